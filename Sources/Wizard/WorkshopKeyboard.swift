import Assessments
import Referential

/// The keyboard that is passed around, and the sheet that all fill in together.
extension Wizard {
  /// The curtain: between two people nothing of a ballot is in the state.
  static func drawCurtain(_ state: inout WizardState) {
    putBallotAway(&state)
    state.notice = nil
    reopenCollecting(&state, .curtain)
  }

  /// The first question of the ballot, or the first one without an answer.
  static func startAnswering(_ state: inout WizardState) {
    guard let desk = state.workshop, let draft = desk.draft else { return }
    let open = desk.criteria.first { draft.ballot.answers[$0.id] == nil }
    guard let criterion = open ?? desk.criteria.first else { return }
    if draft.ballot.origin == .keyboard || draft.ballot.origin == .together {
      push(.workshop(.respond(criterion.id)), &state)
      settleAnswer(&state)
    } else {
      push(.workshop(.paper(0)), &state)
      showPaperLine(0, &state)
    }
  }

  /// The focus on what was answered, else on nothing, as on every question.
  static func settleAnswer(_ state: inout WizardState) {
    guard case .workshop(.respond(let id)) = state.place.screen else { return }
    state.place.focus = state.workshop?.draft?.ballot.answers[id].map { given in
      switch given.answer {
      case .level(let level): .level(level)
      case .unknown: .unknown
      case .notApplicable: .notApplicable
      }
    }
  }

  static func respond(_ answer: Answer, _ state: inout WizardState) -> [Effect] {
    guard case .workshop(.respond(let id)) = state.place.screen else { return [] }
    let former = state.workshop?.draft?.ballot.answers[id]?.answer
    guard former != answer else { return [] }
    set(answer, on: id, &state)
    return keepDraft(&state)
  }

  static func showRespond(_ id: CriterionID, _ state: inout WizardState) {
    replace(.workshop(.respond(id)), &state)
    settleAnswer(&state)
  }

  /// The next question, or thanks.
  static func goOn(fromRespond id: CriterionID, _ state: inout WizardState) {
    guard let desk = state.workshop, let draft = desk.draft,
      let place = desk.criteria.firstIndex(where: { $0.id == id })
    else { return }
    if let next = desk.criteria[safe: place + 1] {
      showRespond(next.id, &state)
    } else {
      replace(.workshop(.thanks(draft.ballot.id)), &state)
    }
  }

  static func goBack(fromRespond id: CriterionID, _ state: inout WizardState) {
    guard let desk = state.workshop,
      let place = desk.criteria.firstIndex(where: { $0.id == id }), place > 0
    else { return pop(&state) }
    showRespond(desk.criteria[place - 1].id, &state)
  }

  static func keepRemark(_ id: CriterionID, _ state: inout WizardState) -> [Effect] {
    let text = state.place.texts[.remark]?.text ?? ""
    guard state.workshop?.draft?.ballot.answers[id] != nil else { return [] }
    state.workshop?.draft?.ballot.answers[id]?.comment = text
    return keepDraft(&state)
  }

  /// The respondent leaves: on to the curtain, or back to the facilitator for a shared sheet.
  static func finishBallot(_ state: inout WizardState) {
    let origin = state.workshop?.draft?.ballot.origin
    if origin == .keyboard { return drawCurtain(&state) }
    putBallotAway(&state)
    openHall(&state)
  }
}
