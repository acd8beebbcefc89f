public import Assessments
public import JSONText
public import Referential

/// What `evaluate` needs: an assessment file of which only `questionnaire`, `context` and `answers` are
/// required (design: Files).
public struct AnswersFile: Sendable {
  public var questionnaire: QuestionnaireID
  /// Empty when the file names no version.
  public var version: String
  public var context: Context
  public var scope: ScopeID
  public var answers: [CriterionID: Answer]
  /// What a group's assessment says of criteria that are not agreed; nil for anybody else's.
  public var group: GroupShare?
  /// Where `questionnaire`, `scope` and the questions of the context stand in the file.
  public var questionnairePlace: JSONPlace
  public var scopePlace: JSONPlace?
  public var contextPlaces: [ContextQuestionID: JSONPlace]
  /// Where each choice of a context question stands, in the order of the choices.
  public var choicePlaces: [ContextQuestionID: [JSONPlace]]
  /// Where each criterion stands in the file, to say which one the questionnaire does not know.
  public var places: [CriterionID: JSONPlace]

  /// Reads the bytes of `path`, which only names the file in errors.
  public static func read(_ bytes: [UInt8], path: String) throws(RecordError) -> AnswersFile {
    let node: JSONNode
    do {
      node = try JSONReader.read(bytes)
    } catch {
      throw .notJSON(path: path, error)
    }
    if let format = node["format"]?.value.string, !format.hasPrefix(AssessmentFormat.family) {
      let place = node["format"]?.place ?? node.place
      throw .wrongFormat(
        path: path, found: format, expected: AssessmentFormat.name, place: place)
    }
    do throws(JSONShapeError) {
      let reference = try node.required("questionnaire")
      let id: String
      var version = ""
      if case .string(let text) = reference.value {
        id = text
      } else {
        id = try reference.required("id").string()
        version = try reference.optional("version")?.string() ?? ""
      }
      let answers = try node.required("answers")
      var places: [CriterionID: JSONPlace] = [:]
      for member in try answers.members() { places[CriterionID(member.key)] = member.node.place }
      let context = try node.required("context")
      var contextPlaces: [ContextQuestionID: JSONPlace] = [:]
      var choicePlaces: [ContextQuestionID: [JSONPlace]] = [:]
      for member in try context.members() {
        let id = ContextQuestionID(member.key)
        contextPlaces[id] = member.node.place
        choicePlaces[id] = (try? member.node.elements())?.map(\.place)
      }
      let named = reference["id"] ?? reference
      return AnswersFile(
        questionnaire: QuestionnaireID(id), version: version, context: try context.context(),
        scope: ScopeID(try node.optional("scope")?.string() ?? ScopeID.all.rawValue),
        answers: try answers.plainAnswers(), group: try node.optional("group")?.groupShare(),
        questionnairePlace: named.place,
        scopePlace: node["scope"]?.place, contextPlaces: contextPlaces,
        choicePlaces: choicePlaces, places: places)
    } catch {
      throw .wrongShape(path: path, error)
    }
  }
}
