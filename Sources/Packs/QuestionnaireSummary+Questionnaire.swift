public import Referential

extension QuestionnaireSummary {
  /// The summary of a questionnaire whose pack has this digest.
  public init(of questionnaire: Questionnaire, digest: String) {
    self.init(
      id: questionnaire.id, version: questionnaire.version, digest: digest,
      title: questionnaire.title, subtitle: questionnaire.subtitle,
      forYouIf: questionnaire.forYouIf, subject: questionnaire.subject,
      minutes: questionnaire.minutes, profiles: questionnaire.profiles,
      criteria: questionnaire.dimensions.reduce(0) { $0 + $1.criteria.count })
  }
}
