/// A value of a document that was read, which knows its place and its path.
///
/// Both are worked out when asked for: a decoder pays for them only when it reports a problem.
public struct JSONNode: Sendable {
  /// The value.
  public let value: JSONValue

  private let source: JSONSource
  private let index: Int

  /// The root of a document.
  init(root source: JSONSource) {
    self.init(value: source.value, source: source, index: 0)
  }

  private init(value: JSONValue, source: JSONSource, index: Int) {
    self.value = value
    self.source = source
    self.index = index
  }

  /// Where the value starts.
  public var place: JSONPlace { source.place(of: index) }

  /// The way to the value from the root of its document.
  public var path: JSONPath {
    var path = JSONPath()
    var node = JSONNode(root: source)
    while node.index != index {
      let steps = node.stepsInward
      guard let inward = steps.last(where: { $0.node.index <= index }) else { break }
      path.steps.append(inward.step)
      node = inward.node
    }
    return path
  }

  /// The member of this name, if the value is an object that has it.
  public subscript(_ key: String) -> JSONNode? {
    guard case .object(let object) = value, let position = object.position(of: key) else {
      return nil
    }
    let child = source.child(position, of: index)
    return JSONNode(value: object.members[position].value, source: source, index: child)
  }

  /// The element of this number, from 0, if the value is an array that has it.
  public subscript(_ number: Int) -> JSONNode? {
    guard case .array(let values) = value, values.indices.contains(number) else { return nil }
    let child = source.child(number, of: index)
    return JSONNode(value: values[number], source: source, index: child)
  }

  /// The nodes right inside this one, in the order of the document.
  func children(_ values: some Sequence<JSONValue>) -> [JSONNode] {
    var child = index + 1
    return values.map { value in
      defer { child = source.next(after: child) }
      return JSONNode(value: value, source: source, index: child)
    }
  }

  private var stepsInward: [(step: JSONPath.Step, node: JSONNode)] {
    switch value {
    case .array(let values):
      return children(values).enumerated().map { (.element($0), $1) }
    case .object(let object):
      return zip(object.keys, children(object.members.lazy.map(\.value))).map { (.member($0), $1) }
    default:
      return []
    }
  }
}
