/// What a paper is for, where that changes how it is laid out.
public enum SheetKind: String, Hashable, Sendable {
  /// Pages to read.
  case pages
  /// Questions and sentences, with boxes and room for a word.
  case booklet
  /// Boxes to tick, as few pages as can be read.
  case ballot
  /// The same for people who need large letters: nothing under 18 points.
  case largeBooklet = "large-booklet"
  case largeBallot = "large-ballot"
  /// One page for each question, to hang up.
  case posters

  var isLarge: Bool { self == .largeBooklet || self == .largeBallot }

  /// Above and below, then left and right, as CSS says it.
  var margin: String {
    switch self {
    case .pages, .booklet: "16mm 17mm"
    case .ballot, .largeBooklet, .largeBallot: "13mm 15mm"
    case .posters: "12mm 14mm"
    }
  }

  /// The same for word processors.
  var margins: (top: String, side: String) {
    let parts = margin.split(separator: " ").map(String.init)
    return (parts[0], parts[1])
  }

  /// Tenths of a point for running text.
  var textSize: Int {
    switch self {
    case .pages, .ballot: 100
    case .booklet: 105
    case .largeBooklet, .largeBallot: 180
    case .posters: 120
    }
  }
}
