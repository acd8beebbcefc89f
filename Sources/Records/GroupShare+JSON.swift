import Assessments
import Evaluation
import JSONText
import Referential

// What a group's assessment keeps of its session, read and written.
extension JSONNode {
  func groupShare() throws(JSONShapeError) -> GroupShare {
    var organisations: [String] = []
    for name in try optional("organisations")?.elements() ?? [] {
      organisations.append(try name.string())
    }
    var counts: [CriterionID: LevelCounts] = [:]
    for member in try required("counts").members() {
      counts[CriterionID(member.key)] = try member.node.levelCounts()
    }
    return GroupShare(
      workshop: WorkshopID(try required("workshop").string()),
      respondents: try required("respondents").int(in: 0...100_000),
      organisations: organisations,
      isOneVoiceEach: try optional("oneVoiceEach")?.bool() ?? false, counts: counts)
  }

  /// `{"levels": [0, 2, 1, 0, 0], "unknown": 1, "notApplicable": 0}`.
  func levelCounts() throws(JSONShapeError) -> LevelCounts {
    let list = try required("levels")
    var levels: [Int] = []
    for count in try list.elements() { levels.append(try count.int(in: 0...100_000)) }
    guard levels.count == Level.allCases.count else {
      throw list.error(.malformed(found: "\(levels)", expected: "[0, 2, 1, 0, 0]"))
    }
    return LevelCounts(
      levels: levels, unknown: try optional("unknown")?.int(in: 0...100_000) ?? 0,
      notApplicable: try optional("notApplicable")?.int(in: 0...100_000) ?? 0)
  }
}

extension JSONValue {
  init(_ group: GroupShare) {
    var members: [(String, JSONValue)] = [
      ("workshop", .string(group.workshop.rawValue)), ("respondents", .int(group.respondents)),
      ("organisations", .array(group.organisations.map { .string($0) })),
    ]
    if group.isOneVoiceEach { members.append(("oneVoiceEach", .bool(true))) }
    let counts = group.counts.sorted { $0.key < $1.key }
    members.append(
      ("counts", .object(JSONObject(counts.map { ($0.key.rawValue, JSONValue($0.value)) }))))
    self = .object(JSONObject(members))
  }

  init(_ counts: LevelCounts) {
    self = [
      "levels": .array(counts.levels.map { .int($0) }), "unknown": .int(counts.unknown),
      "notApplicable": .int(counts.notApplicable),
    ]
  }
}
