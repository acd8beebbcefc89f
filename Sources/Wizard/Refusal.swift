import Assessments
import Evaluation

/// Why something that is shown cannot be done now.
public enum Refusal: Hashable, Sendable, CaseIterable {
  /// The example is nobody's: nothing of it is kept.
  case example
  /// A file of a newer version, or one that is open elsewhere.
  case readOnly
  /// There is nothing to read before a first answer.
  case nothingAnswered
  /// A path is offered once the position is known.
  case findOutFirst
}

extension Wizard {
  /// Why an item of the screen that is shown cannot be chosen now; nil when it can.
  ///
  /// Such an item keeps its place: one learns that it exists, and what it waits for.
  public static func refusal(of item: Item, in state: WizardState) -> Refusal? {
    guard case .action(let name) = item else { return nil }
    switch (name, state.place.screen) {
    case (.finish, .review), (.seeSoFar, .pause):
      let hasAnswer = state.session?.assessment.answers.values.contains { $0.answer != nil }
      return hasAnswer == true ? nil : .nothingAnswered
    case (.plan, .results), (.share, .results):
      guard let session = state.session, session.isReadOnly else { return nil }
      if session.isExample { return .example }
      return name == .plan ? .readOnly : nil
    case (.path, .results):
      return state.session?.paths == .notOffered(.positionNotShown) ? .findOutFirst : nil
    case (.resume, .assessment(let id)), (.plan, .assessment(let id)),
      (.delete, .assessment(let id)):
      return state.shelf.first { $0.id == id }?.isReadOnly == true ? .readOnly : nil
    default: return nil
    }
  }
}
