public import Evaluation
public import Referential

/// A row of the map of all questions: a dimension, and a cell for each of its questions.
public struct Strip: Hashable, Sendable {
  /// What is known of one question.
  public struct Cell: Hashable, Sendable {
    /// Nil while there is no answer.
    public var answer: Answer?
    public var isHere: Bool
    public var isFlagged: Bool

    public init(answer: Answer?, isHere: Bool = false, isFlagged: Bool = false) {
      self.answer = answer
      self.isHere = isHere
      self.isFlagged = isFlagged
    }
  }

  public var label: String
  public var cells: [Cell]
  /// The cells in words: said instead of them in plain mode.
  public var words: String

  public init(label: String, cells: [Cell], words: String) {
    self.label = label
    self.cells = cells
    self.words = words
  }

  /// Whether the question one is at belongs to this row.
  public var isHere: Bool { cells.contains(where: \.isHere) }
}

/// A line from 1 to 5 with a range on it, and what it was before where that is known.
public struct RangeLine: Hashable, Sendable {
  public var label: String
  /// Ends of the interval; nil when nothing is applicable.
  public var interval: Interval?
  /// Nil when too few questions have a level.
  public var position: Rational?
  /// The position of a former time.
  public var former: Rational?
  /// The range in words: said beside it, and instead of it in plain mode.
  public var words: String

  public init(
    label: String, interval: Interval?, position: Rational?, former: Rational? = nil, words: String
  ) {
    self.label = label
    self.interval = interval
    self.position = position
    self.former = former
    self.words = words
  }
}
