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
    /// Where it stands in a row that is sorted: levels first, lowest first.
    public var rank: Int
    /// « Une voix à part ».
    public var isApart: Bool

    public init(text: String, tone: Tone, rank: Int = 0, isApart: Bool = false) {
      self.text = text
      self.tone = tone
      self.rank = rank
      self.isApart = isApart
    }
  }

  /// One criterion.
  public struct Row: Hashable, Sendable {
    public var label: String
    public var cells: [Cell]
    /// What is added in words, such as who stands apart and how many do not know.
    public var words: String
    /// What of these words no cell says, for where there is no room beside the cells.
    public var remark: String
    /// All of it in words, for those who do not see the table.
    public var spoken: String
    public var item: Item?
    public var hasFocus: Bool

    public init(
      label: String, cells: [Cell], words: String, remark: String = "", spoken: String,
      item: Item? = nil, hasFocus: Bool = false
    ) {
      self.label = label
      self.cells = cells
      self.words = words
      self.remark = remark
      self.spoken = spoken
      self.item = item
      self.hasFocus = hasFocus
    }
  }

  /// Criteria that call for the same.
  public struct Section: Hashable, Sendable {
    /// Stands before the title on a screen, so that it is told apart without colour.
    public var sign: String
    public var title: String
    public var rows: [Row]

    public init(sign: String = "", title: String, rows: [Row]) {
      self.sign = sign
      self.title = title
      self.rows = rows
    }
  }

  /// Names above the columns; empty where a column is nobody.
  public var columns: [String]
  public var sections: [Section]
  /// Said where there are more names than columns, so that rows are sorted by level.
  public var sortedNote: String

  public init(columns: [String] = [], sections: [Section], sortedNote: String = "") {
    self.columns = columns
    self.sections = sections
    self.sortedNote = sortedNote
  }

  public var rows: [Row] { sections.flatMap(\.rows) }
}
