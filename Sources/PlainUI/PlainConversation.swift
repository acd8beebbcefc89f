import DisplayText
public import Messages
public import Pages
public import Wizard

/// The wizard line by line: what to print for a page, and what a typed line means on it.
///
/// A value without input or output; `PlainLoop` reads and writes.
public struct PlainConversation: Sendable {
  private var messages: Messages
  private var page = Page(title: "")
  private var plain: PlainPage
  private var lettersSaid: [String] = []
  /// Fields are asked one after the other; this is the one being asked.
  private var asked: Int?

  public init(messages: Messages) {
    self.messages = messages
    plain = PlainPage(page, messages: messages)
  }

  /// The lines that present a page; only the notice when the page says what it said before.
  public mutating func lines(for next: Page, in messages: Messages) -> [String] {
    let languageChanged = messages.language != self.messages.language
    self.messages = messages
    let described = PlainPage(next, messages: messages)
    let isSame = described.body == plain.body && !languageChanged && !page.title.isEmpty
    let formerFields = fields.map(\.field)
    page = next
    plain = described
    var lines: [String] = []
    // The lines of a form are said once; then each is asked in turn.
    let isSameForm = asked != nil && !formerFields.isEmpty && fields.map(\.field) == formerFields
    if !isSame, !isSameForm {
      lines.append("")
      lines += described.body
    }
    if fields.isEmpty {
      asked = nil
    } else if fields.map(\.field) != formerFields || next.notice != nil || asked == nil {
      asked = fields.firstIndex(where: \.hasFocus) ?? 0
    }
    if let notice = next.notice {
      let text = displayText(notice.text)
      lines.append(notice.isError ? messages.plain.error(text) : messages.plain.notice(text))
    }
    return lines + lettersIfNew()
  }

  /// What is printed before the person types.
  public var prompt: String {
    if let asked {
      let label = displayText(fields[asked].label).split(separator: " ").joined(separator: " ")
      return messages.plain.fieldPrompt(label) + " "
    }
    guard !plain.numbered.isEmpty else { return messages.plain.pressEnter + " " }
    if let current = plain.current {
      return messages.plain.chooseOrKeep(plain.numbered.count, current) + " "
    }
    return messages.plain.choose(plain.numbered.count) + " "
  }

  /// What a typed line asks for, and what to say about the line itself.
  public mutating func read(_ line: String) -> (commands: [Command], replies: [String]) {
    let typed = trimmed(line)
    if let asked, !isLetterInField(typed) { return read(typed, in: fields[asked]) }
    if typed.isEmpty { return readNothing() }
    if let command = command(forLetter: typed) {
      return ([command], typed == "?" ? allLetters() : [])
    }
    if typed.allSatisfy({ $0.isASCII && $0.isNumber }) {
      guard let number = Int(typed), (1...max(1, plain.numbered.count)).contains(number),
        number <= plain.numbered.count
      else {
        let shown = displayText(String(typed.prefix(40)))
        return plain.numbered.isEmpty
          ? ([], [messages.plain.notANumber(shown)])
          : ([], [messages.plain.outOfRange(shown, plain.numbered.count)])
      }
      return ([.choose(plain.numbered[number - 1])], [])
    }
    if let field = wordField {
      return ([.fill(field, typed), .choose(.action(.next))], [])
    }
    if let search = searchField { return ([.fill(search, searchWords(typed))], []) }
    let shown = displayText(String(typed.prefix(40)))
    return (
      [],
      [typed.count == 1 ? messages.plain.unknownLetter(shown) : messages.plain.notANumber(shown)]
    )
  }

  /// Text fields that are asked in turn; the toolbox's search is reached by typing words instead.
  private var fields: [Input] {
    page.blocks.compactMap { block in
      if case .input(let input) = block, input.field != .search,
        !PlainConversation.wordFields.contains(input.field)
      {
        input
      } else {
        nil
      }
    }
  }

  /// Where one picks by number, or types words of one's own instead.
  private static let wordFields: Set<Field> = [.ballotName, .parked, .takeaway]

  private var wordField: Field? {
    for case .input(let input) in page.blocks where Self.wordFields.contains(input.field) {
      return input.field
    }
    return nil
  }

  private var searchField: Field? {
    page.blocks.contains { block in
      if case .input(let input) = block { input.field == .search } else { false }
    } ? .search : nil
  }

  private mutating func read(
    _ typed: String, in input: Input
  ) -> (commands: [Command], replies: [String]) {
    var commands: [Command] = []
    var replies: [String] = []
    if typed == "-" {
      commands.append(.fill(input.field, ""))
      replies.append(messages.plain.emptied)
    } else if !typed.isEmpty {
      if typed.count > TextInput.longest {
        replies.append(messages.plain.tooLong(TextInput.longest))
      }
      commands.append(.fill(input.field, typed))
    }
    let next = (asked ?? 0) + 1
    if next < fields.count {
      asked = next
      return (commands, replies)
    }
    asked = nil
    let goesOn = plain.numbered.contains(.action(.next))
    commands += goesOn ? [.choose(.action(.next))] : [.focus(.field(input.field)), .activate]
    return (commands, replies)
  }

  /// Enter alone keeps what is chosen, or leaves a page that is only read.
  private func readNothing() -> (commands: [Command], replies: [String]) {
    if let current = plain.current { return ([.choose(plain.numbered[current - 1])], []) }
    if wordField != nil { return ([.choose(.action(.next))], []) }
    if plain.numbered.isEmpty { return ([.activate], []) }
    return ([], [])
  }

  // MARK: Letters

  private var hints: [KeyHint] { page.keys.filter { !$0.letter.isEmpty } }

  private func command(forLetter typed: String) -> Command? {
    hints.first { $0.letter == typed }?.command
      ?? hints.first { $0.letter == typed.lowercased() }?.command
  }

  /// While a field is asked, only help, back and leave are letters; everything else is text.
  private func isLetterInField(_ typed: String) -> Bool {
    switch command(forLetter: typed) {
    case .help, .back, .leave: true
    default: false
    }
  }

  private func allLetters() -> [String] {
    [messages.plain.letters(hints.map { messages.plain.letter($0.letter, $0.does) })]
  }

  /// Letters are said when they differ from the last ones said, so that 28 questions do not repeat them.
  private mutating func lettersIfNew() -> [String] {
    let now = hints.map(\.letter)
    guard !now.isEmpty, now != lettersSaid else { return [] }
    lettersSaid = now
    return allLetters() + (asked == nil ? [] : [messages.plain.fieldHelp])
  }

  private func searchWords(_ typed: String) -> String {
    typed.hasPrefix("/") ? trimmed(String(typed.dropFirst())) : typed
  }

  private func trimmed(_ text: String) -> String {
    var part = text[...]
    while let first = part.first, first.isWhitespace { part = part.dropFirst() }
    while let last = part.last, last.isWhitespace { part = part.dropLast() }
    return String(part)
  }
}
