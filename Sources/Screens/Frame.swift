/// A place on the screen, counted from zero at the top left.
public struct Position: Hashable, Sendable {
  /// Rows from the top.
  public var row: Int
  /// Columns from the left.
  public var column: Int

  /// A place `row` rows down and `column` columns to the right.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// What a piece of text is for; a theme turns it into attributes and colours.
public enum Role: String, CaseIterable, Sendable {
  case plain, title, dim
  /// The item that has the focus, and the one that was chosen.
  case focus, selected
  /// The name of a key in the footer.
  case key
  /// Bands: something to build on, to discuss, to work on.
  case good, warn, work
  case barSolid, barHatched
  case field
  case error
}

/// A run of text in one role.
///
/// The text is sanitised and fits its row.
public struct Run: Equatable, Sendable {
  /// Columns from the left edge.
  public var column: Int
  /// Text that is safe to draw.
  public var text: String
  /// What the text is for.
  public var role: Role

  /// A run that starts at `column`.
  public init(column: Int, text: String, role: Role) {
    self.column = column
    self.text = text
    self.role = role
  }
}

/// One whole screen as a value: rows of runs, and where the cursor stands.
///
/// The cursor always stands on what has the focus, because terminal screen readers take it for the focus.
public struct Frame: Equatable, Sendable {
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int
  /// Runs of each row, in the order they were put.
  public private(set) var rows: [[Run]]
  /// Where the cursor stands; nil hides it.
  public var cursor: Position?
  /// The window title, sanitised.
  public var title: String
  /// Every cell is sent again: nothing of what was shown may be left by a terminal that lost its place.
  public var startsAfresh = false

  /// An empty screen.
  public init(width: Int, height: Int, title: String = "") {
    self.width = max(0, width)
    self.height = max(0, height)
    self.rows = Array(repeating: [], count: max(0, height))
    self.cursor = nil
    self.title = title
  }

  /// Adds a run; what lies outside the screen is left out.
  ///
  /// The caller clips `text` to the row: see `Canvas`, which does so by columns.
  public mutating func put(_ text: String, at position: Position, role: Role) {
    guard rows.indices.contains(position.row), position.column < width, !text.isEmpty
    else { return }
    rows[position.row].append(Run(column: position.column, text: text, role: role))
  }

  /// Shows other runs in a row of the screen.
  public mutating func replace(row: Int, by runs: [Run]) { rows[row] = runs }
}
