public import Wizard

/// How pages are laid out, whatever they say.
public struct ScreenStyle: Hashable, Sendable {
  /// ASCII replaces every glyph of the interface by its twin; letters keep their accents.
  public var glyphs: Settings.Glyphs
  /// Accompanied: wider margins, and a blank line between options.
  public var spacing: Settings.Spacing
  /// The sentence shown alone below `smallestRows` × `smallestColumns`.
  public var tooSmall: String

  /// A style; `tooSmall` is in the person's language.
  public init(
    glyphs: Settings.Glyphs = .unicode, spacing: Settings.Spacing = .normal, tooSmall: String
  ) {
    self.glyphs = glyphs
    self.spacing = spacing
    self.tooSmall = tooSmall
  }

  /// Rows below which no page is shown.
  public static let smallestRows = 16
  /// Rows that are used of a slow line: at 1,200 bytes a second such a screen takes a second.
  public static let mostRowsOnSlowLine = 18
  /// Columns below which no page is shown.
  public static let smallestColumns = 60
}
