public import Assessments
public import Referential

/// How far one is in a questionnaire.
public struct Progress: Hashable, Sendable {
  /// Place of the criterion, from 1.
  public var number: Int
  public var total: Int
  /// Criteria with an answer, « ne sait pas » included.
  public var answered: Int
  /// Seconds still needed at the person's own pace.
  public var secondsLeft: Int
}

extension Session {
  /// Dimensions that are asked, with their visible criteria.
  public var dimensions: [Dimension] {
    questionnaire.visibleDimensions(in: assessment.context, scope: assessment.scope)
  }

  /// What is to be read before starting: what is asked, or all there is until one said what concerns one.
  public var dimensionsToRead: [Dimension] {
    dimensions.isEmpty ? questionnaire.dimensions : dimensions
  }

  /// Criteria that are asked, in order.
  public var criteria: [Criterion] { dimensions.flatMap(\.criteria) }

  /// The questionnaire's own context questions that are asked.
  public var contextQuestions: [ContextQuestion] {
    questionnaire.visibleContextQuestions(in: assessment.context)
  }

  /// What was said about a criterion.
  public func recorded(_ id: CriterionID) -> RecordedAnswer? { assessment.answers[id] }

  /// The answer to a criterion.
  public func answer(_ id: CriterionID) -> Answer? { assessment.answers[id]?.answer }

  /// Criteria without any answer.
  public var unanswered: [Criterion] { criteria.filter { answer($0.id) == nil } }

  /// Criteria answered « ne sait pas ».
  public var unknown: [Criterion] { criteria.filter { answer($0.id) == .unknown } }

  /// Criteria marked « à revoir ».
  public var flagged: [Criterion] { criteria.filter { recorded($0.id)?.isFlagged == true } }

  /// How far one is; `id` is the criterion on the screen, or nil.
  public func progress(at id: CriterionID? = nil) -> Progress {
    let all = criteria
    let left = all.count { answer($0.id) == nil }
    return Progress(
      number: (all.firstIndex { $0.id == id } ?? 0) + 1, total: all.count,
      answered: all.count - left, secondsLeft: left * assessment.pace.secondsPerAnswer)
  }

  /// The criterion after `id`, in order.
  func criterion(after id: CriterionID) -> Criterion? {
    let all = criteria
    guard let place = all.firstIndex(where: { $0.id == id }), place + 1 < all.count else {
      return nil
    }
    return all[place + 1]
  }

  /// The criterion before `id`, in order.
  func criterion(before id: CriterionID) -> Criterion? {
    let all = criteria
    guard let place = all.firstIndex(where: { $0.id == id }), place > 0 else { return nil }
    return all[place - 1]
  }

  /// The visible dimension that holds `id`.
  public func dimension(of id: CriterionID) -> Dimension? {
    dimensions.first { $0.criteria.contains { $0.id == id } }
  }

  /// Where to come back to: the question last seen while it has no answer, else the first without one.
  var placeToResume: CriterionID? {
    let all = criteria
    if let last = assessment.lastSeen, all.contains(where: { $0.id == last }), answer(last) == nil {
      return last
    }
    return unanswered.first?.id ?? all.last?.id
  }
}

extension Pace {
  /// Counts one answer; a silence of more than five minutes is a pause, not thinking.
  mutating func count(from start: Moment?, to end: Moment) {
    guard let start else { return }
    let spent = end.seconds - start.seconds
    guard (0...300).contains(spent) else { return }
    answers += 1
    seconds += spent
  }
}
