public import Assessments
public import JSONText
import Referential

/// One assessment file as read: the values we know, and every member we do not.
public struct AssessmentFile: Sendable {
  public var assessment: Assessment
  /// Written by a newer version: it may be read, never written.
  public var isNewer: Bool
  /// The `results` member as it stands in the file.
  public var savedResults: JSONValue?
  /// Members that this version does not know, kept when the file is rewritten.
  public var unknownMembers: UnknownMembers

  init(
    assessment: Assessment, isNewer: Bool, savedResults: JSONValue?, unknownMembers: UnknownMembers
  ) {
    self.assessment = assessment
    self.isNewer = isNewer
    self.savedResults = savedResults
    self.unknownMembers = unknownMembers
  }

  /// Reads the bytes of `path`, which only names the file in errors.
  public static func read(_ bytes: [UInt8], path: String) throws(RecordError) -> AssessmentFile {
    let node: JSONNode
    do {
      node = try JSONReader.read(bytes)
    } catch {
      throw .notJSON(path: path, error)
    }
    do {
      return try decode(node)
    } catch let error as JSONShapeError {
      throw .wrongShape(path: path, error)
    } catch let error as WrongFormat {
      throw .wrongFormat(
        path: path, found: error.found, expected: AssessmentFormat.name, place: error.place)
    } catch {
      preconditionFailure("decoding throws nothing else")
    }
  }

  private struct WrongFormat: Error {
    var found: String
    var place: JSONPlace
  }

  private static func decode(_ node: JSONNode) throws -> AssessmentFile {
    let named = try node.required("format")
    let format = try named.string()
    guard format.hasPrefix(AssessmentFormat.family) else {
      throw WrongFormat(found: format, place: named.place)
    }
    let created = try node.required("created").moment()
    var assessment = Assessment(
      id: AssessmentID(try node.required("id").string()), created: created,
      subject: try node.required("subject").subject(),
      questionnaire: try node.required("questionnaire").packReference(),
      catalogue: try node.required("catalogue").packReference(id: "catalogue"),
      language: try node.required("language").code(Language.self),
      context: try node.required("context").context(),
      scope: ScopeID(try node.optional("scope")?.string() ?? ScopeID.all.rawValue),
      answers: try node.required("answers").answers())
    assessment.modified = try node.optional("modified")?.moment() ?? created
    assessment.completed = try node.optional("completed")?.moment()
    assessment.follows = try node.optional("follows").map { AssessmentID(try $0.string()) }
    assessment.lastSeen = try node.optional("lastSeen").map { CriterionID(try $0.string()) }
    if let pace = try node.optional("pace") {
      assessment.pace = Pace(
        answers: try pace.required("answers").int(in: 0...1_000_000),
        seconds: try pace.required("seconds").int(in: 0...1_000_000_000))
    }
    if let plan = try node.optional("plan") { assessment.plan = try plan.plan() }
    assessment.group = try node.optional("group")?.groupShare()
    return AssessmentFile(
      assessment: assessment, isNewer: format != AssessmentFormat.name,
      savedResults: node["results"]?.value,
      unknownMembers: UnknownMembers(in: node.value, shape: AssessmentFormat.shape))
  }
}
