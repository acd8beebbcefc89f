public import Assessments

extension Assessment {
  /// The assessment without what is not to go along.
  public func shared(_ sharing: ReportSharing) -> Assessment {
    var shared = self
    if !sharing.showsComments {
      for id in shared.answers.keys {
        shared.answers[id]?.comment = ""
        shared.answers[id]?.reason = ""
      }
      for place in shared.plan.actions.indices { shared.plan.actions[place].notes = "" }
    }
    if !sharing.showsNames {
      shared.subject.respondent = ""
      shared.subject.onBehalfOf = ""
      for place in shared.plan.actions.indices { shared.plan.actions[place].owner = "" }
    }
    return shared
  }
}
