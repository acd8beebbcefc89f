/// Text being typed, with the cursor counted in characters as people see them.
public struct TextInput: Hashable, Sendable {
  public private(set) var text: String
  /// 0 before the first character, `text.count` after the last.
  public private(set) var cursor: Int
  private var history = TextHistory()

  /// More than anybody types; a longer paste is cut there.
  public static let longest = 4_000

  /// Lines that a page key goes, for a presenter that knows no page.
  private static let page = 10

  /// The cursor stands after the text.
  public init(_ text: String = "") {
    self.text = text
    self.cursor = text.count
  }

  /// Puts text at the cursor.
  ///
  /// An accent that arrives alone joins the letter before it.
  ///
  /// - Returns: Whether all of it found room.
  @discardableResult
  public mutating func insert(_ addition: String) -> Bool {
    let room = max(0, TextInput.longest - text.count)
    let kept = addition.prefix(room)
    guard !kept.isEmpty else { return addition.isEmpty }
    history.note(version, before: addition.count == 1 ? .typing : .other)
    defer { if addition.last?.isWhitespace != false { history.pause() } }
    let place = index(cursor)
    let before = text[..<place] + kept
    let after = text[place...]
    cursor = before.count
    text = String(before + after)
    return kept.endIndex == addition.endIndex
  }

  /// Applies one change.
  ///
  /// `up` and `down` go by lines of the text itself: a presenter that wraps lines asks for `place`.
  public mutating func apply(_ edit: Edit) {
    switch edit {
    case .undo:
      if let former = history.undo(from: version) { version = former }
      return
    case .redo:
      if let next = history.redo(from: version) { version = next }
      return
    case .place(let offset): cursor = min(max(0, offset), text.count)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .wordLeft: cursor = wordStart(before: cursor)
    case .wordRight: cursor = wordEnd(after: cursor)
    case .lineStart: cursor = lineStart(of: cursor)
    case .lineEnd: cursor = lineEnd(of: cursor)
    case .up: moveLine(by: -1)
    case .down: moveLine(by: 1)
    case .pageUp: for _ in 1...TextInput.page { moveLine(by: -1) }
    case .pageDown: for _ in 1...TextInput.page { moveLine(by: 1) }
    case .deleteBackward: remove(from: cursor - 1, to: cursor)
    case .deleteForward: remove(from: cursor, to: cursor + 1)
    case .deleteWord: remove(from: wordStart(before: cursor), to: cursor)
    case .deleteToStart: remove(from: lineStart(of: cursor), to: cursor)
    case .deleteToEnd: remove(from: cursor, to: lineEnd(of: cursor))
    }
    if !edit.deletes { history.pause() }
  }

  private var version: TextHistory.Version {
    get { TextHistory.Version(text: text, cursor: cursor) }
    set { (text, cursor) = (newValue.text, newValue.cursor) }
  }

  private func index(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
  }

  private mutating func remove(from start: Int, to end: Int) {
    guard start >= 0, start < end, end <= text.count else { return }
    history.note(version, before: end - start == 1 ? .deleting : .other)
    text.removeSubrange(index(start)..<index(end))
    cursor = start
  }

  private func wordStart(before offset: Int) -> Int {
    let characters = Array(text)
    var place = offset
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private func wordEnd(after offset: Int) -> Int {
    let characters = Array(text)
    var place = offset
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return place
  }

  private func lineStart(of offset: Int) -> Int {
    let characters = Array(text)
    var place = offset
    while place > 0, !characters[place - 1].isNewline { place -= 1 }
    return place
  }

  private func lineEnd(of offset: Int) -> Int {
    let characters = Array(text)
    var place = offset
    while place < characters.count, !characters[place].isNewline { place += 1 }
    return place
  }

  private mutating func moveLine(by step: Int) {
    let start = lineStart(of: cursor)
    let column = cursor - start
    if step < 0 {
      guard start > 0 else { return cursor = 0 }
      let previous = lineStart(of: start - 1)
      cursor = min(previous + column, start - 1)
    } else {
      let end = lineEnd(of: cursor)
      guard end < text.count else { return cursor = text.count }
      cursor = min(end + 1 + column, lineEnd(of: end + 1))
    }
  }
}
