public import Referential

extension QuestionnaireSummary {
  /// The summary of a questionnaire whose pack has this digest, counted for each of these profiles.
  public init(of questionnaire: Questionnaire, digest: String, profiles: [ProfileID] = []) {
    var byProfile: [ProfileCount] = []
    var dependsOnChoices = false
    for profile in profiles.sorted() {
      let context = Context([.profile: [ChoiceID(profile.rawValue)]])
      // What it asks first is not answered yet: all that it may lead to is counted.
      let most = questionnaire.mostCriteria(in: context)
      byProfile.append(ProfileCount(profile, most))
      let visible = questionnaire.visibleCriteria(in: context, scope: .all).count
      dependsOnChoices = dependsOnChoices || visible < most
    }
    let first = questionnaire.scopes.first { !$0.givesStage }
    self.init(
      id: questionnaire.id, version: questionnaire.version, digest: digest,
      title: questionnaire.title, subtitle: questionnaire.subtitle,
      forYouIf: questionnaire.forYouIf, subject: questionnaire.subject,
      minutes: questionnaire.minutes, profiles: questionnaire.profiles,
      criteria: questionnaire.criteria.count, criteriaByProfile: byProfile,
      dependsOnChoices: dependsOnChoices,
      firstReading: first.flatMap { scope in
        guard case .criteria(let ids) = scope.content else { return nil }
        return ids.count
      })
  }
}

extension Questionnaire {
  /// How many criteria may be asked, whatever is answered to the context questions that are open.
  fileprivate func mostCriteria(in context: Context) -> Int {
    dimensions.filter { $0.visibility.mayHold(in: context) }.flatMap(\.criteria)
      .count { $0.visibility.mayHold(in: context) }
  }
}
