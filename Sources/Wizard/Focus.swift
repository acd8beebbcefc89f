import Assessments
import Referential

extension Wizard {
  /// Moves the focus, or scrolls a screen that has nothing to choose.
  static func move(_ direction: Direction, _ state: inout WizardState) {
    let all = items(in: state)
    guard !all.isEmpty, !scrolls(direction, on: state.place.screen) else {
      return scroll(direction, &state)
    }
    let current = state.place.focus.flatMap { all.firstIndex(of: $0) }
    let last = all.count - 1
    if readsOn(direction, isLast: current == last, &state) { return }
    guard let place = current else {
      // Nothing is chosen yet: upwards begins at the end, everything else at the beginning.
      state.place.focus = [.last, .up, .previous].contains(direction) ? all.last : all.first
      return
    }
    let target =
      switch direction {
      case .up, .left, .previous: place - 1
      case .down, .right, .next: place + 1
      case .first: 0
      case .last: last
      case .pageUp: place - state.place.scrolling.itemsAbove
      case .pageDown: place + state.place.scrolling.itemsBelow
      }
    // Tab goes round; arrows stop at the ends, so that a key held down never jumps.
    let goesRound = direction == .next || direction == .previous
    state.place.focus =
      all[goesRound ? (target + all.count) % all.count : min(max(target, 0), last)]
    follow(direction, &state)
  }

  /// The window follows the focus; page keys move it by a page.
  private static func follow(_ direction: Direction, _ state: inout WizardState) {
    let page = state.place.scrolling.page
    switch direction {
    case .pageUp: state.place.scrolling.rows = max(0, state.place.scrolling.rows - page)
    case .pageDown: state.place.scrolling.rows += page
    case .first: state.place.scrolling.rows = 0
    default: break
    }
  }

  /// Where items stand beside each other, or below a long text, keys that go up and down move the text.
  private static func scrolls(_ direction: Direction, on screen: Screen) -> Bool {
    switch (screen, direction) {
    case (.results(.overview), .up), (.results(.overview), .down), (.pause, .up), (.pause, .down),
      (.confirm, .up), (.confirm, .down), (.tool, .up), (.tool, .down), (.tool, .pageUp),
      (.tool, .pageDown):
      true
    case (.results(.overview), .pageUp), (.results(.overview), .pageDown), (.pause, .pageUp),
      (.pause, .pageDown), (.confirm, .pageUp), (.confirm, .pageDown):
      true
    case (.workshop(.debate), .up), (.workshop(.debate), .down), (.workshop(.debate), .pageUp),
      (.workshop(.debate), .pageDown):
      true
    default: false
    }
  }

  static func focus(_ item: Item, _ state: inout WizardState) {
    if items(in: state).contains(item) { state.place.focus = item }
  }

  /// Items that bear a digit, in order: answers and choices.
  ///
  /// The others are walked to.
  public static func numberedItems(in state: WizardState) -> [Item] {
    switch state.place.screen {
    // Nothing bears a digit there, and items cost much to find.
    case .results, .review, .find: []
    default: numberedItems(among: items(in: state))
    }
  }

  /// Those of some items that bear a digit.
  public static func numberedItems(among items: [Item]) -> [Item] { items.filter(\.bearsDigit) }

  /// A digit selects; it never goes on, because a tired hand presses twice.
  static func select(digit: Int, _ state: inout WizardState) -> [Effect] {
    let numbered = numberedItems(in: state)
    guard let item = numbered[safe: digit - 1] else {
      state.notice =
        numbered.isEmpty ? .notOffered : .noSuchNumber(digit, last: min(9, numbered.count))
      return []
    }
    state.place.focus = item
    switch (item, state.place.screen) {
    case (_, .workshop): return selectInWorkshop(item, &state)
    case (.level(let level), .question(let id)):
      return answer(id, .level(level), &state)
    case (.unknown, .question(let id)): return answer(id, .unknown, &state)
    case (.notApplicable, .question(let id)): return answer(id, .notApplicable, &state)
    case (.choice(let choice), .orientation(let number)):
      chooseOrientation(choice, number, &state)
      return []
    case (.choice(let choice), .context(let number)):
      return chooseContext(choice, number, &state)
    default: return []
    }
  }

  /// Puts the focus where the person left it: on what was answered, else on nothing where one answers,
  /// so that no Enter too many answers for the person.
  static func settleFocus(_ state: inout WizardState) {
    let all = items(in: state)
    switch state.place.screen {
    case .question(let id):
      state.place.focus = state.session?.answer(id).map { answer in
        switch answer {
        case .level(let level): .level(level)
        case .unknown: .unknown
        case .notApplicable: .notApplicable
        }
      }
    case .workshop(.respond): settleAnswer(&state)
    case .workshop(.decide(let id)):
      // Nothing is decided by pressing Enter once too often.
      state.place.focus = (state.workshop?.workshop.decisions[id]).map { decision in
        .workshop(.settle(decision.answer))
      }
    case .workshop(.scope):
      let scope = state.workshop?.workshop.setup.scope
      let first = state.workshop?.workshop.setup.scope.chosenDimensions?.first
      settle(on: first.map { .dimension($0) } ?? scope.map { .scope($0) }, all, &state)
    case .workshop(.voices):
      settle(on: (state.workshop?.workshop.setup.voices).map { .voices($0) }, all, &state)
    case .workshop(.nextDate):
      // Enter keeps the date that is chosen, and « Pas de date » where none is.
      let review = state.workshop?.workshop.plan.review
      let months = [6, 12].first { state.now.date.adding(months: $0) == review }
      settle(on: (months ?? (review == nil ? 0 : nil)).map { .review(months: $0) }, all, &state)
    case .introduction:
      if let focus = state.place.focus, all.contains(focus) { return }
      // A first reading that was chosen, today or the last time, is the one to go on with.
      let scope = state.session.flatMap { $0.questionnaire.scope($0.assessment.scope) }
      let isFirstReading = scope?.givesStage == false && all.contains(.action(.firstReading))
      state.place.focus = isFirstReading ? .action(.firstReading) : all.first
    case .orientation(let number):
      let question = state.shared?.orientation.questions[safe: number]
      state.place.focus = question.flatMap { state.orientation[$0.id].first.map(Item.choice) }
    case .context(let number):
      let question = state.session?.contextQuestions[safe: number]
      let chosen = question.flatMap { state.session?.assessment.context[$0.id].first }
      // Where several are ticked one comes back to go on, not to untick the first.
      state.place.focus = chosen.map { question?.kind == .one ? .choice($0) : .action(.next) }
    case .formerAction:
      // What becomes of an action is decided, not passed by.
      if state.place.focus.map(all.contains) != true { state.place.focus = nil }
    default:
      if let focus = state.place.focus, all.contains(focus) { return }
      // On something that can be done, where there is such a thing.
      state.place.focus = all.first { refusal(of: $0, in: state) == nil } ?? all.first
    }
  }
}

extension Wizard {
  /// The focus where it is, else on what was chosen before.
  private static func settle(
    on chosen: WorkshopItem?, _ all: [Item], _ state: inout WizardState
  ) {
    if let focus = state.place.focus, all.contains(focus) { return }
    let item = chosen.map(Item.workshop)
    state.place.focus = item.flatMap { all.contains($0) ? $0 : nil } ?? all.first
  }
}

extension Item {
  fileprivate var bearsDigit: Bool {
    switch self {
    case .level, .unknown, .notApplicable, .choice, .workshop(.settle): true
    default: false
    }
  }
}
