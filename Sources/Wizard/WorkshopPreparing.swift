public import Assessments
import Evaluation
import Referential

extension Wizard {
  /// The screens of the preparation, in the order in which a new session walks through them.
  public static let preparationSteps: [WorkshopScreen] = [
    .subject, .questionnaire, .scope, .voices, .people, .when, .keeping,
  ]

  /// The screen where a preparation that was left early goes on; nil once there is something to ask.
  public static func missingPart(of workshop: Workshop) -> WorkshopScreen? {
    guard workshop.phase == .preparing, workshop.setup.questionnaire.id.isEmpty else { return nil }
    return workshop.setup.organisations.isEmpty ? .subject : .questionnaire
  }

  /// A new session: from one that has ended, where there is any.
  static func prepareWorkshop(_ state: inout WizardState) -> [Effect] {
    guard !sessionsToFollow(state).isEmpty else { return beginWorkshop(&state) }
    push(.workshop(.startFrom), &state)
    return []
  }

  /// A new session: its subject first.
  static func beginWorkshop(_ state: inout WizardState) -> [Effect] {
    state.workshop = WorkshopDesk(
      workshop: Workshop(
        id: "", created: state.now,
        setup: WorkshopSetup(
          subject: Subject(),
          questionnaire: PackReference(id: "", version: "", digest: ""),
          catalogue: state.shared?.catalogueReference
            ?? PackReference(id: "catalogue", version: "", digest: ""),
          language: state.settings.language, context: state.orientation)))
    let effects = needsShared(state)
    openPart(.subject, &state)
    return effects
  }

  /// Opens a screen of the preparation with what is known.
  static func openPart(_ screen: WorkshopScreen, _ state: inout WizardState) {
    push(.workshop(screen), &state)
    guard let setup = state.workshop?.workshop.setup else { return }
    for field in fields(of: screen) {
      state.place.texts[field] = TextInput(text(of: field, setup, state))
    }
    if screen == .questionnaire, !setup.questionnaire.id.isEmpty {
      state.place.focus = .workshop(.questionnaire(QuestionnaireID(setup.questionnaire.id)))
    }
  }

  /// « Continuer » on a screen of the preparation: what is missing is asked for first.
  static func finishPart(
    _ screen: WorkshopScreen, _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    func texts(_ field: Field) -> String { trimmed(state.place.texts[field]?.text ?? "") }
    var effects: [Effect] = []
    switch screen {
    case .subject:
      if texts(.sessionSubject).isEmpty {
        return stay(at: .sessionSubject, .needsName, &state)
      }
      if parts(of: texts(.sessionOrganisations)).isEmpty {
        return stay(at: .sessionOrganisations, .needsOrganisations, &state)
      }
      if state.workshop?.workshop.id.rawValue.isEmpty == true { nameSession(&state, surroundings) }
      effects = takeSetupTexts(&state)
      if effects.isEmpty { effects = saveWorkshop(&state) }
    case .people: effects = takeSetupTexts(&state, isFinal: true)
    case .scope:
      let chosen = state.workshop?.workshop.setup.scope.chosenDimensions
      if let chosen, !(1...4).contains(chosen.count) {
        state.notice = .workshop(.needsDimensions)
        return []
      }
    case .when:
      if !texts(.sessionDate).isEmpty, sessionDate(texts(.sessionDate), state) == nil {
        return stay(at: .sessionDate, .needsDate, &state)
      }
      if Int(texts(.sessionMinutes)).map((15...480).contains) != true {
        return stay(at: .sessionMinutes, .needsMinutes, &state)
      }
      // Three months are enough for the minutes and for questions about them.
      if let day = state.workshop?.workshop.setup.date,
        state.workshop?.workshop.setup.keepUntil == nil
      {
        state.workshop?.workshop.setup.keepUntil = day.adding(months: 3)
        effects = saveWorkshop(&state)
      }
    case .keeping:
      if !texts(.sessionKeepUntil).isEmpty, sessionDate(texts(.sessionKeepUntil), state) == nil {
        return stay(at: .sessionKeepUntil, .needsDate, &state)
      }
    default: break
    }
    goOn(fromPart: screen, &state)
    return effects
  }

  static func nameSession(_ state: inout WizardState, _ surroundings: Surroundings) {
    state.workshop?.workshop.id = WorkshopID(surroundings.freshID)
    state.workshop?.workshop.setup.subject.id = "s-" + surroundings.freshID
  }

  private static func stay(
    at field: Field, _ notice: WorkshopNotice, _ state: inout WizardState
  ) -> [Effect] {
    state.place.focus = .field(field)
    state.notice = .workshop(notice)
    return []
  }

  /// The next part of a new session; back to the list of parts where one came from there.
  static func goOn(fromPart screen: WorkshopScreen, _ state: inout WizardState) {
    if state.trail.dropLast().last?.screen == .workshop(.preparation) { return pop(&state) }
    guard let place = preparationSteps.firstIndex(of: screen),
      place + 1 < preparationSteps.count
    else { return openHall(&state) }
    openPart(preparationSteps[place + 1], &state)
  }

  /// The screen from which a session is led; back leads home from there.
  static func openHall(_ state: inout WizardState) {
    state.workshop?.draft = nil
    state.trail = [state.trail.first ?? Place(.home)]
    push(.workshop(.hall), &state)
  }
}
