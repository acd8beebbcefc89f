/// Former states of a text, for undo inside a field.
///
/// Typing counts word by word: one undo takes back a word, not a letter.
struct TextHistory: Hashable, Sendable {
  /// A text with its cursor.
  struct Version: Hashable, Sendable {
    var text: String
    var cursor: Int
  }

  /// What made the last change: changes of one kind that follow each other are one.
  enum Kind: Hashable, Sendable { case typing, deleting, other }

  private var past: [Version] = []
  private var future: [Version] = []
  private var last: Kind?

  /// More than anybody takes back.
  private static let longest = 100

  /// Remembers what is about to change.
  mutating func note(_ version: Version, before kind: Kind) {
    future = []
    if kind == last, kind != .other, !past.isEmpty { return }
    past.append(version)
    if past.count > TextHistory.longest { past.removeFirst() }
    last = kind
  }

  /// The next change stands for itself, as after a space or a move of the cursor.
  mutating func pause() { last = nil }

  /// What was there before, given what is there now.
  mutating func undo(from now: Version) -> Version? {
    guard let version = past.popLast() else { return nil }
    future.append(now)
    last = nil
    return version
  }

  /// What was taken back, given what is there now.
  mutating func redo(from now: Version) -> Version? {
    guard let version = future.popLast() else { return nil }
    past.append(now)
    last = nil
    return version
  }
}
