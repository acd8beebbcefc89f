/// The 16 colours of ANSI, which the person's own terminal theme defines.
nonisolated public enum Colour: Int32, CaseIterable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite
}

/// How text looks: attributes, and colours where the terminal's own will not do.
nonisolated public struct Style: Hashable, Sendable {
  /// What any terminal may do to letters.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// Bits as `CTerminal` has them.
    public let rawValue: UInt32

    /// Attributes with these bits.
    public init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// Heavier, or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Underlined.
    public static let underline = Attributes(rawValue: 4)
    /// Text and background exchanged.
    public static let reverse = Attributes(rawValue: 8)
  }

  /// Bold, dim, underline, reverse.
  public var attributes: Attributes
  /// The letters' colour, nil for the terminal's own.
  public var foreground: Colour?
  /// The background's colour, nil for the terminal's own.
  public var background: Colour?

  /// A style of these attributes and colours.
  public init(
    _ attributes: Attributes = [], _ foreground: Colour? = nil, on background: Colour? = nil
  ) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }
}
