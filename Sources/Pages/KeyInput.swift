public import Wizard

/// What a person typed, as a terminal reports it.
public enum KeyInput: Hashable, Sendable {
  case key(Key)
  /// One character, or an accent that joins the one before.
  case text(String)
  /// Text that came at once and is never taken for keys.
  case paste(String)
}
