import Assessments
import Referential

/// Something one may do with a key of its own; presenters print those that are offered.
public enum Offer: UInt8, Hashable, Sendable, CaseIterable {
  case choose, goOn, back, leave, help, words, comment, flag, plainWords, review, goTo
  case search, undo, redo, figures, moreTools, notSuitable, skip, scroll, newLine, shift, done
  case takeFormer

  /// What it asks of the wizard.
  public var command: Command {
    switch self {
    case .choose, .scroll: .move(.down)
    case .goOn: .activate
    case .back: .back
    case .leave: .leave
    case .help: .help
    case .words: .words
    case .comment: .comment
    case .flag: .flag
    case .plainWords: .plainWords
    case .review: .review
    case .goTo: .goTo
    case .search: .search
    case .undo: .undo
    case .redo: .redo
    case .figures: .figures
    case .moreTools: .moreTools
    case .notSuitable: .notSuitable
    case .skip: .skip
    case .newLine: .newLine
    case .shift: .shift(by: 1)
    case .takeFormer: .takeFormer
    case .done: .toggleDone
    }
  }
}

extension Wizard {
  /// What may be done on the screen that is shown.
  public static func offers(in state: WizardState) -> OfferSet {
    offers(in: state, having: items(in: state))
  }

  /// The same, given what can have the focus there, which costs something to find.
  public static func offers(in state: WizardState, having all: [Item]) -> OfferSet {
    var offers: OfferSet = [.help, .leave, .words]
    if all.count > 1 { offers.insert(.choose) }
    if !all.isEmpty { offers.insert(.goOn) } else { offers.insert(.scroll) }
    if state.trail.count > 1 { offers.insert(.back) }
    offers.formUnion(undoOffers(state))
    if state.workshop != nil { offers.formUnion(workshopOffers(state)) }
    switch state.place.screen {
    // That page is the help already.
    case .help(.keys): offers.remove(.help)
    case .question(let id):
      if formerAnswer(to: id, in: state) != nil { offers.insert(.takeFormer) }
      offers.formUnion([
        .comment, .flag, .plainWords, .review, .goTo, .skip, .notSuitable, .search,
      ])
    case .context: offers.formUnion([.skip, .review])
    case .pause: offers.formUnion([.skip, .review, .search])
    case .readAll, .find: offers.insert(.search)
    case .review:
      if state.session?.isReadOnly == false { offers.insert(.search) }
    case .comment: offers.insert(.newLine)
    case .results(let part):
      if part != .understand { offers.insert(.figures) }
      if part == .tools { offers.insert(.moreTools) }
      offers.insert(.review)
      if state.session?.isReadOnly == false { offers.insert(.search) }
    case .toolbox: offers.insert(.search)
    case .plan:
      if case .planAction? = state.place.focus, state.session?.isReadOnly == false {
        offers.insert(.done)
        if state.planOrder == .asWritten { offers.insert(.shift) }
      }
    default: break
    }
    if activeField(in: state) != nil { offers.subtract([.words, .leave, .skip]) }
    // One is searching already.
    if activeField(in: state) == .search { offers.remove(.search) }
    return offers
  }

  /// Commands with a name: each where it is offered, a notice elsewhere.
  static func doNamed(_ command: Command, _ state: inout WizardState) -> [Effect] {
    switch command {
    case .help:
      if case .help(.keys) = state.place.screen { return [] }
      switch state.place.screen {
      case .question(let id), .help(.plainWords(let id)): push(.help(.criterion(id)), &state)
      default: push(.help(.keys), &state)
      }
      return needsShared(state)
    case .words:
      if case .words = state.place.screen { return [] }
      let effects = needsShared(state)
      push(.words, &state)
      return effects
    case .undo where isInWorkshop(state): return undoWorkshop(&state)
    case .undo: return undo(&state)
    case .redo where isInWorkshop(state): return redoWorkshop(&state)
    case .redo: return redo(&state)
    default: return doOnQuestionOrResults(command, &state)
    }
  }

  private static func doOnQuestionOrResults(
    _ command: Command, _ state: inout WizardState
  ) -> [Effect] {
    switch (command, state.place.screen) {
    case (.comment, .workshop(.respond(let id))): openRemark(id, &state)
    case (.comment, .question(let id)):
      push(.comment(id), &state)
      state.changes.typing = nil
      state.place.texts[.comment] = TextInput(state.session?.recorded(id)?.comment ?? "")
    case (.flag, .question(let id)):
      return toggleFlag(id, &state)
    case (.plainWords, .question(let id)):
      return countUnclear(id, &state)
    case (.goTo, .question(let id)):
      openReview(showsAll: true, &state)
      state.place.focus = .criterion(id)
    case (.review, .question), (.review, .context), (.review, .pause), (.review, .results):
      openReview(showsAll: false, &state)
    case (.takeFormer, .question(let id)):
      guard let former = formerAnswer(to: id, in: state) else {
        state.notice = .notHere(.takeFormer)
        return []
      }
      let effects = answer(id, .level(former.level), &state)
      state.place.focus = .level(former.level)
      state.notice = .formerTaken
      return effects
    case (.notSuitable, .question):
      push(.confirm(.notSuitable), &state)
    case (.figures, .results(let part)) where part != .understand:
      push(.results(.understand), &state)
    // The key that led to the figures leads back.
    case (.figures, .results): if state.trail.count > 1 { pop(&state) }
    case (.moreTools, .results(.tools)):
      replace(.results(.moreTools), &state)
    case (.search, .toolbox), (.search, .find):
      state.place.focus = .field(.search)
    case (.search, _) where offers(in: state).contains(.search):
      push(.find, &state)
    default:
      let known = onSomeScreens.first { $0.command == command }
      state.notice = known.map(Notice.notHere) ?? .notOffered
    }
    return []
  }

  /// « Je ne comprends pas la question »: says it in plain words, and counts it once.
  private static func countUnclear(_ id: CriterionID, _ state: inout WizardState) -> [Effect] {
    push(.help(.plainWords(id)), &state)
    guard let session = state.session, !session.isExample,
      state.session?.unclear.insert(id).inserted == true
    else { return [] }
    return [.countUnclear(id, session.reference)]
  }

  /// What serves on some screens only, so that elsewhere one is told where.
  private static let onSomeScreens: [Offer] = [
    .comment, .flag, .plainWords, .review, .goTo, .search, .figures, .moreTools, .notSuitable,
    .takeFormer,
  ]

  /// Goes back to the review that one came from rather than opening a second one on top.
  private static func openReview(showsAll: Bool, _ state: inout WizardState) {
    if cameFromReview(state), case .review = state.trail[state.trail.count - 2].screen {
      state.trail.removeLast()
      replace(.review(showsAll: showsAll), &state)
    } else {
      push(.review(showsAll: showsAll), &state)
    }
  }
}
