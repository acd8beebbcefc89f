public import Assessments
public import JSONText
public import Referential

/// A ballot file as read: filled in on another machine, typed here, or still empty.
public struct BallotFile: Hashable, Sendable {
  /// Nil in a ballot that nobody has filled in yet: one empty file may be sent to many.
  public var id: BallotID?
  public var workshop: WorkshopID
  public var questionnaire: PackReference
  /// The language of its texts, when it holds any.
  public var language: Language?
  public var name: String
  /// As written: an id, or the name of an organisation.
  public var organisation: String
  public var role: String
  public var origin: BallotOrigin?
  public var received: Moment?
  public var answers: [CriterionID: WorkshopBallot.Given]
  /// Where each criterion stands in the file.
  public var places: [CriterionID: JSONPlace]
  /// Written by a newer version: it may be read, never written.
  public var isNewer: Bool
  /// Members to keep although this version does not know them.
  public var unknownMembers: JSONObject

  /// Why a file is no ballot.
  public enum Failure: Error, Hashable, Sendable {
    case notJSON(JSONError)
    case wrongShape(JSONShapeError)
    case wrongFormat(found: String, JSONPlace)
  }

  /// Whether these bytes are meant to be a ballot file; whether they are one, `read` says.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(64).first { ![0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return start == UInt8(ascii: "{")
  }

  /// Reads a ballot.
  public static func read(_ bytes: [UInt8]) throws(Failure) -> BallotFile {
    let node: JSONNode
    do {
      node = try JSONReader.read(bytes)
    } catch {
      throw .notJSON(error)
    }
    let format: (text: String, place: JSONPlace)
    do throws(JSONShapeError) {
      let named = try node.required("format")
      format = (try named.string(), named.place)
    } catch {
      throw .wrongShape(error)
    }
    guard format.text.hasPrefix(BallotFormat.family) else {
      throw .wrongFormat(found: format.text, format.place)
    }
    do throws(JSONShapeError) {
      return try decode(node, isNewer: format.text != BallotFormat.name)
    } catch {
      throw .wrongShape(error)
    }
  }

  private static func decode(_ node: JSONNode, isNewer: Bool) throws(JSONShapeError) -> BallotFile {
    var answers: [CriterionID: WorkshopBallot.Given] = [:]
    var places: [CriterionID: JSONPlace] = [:]
    for member in try node.required("answers").members() {
      let id = CriterionID(member.key)
      places[id] = member.node.place
      answers[id] = try given(member.node)
    }
    let reference = try node.required("questionnaire")
    let unknown = try node.object().members.filter { !BallotFormat.members.contains($0.key) }
    return BallotFile(
      id: try node.optional("id").map { node throws(JSONShapeError) in
        BallotID(try safeID(node))
      },
      workshop: WorkshopID(try node.required("workshop").string()),
      questionnaire: PackReference(
        id: try reference.required("id").string(),
        version: try reference.required("version").string(),
        digest: try reference.required("digest").string()),
      language: try node.optional("language")?.code(Language.self),
      name: try node.optional("name")?.string() ?? "",
      organisation: try node.optional("organisation")?.string() ?? "",
      role: try node.optional("role")?.string() ?? "",
      origin: try node.optional("origin")?.code(BallotOrigin.self),
      received: try node.optional("received").map { node throws(JSONShapeError) in
        let text = try node.string()
        guard let moment = Moment(text) else {
          throw node.error(.malformed(found: text, expected: "2026-03-12T20:15:00+01:00"))
        }
        return moment
      },
      answers: answers, places: places, isNewer: isNewer,
      unknownMembers: JSONObject(unknown.map { ($0.key, $0.value) }))
  }

  /// An id becomes a file's name: nothing in it may lead out of the folder.
  private static func safeID(_ node: JSONNode) throws(JSONShapeError) -> String {
    let text = try node.string()
    guard BallotID.isSafe(text) else {
      throw node.error(.malformed(found: text, expected: "k3v9p0a1b2c3"))
    }
    return text
  }

  /// Short as `3` or `"unknown"`, or with a comment; nil for a criterion without answer.
  private static func given(_ node: JSONNode) throws(JSONShapeError) -> WorkshopBallot.Given? {
    guard case .object = node.value else {
      return node.isNull ? nil : WorkshopBallot.Given(try answer(node))
    }
    guard let answer = try node.optional("answer") else { return nil }
    return WorkshopBallot.Given(
      try self.answer(answer), comment: try node.optional("comment")?.string() ?? "")
  }

  private static func answer(_ node: JSONNode) throws(JSONShapeError) -> Answer {
    if case .string(let text) = node.value {
      switch text {
      case "unknown": return .unknown
      case "not-applicable": return .notApplicable
      default: throw node.error(.unknownCode(found: text, known: ["unknown", "not-applicable"]))
      }
    }
    guard let level = Level(rawValue: try node.int(in: 1...5)) else {
      throw node.error(.malformed(found: "", expected: "1, 2, 3, 4, 5"))
    }
    return .level(level)
  }
}

extension BallotID {
  /// Letters, digits and hyphens, at most forty: what a file's name may hold.
  public static func isSafe(_ text: String) -> Bool {
    (1...40).contains(text.utf8.count)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
