import Assessments
import Evaluation
import Referential
import Wizard

/// Two assessments side by side: one thing at two dates, or as two partners see it.
struct AssessmentPair {
  let former: Session
  let now: Session

  init(_ former: Session, _ now: Session) {
    self.former = former
    self.now = now
  }

  /// Whether the same people answered twice: only then something rose, fell or changed.
  var isInTime: Bool {
    let (before, after) = (former.assessment, now.assessment)
    if after.follows == before.id { return true }
    return before.date < after.date && before.subject.onBehalfOf == after.subject.onBehalfOf
  }

  var isOfOneQuestionnaire: Bool {
    former.assessment.questionnaire.id == now.assessment.questionnaire.id
  }

  /// The same questions were asked, so that means of them may stand beside each other.
  var hasOneScope: Bool { former.assessment.scope == now.assessment.scope }
}
