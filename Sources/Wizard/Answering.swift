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
    remember(.answer(id, before?.answer, reason: before?.reason ?? ""), &state)
    session.assessment.answers[id] = recorded
    session.assessment.lastSeen = id
    state.session = session
    return save(&state)
  }

  /// Keeps what is typed beside an answer; all the letters of one visit are one change to undo.
  static func comment(_ text: String, _ id: CriterionID, _ state: inout WizardState) -> [Effect] {
    let former = state.session?.recorded(id)?.comment ?? ""
    guard text != former else { return [] }
    remember(.comment(id, former), &state, typing: .comment)
    record(id, &state) { $0.comment = text }
    return save(&state)
  }

  /// Keeps why a criterion does not apply; undone with the answer itself when that was given just before.
  static func reason(_ text: String, _ id: CriterionID, _ state: inout WizardState) -> [Effect] {
    let former = state.session?.recorded(id)
    guard text != former?.reason ?? "" else { return [] }
    if case .answer(id, _, _)? = state.changes.past.last?.change {
      state.changes.typing = .reason
    }
    remember(.answer(id, former?.answer, reason: former?.reason ?? ""), &state, typing: .reason)
    record(id, &state) { $0.reason = text }
    return save(&state)
  }

  static func toggleFlag(_ id: CriterionID, _ state: inout WizardState) -> [Effect] {
    let isFlagged = state.session?.recorded(id)?.isFlagged ?? false
    remember(.flag(id, isFlagged), &state)
    record(id, &state) { $0.isFlagged = !isFlagged }
    state.notice = .flagged(!isFlagged)
    return save(&state)
  }

  /// Changes what is kept of a criterion.
  static func record(
    _ id: CriterionID, _ state: inout WizardState, _ change: (inout RecordedAnswer) -> Void
  ) {
    guard var recorded = state.session?.recorded(id) ?? newRecord(state) else { return }
    change(&recorded)
    recorded.at = state.now
    state.session?.assessment.answers[id] = recorded.isEmpty ? nil : recorded
  }

  private static func newRecord(_ state: WizardState) -> RecordedAnswer? {
    state.session == nil ? nil : RecordedAnswer(at: state.now)
  }

  static func chooseOrientation(_ choice: ChoiceID, _ number: Int, _ state: inout WizardState) {
    guard let question = state.shared?.orientation.questions[safe: number],
      state.orientation[question.id] != [choice]
    else { return }
    remember(.orientation(question.id, state.orientation[question.id]), &state)
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
      } else if let most = question.most, chosen.count >= most {
        state.notice = .enoughChosen(most)
        return []
      } else {
        chosen.append(choice)
      }
    }
    let former = state.session?.assessment.context[question.id] ?? []
    guard chosen != former else { return [] }
    remember(.context(question.id, former), &state)
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
