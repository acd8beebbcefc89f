import JSONText

/// Members of a file that this version does not know, at every depth that it knows.
///
/// They are kept when the file is rewritten: a newer version, or another program, may count on
/// them. What is worked out anew at each save (results, recommendations) keeps none.
public struct UnknownMembers: Hashable, Sendable {
  /// Unknown members of this very object, in the order in which they were read.
  private var here = JSONObject()
  /// Those further inside, by member, by key or by the id of an element.
  private var inside: [String: UnknownMembers] = [:]

  /// No unknown member.
  public init() {}

  /// Those of a value that should have this shape.
  init(in value: JSONValue, shape: JSONShape) {
    switch (shape, value) {
    case (.members(let known), .object(let object)):
      for member in object.members {
        guard let shape = known[member.key] else {
          here[member.key] = member.value
          continue
        }
        keep(UnknownMembers(in: member.value, shape: shape), as: member.key)
      }
    case (.each(let shape), .object(let object)):
      for member in object.members {
        keep(UnknownMembers(in: member.value, shape: shape), as: member.key)
      }
    case (.list(let shape), .array(let elements)):
      for element in elements {
        guard let id = element["id"]?.string else { continue }
        keep(UnknownMembers(in: element, shape: shape), as: id)
      }
    default: break
    }
  }

  /// A value written by this version, with these members added; what is no longer there stays away.
  func restored(to value: JSONValue) -> JSONValue {
    switch value {
    case .object(let object):
      var members = object.members.map { member in
        (member.key, inside[member.key]?.restored(to: member.value) ?? member.value)
      }
      members += here.members.map { ($0.key, $0.value) }
      return .object(JSONObject(members))
    case .array(let elements):
      return .array(
        elements.map { element in
          element["id"]?.string.flatMap { inside[$0] }?.restored(to: element) ?? element
        })
    default: return value
    }
  }

  private var isEmpty: Bool { here.isEmpty && inside.isEmpty }

  private mutating func keep(_ found: UnknownMembers, as key: String) {
    if !found.isEmpty { inside[key] = found }
  }
}

/// What this version knows of a value: just enough to tell what it does not know.
indirect enum JSONShape: Sendable {
  /// Nothing inside is looked at.
  case whole
  /// An object of these members.
  case members([String: JSONShape])
  /// An object whose names are ids.
  case each(JSONShape)
  /// A list of objects that have an `id`.
  case list(JSONShape)

  /// An object of these members, of which nothing inside is looked at.
  static func flat(_ names: String...) -> JSONShape {
    .members(Dictionary(uniqueKeysWithValues: names.map { ($0, .whole) }))
  }
}
