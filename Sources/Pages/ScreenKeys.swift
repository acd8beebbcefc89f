import Assessments
import Messages
import Referential
import Wizard

/// The keys of one screen where nothing is being written, by what they are for.
struct ScreenKeys {
  let state: WizardState
  let words: Messages.Keys
  let items: [Item]
  let offers: OfferSet
  let numbered: [Item]
  let field: Field?
  /// Whether one writes on this screen, now or after an arrow: its foot then stays as it is.
  let isForm: Bool

  init(_ state: WizardState, _ words: Messages.Keys, items: [Item]) {
    self.state = state
    self.words = words
    self.items = items
    offers = Wizard.offers(in: state, having: items)
    numbered = Wizard.numberedItems(among: items)
    field = Wizard.activeField(in: state)
    isForm = items.contains { $0.isField }
  }

  /// Every key, most useful first.
  func bindings() -> [KeyBinding] {
    guard field == nil else { return writing() }
    return choosing() + named() + moving()
  }

  /// Digits, arrows and Enter.
  func choosing() -> [KeyBinding] {
    var keys: [KeyBinding] = []
    if readsOneSentence { keys += arrows() }
    if !numbered.isEmpty { keys += digits() }
    // With digits, arrows are the second way to choose.
    let choosesByArrows = offers.contains(.choose) && numbered.isEmpty
    if choosesByArrows, !isForm { keys += arrows() }
    if offers.contains(.scroll) {
      keys += [
        KeyBinding([.key(.down)], key: "↑ ↓", words.scroll, .move(.down)),
        KeyBinding([.key(.up)], words.scroll, .move(.up)),
      ]
    }
    keys.append(enter)
    if choosesByArrows, isForm { keys += arrows() }
    if let space = space(isLong: state.place.scrolling.limit > 0) { keys.append(space) }
    if case .confirm = state.place.screen { keys += yesAndNo() }
    return keys
  }

  private func digits() -> [KeyBinding] {
    (1...9).map { digit in
      KeyBinding(
        [.text("\(digit)")], key: digit == 1 ? words.digits(min(9, numbered.count)) : "",
        isSeveral ? words.select : words.selectDigit, .digit(digit))
    }
  }

  /// Items beside each other are walked with ← and →; the page then scrolls with ↑ and ↓.
  func arrows() -> [KeyBinding] {
    guard isRow else {
      let deed = readsOneSentence ? words.otherSentence : words.choose
      return [
        KeyBinding([.key(.down)], key: "↑ ↓", deed, .move(.down)),
        KeyBinding([.key(.up)], deed, .move(.up)),
      ]
    }
    let isLong =
      switch state.place.screen {
      case .results(.overview), .tool, .workshop(.debate): true
      default: false
      }
    return [
      KeyBinding([.key(.right)], key: "← →", words.choose, .move(.right)),
      KeyBinding([.key(.left)], words.choose, .move(.left)),
      KeyBinding([.key(.down)], key: isLong ? "↑ ↓" : "", words.scroll, .move(.down)),
      KeyBinding([.key(.up)], words.scroll, .move(.up)),
    ]
  }

  /// Whether a question shows one sentence at a time: then one walks through them to read them.
  var readsOneSentence: Bool {
    guard state.settings.spacing == .accompanied else { return false }
    return switch state.place.screen {
    case .question, .workshop(.respond): true
    default: false
    }
  }

  /// Whether the items of the screen stand beside each other.
  var isRow: Bool {
    switch state.place.screen {
    case .results(.overview), .pause, .confirm, .tool, .workshop(.debate): true
    default: false
    }
  }

  /// Its word takes as much room wherever the focus is: what follows stays in its place.
  var enter: KeyBinding {
    guard offers.contains(.goOn), let deed = deed(ofEnterOn: state.place.focus) else {
      return KeyBinding([.key(.enter)], words.back.deed, .activate)
    }
    var binding = KeyBinding([.key(.enter)], key: words.enter, deed, .activate)
    let others = items.compactMap { self.deed(ofEnterOn: $0)?.short }
    binding.widest = others.max { $0.count < $1.count } ?? ""
    return binding
  }

  private func deed(ofEnterOn item: Item?) -> Messages.Keys.Deed? {
    switch item {
    case nil, .level, .unknown, .notApplicable, .action(.next), .action(.begin),
      .action(.firstReading),
      .action(.confirm), .action(.cancel):
      words.goOn
    case .choice(let choice): isSeveral && !isTicked(choice) ? words.select : words.goOn
    case .field, .facetValue: words.accept
    case .setting: words.change
    case .candidate, .status, .sharing: words.select
    case .effort, .purpose, .aim, .means, .verdict, .order, .months: words.goOn
    case .word: nil
    case .workshop(let item): deed(of: item)
    default: words.open
    }
  }

  private func deed(of item: WorkshopItem) -> Messages.Keys.Deed {
    let setup = state.workshop?.workshop.setup
    switch item {
    case .scope(let scope) where setup?.scope == scope: return words.goOn
    case .voices(let voices) where setup?.voices == voices: return words.goOn
    case .naming(let naming) where setup?.naming == naming: return words.goOn
    case .scope, .dimension, .voices, .naming, .comment, .grouping, .keepsBallots:
      return words.select
    case .attendee, .minutes, .settle, .review: return words.goOn
    default: return words.open
    }
  }

  private var contextQuestion: ContextQuestion? {
    guard case .context(let number) = state.place.screen,
      let questions = state.session?.contextQuestions, questions.indices.contains(number)
    else { return nil }
    return questions[number]
  }

  private var isSeveral: Bool { contextQuestion.map { $0.kind != .one } ?? false }

  private func isTicked(_ choice: ChoiceID) -> Bool {
    contextQuestion.flatMap { state.session?.assessment.context[$0.id].contains(choice) } ?? false
  }

  /// Space selects what has the focus and stays; on a text it reads on.
  private func space(isLong: Bool) -> KeyBinding? {
    func binding(_ deed: Messages.Keys.Deed, _ command: Command) -> KeyBinding {
      KeyBinding([.text(" ")], key: words.space, deed, command, isInFooter: false)
    }
    let readsOn = binding(words.readOn, .move(.pageDown))
    if offers.contains(.scroll) { return readsOn }
    // Where nothing is chosen yet, Space says as Enter does how one chooses.
    guard let focus = state.place.focus else {
      return numbered.isEmpty ? nil : binding(words.select, .activate)
    }
    if let place = numbered.firstIndex(of: focus) {
      return binding(words.select, .digit(place + 1))
    }
    switch focus {
    case .setting: return binding(words.change, .activate)
    case .candidate, .status, .effort, .sharing: return binding(words.select, .activate)
    default: return isLong ? readsOn : nil
    }
  }

  /// Whether Space reads on where a text does not fit: where it ticks nothing and is not typed.
  var spaceReadsOn: Bool { field == nil && space(isLong: true)?.command == .move(.pageDown) }

  private func yesAndNo() -> [KeyBinding] {
    [
      KeyBinding(
        [.text("o"), .text("y")], key: words.yes.letter, words.yes.deed,
        letter: words.yes.letter, .choose(.action(.confirm))),
      KeyBinding([.text("n")], key: "n", words.no, letter: "n", .choose(.action(.cancel))),
    ]
  }
}

extension Item {
  fileprivate var isField: Bool { if case .field = self { true } else { false } }
}
