import Evaluation
import Pages
import Referential
import SeedKit
import Wizard

/// A page of any blocks, with hostile texts and at most one focus.
struct RandomPage {
  var page: Page
  /// Words that stand on this page only in what has the focus.
  var focusWords: [String] = []
  var hasItems = false

  private var random: SeededGenerator

  init(seed: UInt64, withoutItems: Bool = false) {
    random = SeededGenerator(seed: seed)
    page = Page(title: "", keys: [])
    page.title = text()
    page.trail = random.chance(2) ? "" : text()
    let count = random.below(9)
    let focused = random.below(12)
    for place in 0..<count {
      page.blocks.append(block(hasFocus: place == focused, withoutItems: withoutItems))
    }
    if random.chance(3) { page.notice = NoticeLine(text: text(), isError: random.chance(2)) }
    if random.chance(3) {
      page.map = [.heading(text()), .strip([strip(), strip()], isHeat: false)]
    }
    if random.chance(2) { page.aside = [.heading(text()), .paragraph(text())] }
    for _ in 0..<random.below(8) {
      page.keys.append(KeyHint(key: text(), does: text(), command: .help))
    }
  }

  private mutating func block(hasFocus: Bool, withoutItems: Bool) -> Block {
    switch random.below(withoutItems ? 8 : 12) {
    case 0: return .lead(text())
    case 1: return .heading(text())
    case 2: return .paragraph(text())
    case 3: return .note(text())
    case 4: return .bullets((0..<random.below(4)).map { _ in text() })
    case 5: return .pairs((0..<random.below(5)).map { _ in Pair(label: text(), text: text()) })
    case 6: return picture()
    case 7: return .bars((0..<random.below(8)).map { _ in bar(nil, hasFocus: false) })
    case 8: return .input(input(hasFocus: hasFocus))
    case 9: return .row(options(hasFocus: hasFocus))
    case 10:
      let count = 1 + random.below(8)
      let focus = hasFocus ? random.below(count) : nil
      hasItems = true
      return .bars(
        (0..<count).map { bar(.dimension(DimensionID("d\($0)")), hasFocus: $0 == focus) })
    default: return .options(options(hasFocus: hasFocus))
    }
  }

  private mutating func picture() -> Block {
    switch random.below(5) {
    case 0: return .gap
    case 1:
      return .branches(root: text(), (0..<random.below(8)).map { _ in bar(nil, hasFocus: false) })
    case 2:
      return .strip((0..<random.below(8)).map { _ in strip() }, isHeat: random.chance(2))
    case 3:
      return .ranges(
        (0..<random.below(8)).map { _ in
          let bar = bar(nil, hasFocus: false)
          return RangeLine(
            label: bar.label, interval: bar.interval, position: bar.interval?.lower,
            former: random.chance(2) ? nil : 3, words: text())
        })
    default:
      return .keys(
        heading: text(),
        (0..<random.below(5)).map { _ in KeyHint(key: text(), does: text(), command: .help) })
    }
  }

  private mutating func strip() -> Strip {
    let answers: [Answer?] = [nil, .unknown, .notApplicable, .level(.one), .level(.five)]
    return Strip(
      label: text(),
      cells: (0..<random.below(26)).map { _ in
        Strip.Cell(
          answer: answers[random.below(5)], isHere: random.chance(9), isFlagged: random.chance(9))
      }, words: text())
  }

  private mutating func options(hasFocus: Bool) -> [Option] {
    let count = 1 + random.below(30)
    let focus = hasFocus ? random.below(count) : nil
    hasItems = true
    return (0..<count).map { place in
      var option = Option(item: .word("\(place)"), text: text())
      option.mark = [.none, .radio(false), .radio(true), .check(true)][random.below(4)]
      option.digit = random.chance(2) ? random.below(12) : nil
      if random.chance(3) { option.detail = text() }
      if random.chance(9) { option.disabledReason = text() }
      if random.chance(9) { option.isFolded = true }
      if place == focus {
        option.text = wordsOfFocus()
        option.detail = ""
        option.disabledReason = nil
        option.hasFocus = true
        option.isFolded = false
      }
      return option
    }
  }

  private mutating func bar(_ item: Item?, hasFocus: Bool) -> Bar {
    let ends = [random.below(41), random.below(41)].sorted().map { Rational(Int128($0 + 10), 10) }
    let interval = random.chance(5) ? nil : Interval(lower: ends[0], upper: ends[1])
    return Bar(
      label: hasFocus ? wordsOfFocus() : text(), interval: interval,
      band: interval == nil ? nil : .assured(.discuss), words: text(), item: item,
      hasFocus: hasFocus)
  }

  private mutating func input(hasFocus: Bool) -> Input {
    hasItems = true
    let text = (0..<random.below(6)).map { _ in self.text() }.joined(separator: "\n")
    if hasFocus { focusWords = [] }
    return Input(
      field: .comment, label: self.text(), text: text, cursor: random.below(text.count + 2),
      isMultiline: random.chance(2), hasFocus: hasFocus, hint: random.chance(2) ? "" : self.text())
  }

  private mutating func wordsOfFocus() -> String {
    focusWords = (0..<1 + random.below(10)).map { "zq\($0)z" }
    return focusWords.joined(separator: " ")
  }

  mutating func text() -> String {
    (0..<random.below(14)).map { _ in HostileText.samples[random.below(HostileText.samples.count)] }
      .joined(separator: random.chance(6) ? "" : " ")
  }
}

/// Words as people write them, and what a file may hold to harm a terminal.
enum HostileText {
  static let samples = [
    "alliance", "l’évaluation", "à", "décide", "partenaires", "où", "« Jardins »", "niveau 3 :",
    "cœur", "organisations", "e\u{301}te\u{301}", "日本の庭", "全角文字", "👩‍💻", "🇫🇷", "👍🏽", "✅",
    "\u{1B}[2J\u{1B}]0;titre\u{07}", "\u{0}", "\u{9B}31m", "\u{7F}", "a\tb", "a\r\nb", "a\nb",
    "a\u{2028}b", "\u{202E}sens", "שלום עולם", "مرحبا", "\u{200B}", "\u{200D}", "\u{301}",
    "\u{AD}", "\u{FFFE}", "नमस्ते", "한국어", "\u{1160}", String(repeating: "long", count: 60),
    String(repeating: "長", count: 70), "→ ↑ ↓ … ● ○",
  ]
}
