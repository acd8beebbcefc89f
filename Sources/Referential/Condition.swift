/// Who sees something: a condition over context answers, never over scored answers.
///
/// A better answer can therefore never change what is asked (docs/scoring.md, rule 1).
public indirect enum Condition: Hashable, Sendable {
  case always
  /// At least one of the choices was made.
  case chosen(ContextQuestionID, anyOf: [ChoiceID])
  case all([Condition])
  case any([Condition])
  case not(Condition)

  /// Whether the condition holds for what was answered.
  public func holds(in context: Context) -> Bool {
    switch self {
    case .always: true
    case .chosen(let question, let choices):
      context[question].contains { choices.contains($0) }
    case .all(let conditions): conditions.allSatisfy { $0.holds(in: context) }
    case .any(let conditions): conditions.contains { $0.holds(in: context) }
    case .not(let condition): !condition.holds(in: context)
    }
  }

  /// Whether the condition holds for at least one way to complete what was answered.
  public func mayHold(in context: Context) -> Bool {
    switch self {
    case .chosen(let question, _) where context[question].isEmpty: true
    case .always, .chosen: holds(in: context)
    case .all(let conditions): conditions.allSatisfy { $0.mayHold(in: context) }
    case .any(let conditions): conditions.contains { $0.mayHold(in: context) }
    case .not(let condition): !condition.mustHold(in: context)
    }
  }

  /// Whether the condition holds however what was answered is completed.
  private func mustHold(in context: Context) -> Bool {
    switch self {
    case .always: true
    case .chosen: holds(in: context)
    case .all(let conditions): conditions.allSatisfy { $0.mustHold(in: context) }
    case .any(let conditions): conditions.contains { $0.mustHold(in: context) }
    case .not(let condition): !condition.mayHold(in: context)
    }
  }
}

/// Answers to context questions: the choices made, in order of rank where ranks were asked.
public struct Context: Hashable, Sendable {
  /// Choices by question; a question without answer is absent.
  public private(set) var choices: [ContextQuestionID: [ChoiceID]]

  /// Nothing answered, or what `choices` holds.
  public init(_ choices: [ContextQuestionID: [ChoiceID]] = [:]) {
    self.choices = choices.filter { !$0.value.isEmpty }
  }

  /// The choices made for a question; empty when it was not answered.
  public subscript(_ question: ContextQuestionID) -> [ChoiceID] {
    get { choices[question] ?? [] }
    set { choices[question] = newValue.isEmpty ? nil : newValue }
  }

  /// The profile answered at orientation.
  public var profile: ProfileID? { self[.profile].first.map { ProfileID($0.rawValue) } }
}
