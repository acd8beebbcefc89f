import Assessments
import Evaluation
import Referential

extension Wizard {
  static func startSitting(_ minutes: Int, _ state: inout WizardState) -> [Effect] {
    changeWorkshop(&state, .clockStarted) { workshop, now in
      workshop.startSitting(minutes: minutes, at: now)
    }
  }

  /// Stops for the day, and asks when the group sits again.
  static func endSitting(_ state: inout WizardState) -> [Effect] {
    let effects = changeWorkshop(&state, .clockStopped) { workshop, now in
      workshop.endSitting(at: now)
    }
    openHall(&state)
    push(.workshop(.nextMeeting), &state)
    let known = state.workshop?.workshop.nextMeeting.map(written) ?? ""
    state.place.texts[.nextMeeting] = TextInput(known)
    return effects
  }

  /// A date that is none yet stays text.
  static func keepNextMeeting(_ state: inout WizardState) -> [Effect] {
    let text = trimmed(state.place.texts[.nextMeeting]?.text ?? "")
    let date = sessionDate(text, state)
    guard date != nil || text.isEmpty, date != state.workshop?.workshop.nextMeeting else {
      return []
    }
    state.workshop?.workshop.nextMeeting = date
    return saveWorkshop(&state)
  }

  static func finishNextMeeting(_ state: inout WizardState) -> [Effect] {
    let text = trimmed(state.place.texts[.nextMeeting]?.text ?? "")
    if !text.isEmpty, sessionDate(text, state) == nil {
      state.place.focus = .field(.nextMeeting)
      state.notice = .workshop(.needsDate)
      return []
    }
    pop(&state)
    // What goes out between two sittings.
    focus(.workshop(.deed(.minutes)), &state)
    state.notice = .workshop(.clockStopped)
    return []
  }
}
