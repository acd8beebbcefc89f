/// Why a terminal could not be opened; the program then goes on in plain mode, or leaves with 69.
nonisolated public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file, a pipe or nothing.
  case notATerminal
  /// A terminal of this type cannot show a screen; the type is empty when `TERM` is not set.
  case unusable(type: String)
  /// Only one terminal can be open at a time.
  case alreadyOpen
}
