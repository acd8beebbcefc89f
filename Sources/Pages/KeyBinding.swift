public import Messages
public import Wizard

/// Keys that do one thing on one screen.
public struct KeyBinding: Sendable {
  /// Any of them does it.
  public var inputs: [KeyInput]
  /// As printed; empty for a key that is not worth a word.
  public var key: String
  public var deed: Messages.Keys.Deed
  /// The letter that does the same in plain mode; empty when there is none.
  public var letter: String
  public var command: Command
  /// Whether the footer names it; the help names all that are printed.
  public var isInFooter: Bool
  /// Whether it does the same on every screen.
  public var isEverywhere: Bool
  /// The longest word that the key has on the screen, where it changes with the focus.
  public var widest = ""
  /// Whether it serves for some of the items of the screen only.
  public var comesAndGoes = false

  /// Whether it changes the text of a field.
  var isEditing: Bool { if case .edit = command { true } else { false } }

  init(
    _ inputs: [KeyInput], key: String = "", _ deed: Messages.Keys.Deed, letter: String = "",
    _ command: Command, isInFooter: Bool = true, isEverywhere: Bool = false
  ) {
    self.inputs = inputs
    self.key = key
    self.deed = deed
    self.letter = letter
    self.command = command
    self.isInFooter = isInFooter && !key.isEmpty
    self.isEverywhere = isEverywhere
  }
}
