import Messages
public import Referential
public import Wizard

/// Which key means which command, as data: the footer and the help are made from the same map.
public enum KeyMap {
  /// What a key means on the screen of `state`; nil when it means nothing there.
  ///
  /// In a text field letters are text. Outside, a paste presses no key: the wizard says that it was not taken.
  public static func command(for input: KeyInput, in state: WizardState) -> Command? {
    let isWriting = Wizard.activeField(in: state) != nil
    switch input {
    case .paste(let text): return .paste(text)
    case .text(let text) where isWriting: return text.isEmpty ? nil : .type(text)
    case .text, .key: break
    }
    let bindings = bindings(in: state)
    if let found = bindings.first(where: { $0.inputs.contains(input) }) { return found.command }
    // A capital letter left on does what the small one does, unless it means something by itself.
    guard case .text(let text) = input else {
      return isWriting ? meaningInField(input) : meaningElsewhere(input)
    }
    if let known = onPlan(text, in: state) ?? named(text, state.settings.language) { return known }
    let small = text.lowercased()
    if let found = bindings.first(where: { $0.inputs.contains(.text(small)) }) {
      return found.command
    }
    return named(small, state.settings.language) ?? .unknownKey
  }

  /// What a key that is no letter says where it does nothing; keys that move are not worth a word.
  private static func meaningElsewhere(_ input: KeyInput) -> Command? {
    switch input {
    case .key(.escape), .key(.backspace), .key(.control("b")): .back
    case .key(.function), .key(.delete), .key(.control): .unknownKey
    default: nil
    }
  }

  /// What a key says in a field where it writes nothing; those that move are not worth a word.
  private static func meaningInField(_ input: KeyInput) -> Command? {
    switch input {
    case .key(.tab), .key(.backTab), .key(.function), .key(.control): .unknownKey
    default: nil
    }
  }

  /// What the keys of an action do in the plan where none has the focus: they say why they do nothing.
  private static func onPlan(_ text: String, in state: WizardState) -> Command? {
    guard case .plan = state.place.screen else { return nil }
    let done = Messages(in: state.settings.language).keys.done.letter
    return switch text {
    case "+": .shift(by: 1)
    case "-": .shift(by: -1)
    case done: .toggleDone
    default: nil
    }
  }

  /// What a letter stands for where it is not shown, in the language or else in the other one.
  ///
  /// People change language and keep their habits; and of a letter that serves on other screens the
  /// wizard says where.
  public static func named(_ letter: String, _ language: Language) -> Command? {
    for language in [language] + Language.allCases.filter({ $0 != language }) {
      let words = Messages(in: language).keys
      if let offer = Offer.allCases.first(where: { self.letter(for: $0, words) == letter }) {
        return offer.command
      }
    }
    return nil
  }

  /// What the footer says of keys, most useful first: only what is offered.
  public static func hints(in state: WizardState) -> [KeyHint] { hints(of: bindings(in: state)) }

  static func hints(of bindings: [KeyBinding]) -> [KeyHint] {
    bindings.filter(\.isInFooter).map { binding in
      var hint = KeyHint(
        key: binding.key, does: binding.deed.short, letter: binding.letter,
        command: binding.command, widest: binding.widest)
      hint.comesAndGoes = binding.comesAndGoes
      return hint
    }
  }

  /// Every key of the screen of `state`, most useful first.
  public static func bindings(in state: WizardState) -> [KeyBinding] {
    let words = Messages(in: state.settings.language).keys
    return ScreenKeys(state, words, items: Wizard.items(in: state)).bindings()
  }

  /// The letter of an offer in a language, such as « p » for « passer »; empty when it has none.
  public static func letter(for offer: Offer, in language: Language) -> String {
    letter(for: offer, Messages(in: language).keys)
  }

  /// Some letters are the same in every language; the others are in the word that is shown.
  static func letter(for offer: Offer, _ words: Messages.Keys) -> String {
    switch offer {
    case .help: "?"
    case .words: "l"
    case .leave: "q"
    case .comment: "n"
    case .plainWords: "x"
    case .goTo: "g"
    case .search: "/"
    case .undo: "u"
    case .redo: "U"
    case .back: words.back.letter
    case .flag: words.flag.letter
    case .review: words.review.letter
    case .figures: words.figures.letter
    case .moreTools: words.moreTools.letter
    case .notSuitable: words.notSuitable.letter
    case .skip: words.skip.letter
    case .takeFormer: words.takeFormer.letter
    case .choose, .goOn, .scroll, .newLine, .shift, .done: ""
    }
  }

  /// How a key is named in a sentence.
  static func name(for offer: Offer, _ messages: Messages) -> String {
    offer == .back ? messages.keys.escape : letter(for: offer, messages.keys)
  }
}
