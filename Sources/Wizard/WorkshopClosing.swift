import Assessments
import Evaluation
import Referential

extension Wizard {
  static func addTakeaway(_ state: inout WizardState) -> [Effect] {
    let text = trimmed(state.place.texts[.takeaway]?.text ?? "")
    guard !text.isEmpty else {
      push(.workshop(.nextDate), &state)
      return []
    }
    state.place.texts[.takeaway] = TextInput()
    let effects = changeWorkshop(&state, nil) { workshop, _ in workshop.takeaways.append(text) }
    state.place.focus = .field(.takeaway)
    return effects
  }

  /// Enter on what was said takes it back into the field, to be put right.
  static func editTakeaway(_ place: Int, _ state: inout WizardState) -> [Effect] {
    guard let text = state.workshop?.workshop.takeaways[safe: place] else { return [] }
    let effects = changeWorkshop(&state, nil) { workshop, _ in
      workshop.takeaways.remove(at: place)
    }
    state.place.texts[.takeaway] = TextInput(text)
    state.place.focus = .field(.takeaway)
    return effects
  }

  static func chooseNextDate(_ months: Int, _ state: inout WizardState) -> [Effect] {
    let date = months == 0 ? nil : state.now.date.adding(months: months)
    let effects = changeWorkshop(&state, nil) { workshop, _ in workshop.plan.review = date }
    replace(.workshop(.ballotsKept), &state)
    return effects
  }

  static func chooseKeeping(_ keeps: Bool, _ state: inout WizardState) -> [Effect] {
    changeWorkshop(&state, nil) { workshop, _ in workshop.keepsBallots = keeps }
  }

  /// The end: counts are kept, the group's assessment is made, ballots go unless one keeps them.
  static func endSession(_ state: inout WizardState) -> [Effect] {
    // Ballots that could not be read yet would be counted as none, and then erased.
    guard !state.isUnsaved else {
      state.notice = .workshop(.unsavedFirst)
      return []
    }
    guard var desk = state.workshop,
      let ended = desk.revelation?.ending(at: state.now, follows: desk.former?.assessment)
    else { return [] }
    let erases = ended.erasesBallots
    desk.workshop = ended.workshop
    desk.past = []
    desk.future = []
    let erased = desk.ballots.count
    if erases {
      desk.ballots = []
      desk.tally = nil
      desk.remarks = []
    }
    state.workshop = desk
    openHall(&state)
    state.notice = .workshop(erases ? .erased(erased) : .ballotsKept)
    // The session is saved before ballots go: a crash in between leaves too much, never too little.
    return [.workshop(.found(ended.assessment))] + saveWorkshop(&state)
      + (erases ? [.workshop(.eraseBallots)] : [])
  }

  /// What people answered goes before its time, or once its time is past.
  static func eraseAnswers(_ state: inout WizardState) -> [Effect] {
    guard var desk = state.workshop, !desk.isReadOnly else { return [] }
    desk.workshop.forgetAnswers(at: state.now)
    desk.ballots = []
    desk.tally = nil
    desk.remarks = []
    desk.past = []
    desk.future = []
    state.workshop = desk
    openHall(&state)
    state.notice = .workshop(.answersErased)
    return saveWorkshop(&state) + [.workshop(.eraseBallots)]
  }
}
