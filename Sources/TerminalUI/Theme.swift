public import Screens

/// What roles look like.
///
/// Meaning never rests on a theme: words and marks carry it too.
nonisolated public enum Theme: CaseIterable, Hashable, Sendable {
  case colour
  /// Bold, underline and reverse only: `NO_COLOR`, and terminals without colours.
  case monochrome
  /// Nothing faint, and no colour on a background that we do not know.
  case highContrast

  /// The theme for a terminal with so many colours.
  public init(colours: Int, wantsHighContrast: Bool) {
    if colours < 8 {
      self = .monochrome
    } else {
      self = wantsHighContrast ? .highContrast : .colour
    }
  }

  /// How text in this role looks; of a field, how its blanks look.
  public func style(of role: Role) -> Style {
    switch self {
    case .colour: Self.inColour(role)
    case .monochrome: Self.withoutColour(role)
    case .highContrast: Self.inHighContrast(role)
    }
  }

  private static func inColour(_ role: Role) -> Style {
    switch role {
    // Keys stand out because what they do is dim; a colour would cost 16 bytes for each.
    case .plain, .key: Style()
    case .title: Style(.bold)
    case .dim: Style(.dim)
    case .focus: Style(.reverse)
    case .selected: Style(.bold, .cyan)
    case .good: Style([], .green)
    case .warn: Style([], .yellow)
    case .work: Style([], .magenta)
    case .barSolid, .barHatched: Style([], .cyan)
    case .field: Style(.underline)
    case .error: Style(.bold, .red)
    }
  }

  private static func withoutColour(_ role: Role) -> Style {
    switch role {
    case .plain, .dim, .good, .warn, .work, .barSolid, .barHatched: Style()
    case .title, .selected, .key, .error: Style(.bold)
    case .focus: Style(.reverse)
    case .field: Style(.underline)
    }
  }

  private static func inHighContrast(_ role: Role) -> Style {
    switch role {
    case .plain, .dim, .barSolid, .barHatched: Style()
    case .title, .key: Style(.bold)
    case .focus: Style([.bold, .reverse])
    case .selected: Style([.bold, .underline])
    case .good: Style(.bold, .brightGreen, on: .black)
    case .warn: Style(.bold, .brightYellow, on: .black)
    case .work: Style(.bold, .brightMagenta, on: .black)
    case .field: Style(.underline)
    case .error: Style(.bold, .brightWhite, on: .red)
    }
  }
}
