public import Evaluation
public import Referential
public import Wizard

/// What a screen says, in the person's language: neither cells nor lines.
///
/// Both presenters show the same page, so that nothing exists for one alone (docs/decisions).
public struct Page: Hashable, Sendable {
  /// First line at the left.
  public var title: String
  /// First line at the right: where one is.
  public var trail: String
  public var blocks: [Block]
  /// One line about what just happened, or what is missing.
  public var notice: NoticeLine?
  /// What the footer and the help say of keys, most useful first.
  public var keys: [KeyHint]
  /// The field that takes text, if any.
  public var field: Field?
  /// Where one is among all questions, at the left of a wide screen; elsewhere it is a key away.
  public var map: [Block] = []
  /// Help with what is shown, beside or below it on a wide screen; elsewhere it is a key away.
  public var aside: [Block] = []
  /// Which key opens that help, said at the foot of a screen that has no room for it.
  public var asideKey = ""
  /// Which key shows the rest of a text that goes on above what one chooses from.
  public var readOn = ""
  /// Somebody reads aloud and types for another: large spacing, one sentence at a time.
  public var isSpacious = false
  /// Set where nothing that was shown before may be read any more: what to say once it is gone.
  public var startsAfresh: String?

  public init(
    title: String, trail: String = "", blocks: [Block] = [], notice: NoticeLine? = nil,
    keys: [KeyHint] = [], field: Field? = nil
  ) {
    self.title = title
    self.trail = trail
    self.blocks = blocks
    self.notice = notice
    self.keys = keys
    self.field = field
    self.startsAfresh = nil
  }

  /// Items in the order one walks through them.
  public var options: [Option] {
    blocks.flatMap { block -> [Option] in
      switch block {
      case .options(let options), .row(let options): options
      default: []
      }
    }
  }
}

/// A part of a page.
public enum Block: Hashable, Sendable {
  /// The question of the screen, or a large title.
  case lead(String)
  case heading(String)
  case paragraph(String)
  /// Less important: a hint, a source, a footer sentence.
  case note(String)
  case bullets([String])
  /// Two columns: a label and what is said of it.
  case pairs([Pair])
  case bars([Bar])
  /// The same bars as the branches of one tree: the whole at a glance.
  case branches(root: String, [Bar])
  /// All questions as cells, a row for each dimension; `isHeat` shades each level.
  case strip([Strip], isHeat: Bool)
  /// Ranges from 1 to 5, and before and after.
  case ranges([RangeLine])
  case heat(HeatTable)
  /// What the signs of a picture mean: for screens alone, since plain mode says pictures in words.
  case legend(String)
  /// Keys with what they do, under a heading; plain mode names those that have a letter.
  case keys(heading: String, [KeyHint])
  /// Items below each other.
  case options([Option])
  /// Items beside each other, as at the foot of the results.
  case row([Option])
  case input(Input)
  case gap
}

/// A label with its text.
public struct Pair: Hashable, Sendable {
  public var label: String
  public var text: String
  /// A quotation that one recognises: on a screen it takes one row, with a mark where it is cut.
  public var isOpening: Bool

  public init(label: String, text: String, isOpening: Bool = false) {
    self.label = label
    self.text = text
    self.isOpening = isOpening
  }
}

/// Something one can choose.
public struct Option: Hashable, Sendable {
  /// What stands before it.
  public enum Mark: Hashable, Sendable {
    case none
    /// One of several, chosen or not.
    case radio(Bool)
    case check(Bool)
  }

  public var item: Item
  public var mark: Mark
  /// The digit that selects it on screens; plain mode numbers everything by itself.
  public var digit: Int?
  public var text: String
  /// A second, quieter line.
  public var detail: String
  /// Why it cannot be chosen now.
  public var disabledReason: String?
  public var hasFocus: Bool
  /// Its text is left out until it has the focus: one sentence at a time, in *mode accompagné*.
  public var isFolded = false

  public init(
    item: Item, mark: Mark = .none, digit: Int? = nil, text: String, detail: String = "",
    disabledReason: String? = nil, hasFocus: Bool = false
  ) {
    self.item = item
    self.mark = mark
    self.digit = digit
    self.text = text
    self.detail = detail
    self.disabledReason = disabledReason
    self.hasFocus = hasFocus
  }
}

/// A text field.
public struct Input: Hashable, Sendable {
  public var field: Field
  public var label: String
  public var text: String
  /// Counted in characters.
  public var cursor: Int
  public var isMultiline: Bool
  public var hasFocus: Bool
  public var hint: String

  public init(
    field: Field, label: String, text: String, cursor: Int, isMultiline: Bool = false,
    hasFocus: Bool = false, hint: String = ""
  ) {
    self.field = field
    self.label = label
    self.text = text
    self.cursor = cursor
    self.isMultiline = isMultiline
    self.hasFocus = hasFocus
    self.hint = hint
  }
}

/// A bar from 1 to 5: solid up to the assured bound, hatched to the other.
public struct Bar: Hashable, Sendable {
  public var label: String
  /// Ends of the interval; nil when nothing is applicable.
  public var interval: Interval?
  public var band: Evaluation.Outcome<Band>?
  /// The band in words: said beside the bar, and instead of it in plain mode.
  public var words: String
  /// Set when the bar can have the focus.
  public var item: Item?
  public var hasFocus: Bool

  public init(
    label: String, interval: Interval?, band: Evaluation.Outcome<Band>?, words: String,
    item: Item? = nil,
    hasFocus: Bool = false
  ) {
    self.label = label
    self.interval = interval
    self.band = band
    self.words = words
    self.item = item
    self.hasFocus = hasFocus
  }
}

/// A line about what just happened.
public struct NoticeLine: Hashable, Sendable {
  public var text: String
  public var isError: Bool
  /// About something else than what is typed here, such as the disk: the form goes on where it was.
  public var isAside: Bool

  public init(text: String, isError: Bool = false, isAside: Bool = false) {
    self.text = text
    self.isError = isError
    self.isAside = isAside
  }
}

/// A key with what it does, for the footer and the help.
public struct KeyHint: Hashable, Sendable {
  /// The key as printed, such as « Entrée ».
  public var key: String
  public var does: String
  /// The letter that does the same in plain mode; empty when there is none.
  public var letter: String
  public var command: Command
  /// The longest word that the key has on the screen: what follows stays where it is.
  public var widest: String
  /// Whether it is there for some of the items of the screen only.
  public var comesAndGoes = false

  public init(
    key: String, does: String, letter: String = "", command: Command, widest: String = ""
  ) {
    self.key = key
    self.does = does
    self.letter = letter
    self.command = command
    self.widest = widest
  }
}
