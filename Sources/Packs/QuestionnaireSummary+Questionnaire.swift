public import Referential

extension QuestionnaireSummary {
  /// The summary of a questionnaire whose pack has this digest, counted for each of these profiles.
  public init(of questionnaire: Questionnaire, digest: String, profiles: [ProfileID] = []) {
    var byProfile: [ProfileID: Int] = [:]
    for profile in profiles {
      let context = Context([.profile: [ChoiceID(profile.rawValue)]])
      byProfile[profile] = questionnaire.visibleCriteria(in: context, scope: .all).count
    }
    let first = questionnaire.scopes.first { !$0.givesStage }
    self.init(
      id: questionnaire.id, version: questionnaire.version, digest: digest,
      title: questionnaire.title, subtitle: questionnaire.subtitle,
      forYouIf: questionnaire.forYouIf, subject: questionnaire.subject,
      minutes: questionnaire.minutes, profiles: questionnaire.profiles,
      criteria: questionnaire.criteria.count, criteriaByProfile: byProfile,
      firstReading: first.flatMap { scope in
        guard case .criteria(let ids) = scope.content else { return nil }
        return ids.count
      })
  }
}
