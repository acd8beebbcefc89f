import Assessments
import Referential

extension Wizard {
  /// Opens a screen on top of the one that is shown.
  static func push(_ screen: Screen, _ state: inout WizardState) {
    state.trail.append(Place(screen))
    settleFocus(&state)
  }

  /// Shows another screen in the place of this one: back leads to what came before both.
  static func replace(_ screen: Screen, _ state: inout WizardState) {
    state.place = Place(screen)
    settleFocus(&state)
  }

  static func pop(_ state: inout WizardState) {
    if state.trail.count > 1 { state.trail.removeLast() }
    if case .question = state.place.screen {
      // A question keeps the focus it had: one may have opened help while hesitating.
      if state.place.focus == nil { settleFocus(&state) }
    } else {
      settleFocus(&state)
    }
  }

  /// One screen back.
  ///
  /// Questions go back to the question before; nothing answered is lost.
  static func goBack(_ state: inout WizardState, _ surroundings: Surroundings) -> [Effect] {
    switch state.place.screen {
    case .home:
      state.notice = .notHere(.back)
      return []
    case .workshop(let screen):
      let effects = keepPreparation(&state, surroundings)
      return effects + goBackInWorkshop(screen, &state)
    case .question(let id):
      guard !cameFromReview(state), let before = state.session?.criterion(before: id) else {
        pop(&state)
        return []
      }
      showQuestion(before.id, &state)
      return []
    case .pause(let dimension):
      let last = state.session?.dimensions.first { $0.id == dimension }?.criteria.last
      if let last { showQuestion(last.id, &state) } else { pop(&state) }
      return []
    case .context(let number) where number > 0:
      replace(.context(number - 1), &state)
      return []
    case .actionForm: return leaveForm(&state)
    case .subject where state.session?.assessment.id.rawValue.isEmpty == true:
      let effects = keepDraft(&state, surroundings)
      pop(&state)
      return effects
    default:
      pop(&state)
      guard state.session != nil else { return [] }
      switch state.place.screen {
      // Home says what was just changed.
      case .home: return [.listShelf]
      case .assessment:
        // The assessment was looked at, and is closed again.
        state.session = nil
        return [.listShelf]
      default: return []
      }
    }
  }

  /// Goes on without answering.
  static func skip(_ state: inout WizardState, _ surroundings: Surroundings) -> [Effect] {
    switch state.place.screen {
    case .question(let id):
      goOn(from: id, &state)
      return []
    case .context(let number):
      goOn(fromContext: number, &state)
      return []
    case .pause(let dimension):
      goOn(from: dimension, &state)
      return []
    case .workshop(.respond(let id)):
      goOn(fromRespond: id, &state)
      return []
    default:
      state.notice = .notHere(.skip)
      return []
    }
  }

  static func cameFromReview(_ state: WizardState) -> Bool {
    guard state.trail.count > 1 else { return false }
    switch state.trail[state.trail.count - 2].screen {
    case .review, .results: return true
    default: return false
    }
  }

  static func showQuestion(_ id: CriterionID, _ state: inout WizardState) {
    replace(.question(id), &state)
    state.session?.shownAt = state.now
  }

  /// After a question: the next one, a pause at the end of a dimension, or back to the review.
  static func goOn(from id: CriterionID, _ state: inout WizardState) {
    guard let session = state.session else { return }
    if cameFromReview(state) { return pop(&state) }
    guard let dimension = session.dimension(of: id) else { return pop(&state) }
    // After a single question, a pause would be asked as often as a question.
    if dimension.criteria.last?.id == id, session.dimensions.count > 1, dimension.criteria.count > 1
    {
      return replace(.pause(dimension.id), &state)
    }
    if let next = session.criterion(after: id) {
      showQuestion(next.id, &state)
    } else {
      push(.review(showsAll: false), &state)
    }
  }

  /// After a pause: the first question of the next dimension, or the review.
  static func goOn(from dimension: DimensionID, _ state: inout WizardState) {
    guard let session = state.session else { return }
    let all = session.dimensions
    if let place = all.firstIndex(where: { $0.id == dimension }), place + 1 < all.count,
      let first = all[place + 1].criteria.first
    {
      showQuestion(first.id, &state)
    } else {
      push(.review(showsAll: false), &state)
    }
  }

  /// After a context question: the next one, or the first question without an answer.
  static func goOn(fromContext number: Int, _ state: inout WizardState) {
    guard let session = state.session else { return }
    let questions = session.contextQuestions
    if number + 1 < questions.count {
      return replace(.context(number + 1), &state)
    }
    startQuestions(&state)
  }

  /// From the introduction: context questions that have no answer, then the questions.
  static func begin(_ scope: ScopeID, _ state: inout WizardState) -> [Effect] {
    if let former = state.session?.assessment, former.scope != scope {
      remember(.scope(former.scope, completed: former.completed), &state)
    }
    state.session?.assessment.scope = scope
    let effects = save(&state)
    let open = state.session?.contextQuestions.firstIndex {
      state.session?.assessment.context[$0.id].isEmpty ?? true
    }
    if let open {
      push(.context(open), &state)
    } else if let id = state.session?.placeToResume {
      push(.question(id), &state)
      state.session?.shownAt = state.now
    }
    return effects
  }

  private static func startQuestions(_ state: inout WizardState) {
    guard let id = state.session?.placeToResume else { return }
    showQuestion(id, &state)
  }

  /// Comes back to an assessment: to its results when it is finished, else to where one was.
  static func resume(_ state: inout WizardState) {
    guard let session = state.session else { return }
    state.trail = [state.trail.first ?? Place(.home), Place(.introduction)]
    if session.assessment.completed != nil || session.isReadOnly || session.isExample {
      state.trail = [state.trail[0]]
      push(.results(.overview), &state)
    } else if let id = session.placeToResume {
      push(.question(id), &state)
      state.session?.shownAt = state.now
    }
    settleFocus(&state)
  }

  static func goHome(_ state: inout WizardState) -> [Effect] {
    state.session = nil
    state.workshop = nil
    state.awaited = nil
    state.trail = [Place(.home)]
    settleFocus(&state)
    return [.listShelf, .workshop(.list)]
  }
}
