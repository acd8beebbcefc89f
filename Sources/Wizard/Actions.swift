import Assessments
import Evaluation
import Referential

extension Wizard {
  /// Does what an entry says.
  static func perform(
    _ name: ActionName, _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    switch name {
    case .start, .newAssessment:
      state.awaited = nil
      let effects = needsShared(state)
      push(.orientation(0), &state)
      return effects
    case .assessAlliance:
      return take("ep", &state)
    case .resume: return resumeFromShelf(&state)
    case .results: return resultsFromShelf(&state)
    case .example: return needsShared(state) + [.openExample]
    case .toolbox:
      state.toolFilters = ToolFilters()
      return opened(.toolbox, &state, needsShared(state))
    case .questionnaires, .otherQuestionnaires: return opened(.questionnaires, &state)
    case .settings: return opened(.settings, &state)
    case .quit: return leave(&state, in: surroundings)
    case .takeProposal:
      guard
        let first = state.shared?.orientation.proposal(for: state.orientation)?.questionnaires.first
      else { return [] }
      return take(first, &state)
    case .begin:
      let isAll = state.session.map(choosesReading) ?? true
      return begin(isAll ? .all : state.session?.assessment.scope ?? .all, &state)
    case .firstReading:
      let scope = state.session?.questionnaire.scopes.first { !$0.givesStage }
      return begin(scope?.id ?? .all, &state)
    case .readAll: return opened(.readAll, &state)
    case .changeSubject:
      openSubject(&state)
      return []
    case .next: return goOnFromHere(&state, surroundings)
    case .pause: return goHome(&state)
    case .seeSoFar: return opened(.results(.overview), &state)
    case .showAll: return replaced(.review(showsAll: true), &state)
    case .showMissing: return replaced(.review(showsAll: false), &state)
    case .finish: return finish(&state)
    case .continueWithTheRest: return continueWithTheRest(&state)
    case .complete, .backToQuestions:
      return opened(.review(showsAll: false), &state)
    case .overview: return replaced(.results(.overview), &state)
    case .dimensions: return opened(.results(.dimensions), &state)
    case .tags: return opened(.results(.tags), &state)
    case .understand, .figuresPage: return opened(.results(.understand), &state)
    case .findOut: return opened(.results(.findOut), &state)
    case .path: return opened(.results(.path), &state)
    case .tools:
      if case .results(.tools) = state.place.screen {
        return replaced(.results(.moreTools), &state)
      }
      return opened(.results(.tools), &state, needsShared(state))
    case .goHome:
      if case .results = state.place.screen, state.session?.isExample == false {
        return opened(.saved, &state)
      }
      return goHome(&state)
    case .startOver:
      guard case .assessment(let id) = state.place.screen else { return [] }
      return needsShared(state) + [.follow(id)]
    case .history: return openHistory(&state)
    case .chooseTwo:
      guard case .history(let subject) = state.place.screen else { return [] }
      return opened(.historyPair(subject, first: nil), &state)
    case .sinceLastTime: return opened(.results(.sinceLastTime), &state)
    case .removeAction where isInWorkshop(state):
      guard case .workshop(.action(let id)) = state.place.screen else { return [] }
      pop(&state)
      return removeWorkshopAction(id, &state)
    case .plan, .pickActions, .addAction, .reviewDate, .otherDate, .planOrder, .removeAction,
      .editAction, .choosePurpose, .chooseAim, .chooseTool, .chooseEffort, .moveUp, .moveDown:
      return performInPlan(name, &state)
    case .toolSituations, .toolFilters, .clearFilters, .seeTools, .keptTools, .hiddenTools,
      .pinTool,
      .planTool, .hideTool:
      return performInTools(name, &state)
    case .printSheet, .printQuestions: return performInPrinting(name, &state)
    case .openFile:
      if case .printed = state.place.screen { return performInPrinting(name, &state) }
      return performInSharing(name, &state)
    case .share: return performInSharing(name, &state)
    case .open, .keepAnswers, .undoDelete: return []
    case .delete:
      guard case .assessment(let id) = state.place.screen else { return [] }
      return opened(.confirm(.discard(id)), &state)
    case .confirm: return confirmed(&state, surroundings)
    case .cancel:
      pop(&state)
      return []
    }
  }

  private static func opened(
    _ screen: Screen, _ state: inout WizardState, _ effects: [Effect] = []
  ) -> [Effect] {
    push(screen, &state)
    return effects
  }

  private static func replaced(_ screen: Screen, _ state: inout WizardState) -> [Effect] {
    replace(screen, &state)
    return []
  }

  /// « Continuer », on the screens that have it.
  private static func goOnFromHere(
    _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    switch state.place.screen {
    case .subject: return finishSubject(&state, surroundings)
    case .context(let number):
      let question = state.session?.contextQuestions[safe: number]
      let isEmpty =
        question.map { state.session?.assessment.context[$0.id].isEmpty ?? true } ?? true
      if isEmpty, question?.isOptional == false {
        state.notice = .needsChoice
        return []
      }
      goOn(fromContext: number, &state)
    case .pause(let dimension): goOn(from: dimension, &state)
    case .reason(let id):
      pop(&state)
      goOn(from: id, &state)
    case .planAction: return performInPlan(.next, &state)
    case .actionForm: return finishForm(&state)
    case .reviewForm: return finishReviewDate(&state)
    case .pickActions: pop(&state)
    case .workshop(let screen): return goOnInWorkshop(screen, &state, surroundings)
    default: break
    }
    return []
  }

  /// Every assessment of the subject, oldest first.
  private static func openHistory(_ state: inout WizardState) -> [Effect] {
    guard case .assessment(let id) = state.place.screen,
      let subject = state.shelf.first(where: { $0.id == id })?.subject
    else { return [] }
    let all = assessments(of: subject, in: state).sorted { $0.created < $1.created }
    state.history = []
    return opened(.history(subject), &state, needsShared(state) + [.loadHistory(all.map(\.id))])
  }

  private static func resumeFromShelf(_ state: inout WizardState) -> [Effect] {
    if case .assessment(let id) = state.place.screen { return needsShared(state) + [.open(id)] }
    let open = state.shelf.filter { $0.completed == nil && !$0.isReadOnly }
    guard open.count == 1, let only = open.first else { return opened(.shelf, &state) }
    return needsShared(state) + [.open(only.id)]
  }

  private static func resultsFromShelf(_ state: inout WizardState) -> [Effect] {
    guard case .assessment(let id) = state.place.screen else { return opened(.shelf, &state) }
    state.wantsResults = true
    return needsShared(state) + [.open(id)]
  }

  /// The person says it is finished; what is missing stays missing and is said.
  private static func finish(_ state: inout WizardState) -> [Effect] {
    var effects = needsShared(state)
    if let session = state.session, !session.isReadOnly, !session.assessment.answers.isEmpty {
      if session.assessment.completed == nil { state.session?.assessment.completed = state.now }
      effects += save(&state)
    }
    push(.results(.overview), &state)
    return effects
  }

  private static func continueWithTheRest(_ state: inout WizardState) -> [Effect] {
    if let former = state.session?.assessment {
      remember(.scope(former.scope, completed: former.completed), &state)
    }
    state.session?.assessment.scope = .all
    state.session?.assessment.completed = nil
    state.trail = [state.trail.first ?? Place(.home), Place(.introduction)]
    if let id = state.session?.placeToResume {
      push(.question(id), &state)
      state.session?.shownAt = state.now
    }
    return save(&state)
  }

  private static func confirmed(
    _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    guard case .confirm(let confirmation) = state.place.screen else { return [] }
    switch confirmation {
    case .workshop(let asked): return confirmedInWorkshop(asked, &state, surroundings)
    case .removeAction, .replace: return confirmedInPlanOrSharing(confirmation, &state)
    case .discard(let id):
      remember(.discarded(id), &state)
      return discard(id, &state)
    case .notSuitable:
      // The answers stay on disk: the person may come back to them from home.
      let effects = save(&state)
      state.session = nil
      state.trail = [Place(.home)]
      push(.questionnaires, &state)
      return effects + [.listShelf]
    }
  }
}
