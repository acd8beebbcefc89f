public import Wizard

/// What happened at the terminal.
nonisolated public enum TerminalEvent: Hashable, Sendable {
  /// A key that is not text.
  case key(Key)
  /// One scalar, as it was typed: a combining accent comes alone, after its letter.
  case text(String)
  /// A whole paste, newlines kept as `\n`, other control characters but tabs left out.
  case paste(String)
  /// The terminal has another size.
  case resized(rows: Int, columns: Int)
  /// We were stopped (Ctrl-Z) and go on.
  case resumed
  /// A signal asks to leave: 1, 2, 3 or 15.
  case signal(Int32)
  /// Nobody is at the other end any more: nothing else will come.
  case inputClosed
}
