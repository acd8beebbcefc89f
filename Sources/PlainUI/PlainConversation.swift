import DisplayText
public import Messages
public import Pages
public import Wizard

/// The wizard line by line: what to print for a page, and what a typed line means on it.
///
/// A value without input or output; `PlainLoop` reads and writes.
public struct PlainConversation: Sendable {
  var messages: Messages
  var page = Page(title: "")
  var plain: PlainPage
  private var lettersSaid: [String] = []
  /// Parts of the page that were said: one sentence at a time in *mode accompagné*.
  private var partsSaid = 1
  /// Fields are asked one after the other; this is the one being asked.
  var asked: Int?
  /// The lines of a text that goes on, as typed so far.
  var begun = ""
  /// Whether the last line was only answered: what was said before it is not said again.
  private var wasOnlyAnswered = false
  /// The number just typed: choosing what is chosen already says so.
  private var picked: Int?

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
    // One tick more or less: that line alone is said, not the whole page again.
    let ticked = languageChanged ? nil : described.changedMarks(since: plain)
    let formerFields = fields.map(\.field)
    let formerNotice = page.notice
    let isSamePlace = page.title == next.title && page.trail == next.trail
    page = next
    plain = described
    var lines: [String] = []
    // The lines of a form are said once; then each is asked in turn.
    // What was refused is said and asked again, without the whole page before it.
    let isAskedAgain = isRefusal(next.notice) && isSamePlace && !isMenu
    let isSameForm =
      (asked != nil || isAskedAgain) && !formerFields.isEmpty
      && fields.map(\.field) == formerFields
    if let ticked, !isSame, !isSameForm {
      lines += ticked
    } else if isSame, next.notice == nil, let picked, let line = described.markedLine(picked) {
      lines.append(line)
    } else if !isSame, !isSameForm {
      lines.append("")
      lines += described.body[described.parts[0]]
      partsSaid = 1
    }
    if fields.isEmpty || isMenu && fields.map(\.field) != formerFields {
      // With other things to choose, a field is a number like them, and asked when it is chosen.
      asked = nil
      begun = ""
    } else if !isMenu, fields.map(\.field) != formerFields || isRefusal(next.notice) || asked == nil
    {
      asked = fields.firstIndex(where: \.hasFocus) ?? 0
      begun = ""
    }
    // What is said about the disk is said once in a form, however many lines it has.
    let isSaid = wasOnlyAnswered && asked == nil || next.notice?.isAside == true && isSameForm
    if let notice = next.notice, !(isSaid && notice == formerNotice) {
      let text = displayText(notice.text)
      lines.append(notice.isError ? messages.plain.error(text) : messages.plain.notice(text))
    }
    return lines + lettersIfNew()
  }

  /// Whether what was typed here is to be typed again.
  private func isRefusal(_ notice: NoticeLine?) -> Bool { notice.map { !$0.isAside } ?? false }

  /// What is printed before the person types.
  public var prompt: String {
    if let asked {
      let label = displayText(fields[asked].label).split(separator: " ").joined(separator: " ")
      return messages.plain.fieldPrompt(label) + " "
    }
    guard !plain.numbered.isEmpty else { return messages.plain.pressEnter + " " }
    if partsSaid < plain.parts.count {
      return messages.plain.nextSentence(plain.numbered.count) + " "
    }
    if plain.canGoOn { return messages.plain.chooseOrGoOn(plain.numbered.count) + " " }
    if let current = plain.current {
      return messages.plain.chooseOrKeep(plain.numbered.count, current) + " "
    }
    return messages.plain.choose(plain.numbered.count) + " "
  }

  /// What a typed line asks for, and what to say about the line itself.
  public mutating func read(_ line: String) -> (commands: [Command], replies: [String]) {
    let meaning = meaning(of: trimmed(line))
    wasOnlyAnswered = meaning.commands.isEmpty
    picked = wasOnlyAnswered ? nil : Int(trimmed(line))
    return meaning
  }

  private mutating func meaning(of typed: String) -> (commands: [Command], replies: [String]) {
    if let asked, !isLetterInField(typed) { return read(typed, in: fields[asked]) }
    if typed.isEmpty, partsSaid < plain.parts.count {
      partsSaid += 1
      return ([], plain.body[plain.parts[partsSaid - 1]].drop { $0.isEmpty }.map { $0 })
    }
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
      if case .field(let field) = plain.numbered[number - 1] { return ask(field) }
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

  /// Enter alone keeps what is chosen, or leaves a page that is only read.
  private func readNothing() -> (commands: [Command], replies: [String]) {
    if plain.canGoOn { return ([.choose(.action(.next))], []) }
    if let current = plain.current { return ([.choose(plain.numbered[current - 1])], []) }
    if wordField != nil { return ([.choose(.action(.next))], []) }
    if plain.numbered.isEmpty { return ([.activate], []) }
    return ([], [messages.plain.typeFirst(plain.numbered.count)])
  }

  // MARK: Letters

  private var hints: [KeyHint] { page.keys.filter { !$0.letter.isEmpty } }

  private func command(forLetter typed: String) -> Command? {
    if let hint = hints.first(where: { $0.letter == typed }) { return hint.command }
    let takesText = asked != nil || wordField != nil
    // The large U is a letter of its own: where there is nothing to put back, it must not undo.
    if !takesText, let known = KeyMap.named(typed, messages.language) { return known }
    let small = typed.lowercased()
    if let hint = hints.first(where: { $0.letter == small }) { return hint.command }
    return takesText ? nil : KeyMap.named(small, messages.language)
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
    guard let asked else { return allLetters() }
    let lines = fields[asked].isMultiline ? [messages.plain.linesHelp] : []
    return allLetters() + [messages.plain.fieldHelp] + lines
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
