import Foundation
import TestKit
import Testing

@Suite("tools and questionnaires print")
struct ToolVerbTests {
  @Test("filters narrow the toolbox, and a value that does not exist names those that do")
  func filters() throws {
    let home = try Home()
    let all = try ids(home.run(["tools", "--json"]))
    let law = try ids(home.run(["tools", "--json", "--need", "securiser", "--profile", "asso"]))
    #expect(all.count == 133 && !law.isEmpty && law.count < 20)
    #expect(Set(law).isSubset(of: all))
    let wrong = try home.run(["tools", "--need", "zzz"])
    #expect(wrong.status == 2 && wrong.errors.contains("securiser"))
    #expect(!FileManager.default.fileExists(atPath: home.data), "looking creates nothing")
  }

  private func ids(_ run: Run) throws -> [String] {
    #expect(run.status == 0, "\(run.errors)")
    let tools = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(tools as? [[String: Any]]).compactMap { $0["id"] as? String }
  }

  @Test("a sheet is shown, heard and printed; a file that is there is not written over")
  func sheets() throws {
    let home = try Home()
    let shown = try home.run(["tools", "fiche-qui-decide-de-quoi"])
    #expect(shown.status == 0 && shown.output.says("Trancher un désaccord"))
    let paper = NSTemporaryDirectory() + "fiche-\(UUID().uuidString).html"
    defer { try? FileManager.default.removeItem(atPath: paper) }
    let words = ["tools", "fiche-qui-decide-de-quoi", "--to", "html", "--out", paper]
    #expect(try home.run(words).status == 0)
    let page = try String(contentsOfFile: paper, encoding: .utf8)
    #expect(page.contains("<table") && page.says("Trancher un désaccord"))
    let again = try home.run(words)
    #expect(again.status == 74 && again.errors.contains(paper))
    #expect(try String(contentsOfFile: paper, encoding: .utf8) == page)
    let other = try home.run(["tools", "dla", "--to", "html"])
    #expect(other.status == 2 && other.errors.contains("dla"))
  }

  @Test("the questions of a questionnaire are printed, those of one profile on request")
  func questions() throws {
    let home = try Home()
    let all = try home.run(["questionnaires", "print", "cf", "--lang", "fr"])
    #expect(all.status == 0)
    #expect(all.output.says("Vos achats locaux font-ils une place"))
    let own = try home.run(["questionnaires", "print", "cf", "--profile", "asso", "--lang", "fr"])
    #expect(own.status == 0 && !own.output.says("Vos achats locaux font-ils une place"))
    #expect(own.output.says("Savez-vous défendre votre projet associatif"))
    let wrong = try home.run(["questionnaires", "print", "zz"])
    #expect(wrong.status == 2 && wrong.errors.contains("cf"))
  }

  @Test("a damaged file of kept tools is named by doctor, and stays as it is")
  func damagedTools() throws {
    let home = try Home()
    try FileManager.default.createDirectory(atPath: home.data, withIntermediateDirectories: true)
    let file = home.data + "/tools.json"
    try Data("{\"kept\": ".utf8).write(to: URL(fileURLWithPath: file))
    let doctor = try home.run(["doctor"])
    #expect(doctor.status == 65 && (doctor.output + doctor.errors).contains("tools.json"))
    #expect(try home.run(["tools", "--kept"]).status == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "{\"kept\": ")
  }
}
