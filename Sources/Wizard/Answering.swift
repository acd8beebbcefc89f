import Assessments
import Referential

extension Wizard {
  /// Records an answer.
  ///
  /// The former one can be taken back with undo.
  static func answer(
    _ id: CriterionID, _ answer: Answer, _ state: inout WizardState
  ) -> [Effect] {
    guard var session = state.session else { return [] }
    let before = session.assessment.answers[id]
    guard before?.answer != answer else { return [] }
    var recorded = before ?? RecordedAnswer(at: state.now)
    recorded.answer = answer
    recorded.at = state.now
    if answer != .notApplicable { recorded.reason = "" }
    if before?.answer == nil {
      session.assessment.pace.count(from: session.shownAt, to: state.now)
    }
    session.past.append(AnswerChange(criterion: id, before: before))
    session.future = []
    session.assessment.answers[id] = recorded
    session.assessment.lastSeen = id
    state.session = session
    return save(&state)
  }

  /// Changes what goes with an answer: comment, reason, flag.
  ///
  /// Not part of undo: a field has its own keys.
  static func annotate(
    _ id: CriterionID, _ state: inout WizardState, _ change: (inout RecordedAnswer) -> Void
  ) -> [Effect] {
    guard var session = state.session else { return [] }
    var recorded = session.assessment.answers[id] ?? RecordedAnswer(at: state.now)
    change(&recorded)
    recorded.at = state.now
    session.assessment.answers[id] = recorded.isEmpty ? nil : recorded
    state.session = session
    return save(&state)
  }

  /// Takes back the last change of an answer, and shows the question.
  static func undo(_ state: inout WizardState) -> [Effect] {
    if state.session == nil, let id = state.lastDiscarded {
      state.lastDiscarded = nil
      state.notice = .undone
      return [.restore(id)]
    }
    switch state.place.screen {
    case .plan, .pickActions, .planAction, .reviewDate, .results(.sinceLastTime):
      return undoPlan(&state)
    default: break
    }
    guard var session = state.session, let change = session.past.popLast() else {
      state.notice = .nothingToUndo
      return []
    }
    session.future.append(exchange(change, &session, at: state.now))
    state.session = session
    show(change.criterion, &state)
    state.notice = .undone
    return save(&state)
  }

  /// Does again what undo took back.
  static func redo(_ state: inout WizardState) -> [Effect] {
    guard var session = state.session, let change = session.future.popLast() else {
      state.notice = .nothingToRedo
      return []
    }
    session.past.append(exchange(change, &session, at: state.now))
    state.session = session
    show(change.criterion, &state)
    state.notice = .redone
    return save(&state)
  }

  /// Puts the former answer back but keeps the comment typed since; gives the change that reverts this one.
  private static func exchange(
    _ change: AnswerChange, _ session: inout Session, at now: Moment
  ) -> AnswerChange {
    let current = session.assessment.answers[change.criterion]
    var restored = current ?? RecordedAnswer(at: now)
    restored.answer = change.before?.answer
    restored.reason = change.before?.reason ?? ""
    restored.at = now
    session.assessment.answers[change.criterion] = restored.isEmpty ? nil : restored
    return AnswerChange(criterion: change.criterion, before: current)
  }

  private static func show(_ id: CriterionID, _ state: inout WizardState) {
    if case .question = state.place.screen {
      state.place = Place(.question(id))
    } else {
      state.trail.append(Place(.question(id)))
    }
    settleFocus(&state)
  }

  static func chooseOrientation(_ choice: ChoiceID, _ number: Int, _ state: inout WizardState) {
    guard let question = state.shared?.orientation.questions[safe: number] else { return }
    state.orientation[question.id] = [choice]
  }

  /// One choice replaces the former; several are switched on and off; ranks follow the order of choosing.
  static func chooseContext(
    _ choice: ChoiceID, _ number: Int, _ state: inout WizardState
  ) -> [Effect] {
    guard let question = state.session?.contextQuestions[safe: number] else { return [] }
    var chosen = state.session?.assessment.context[question.id] ?? []
    switch question.kind {
    case .one: chosen = [choice]
    case .several, .ranked:
      if chosen.contains(choice) {
        chosen.removeAll { $0 == choice }
      } else {
        chosen.append(choice)
      }
    }
    guard chosen != state.session?.assessment.context[question.id] else { return [] }
    state.session?.assessment.context[question.id] = chosen
    return save(&state)
  }

  /// Asks for a durable save, unless nothing may be written.
  static func save(_ state: inout WizardState) -> [Effect] {
    guard let session = state.session, !session.isExample else { return [] }
    guard !session.isReadOnly else {
      state.notice = .readOnly
      return []
    }
    state.session?.assessment.modified = state.now
    guard let assessment = state.session?.assessment else { return [] }
    return [.save(assessment)]
  }
}
