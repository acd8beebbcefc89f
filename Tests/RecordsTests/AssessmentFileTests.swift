import Assessments
import Evaluation
import JSONText
import Referential
import Testing

@testable import Records

@Suite("Assessment files")
struct AssessmentFileTests {
  @Test("what is written is read back whole")
  func roundTrip() throws {
    let assessment = Sample.assessment()
    let value = AssessmentFile.value(of: assessment, in: Sample.surroundings(assessment))
    let read = try AssessmentFile.read(JSONWriter.bytes(value), path: "x.json")
    #expect(read.assessment == assessment)
    #expect(!read.isNewer)
    #expect(read.savedResults == JSONValue(Sample.surroundings(assessment).result))
  }

  @Test("a group's assessment keeps how many gave each answer, and gives the same results again")
  func group() throws {
    var assessment = Sample.assessment()
    assessment.answers["ep-a-1"] = nil
    assessment.group = GroupShare(
      workshop: "w1", respondents: 7, organisations: ["Ville", "Maison « du » quartier"],
      isOneVoiceEach: true,
      counts: ["ep-a-1": LevelCounts(levels: [0, 3, 0, 4, 0], unknown: 1)])
    let surroundings = Sample.surroundings(assessment)
    #expect(surroundings.result.counts.undecided == 1)
    let value = AssessmentFile.value(of: assessment, in: surroundings)
    let read = try AssessmentFile.read(JSONWriter.bytes(value), path: "x.json")
    #expect(read.assessment == assessment)
    #expect(read.savedResults == JSONValue(surroundings.result))
    let answers = try AnswersFile.read(JSONWriter.bytes(value), path: "x.json")
    #expect(answers.group == assessment.group)
  }

  @Test("members that this version does not know are kept when the file is written again")
  func keepsUnknownMembers() throws {
    let assessment = Sample.assessment()
    var text = JSONWriter.text(
      AssessmentFile.value(of: assessment, in: Sample.surroundings(assessment)))
    text = text.replacingFirst("\"id\"", with: "\"later\": {\"a\": [1.50, null]},\n  \"id\"")
    let read = try AssessmentFile.read(Array(text.utf8), path: "x.json")
    let again = JSONWriter.text(
      AssessmentFile.value(
        of: read.assessment,
        in: Sample.surroundings(read.assessment, unknown: read.unknownMembers)))
    #expect(again.contains("1.50"))
    #expect(again.contains("\"later\""))
  }

  @Test("unknown members inside what is known are kept too, at every depth")
  func keepsUnknownMembersInside() throws {
    let assessment = Sample.assessment()
    let written = JSONWriter.text(
      AssessmentFile.value(of: assessment, in: Sample.surroundings(assessment)))
    var text = written
    let places = [
      "\"name\": \"Jardins partagés\"", "\"title\"", "\"answered\"", "\"seconds\"",
      "\"comment\"", "\"reason\"", "\"what\"", "\"review\"",
    ]
    for (number, place) in places.enumerated() {
      text = text.replacingFirst(place, with: "\"later\(number)\": [\(number)],\n\(place)")
    }
    let read = try AssessmentFile.read(Array(text.utf8), path: "x.json")
    let again = JSONWriter.text(
      AssessmentFile.value(
        of: read.assessment,
        in: Sample.surroundings(read.assessment, unknown: read.unknownMembers)))
    for number in places.indices { #expect(again.contains("\"later\(number)\""), "\(number)") }
    let once = try AssessmentFile.read(Array(again.utf8), path: "x.json")
    #expect(once.assessment == assessment && once.unknownMembers == read.unknownMembers)
    #expect(
      JSONWriter.text(
        AssessmentFile.value(
          of: once.assessment,
          in: Sample.surroundings(once.assessment, unknown: once.unknownMembers))) == again)
  }

  @Test("unknown members go with the answer or the action that they belong to")
  func losesUnknownMembersWithTheirOwner() throws {
    let assessment = Sample.assessment()
    let text = JSONWriter.text(
      AssessmentFile.value(of: assessment, in: Sample.surroundings(assessment))
    ).replacingFirst("\"what\"", with: "\"later\": 1, \"what\"")
      .replacingFirst("\"reason\"", with: "\"later\": 1, \"reason\"")
    var read = try AssessmentFile.read(Array(text.utf8), path: "x.json")
    read.assessment.answers["ep-a-3"] = nil
    read.assessment.plan.actions = []
    let again = JSONWriter.text(
      AssessmentFile.value(
        of: read.assessment,
        in: Sample.surroundings(read.assessment, unknown: read.unknownMembers)))
    #expect(!again.contains("later"))
  }

  @Test("every member that is written is one that is known")
  func knowsWhatItWrites() throws {
    let assessment = Sample.assessment()
    let value = AssessmentFile.value(of: assessment, in: Sample.surroundings(assessment))
    #expect(UnknownMembers(in: value, shape: AssessmentFormat.shape) == UnknownMembers())
  }

  @Test("a file of a newer format is read and marked as one to leave alone")
  func newerFormat() throws {
    let assessment = Sample.assessment()
    let text = JSONWriter.text(
      AssessmentFile.value(of: assessment, in: Sample.surroundings(assessment))
    ).replacingFirst("boussole.assessment/1", with: "boussole.assessment/2")
    #expect(try AssessmentFile.read(Array(text.utf8), path: "x").isNewer)
  }

  @Test(
    "a wrong file is refused with the place of the mistake",
    arguments: [
      ("\"answer\": 4", "\"answer\": 7"), ("\"language\": \"fr\"", "\"language\": \"de\""),
      ("\"created\": \"2026", "\"created\": \"26"), ("\"name\":", "\"nom\":"),
      ("\"status\": \"in-progress\"", "\"status\": \"maybe\""),
      ("\"due\": \"2026-04-30\"", "\"due\": \"2026-02-30\""),
    ])
  func wrongShape(_ change: (String, String)) throws {
    let assessment = Sample.assessment()
    let text = JSONWriter.text(
      AssessmentFile.value(of: assessment, in: Sample.surroundings(assessment)))
    let broken = text.replacingFirst(change.0, with: change.1)
    #expect(broken != text)
    let error = #expect(throws: RecordError.self) {
      try AssessmentFile.read(Array(broken.utf8), path: "f.json")
    }
    guard case .wrongShape("f.json", let shape)? = error else {
      Issue.record("not a wrong shape: \(String(describing: error))")
      return
    }
    #expect(shape.place.line > 1)
  }

  @Test("a file of another kind is named as such, and text that is no JSON gives line and column")
  func otherFiles() {
    let other = #expect(throws: RecordError.self) {
      try AssessmentFile.read(Array("{\"format\": \"x/1\"}".utf8), path: "f")
    }
    guard case .wrongFormat("f", "x/1", _, let place)? = other else {
      Issue.record("not a wrong format: \(String(describing: other))")
      return
    }
    #expect(place.column == 12)
    let error = #expect(throws: RecordError.self) {
      try AssessmentFile.read(Array("{\n  \"format\": oops}".utf8), path: "f")
    }
    guard case .notJSON("f", let problem)? = error else {
      Issue.record("not an error of JSON: \(String(describing: error))")
      return
    }
    #expect(problem.place.line == 2)
    #expect(problem.place.column == 13)
  }

  @Test("an answers file needs three members, and takes answers short or long")
  func answersFile() throws {
    let text = """
      {"questionnaire": "ep", "context": {"profile": "asso"},
       "answers": {"ep-a-1": 3, "ep-a-2": "unknown", "ep-a-3": {"answer": 5, "comment": "vu"}}}
      """
    let file = try AnswersFile.read(Array(text.utf8), path: "-")
    #expect(
      file.answers == ["ep-a-1": .level(.three), "ep-a-2": .unknown, "ep-a-3": .level(.five)])
    #expect(file.context.profile == "asso")
    #expect(file.scope == .all)
    #expect(file.places["ep-a-2"]?.line == 2)
    #expect(throws: RecordError.self) {
      try AnswersFile.read(Array("{\"questionnaire\": \"ep\", \"answers\": {}}".utf8), path: "-")
    }
  }

  @Test("a whole assessment file is an answers file")
  func assessmentIsAnswersFile() throws {
    let assessment = Sample.assessment()
    let bytes = JSONWriter.bytes(
      AssessmentFile.value(of: assessment, in: Sample.surroundings(assessment)))
    let file = try AnswersFile.read(bytes, path: "x")
    #expect(file.answers == assessment.plainAnswers)
    #expect(file.questionnaire == "ep")
  }
}

extension String {
  /// Changes the first occurrence; the test fails to find it otherwise.
  func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + self[range.upperBound...]
  }

  private func firstRange(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<index(start, offsetBy: part.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
