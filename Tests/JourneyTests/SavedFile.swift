import Foundation
import Testing

/// A saved assessment, read by another reader than the program's own.
struct SavedFile {
  struct NotOne: Error { let found: [String] }
  struct NotAnObject: Error { let text: String }

  let path: String
  let text: String
  private let whole: [String: Any]

  init(path: String) throws {
    self.path = path
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    text = String(decoding: data, as: UTF8.self)
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw NotAnObject(text: text)
    }
    whole = object
  }

  subscript(_ key: String) -> Any? { whole[key] }

  var subject: [String: Any] { whole["subject"] as? [String: Any] ?? [:] }
  var name: String { subject["name"] as? String ?? "" }
  var partners: [String] { subject["partners"] as? [String] ?? [] }
  var context: [String: [String]] { whole["context"] as? [String: [String]] ?? [:] }
  var answers: [String: [String: Any]] { whole["answers"] as? [String: [String: Any]] ?? [:] }
  var isCompleted: Bool { whole["completed"] is String }
  var id: String { whole["id"] as? String ?? "" }

  /// Answers in the order of the questionnaire as the digits that give them, nil where there is none.
  var digits: [Int?] {
    Story.criteria.map { id in
      switch answers[id]?["answer"] {
      case let level as Int: level
      case let word as String: ["unknown": 6, "not-applicable": 7][word]
      default: nil
      }
    }
  }

  func comment(_ number: Int) -> String {
    answers[Story.criteria[number - 1]]?["comment"] as? String ?? ""
  }

  func reason(_ number: Int) -> String {
    answers[Story.criteria[number - 1]]?["reason"] as? String ?? ""
  }

  /// The text without what differs from one run to the next: times, ids and the seconds of the pace.
  var comparable: String {
    text
      .replacing(/"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)"/, with: "\"TIME\"")
      .replacing(/"id": "(s-)?[0-9a-z]{12}"/, with: "\"id\": \"ID\"")
      .replacing(/"seconds": \d+/, with: "\"seconds\": 0")
  }

  /// Checks the whole file as a story tells it.
  func expect(_ story: Story, location: SourceLocation = #_sourceLocation) {
    #expect(name == story.name, sourceLocation: location)
    #expect(partners == story.partnerNames, sourceLocation: location)
    #expect(subject["since"] as? String == story.since, sourceLocation: location)
    #expect(subject["onBehalfOf"] as? String == story.onBehalfOf, sourceLocation: location)
    #expect(subject["respondent"] as? String == story.respondent, sourceLocation: location)
    #expect(whole["language"] as? String == story.language.rawValue, sourceLocation: location)
    #expect(digits == story.replies.map { $0.digit }, sourceLocation: location)
    for (place, reply) in story.replies.enumerated() {
      #expect(comment(place + 1) == reply.comment, sourceLocation: location)
      #expect(reason(place + 1) == reply.reason, sourceLocation: location)
    }
    let levels = story.replies.filter { $0.digit <= 5 }
    #expect(answers.values.allSatisfy { $0["question"] is String }, sourceLocation: location)
    #expect(
      answers.values.filter { $0["sentence"] is String }.count == levels.count,
      sourceLocation: location)
  }
}
