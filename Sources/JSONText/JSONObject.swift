/// The members of a JSON object, in the order written, each name once.
///
/// Names that Unicode holds for the same (an accent composed or not) are the same name.
public struct JSONObject: Sendable, Hashable {
  /// A name and its value.
  public struct Member: Sendable, Hashable {
    /// The name.
    public let key: String
    /// The value.
    public var value: JSONValue

    /// A name and its value.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members in order.
  public private(set) var members: [Member]

  /// An object without members.
  public init() { members = [] }

  /// An object with these members; a name that comes again replaces the value, not the place.
  public init(_ members: some Sequence<(String, JSONValue)>) {
    self.init()
    for (key, value) in members { self[key] = value }
  }

  /// Members that are known to have different names.
  init(distinct members: [Member]) { self.members = members }

  /// The names in order.
  public var keys: [String] { members.map(\.key) }

  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }

  /// The value of this name.
  ///
  /// Setting one that exists keeps its place, a new one goes last, and `nil` removes it. So a
  /// decoder that sets what it knows in the object that it read keeps what it does not know.
  public subscript(_ key: String) -> JSONValue? {
    get { position(of: key).map { members[$0].value } }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil): members.remove(at: position)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The index of the member of this name.
  func position(of key: String) -> Int? { members.firstIndex { $0.key == key } }
}
