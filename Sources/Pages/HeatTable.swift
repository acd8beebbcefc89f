public import Wizard

/// Criteria by people, organisations or roles: one letter for each answer.
///
/// What it says never rests on colour: each cell is a level or a sign, and words follow.
public struct HeatTable: Hashable, Sendable {
  /// How a cell is shown beside its letter.
  public enum Tone: Hashable, Sendable {
    case low, middle, high, none
  }

  /// One answer.
  public struct Cell: Hashable, Sendable {
    /// A level, a mean, `?`, `–`, `·` or `#`.
    public var text: String
    public var tone: Tone
    /// « Une voix à part ».
    public var isApart: Bool

    public init(text: String, tone: Tone, isApart: Bool = false) {
      self.text = text
      self.tone = tone
      self.isApart = isApart
    }
  }

  /// One criterion.
  public struct Row: Hashable, Sendable {
    public var label: String
    public var cells: [Cell]
    /// What is added in words, such as who stands apart and how many do not know.
    public var words: String
    /// All of it in words, for those who do not see the table.
    public var spoken: String
    public var item: Item?
    public var hasFocus: Bool

    public init(
      label: String, cells: [Cell], words: String, spoken: String, item: Item? = nil,
      hasFocus: Bool = false
    ) {
      self.label = label
      self.cells = cells
      self.words = words
      self.spoken = spoken
      self.item = item
      self.hasFocus = hasFocus
    }
  }

  /// Names above the columns; empty where a column is nobody.
  public var columns: [String]
  public var rows: [Row]

  public init(columns: [String] = [], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}
