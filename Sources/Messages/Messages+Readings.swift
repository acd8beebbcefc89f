public import Evaluation
public import Referential

extension Messages {
  /// The readings that the author named, each with its sentence.
  ///
  /// Of those that the missing answers leave open, only what holds so far is said to be confirmed,
  /// and what has a sentence for both cases: the others simply do not hold.
  public func readings(
    of result: EvaluationResult, in questionnaire: Questionnaire
  ) -> [(title: String, text: String)] {
    result.readings.compactMap { found in
      guard let declared = questionnaire.readings.first(where: { $0.id == found.id }) else {
        return nil
      }
      let text: String? =
        switch found.verdict {
        case .holds: declared.holds[language]
        case .fails: declared.otherwise?[language]
        case .toConfirm where found.holdsSoFar || declared.otherwise != nil: parts.readingToConfirm
        case .toConfirm: nil
        }
      return text.map { (declared.title[language], $0) }
    }
  }
}
