import Foundation
import Testing

@Suite("workshop print") struct WorkshopPapersTests {
  private let before = [
    "invitation", "notice", "booklet", "ballot", "large-booklet", "large-ballot", "posters",
    "facilitator", "text-ballot",
  ]
  private let after = ["interim", "minutes", "divergence", "views", "summary"]

  @Test("papers for the session are there from the start, and say nothing of ballots that came")
  func beforeTheReveal() throws {
    let session = try WorkshopSession(["--date", "2026-12-12"])
    let empty = try before.map { try session.run("print", ["--what", $0, "--to", "text"]) }
    #expect(empty.allSatisfy { $0.status == 0 && !$0.output.isEmpty && $0.errors.isEmpty })
    let table = try session.table([("Inès", [1, 5, 4, 2]), ("Zoé", [5, 1, 2, 4])])
    #expect(try session.run("import", [table]).status == 0)
    let full = try before.map { try session.run("print", ["--what", $0, "--to", "text"]) }
    #expect(full.map { withoutGuests($0.output) } == empty.map { withoutGuests($0.output) })
  }

  /// Who answered is known, and stands on the facilitator’s sheet.
  private func withoutGuests(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { !$0.hasPrefix("Qui est attendu") }
  }

  @Test("what tells answers is refused until the reveal, and made after it")
  func afterTheReveal() throws {
    let session = try WorkshopSession()
    let table = try session.table([("Inès", [1, 5, 4, 2]), ("Zoé", [5, 1, 2, 4])])
    #expect(try session.run("import", [table]).status == 0)
    for step in ["open", "closed"] {
      for paper in after {
        let run = try session.run("print", ["--what", paper])
        #expect(run.status == 65 && run.output.isEmpty, "\(paper), \(step)")
        #expect(run.errors.says("se fait après la révélation"), "\(run.errors)")
      }
      if step == "open" { #expect(try session.run("close-ballots").status == 0) }
    }
    #expect(try session.run("reveal").status == 0)
    for paper in after {
      for form in ["html", "odt", "text", "md"] {
        let run = try session.run(
          "print",
          ["--what", paper, "--to", form, "--out", "\(session.home.folder)/\(paper).\(form)"])
        #expect(run.status == 0 && run.errors.isEmpty, "\(paper), \(form): \(run.errors)")
      }
    }
    let gaps = try session.run("print", ["--what", "divergence", "--to", "text"]).output
    #expect(gaps.says("À débattre en premier") && gaps.says("1 réponse en 1, 1 réponse en 5"))
    #expect(!gaps.split(separator: "\n").contains { $0.contains("Inès") && $0.contains("1") })
  }

  @Test("a folder gets a file with a name that one can read, and no file is written over")
  func intoAFolder() throws {
    let session = try WorkshopSession(["--date", "2026-12-12"])
    let words = ["--what", "bulletin", "--out", session.home.folder]
    let path = session.home.folder + "/2026-12-12 Jardins partagés – bulletin.html"
    #expect(try session.run("print", words).output == path + "\n")
    let again = try session.run("print", words)
    #expect(again.status == 74 && again.errors.contains(path), "\(again.errors)")
    #expect(try session.run("print", words + ["--replace"]).status == 0)
  }

  @Test("a paper or a form that does not exist is a usage error that names those that do")
  func usage() throws {
    let session = try WorkshopSession()
    let paper = try session.run("print", ["--what", "carte"])
    #expect(paper.status == 2 && paper.errors.contains("large-ballot"))
    let form = try session.run("print", ["--what", "text-ballot", "--to", "odt"])
    #expect(form.status == 2 && form.errors.contains("text"))
    let alone = try session.home.run(["questionnaires", "print", "ep", "--what", "minutes"])
    #expect(alone.status == 2 && alone.errors.contains("posters"))
  }
}
