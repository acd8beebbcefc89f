import Messages
public import Wizard

/// Which key means which command, as data: the footer and the help are made from the same map.
public enum KeyMap {
  /// What a key means on the screen of `state`; nil when it means nothing there.
  ///
  /// In a text field letters are text. Outside, a paste is nothing, so that it can press no key.
  public static func command(for input: KeyInput, in state: WizardState) -> Command? {
    let isWriting = Wizard.activeField(in: state) != nil
    switch input {
    case .paste(let text): return isWriting ? .paste(text) : nil
    case .text(let text) where isWriting: return text.isEmpty ? nil : .type(text)
    case .text, .key: break
    }
    let bindings = bindings(in: state)
    if let found = bindings.first(where: { $0.inputs.contains(input) }) { return found.command }
    // A capital letter left on does what the small one does.
    guard case .text(let text) = input else { return nil }
    let small = text.lowercased()
    if let found = bindings.first(where: { $0.inputs.contains(.text(small)) }) {
      return found.command
    }
    return elsewhere[small] ?? .unknownKey
  }

  /// Letters that serve on other screens: the wizard says where.
  private static let elsewhere: [String: Command] = [
    "b": .back, "n": .comment, "v": .flag, "x": .plainWords, "r": .review, "g": .goTo,
    "/": .search, "u": .undo, "f": .figures, "m": .moreTools, "z": .notSuitable, "s": .skip,
  ]

  /// What the footer says of keys, most useful first: only what is offered.
  public static func hints(in state: WizardState) -> [KeyHint] {
    bindings(in: state).filter(\.isInFooter).map { binding in
      KeyHint(
        key: binding.key, does: binding.deed.short, letter: binding.letter,
        command: binding.command)
    }
  }

  /// Every key of the screen of `state`, most useful first.
  public static func bindings(in state: WizardState) -> [KeyBinding] {
    let words = Messages(in: state.settings.language).keys
    let keys = ScreenKeys(state, words)
    guard keys.field == nil else { return keys.writing() }
    return keys.choosing() + keys.named() + keys.moving()
  }

  /// The letter of an offer, the same in every language.
  static func letter(for offer: Offer) -> String {
    switch offer {
    case .help: "?"
    case .words: "l"
    case .leave: "q"
    case .back: "b"
    case .comment: "n"
    case .flag: "v"
    case .plainWords: "x"
    case .review: "r"
    case .goTo: "g"
    case .search: "/"
    case .undo: "u"
    case .redo: "U"
    case .figures: "f"
    case .moreTools: "m"
    case .notSuitable: "z"
    case .skip: "s"
    case .takeFormer: "c"
    case .choose, .goOn, .scroll, .newLine, .shift, .done: ""
    }
  }

  /// How a key is named in a sentence.
  static func name(for offer: Offer, _ messages: Messages) -> String {
    offer == .back ? messages.keys.escape : letter(for: offer)
  }
}
