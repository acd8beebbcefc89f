import Messages
import Pages
import PlainUI
import Wizard

/// What a screen says, for verbs that say the same.
enum ScreenText {
  /// Without what one could choose on it.
  static func lines(of state: WizardState) -> [String] {
    plainText(of: page(for: state), messages: Messages(in: state.settings.language))
  }
}
