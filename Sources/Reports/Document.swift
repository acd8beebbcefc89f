public import Assessments
public import Referential

/// One document as a value: what it says, in order, before any format.
///
/// Texts are as people typed them; each writer cleans and escapes every one of them.
public struct Document: Hashable, Sendable {
  /// Nil for a paper of a workshop or of a questionnaire.
  public var kind: DocumentKind?
  public var language: Language
  /// The heading of level 1.
  public var title: String
  /// What was assessed; may be empty.
  public var subject: String
  /// The questionnaire and the day.
  public var summary: String
  /// The title for lists of files and tabs of browsers.
  public var fullTitle: String
  public var blocks: [Block]
  /// When the answers last changed, for the properties of the file.
  public var modified: Moment
  public var look: Look

  /// How it looks, where the format can.
  public struct Look: Hashable, Sendable {
    public var organisation: String
    public var logo: Logo?
    public var accent: Colour
    public var bars: Colour
    public var isLandscape: Bool
    /// Tenths of a point for running text: a synthesis that holds much is set smaller.
    public var textSize: Int
    /// What the paper is for.
    public var sheet: SheetKind = .pages
  }
}

/// One part of a document.
public enum Block: Hashable, Sendable {
  /// `level` is 2 or 3, and never skips one.
  case heading(level: Int, String)
  case paragraph(String)
  /// A sentence that one should not miss.
  case lead(String)
  /// Set smaller: a legend, a source, a reminder.
  case aside(String)
  case bullets([String])
  case numbered([String])
  case facts([Fact])
  case table(Table)
  case bars(BarChart)
  case form([FormLine])
  /// Questions with boxes to tick.
  case ballot(BallotGrid)
  /// A question with its sentences to choose from, kept on one page.
  case question(QuestionSheet)
  /// One question that fills a page for the wall.
  case poster(Poster)
  case pageBreak
}

/// A name with what it stands for.
public struct Fact: Hashable, Sendable {
  public var label: String
  public var text: String
}

/// Rows of cells; each row has as many as there are columns.
public struct Table: Hashable, Sendable {
  /// A column with its share of the width.
  public struct Column: Hashable, Sendable {
    public var title: String
    public var width: Int
  }

  /// What a cell says; `link` is an http or https address, or nil.
  ///
  /// The address where the text holds it is the link, else the whole text.
  public struct Cell: Hashable, Sendable {
    public var text: String
    public var link: String?

    init(_ text: String, link: String? = nil) {
      self.text = text
      self.link = link.flatMap { isWebAddress($0) ? $0 : nil }
    }
  }

  /// Names the table for those who do not see where it stands.
  public var caption: String
  public var columns: [Column]
  /// The first cell of each row names it.
  public var rows: [[Cell]]
}

/// Horizontal bars from 1 to 5, always with the table of what they say.
public struct BarChart: Hashable, Sendable {
  public var caption: String
  /// Titles of the label, of the picture, of the words, then of the figures.
  public var labelTitle: String
  public var pictureTitle: String
  public var wordsTitle: String
  public var figureTitles: [String]
  public var bars: [Bar]
  /// Where bands begin, in thousandths of the scale.
  public var limits: [Int]
  /// What the lines across bars are, and the hatched part when there is one.
  public var legend: String
}

/// One bar.
public struct Bar: Hashable, Sendable {
  /// From the left end to what is assured, then to what is possible, in thousandths of the scale.
  public struct Span: Hashable, Sendable {
    public var sure: Int
    public var possible: Int
  }

  public var label: String
  /// Nil when nothing is applicable.
  public var span: Span?
  /// An earlier one, drawn thin.
  public var before: Span?
  /// The band in words; it needs no picture.
  public var words: String
  /// One text for each figure title.
  public var figures: [String]
  /// What the picture shows, in words.
  public var alternative: String
}

/// A line to fill in by hand, or filled in.
public struct FormLine: Hashable, Sendable {
  public var label: String
  public var text: String
  /// Empty lines to leave for writing when there is no text; 0 for a short blank.
  public var lines: Int
}

extension Table.Cell {
  /// The text before the link, the link's own, and the text after it.
  var parts: (before: String, linked: String, after: String) {
    guard let link, let place = text.firstRange(of: link) else {
      return link == nil ? (text, "", "") : ("", text, "")
    }
    return (
      String(text[..<place.lowerBound]), String(text[place]), String(text[place.upperBound...])
    )
  }
}

extension BarChart {
  /// Hundredths of the width for each column.
  var widths: [Int] {
    switch figureTitles.count {
    case 0: [24, 34, 42]
    case 1: [22, 30, 24, 24]
    default: [19, 26, 18, 10, 15, 12]
    }
  }
}

/// Letters that mean nothing to a shell or a page, after `http://` or `https://`.
private func isWebAddress(_ text: String) -> Bool {
  guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return false }
  return text.unicodeScalars.allSatisfy { scalar in
    scalar.value > 0x20 && scalar.value != 0x7F && !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
  }
}
