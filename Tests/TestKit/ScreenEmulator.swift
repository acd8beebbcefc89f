/// A terminal as a value: takes what a program writes and holds the screen that a person would see.
///
/// It knows what curses sends for xterm, tmux, linux, vt220 and vt100 entries; whatever it does not
/// know is noted in `unknown`, which tests expect to be empty.
public struct ScreenEmulator: Sendable {
  /// Rows of the screen.
  public internal(set) var rows: Int
  /// Columns of the screen.
  public internal(set) var columns: Int
  /// What is on the screen, by row and column.
  public internal(set) var cells: [[EmulatedCell]]
  /// Where the cursor stands, counted from zero.
  public internal(set) var cursor = (row: 0, column: 0)
  /// Modes that programs set and must leave as they were.
  public internal(set) var modes = Modes()
  /// The window title.
  public internal(set) var title = ""
  /// Sequences that are not emulated.
  public internal(set) var unknown: [String] = []

  /// Modes that programs set.
  public struct Modes: Hashable, Sendable {
    /// Whether the second screen, without history, is shown.
    public var alternateScreen = false
    /// Whether the cursor can be seen.
    public var cursorIsVisible = true
    /// Whether pastes are marked.
    public var bracketedPaste = false
    /// Whether arrows send `ESC O` rather than `ESC [`.
    public var applicationCursorKeys = false
    /// Whether the keypad sends sequences rather than digits.
    public var applicationKeypad = false
    var autoWrap = true
    var insert = false

    /// The modes of a terminal that was just opened.
    public init() {}
  }

  enum State {
    case ground
    case escape
    /// After `ESC` and one of `( ) * + # %`: one more character belongs to it.
    case designation(Unicode.Scalar)
    case control(String)
    case text(String)
  }

  var state = State.ground
  var rendition = Rendition()
  var margins: ClosedRange<Int>
  /// The last column was written: the next letter goes to the next row.
  var wrapIsPending = false
  var savedCursor = (row: 0, column: 0)
  var primary: [[EmulatedCell]] = []
  var graphics = [false, false]
  var charset = 0
  var lastPrinted: Unicode.Scalar?
  private var incomplete: [UInt8] = []

  /// A blank screen.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    margins = 0...(rows - 1)
    cells = Self.blank(rows, columns)
  }

  static func blank(_ rows: Int, _ columns: Int) -> [[EmulatedCell]] {
    Array(repeating: Array(repeating: EmulatedCell(), count: columns), count: rows)
  }

  /// Takes what a program wrote; a letter or a sequence may come in parts.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte < 0x80 {
        flushIncomplete()
        take(Unicode.Scalar(byte))
      } else {
        if byte >= 0xC0 { flushIncomplete() }
        incomplete.append(byte)
        if incomplete.count == Self.length(of: incomplete[0]) { flushIncomplete() }
      }
    }
  }

  /// Changes the size as xterm does: rows and columns are cut or added, nothing is wrapped anew.
  public mutating func resize(rows: Int, columns: Int) {
    func fitted(_ cells: [[EmulatedCell]]) -> [[EmulatedCell]] {
      let blankRow = Array(repeating: EmulatedCell(), count: columns)
      let kept = cells.prefix(rows).map { Array(($0 + blankRow).prefix(columns)) }
      return kept + Array(repeating: blankRow, count: rows - kept.count)
    }
    cells = fitted(cells)
    if modes.alternateScreen { primary = fitted(primary) }
    self.rows = rows
    self.columns = columns
    margins = 0...(rows - 1)
    cursor = (min(cursor.row, rows - 1), min(cursor.column, columns - 1))
    wrapIsPending = false
  }

  private static func length(of lead: UInt8) -> Int {
    lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  }

  private mutating func flushIncomplete() {
    for scalar in String(decoding: incomplete, as: UTF8.self).unicodeScalars { take(scalar) }
    incomplete.removeAll()
  }

  /// Puts a letter where the cursor is, or an accent on the letter before.
  mutating func print(_ scalar: Unicode.Scalar) {
    let width = scalar.glibcColumns
    guard width > 0 else { return combine(scalar) }
    if wrapIsPending || cursor.column + width > columns {
      cursor.column = modes.autoWrap ? 0 : columns - width
      if modes.autoWrap { lineFeed() }
    }
    wrapIsPending = false
    if modes.insert { insertCells(width) }
    let isGraphic = graphics[charset] && scalar.value >= 0x60
    let text = isGraphic ? Self.lineDrawing[scalar] ?? "?" : String(scalar)
    cells[cursor.row][cursor.column] = EmulatedCell(text: text, rendition: rendition)
    if width == 2 {
      cells[cursor.row][cursor.column + 1] = EmulatedCell(text: "", rendition: rendition)
    }
    cursor.column += width
    if cursor.column == columns {
      cursor.column -= 1
      wrapIsPending = modes.autoWrap
    }
    lastPrinted = scalar
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var column = wrapIsPending ? cursor.column : cursor.column - 1
    if column > 0 && cells[cursor.row][column].text.isEmpty { column -= 1 }
    if column >= 0 { cells[cursor.row][column].text.unicodeScalars.append(scalar) }
  }

  /// The line drawing set of DEC terminals, as far as programs use it.
  private static let lineDrawing: [Unicode.Scalar: String] = [
    "l": "┌", "k": "┐", "m": "└", "j": "┘", "q": "─", "x": "│", "t": "├", "u": "┤", "v": "┴",
    "w": "┬", "n": "┼", "a": "▒", "`": "◆", "f": "°", "g": "±", "~": "·", "h": "▒", "0": "█",
  ]
}
