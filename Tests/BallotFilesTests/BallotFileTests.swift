import Assessments
import BallotFiles
import Evaluation
import JSONText
import Referential
import SeedKit
import Testing

@Suite("A ballot file")
struct BallotFileTests {
  typealias Sample = ReplySample

  @Test("that was written is read back the same, whatever it says")
  func roundTrip() throws {
    var generator = SeededGenerator(ofRun: "Ballots written")
    let comments = ["", "la charte", "« é »\nligne 2 \u{202E}", "3 - 4", "\"", "> 5"]
    for _ in 0..<100 {
      var ballot = WorkshopBallot(
        id: BallotID("b\(Int.random(in: 0...9_999, using: &generator))"), workshop: "w1",
        questionnaire: Sample.reference, name: ["", "Zoé"].randomElement(using: &generator) ?? "",
        organisation: [nil, "ville"].randomElement(using: &generator) ?? nil,
        role: [nil, "elu"].randomElement(using: &generator) ?? nil,
        origin: BallotOrigin.allCases.randomElement(using: &generator),
        received: Moment(seconds: 1_773_342_900, offsetMinutes: 60))
      for criterion in Sample.asked where Bool.random(using: &generator) {
        let answers: [Answer] = Level.allCases.map { .level($0) } + [.unknown, .notApplicable]
        ballot.answers[criterion.id] = .init(
          answers.randomElement(using: &generator) ?? .unknown,
          comment: comments.randomElement(using: &generator) ?? "")
      }
      let bytes = JSONWriter.bytes(BallotFile.value(of: ballot, in: Sample.asked.map(\.id)))
      let file = try BallotFile.read(bytes)
      #expect(file.id == ballot.id && file.answers == ballot.answers)
      #expect(file.name == ballot.name && file.origin == ballot.origin)
      #expect(file.received == ballot.received && !file.isNewer)
      #expect(file.organisation == ballot.organisation?.rawValue ?? "")
    }
  }

  @Test("that is empty has every question with its sentences, and no code")
  func empty() throws {
    let value = BallotFile.empty(for: Sample.workshop(), of: Sample.questionnaire)
    let file = try BallotFile.read(JSONWriter.bytes(value))
    #expect(file.id == nil && file.answers.isEmpty)
    #expect(file.places.count == Sample.asked.count)
    var text = JSONWriter.text(value)
    text.replace("\"answer\": null", with: "\"answer\": 4", maxReplacements: 1)
    let ballot = Sample.read(Array(text.utf8))
    #expect(ballot.short == ["ep-cla-1": "4"])
    #expect(ballot.findings.isEmpty && ballot.origin == .file)
  }

  @Test("says where it is wrong")
  func wrong() throws {
    func failure(_ text: String) -> BallotFile.Failure? {
      do throws(BallotFile.Failure) {
        _ = try BallotFile.read(Array(text.utf8))
        return nil
      } catch {
        return error
      }
    }
    let head = "{\"format\": \"boussole.ballot/1\", \"workshop\": \"w1\",\n"
    let pack = "\"questionnaire\": {\"id\": \"ep\", \"version\": \"1\", \"digest\": \"x\"},\n"
    for (answers, column) in [
      ("{\"ep-cla-1\": 7}", 25), ("{\"ep-cla-1\": 3.5}", 25), ("{\"ep-cla-1\": \"trois\"}", 25),
    ] {
      guard case .wrongShape(let error) = failure(head + pack + "\"answers\": \(answers)}") else {
        Issue.record("\(answers) is refused")
        continue
      }
      #expect(error.place.line == 3 && error.place.column == column)
    }
    let unsafe = head + pack + "\"id\": \"../x\", \"answers\": {}}"
    guard case .wrongShape = failure(unsafe) else {
      Issue.record("an id that leads elsewhere is refused")
      return
    }
    guard case .wrongFormat = failure("{\"format\": \"boussole.assessment/1\"}") else {
      Issue.record("another format is refused")
      return
    }
  }
}
