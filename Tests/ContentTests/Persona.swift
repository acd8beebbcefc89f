import Foundation
import JSONText
import Referential

/// Someone with a life of their own, what they answer, and what an expert of the field would say.
///
/// A file of `Personas` is also an answers file: `boussole evaluate` reads it as it is.
struct Persona {
  var language: Language
  var questionnaire: QuestionnaireID
  var scope: ScopeID
  var context: Context
  var subjectName: String
  var answers: [CriterionID: Answer]
  var comments: [CriterionID: String]
  var reasons: [CriterionID: String]
  var story: String
  var expected: Expected

  /// What an expert would say of the result.
  struct Expected {
    /// The stages between which the result lies: one when it is assured.
    var stages: [String]
    var strongest: DimensionID
    var weakest: DimensionID
    var blindSpots: [DimensionID]
    /// The dimension of what to find out first.
    var findFirst: DimensionID?
    /// Among the tools that are recommended.
    var tools: [ToolID]
    /// Would be bad advice here.
    var never: [ToolID]
    /// Answers that one of the first three tools takes up.
    var because: [CriterionID]
    /// Answers that no tool takes up: a form that was chosen.
    var notBecause: [CriterionID]
    var readings: [ReadingID: String]
    var hiddenReadings: [ReadingID]
  }

  /// Names of the files, such as « fr-asso ».
  static let names: [String] = Language.allCases.flatMap { language in
    ["asso", "ent", "coll", "inst", "fond", "cata"].map { "\(language)-\($0)" }
  }

  init(named name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Personas/\(name).json")
    let node = try JSONReader.read(Array(try Data(contentsOf: file)))
    language = try node.required("language").code(Language.self)
    questionnaire = QuestionnaireID(try node.required("questionnaire").string())
    scope = ScopeID(try node.required("scope").string())
    subjectName = try node.required("subject").required("name").string()
    story = try node.required("story").string()
    context = Context()
    for member in try node.required("context").members() {
      context[ContextQuestionID(member.key)] = try member.node.strings().map { ChoiceID($0) }
    }
    (answers, comments, reasons) = ([:], [:], [:])
    for member in try node.required("answers").members() {
      let id = CriterionID(member.key)
      answers[id] = try member.node.required("answer").answer()
      comments[id] = try member.node.optional("comment")?.string()
      reasons[id] = try member.node.optional("reason")?.string()
    }
    expected = try Expected(node.required("expected"))
  }
}

extension Persona.Expected {
  init(_ node: JSONNode) throws {
    func list(_ key: String) throws -> [String] { try node.optional(key)?.strings() ?? [] }
    stages = try list("stage")
    strongest = DimensionID(try node.required("strongest").string())
    weakest = DimensionID(try node.required("weakest").string())
    blindSpots = try list("blindSpots").map { DimensionID($0) }
    findFirst = try node.optional("findFirst").map { DimensionID(try $0.string()) }
    tools = try list("tools").map { ToolID($0) }
    never = try list("never").map { ToolID($0) }
    because = try list("because").map { CriterionID($0) }
    notBecause = try list("notBecause").map { CriterionID($0) }
    hiddenReadings = try list("hiddenReadings").map { ReadingID($0) }
    readings = [:]
    for member in try node.optional("readings")?.members() ?? [] {
      readings[ReadingID(member.key)] = try member.node.string()
    }
  }
}

extension JSONNode {
  fileprivate func strings() throws -> [String] { try elements().map { try $0.string() } }

  fileprivate func answer() throws -> Answer? {
    if case .string(let word) = value {
      return word == "unknown" ? .unknown : word == "not-applicable" ? .notApplicable : nil
    }
    return Level(rawValue: try int()).map(Answer.level)
  }
}
