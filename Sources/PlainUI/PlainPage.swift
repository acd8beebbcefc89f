import DisplayText
import Messages
import Pages
import Wizard

/// A page as lines to append: no redraw, no colour, no box; safe for a terminal and for a pipe.
struct PlainPage {
  /// What was said last, without the notice.
  let body: [String]
  /// How much of the body is said at first, and at each Enter after that; more than one part where
  /// one sentence is said at a time.
  let parts: [Range<Int>]
  /// Everything that bears a number, in order.
  let numbered: [Item]
  /// The number of what is chosen already, if anything.
  let current: Int?
  /// Which line of the body says each number that may be chosen or ticked, and whether it is.
  let marks: [Int: Bool]
  /// Whether something is chosen or ticked, with which one may go on: Enter alone then does.
  let canGoOn: Bool
  /// Whether there is more to choose than to go on.
  let hasChoices: Bool

  init(_ page: Page, messages: Messages) {
    hasChoices = page.options.contains { $0.item != .action(.next) }
    var writer = Writer(
      messages: messages, numbersFields: hasChoices, isSpacious: page.isSpacious,
      goesOnByItself: !hasChoices && page.blocks.contains(where: PlainConversation.isAsked))
    writer.say(page.trail)
    writer.say(page.title)
    for block in page.blocks { writer.write(block) }
    while writer.lines.last?.isEmpty == true { writer.lines.removeLast() }
    body = writer.lines
    let ends = writer.ends + [body.count]
    parts = ends.indices.map { (($0 == 0) ? 0 : ends[$0 - 1])..<ends[$0] }
    numbered = writer.numbered
    // With two answers on one page, Enter alone would keep neither of them for sure.
    marks = writer.marks
    canGoOn =
      writer.marks.values.contains(true) && writer.numbered.contains(.action(.next))
      && !page.blocks.contains { if case .input = $0 { true } else { false } }
    current = writer.chosen.count == 1 && !canGoOn ? writer.chosen.first : nil
  }

  /// The line that bears a number, if it says what is chosen or ticked.
  func markedLine(_ number: Int) -> String? {
    marks.keys.map { body[$0] }.first { $0.hasPrefix("\(number). ") }
  }

  /// The lines that say what was chosen or ticked since the same page was said; nil when more changed.
  func changedMarks(since former: PlainPage) -> [String]? {
    guard body.count == former.body.count, numbered == former.numbered,
      Set(marks.keys) == Set(former.marks.keys)
    else { return nil }
    let changed = body.indices.filter { body[$0] != former.body[$0] }
    guard !changed.isEmpty, changed.allSatisfy({ marks[$0] != nil }) else { return nil }
    // Of one of several, what is chosen now says it all.
    let isOne = changed.contains { marks[$0] == true }
    let said = changed.filter { !isOne || marks[$0] == true }
    return said.map { body[$0] }
  }

  private struct Writer {
    let messages: Messages
    /// Fields bear a number where they are not simply asked one after the other.
    let numbersFields: Bool
    /// A blank line between entries, for whoever reads them aloud.
    let isSpacious: Bool
    /// The last line of such a form goes on: a number for it would only be typed into a field.
    let goesOnByItself: Bool
    var lines: [String] = []
    /// Where a sentence ends that another one follows.
    var ends: [Int] = []
    var numbered: [Item] = []
    var chosen: [Int] = []
    var marks: [Int: Bool] = [:]

    mutating func say(_ text: String) {
      // Newlines separate what the person typed on several lines; nothing else may move the cursor.
      for line in text.split(whereSeparator: \.isNewline) {
        lines.append(collapsed(displayText(String(line))))
      }
    }

    mutating func write(_ block: Block) {
      switch block {
      case .lead(let text), .paragraph(let text), .note(let text): say(text)
      case .heading(let text):
        leaveBlank()
        say(text)
      case .bullets(let texts): for text in texts { say("- \(text)") }
      case .pairs(let pairs):
        for pair in pairs { say(labelled(pair.label, pair.text)) }
      case .bars(let bars): for bar in bars { write(bar) }
      case .branches(let root, let bars):
        say(root)
        for bar in bars { write(bar) }
      case .strip(let strips, _):
        for strip in strips { say(labelled(strip.label, strip.words)) }
      case .ranges(let ranges):
        for range in ranges { say(labelled(range.label, range.words)) }
      case .keys(let heading, let keys): write(keys, under: heading)
      case .heat(let table):
        for section in table.sections {
          write(.heading(section.title))
          for row in section.rows { write(row) }
        }
      case .options(let options) where options.contains(where: \.isFolded):
        write(sentences: options)
      case .options(let options), .row(let options): for option in options { write(option) }
      case .input(let input):
        let isTyped =
          input.field == .search || PlainConversation.wordFields.contains(input.field)
        if numbersFields, !isTyped {
          numbered.append(.field(input.field))
          say("\(numbered.count). \(labelled(input.label, input.text))")
        } else {
          say(labelled(input.label, input.text))
        }
        if !input.hint.isEmpty { say(input.hint) }
      // No bar is drawn here: their words say it all.
      case .legend: break
      case .gap: leaveBlank()
      }
    }

    /// One blank line, never two: what is read aloud has no hole.
    private mutating func leaveBlank() {
      if lines.last?.isEmpty == false { lines.append("") }
    }

    /// Only what one can type here: arrows and Tab belong to the screens.
    private mutating func write(_ keys: [KeyHint], under heading: String) {
      let typed = keys.filter { !$0.letter.isEmpty }
      guard !typed.isEmpty else { return }
      leaveBlank()
      say(heading)
      for key in typed { say(labelled(key.letter, key.does)) }
    }

    private mutating func write(_ bar: Bar) {
      let words = bar.interval == nil ? messages.plain.barNothing : bar.words
      guard let item = bar.item else { return say(labelled(bar.label, words)) }
      numbered.append(item)
      say("\(numbered.count). \(labelled(bar.label, words))")
    }

    private mutating func write(_ row: HeatTable.Row) {
      guard let item = row.item else { return say(labelled(row.label, row.spoken)) }
      numbered.append(item)
      say("\(numbered.count). \(labelled(row.label, row.spoken))")
    }

    /// Each sentence but the last is an end: what comes after the last one is said with it.
    private mutating func write(sentences options: [Option]) {
      let count = options.prefix { if case .level = $0.item { true } else { false } }.count
      for (place, option) in options.enumerated() {
        write(option)
        if place < count - 1 { ends.append(lines.count) }
      }
    }

    private mutating func write(_ option: Option) {
      if goesOnByItself, option.item == .action(.next) {
        numbered.append(option.item)
        return say(messages.plain.afterwards(option.text))
      }
      if isSpacious { leaveBlank() }
      if case .word = option.item {
        // A word is read, not opened: a number would promise something.
        return say("- \(labelled(option.text, option.detail))")
      }
      numbered.append(option.item)
      var text = "\(numbered.count). \(option.text)"
      switch option.mark {
      case .none: break
      case .radio(let isOn):
        marks[lines.count] = isOn
        if isOn {
          text += " (\(messages.plain.chosen))"
          chosen.append(numbered.count)
        }
      case .check(let isOn):
        marks[lines.count] = isOn
        text += " (\(isOn ? messages.plain.ticked : messages.plain.notTicked))"
      }
      if let reason = option.disabledReason { text += " (\(messages.plain.unavailable(reason)))" }
      say(text)
      for line in option.detail.split(whereSeparator: \.isNewline) { say("   \(line)") }
    }

    /// What stands apart on a screen is one word away here; the indent of a second line stays.
    private func collapsed(_ text: String) -> String {
      let indent = text.prefix { $0 == " " }
      return indent + text.split(separator: " ").joined(separator: " ")
    }

    private func labelled(_ label: String, _ text: String) -> String {
      label.isEmpty ? text : "\(messages.plain.fieldPrompt(label)) \(text)"
    }
  }
}
