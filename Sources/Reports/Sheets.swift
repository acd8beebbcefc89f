/// Questions with boxes to tick, one row each.
public struct BallotGrid: Hashable, Sendable {
  /// A question, and which boxes are offered.
  public struct Row: Hashable, Sendable {
    public var number: Int
    public var label: String
    public var question: String
    /// One for each of `boxes`.
    public var offered: [Bool]
  }

  /// Names the grid for those who do not see where it stands.
  public var caption: String
  public var questionTitle: String
  /// What stands in each box, and what it means.
  public var boxes: [Fact]
  public var rows: [Row]
}

/// A question with its sentences.
public struct QuestionSheet: Hashable, Sendable {
  public var number: Int
  public var label: String
  public var question: String
  /// What stands in the box, and the sentence.
  public var choices: [Fact]
  /// Asks for a word; empty when there is no room for it.
  public var room: String
  /// Empty lines to write on.
  public var lines: Int
}

/// A question for the wall: a zone for each sentence, where people put a sticker.
public struct Poster: Hashable, Sendable {
  /// Where the question belongs.
  public var above: String
  public var label: String
  public var question: String
  public var zones: [Fact]
  /// Narrow zones, for those who do not know or are not concerned.
  public var narrow: [Fact]
}
