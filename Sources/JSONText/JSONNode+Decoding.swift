extension JSONNode {
  /// The member of this name; an error when the value is no object or lacks it.
  public func required(_ key: String) throws(JSONShapeError) -> JSONNode {
    _ = try object()
    if let member = self[key] { return member }
    let path = JSONPath(path.steps + [.member(key)])
    throw JSONShapeError(problem: .missing, path: path, place: place)
  }

  /// The member of this name; `nil` when it is absent or `null`, an error in what is no object.
  public func optional(_ key: String) throws(JSONShapeError) -> JSONNode? {
    _ = try object()
    guard let member = self[key], !member.isNull else { return nil }
    return member
  }

  /// Whether the value is `null`.
  public var isNull: Bool { value.isNull }

  /// The text; an error when the value is no string.
  public func string() throws(JSONShapeError) -> String {
    guard case .string(let text) = value else { throw mismatch(expected: .string) }
    return text
  }

  /// The truth value; an error when the value is none.
  public func bool() throws(JSONShapeError) -> Bool {
    guard case .bool(let truth) = value else { throw mismatch(expected: .boolean) }
    return truth
  }

  /// The number as written; an error when the value is none.
  public func number() throws(JSONShapeError) -> JSONNumber {
    guard case .number(let number) = value else { throw mismatch(expected: .number) }
    return number
  }

  /// The whole number; an error when the value is none.
  public func int() throws(JSONShapeError) -> Int {
    let number = try number()
    guard let int = number.int else { throw error(.notWhole(found: number.source)) }
    return int
  }

  /// The whole number; an error when the value is none or lies outside the bounds.
  public func int(in allowed: ClosedRange<Int>) throws(JSONShapeError) -> Int {
    let int = try int()
    guard allowed.contains(int) else { throw error(.outOfRange(found: int, allowed: allowed)) }
    return int
  }

  /// The case whose raw value is this string; an error when there is none.
  public func code<Code>(_: Code.Type) throws(JSONShapeError) -> Code
  where Code: RawRepresentable<String> & CaseIterable {
    let text = try string()
    if let code = Code(rawValue: text) { return code }
    throw error(.unknownCode(found: text, known: Code.allCases.map(\.rawValue)))
  }

  /// The elements in order; an error when the value is no array.
  public func elements() throws(JSONShapeError) -> [JSONNode] {
    guard case .array(let values) = value else { throw mismatch(expected: .array) }
    return children(values)
  }

  /// The members in order; an error when the value is no object.
  public func members() throws(JSONShapeError) -> [(key: String, node: JSONNode)] {
    let object = try object()
    let nodes = children(object.members.lazy.map(\.value))
    return zip(object.keys, nodes).map { (key: $0, node: $1) }
  }

  /// The object, places left out; an error when the value is none.
  public func object() throws(JSONShapeError) -> JSONObject {
    guard case .object(let object) = value else { throw mismatch(expected: .object) }
    return object
  }

  /// The error to throw when a decoder finds this value unfit.
  public func error(_ problem: JSONShapeError.Problem) -> JSONShapeError {
    JSONShapeError(problem: problem, path: path, place: place)
  }

  private func mismatch(expected: JSONKind) -> JSONShapeError {
    error(.wrongKind(expected: expected, found: value.kind))
  }
}
