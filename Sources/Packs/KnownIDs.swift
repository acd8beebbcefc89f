import JSONText
import Referential

/// The ids that a pack has defined so far: each once, and all that is named is there.
struct KnownIDs {
  private var ids: Set<String> = []

  /// Adds the id of a node; an error when something of the kind bears it already.
  mutating func define(_ id: String, at node: JSONNode) throws(JSONShapeError) {
    guard ids.insert(id).inserted else { throw node.broken(.distinctID, id) }
  }

  /// An error when nothing bears the id.
  func require(_ id: String, at node: JSONNode) throws(JSONShapeError) {
    guard ids.contains(id) else { throw node.broken(.knownID, id) }
  }
}
