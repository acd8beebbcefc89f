/// What to open, and how it should look.
nonisolated public struct TerminalOptions: Sendable {
  /// The descriptor that keys are read from.
  public var input: Int32
  /// The descriptor that is drawn on.
  public var output: Int32
  /// The terminal's type, nil for the one that `TERM` names.
  public var type: String?
  /// False under `NO_COLOR`: attributes only.
  public var wantsColour: Bool
  /// Whether faint text and colours that may not stand out are to be avoided.
  public var wantsHighContrast: Bool

  /// The terminal of standard input and output, in colour.
  public init(
    input: Int32 = 0, output: Int32 = 1, type: String? = nil, wantsColour: Bool = true,
    wantsHighContrast: Bool = false
  ) {
    self.input = input
    self.output = output
    self.type = type
    self.wantsColour = wantsColour
    self.wantsHighContrast = wantsHighContrast
  }
}
