import Assessments
import Evaluation
import Referential

extension Wizard {
  /// Enter on an item.
  static func activate(
    _ item: Item, _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    if let refusal = refusal(of: item, in: state) {
      state.notice = .refused(refusal)
      return []
    }
    return switch item {
    case .action(let name): perform(name, &state, surroundings)
    case .workshop(let item): activateInWorkshop(item, &state, surroundings)
    case .level(let level): answerAndGoOn(.level(level), &state)
    case .unknown: answerAndGoOn(.unknown, &state)
    case .notApplicable: answerAndGoOn(.notApplicable, &state)
    case .choice(let choice): choose(choice, &state)
    case .field(let field): leaveField(field, &state, surroundings)
    case .criterion(let id): openCriterion(id, &state)
    case .dimension(let id): openDimension(id, &state)
    case .tool(let id): opening(.tool(id), &state)
    case .facet, .facetValue: activateInTools(item, &state)
    case .questionnaire(let id): take(id, &state)
    case .assessment(let id): openAssessment(id, &state)
    // A word is read where it stands: Enter goes back to what one was doing.
    case .word: goBack(&state, surroundings)
    case .setting(let setting): change(setting, &state)
    case .planAction, .candidate, .status, .effort, .order, .months, .purpose, .aim, .means,
      .formerAction, .verdict:
      activateInPlan(item, &state)
    case .format(let format):
      if case .printFormat(let thing) = state.place.screen {
        needsShared(state) + [.print(PrintRequest(thing, format))]
      } else {
        activateInSharing(item, &state)
      }
    case .document, .sharing: activateInSharing(item, &state)
    }
  }

  /// Enter with no focus: a screen to read is left; where one answers, nothing is decided before
  /// something was chosen.
  static func activateWithoutFocus(
    _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    guard !items(in: state).isEmpty else { return goBack(&state, surroundings) }
    state.notice = .choosesFirst
    return []
  }

  /// Where several may be ticked, Enter on one that is goes on, as on every question; Space unticks it.
  ///
  /// While a session is prepared, so does Enter on what is chosen, once nothing is left to choose below it.
  static func goesOn(from item: Item, in state: WizardState) -> Bool {
    if case .workshop(let item) = item {
      let setup = state.workshop?.workshop.setup
      return switch item {
      case .scope(let scope): setup?.scope == scope
      case .voices(let voices): setup?.voices == voices && voices == .organisation
      case .naming(let naming): setup?.naming == naming
      default: false
      }
    }
    guard case .choice(let choice) = item, case .context(let number) = state.place.screen,
      let question = state.session?.contextQuestions[safe: number], question.kind != .one
    else { return false }
    return state.session?.assessment.context[question.id].contains(choice) == true
  }

  private static func opening(_ screen: Screen, _ state: inout WizardState) -> [Effect] {
    push(screen, &state)
    return []
  }

  private static func openAssessment(_ id: AssessmentID, _ state: inout WizardState) -> [Effect] {
    switch state.place.screen {
    case .toolPlan: return activateInTools(.assessment(id), &state)
    case .historyPair(let subject, nil):
      return opening(.historyPair(subject, first: id), &state)
    case .historyPair(_, let first?):
      // The shelf is sorted by last change, so what was begun first is looked up.
      let begun = [first, id].map { id in state.shelf.first { $0.id == id }?.created ?? state.now }
      return opening(begun[0] <= begun[1] ? .sideBySide(first, id) : .sideBySide(id, first), &state)
    default: return opening(.assessment(id), &state)
    }
  }

  private static func answerAndGoOn(_ chosen: Answer, _ state: inout WizardState) -> [Effect] {
    guard case .question(let id) = state.place.screen else {
      return answerInWorkshop(chosen, &state)
    }
    let effects = answer(id, chosen, &state)
    if chosen == .notApplicable, state.session?.recorded(id)?.reason.isEmpty == true {
      push(.reason(id), &state)
      return effects
    }
    goOn(from: id, &state)
    return effects
  }

  private static func choose(_ choice: ChoiceID, _ state: inout WizardState) -> [Effect] {
    switch state.place.screen {
    case .orientation(let number):
      chooseOrientation(choice, number, &state)
      return goOn(fromOrientation: number, &state)
    case .context(let number):
      let effects = chooseContext(choice, number, &state)
      if state.session?.contextQuestions[safe: number]?.kind == .one {
        goOn(fromContext: number, &state)
      }
      return effects
    default: return []
    }
  }

  /// Enter in a field goes to the next one; on the last it does what the screen is for.
  private static func leaveField(
    _ field: Field, _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    if let missing = missing(in: field, state) {
      state.notice = missing
      return []
    }
    if case .workshop(let screen) = state.place.screen {
      return leaveWorkshopField(field, screen, &state, surroundings)
    }
    switch field {
    case .comment:
      pop(&state)
    case .reason:
      return perform(.next, &state, surroundings)
    case .search:
      if state.place.screen == .find {
        if let first = questionsFound(in: state).first { state.place.focus = .criterion(first.id) }
      } else if let first = toolsFound(in: state).first {
        state.place.focus = .tool(first.id)
      }
    case .actionWhat, .actionFirstStep, .actionOwner, .actionDue, .actionNotes:
      leaveActionField(field, &state)
    case .reviewDate: return finishReviewDate(&state)
    default:
      guard let place = subjectFields.firstIndex(of: field) else { return [] }
      if place + 1 < subjectFields.count {
        state.place.focus = .field(subjectFields[place + 1])
      } else {
        state.place.focus = .action(.next)
      }
    }
    return []
  }

  private static func openCriterion(_ id: CriterionID, _ state: inout WizardState) -> [Effect] {
    if state.place.screen == .readAll {
      push(.help(.criterion(id)), &state)
      return []
    }
    guard let session = state.session, !session.isReadOnly else {
      state.notice = .refused(state.session?.isExample == true ? .example : .readOnly)
      return []
    }
    switch state.place.screen {
    case .find: return openFound(id, &state)
    case .review, .results:
      push(.question(id), &state)
      state.session?.shownAt = state.now
    default: break
    }
    return []
  }

  /// From the bars one goes to the questions of a dimension, through the review of all.
  private static func openDimension(_ id: DimensionID, _ state: inout WizardState) -> [Effect] {
    guard let first = state.session?.dimensions.first(where: { $0.id == id })?.criteria.first else {
      return []
    }
    push(.review(showsAll: true), &state)
    state.place.focus = .criterion(first.id)
    return []
  }

  /// Starts a questionnaire; the profile is asked first when nobody said it yet.
  static func take(_ id: QuestionnaireID, _ state: inout WizardState) -> [Effect] {
    state.awaited = id
    if state.orientation.profile == nil {
      let effects = needsShared(state)
      push(.orientation(0), &state)
      return effects
    }
    return needsShared(state) + [.loadQuestionnaire(id)]
  }

  static func needsShared(_ state: WizardState) -> [Effect] {
    state.shared == nil ? [.loadShared] : []
  }

  private static func goOn(
    fromOrientation number: Int, _ state: inout WizardState
  ) -> [Effect] {
    if number == 0, let awaited = state.awaited {
      state.trail.removeLast()
      return needsShared(state) + [.loadQuestionnaire(awaited)]
    }
    let count = state.shared?.orientation.questions.count ?? 0
    push(number + 1 < count ? .orientation(number + 1) : .proposal, &state)
    return []
  }

  private static func change(_ setting: Setting, _ state: inout WizardState) -> [Effect] {
    switch setting {
    case .language: state.settings.language = state.settings.language == .fr ? .en : .fr
    case .contrast: state.settings.contrast = state.settings.contrast == .normal ? .high : .normal
    case .glyphs: state.settings.glyphs = state.settings.glyphs == .unicode ? .ascii : .unicode
    case .spacing:
      state.settings.spacing = state.settings.spacing == .normal ? .accompanied : .normal
    }
    return [.saveSettings(state.settings)]
  }
}
