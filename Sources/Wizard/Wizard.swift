public import Assessments
public import Referential

/// The journey as a pure state machine: a command and a state give a new state and effects.
///
/// Nothing here reads a clock, a disk or a screen: the same commands always lead to the same state.
public enum Wizard {
  /// Applies one command.
  ///
  /// Effects come back in the order in which they are to be carried out.
  public static func handle(
    _ command: Command, _ state: inout WizardState, in surroundings: Surroundings
  ) -> [Effect] {
    state.now = surroundings.now
    if case .outcome(let outcome) = command {
      return receive(outcome, &state)
    }
    state.notice = nil
    switch command {
    case .interrupted(let signal): return leave(&state, reason: .signal(signal), in: surroundings)
    case .inputEnded, .leave: return leave(&state, in: surroundings)
    case .move(let direction): move(direction, &state)
    case .focus(let item): focus(item, &state)
    case .digit(let digit): return select(digit: digit, &state)
    case .activate:
      guard let item = state.place.focus else { return activateWithoutFocus(&state, surroundings) }
      let isTicked = goesOn(from: item, in: state)
      return activate(isTicked ? .action(.next) : item, &state, surroundings)
    case .choose(let item):
      guard items(in: state).contains(item) else {
        state.notice = .notOffered
        return []
      }
      state.place.focus = item
      return activate(item, &state, surroundings)
    case .back: return goBack(&state, surroundings)
    case .skip: return skip(&state, surroundings)
    case .type, .paste, .edit, .fill, .newLine: return edit(command, &state, surroundings)
    case .help, .words, .comment, .flag, .plainWords, .review, .goTo, .search, .undo, .redo,
      .figures, .moreTools, .notSuitable, .takeFormer:
      return doNamed(command, &state)
    case .unknownKey: state.notice = .notOffered
    case .shift(let step): return shiftAction(by: step, &state)
    case .toggleDone: return toggleDone(&state)
    case .prepareWorkshop: return prepareWorkshop(&state)
    case .openExample: return needsShared(state) + [.openExample]
    case .take(let id): return take(id, &state)
    case .outcome: return []
    }
    return []
  }

  /// The state at the start of the program.
  public static func start(
    settings: Settings, library: [QuestionnaireSummary], shelf: [AssessmentSummary],
    damaged: [DamagedFile] = [], keptTools: KeptTools = KeptTools(),
    workshops: [WorkshopSummary] = [], now: Moment
  ) -> WizardState {
    var state = WizardState(settings: settings, library: library, shelf: shelf, now: now)
    state.damaged = damaged
    state.keptTools = keptTools
    state.workshops = workshops
    state.place.focus = items(in: state).first
    return state
  }
}
