import DisplayText
import Pages
import Screens
import SeedKit
import Testing
import Wizard

/// A text as a list of letters with a place among them: what the editor has to be like.
private struct Letters: Equatable {
  var letters: [Character] = []
  var cursor = 0

  mutating func insert(_ text: String) {
    let before = String(letters[..<cursor]) + text
    letters = Array(before + String(letters[cursor...]))
    cursor = before.count
  }

  mutating func apply(_ edit: Edit) {
    switch edit {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(letters.count, cursor + 1)
    case .deleteBackward: if cursor > 0 { remove(cursor - 1..<cursor) }
    case .deleteForward: if cursor < letters.count { remove(cursor..<cursor + 1) }
    case .deleteToStart: remove(lineStart..<cursor)
    case .deleteToEnd: remove(cursor..<lineEnd)
    case .deleteWord: remove(wordStart..<cursor)
    case .wordLeft: cursor = wordStart
    case .wordRight:
      while cursor < letters.count, letters[cursor].isWhitespace { cursor += 1 }
      while cursor < letters.count, !letters[cursor].isWhitespace { cursor += 1 }
    case .lineStart: cursor = lineStart
    case .lineEnd: cursor = lineEnd
    case .place(let offset): cursor = min(max(0, offset), letters.count)
    default: break
    }
  }

  private var lineStart: Int {
    letters[..<cursor].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int { letters[cursor...].firstIndex(where: \.isNewline) ?? letters.count }

  private var wordStart: Int {
    let word = letters[..<cursor].lastIndex { !$0.isWhitespace } ?? -1
    guard word >= 0 else { return 0 }
    return letters[...word].lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? 0
  }

  /// What is left may join into other letters.
  private mutating func remove(_ range: Range<Int>) {
    letters.removeSubrange(range)
    letters = Array(String(letters))
    cursor = min(range.lowerBound, letters.count)
  }
}

@Suite("The editor of comments")
struct EditorProperties {
  private static let pieces = [
    "a", "é", "e\u{301}", "\u{301}", "👨‍👩‍👧", "🇫🇷", "🇫", "👍🏽", "漢字", "العربية", "\u{200B}", "\u{200D}",
    "\t", " ", "  ", "\n", "\n\n", "mot ", "l’alliance", "\u{202F}", "한", "नि",
    String(repeating: "interminable", count: 20), "deux lignes\net la fin",
  ]
  private static let edits: [Edit] = [
    .left, .left, .right, .deleteBackward, .deleteBackward, .deleteForward, .deleteWord,
    .deleteToStart, .deleteToEnd, .wordLeft, .wordRight, .lineStart, .lineEnd, .place(3),
  ]

  /// One random change to both.
  private static func change(
    _ input: inout TextInput, _ model: inout Letters, _ random: inout SeededGenerator
  ) {
    if random.chance(2) {
      let piece = pieces[random.below(pieces.count)]
      input.insert(piece)
      model.insert(piece)
    } else {
      let edit = edits[random.below(edits.count)]
      input.apply(edit)
      model.apply(edit)
    }
  }

  @Test("does to a text what one does to a list of letters, whatever is typed and erased")
  func model() {
    let seed = seedOfRun("editor")
    for number in 0..<120 {
      var random = SeededGenerator(seed: seed &+ UInt64(number))
      var input = TextInput()
      var model = Letters()
      for step in 0..<80 {
        EditorProperties.change(&input, &model, &random)
        #expect(
          Array(input.text) == model.letters && input.cursor == model.cursor,
          "SEED=\(seed &+ UInt64(number)), step \(step)")
      }
    }
  }

  @Test("takes back every change down to nothing, and gives each of them back")
  func undo() {
    let seed = seedOfRun("editorUndo")
    for number in 0..<80 {
      var random = SeededGenerator(seed: seed &+ UInt64(number))
      var input = TextInput()
      var model = Letters()
      var seen: Set<String> = [""]
      for _ in 0..<60 {
        EditorProperties.change(&input, &model, &random)
        seen.insert(input.text)
      }
      let last = input.text
      var undone = 0
      while !input.text.isEmpty || undone < 1, undone < 70 {
        input.apply(.undo)
        undone += 1
        #expect(seen.contains(input.text), "SEED=\(seed &+ UInt64(number)): never written")
      }
      #expect(input.text.isEmpty, "SEED=\(seed &+ UInt64(number))")
      for _ in 0...undone { input.apply(.redo) }
      #expect(input.text == last, "SEED=\(seed &+ UInt64(number))")
      #expect((0...input.text.count).contains(input.cursor))
    }
  }

  @Test("shows the letter at the cursor where the cursor stands, and nothing outside the window")
  func drawn() {
    let seed = seedOfRun("editorDrawn")
    let sizes = [(rows: 16, columns: 60), (rows: 24, columns: 80), (rows: 40, columns: 120)]
    for number in 0..<60 {
      var random = SeededGenerator(seed: seed &+ UInt64(number))
      var input = TextInput()
      var model = Letters()
      for _ in 0..<40 { EditorProperties.change(&input, &model, &random) }
      let size = sizes[random.below(3)]
      let page = SamplePages.comment(input.text, cursor: input.cursor)
      let laid = frame(for: page, size: size, style: SamplePages.style()).frame
      let place = "SEED=\(seed &+ UInt64(number)), \(size), cursor \(input.cursor)\n\(laid.plain)"
      for runs in laid.rows {
        let end = runs.map { $0.column + displayWidth($0.text) }.max() ?? 0
        #expect(end <= size.columns, "\(place)")
      }
      guard let cursor = laid.cursor, laid.rows.indices.contains(cursor.row),
        let run = laid.rows[cursor.row].first(where: { $0.role == .field })
      else {
        Issue.record("the cursor is not in the field: \(place)")
        continue
      }
      #expect(cursor.column < size.columns, "\(place)")
      guard input.cursor < input.text.count else { continue }
      let letter = Array(input.text)[input.cursor]
      guard !letter.isNewline, let expected = drawnCharacters(of: String(letter)).first else {
        continue
      }
      var column = run.column
      let shown = drawnCharacters(of: run.text).first { drawn in
        defer { column += drawn.columns }
        return column == cursor.column
      }
      #expect(shown?.character == expected.character, "\(place)")
    }
  }

  @Test("is walked from end to end by lines and by pages, whatever is written")
  func walked() {
    let seed = seedOfRun("editorWalked")
    for number in 0..<40 {
      var random = SeededGenerator(seed: seed &+ UInt64(number))
      var input = TextInput()
      var model = Letters()
      for _ in 0..<60 { EditorProperties.change(&input, &model, &random) }
      func walk(_ edit: Edit, from start: Int, to end: Int) {
        var cursor = start
        var steps = 0
        while cursor != end, steps < 2_000 {
          let page = SamplePages.comment(input.text, cursor: cursor)
          let next = offset(
            after: edit, in: page, rows: 24, columns: 80, style: SamplePages.style())
          #expect(next.map { edit == .up || edit == .pageUp ? $0 < cursor : $0 > cursor } == true)
          cursor = next ?? end
          steps += 1
        }
        #expect(steps < 2_000, "SEED=\(seed &+ UInt64(number)), \(edit)")
      }
      walk(.down, from: 0, to: input.text.count)
      walk(.up, from: input.text.count, to: 0)
      walk(.pageDown, from: 0, to: input.text.count)
      walk(.pageUp, from: input.text.count, to: 0)
    }
  }
}
