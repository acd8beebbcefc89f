import Assessments
import Messages
import Referential
public import Wizard

/// What the screen of `state` says: everything, in the language that was set.
///
/// Presenters show the page and nothing else, so that no sentence exists for one of them alone.
public func page(for state: WizardState) -> Page {
  PageMaker(state).page()
}

/// Makes the page of one state; each topic is an extension of its own.
struct PageMaker {
  let state: WizardState
  let messages: Messages
  /// What can have the focus, in order.
  let items: [Item]
  /// Those among them that bear a digit.
  let numbered: [Item]

  init(_ state: WizardState) {
    self.state = state
    messages = Messages(in: state.settings.language)
    items = Wizard.items(in: state)
    numbered = Wizard.numberedItems(among: items)
  }

  var language: Language { messages.language }

  /// In *mode accompagné* nobody is hurried: no screen names a duration.
  var showsTime: Bool { state.settings.spacing == .normal }

  /// The letter of an offer, for a sentence that names it.
  func letter(of offer: Offer) -> String { KeyMap.letter(for: offer, messages.keys) }

  func page() -> Page {
    var page = content()
    page.notice = noticeLine()
    // What can have the focus costs something to find on the results: it is found once for a page.
    let keys = ScreenKeys(state, messages.keys, items: items)
    let bindings = keys.bindings()
    page.keys = KeyMap.hints(of: bindings)
    page.field = Wizard.activeField(in: state)
    page.readOn = readOn(keys, bindings)
    putBeside(&page)
    page.isSpacious = state.settings.spacing == .accompanied
    if page.isSpacious {
      // One thing at a time there: the map and the help are a key away.
      page.map = []
      page.aside = []
    }
    return page
  }

  /// Arrows where they scroll, else the key that turns pages.
  private func readOn(_ keys: ScreenKeys, _ bindings: [KeyBinding]) -> String {
    let words = messages.keys
    let scrolls = bindings.contains {
      $0.command == .move(.down) && $0.deed.short == words.scroll.short
    }
    return messages.pictures.textGoesOn(
      scrolls ? "" : keys.spaceReadsOn ? words.space : words.pageDown)
  }

  /// What stands at the sides of a wide screen while one answers.
  private func putBeside(_ page: inout Page) {
    switch state.place.screen {
    case .question(let id), .comment(let id), .reason(let id):
      page.map = map(at: id)
      if case .question = state.place.screen, !Wizard.offers(in: state).contains(.takeFormer) {
        page.asideKey = messages.question.plainWordsKey(
          KeyMap.letter(for: .plainWords, in: language))
      }
      if let criterion = state.session?.questionnaire.criterion(id) {
        page.aside = aside(on: criterion)
      }
    case .help(.criterion(let id)), .help(.plainWords(let id)): page.map = map(at: id)
    case .pause, .context, .review, .find: page.map = map()
    default: break
    }
  }

  private func content() -> Page {
    switch state.place.screen {
    case .home: home()
    case .orientation(let number): orientation(number)
    case .proposal: proposal()
    case .questionnaires: questionnaires()
    case .subject: subject()
    case .introduction: introduction()
    case .readAll: readAll()
    case .context(let number): contextQuestion(number)
    case .question(let id): question(id)
    case .comment(let id): comment(id)
    case .reason(let id): reason(id)
    case .pause(let id): pause(id)
    case .review(let showsAll): review(showsAll: showsAll)
    case .results(let part): results(part)
    case .saved: saved()
    case .plan: plan()
    case .pickActions: pickActions()
    case .planAction(let id): planAction(id)
    case .actionForm: actionForm()
    case .actionPurpose(let id): actionPurpose(id)
    case .actionAim(let id): actionAim(id)
    case .actionTool(let id): actionTool(id)
    case .actionEffort(let id): actionEffort(id)
    case .formerAction(let id): formerAction(id)
    case .planOrder: planOrder()
    case .reviewDate: reviewDate()
    case .reviewForm: reviewForm()
    case .share: share()
    case .shareFormat(let document): shareFormat(document)
    case .exported(let files): exported(files)
    case .help(.keys): helpOnKeys()
    case .help(.criterion(let id)): helpOnCriterion(id)
    case .help(.plainWords(let id)): inPlainWords(id)
    case .words: words()
    case .shelf: shelf()
    case .assessment(let id): assessment(id)
    case .history(let subject): history(subject)
    case .historyPair(let subject, let first): historyPair(subject, first: first)
    case .sideBySide(let former, let now): sideBySide(former, now)
    case .find: find()
    case .toolbox: toolbox()
    case .toolFilters: toolFilters()
    case .toolFacet(let facet): toolFacet(facet)
    case .tool(let id): tool(id)
    case .toolPlan(let id): toolPlan(id)
    case .printFormat(let thing): printFormat(thing)
    case .printed(let files): printed(files)
    case .settings: settings()
    case .workshop(let screen): workshop(screen)
    case .confirm(let confirmation): confirm(confirmation)
    }
  }

  /// An option that knows its focus and its digit.
  func option(
    _ item: Item, _ text: String, detail: String = "", mark: Option.Mark = .none
  ) -> Option {
    Option(
      item: item, mark: mark, digit: numbered.firstIndex(of: item).map { $0 + 1 }, text: text,
      detail: detail,
      disabledReason: Wizard.refusal(of: item, in: state).map(shortReason(of:)),
      hasFocus: state.place.focus == item)
  }

  /// The actions of the screen with their usual words.
  var actionOptions: [Option] {
    items.compactMap { item in
      if case .action(let name) = item { option(item, text(of: name)) } else { nil }
    }
  }

  /// A text field with what is typed in it.
  func input(_ field: Field, label: String, hint: String = "") -> Input {
    let typed = state.place.texts[field] ?? TextInput()
    return Input(
      field: field, label: label, text: typed.text, cursor: typed.cursor,
      isMultiline: Wizard.isMultiline(field), hasFocus: state.place.focus == .field(field),
      hint: hint)
  }

  /// A page for what is no longer there.
  func missing(_ title: String, _ sentence: String) -> Page {
    Page(title: title, blocks: [.paragraph(sentence)])
  }

  /// The scored questions of a session could not be found: the questionnaire changed under it.
  func withoutSession() -> Page {
    missing(messages.home.name, messages.orientation.loading)
  }
}
