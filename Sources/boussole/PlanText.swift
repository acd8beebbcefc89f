import Assessments
import Messages
import Referential

/// A plan as lines for people and scripts: each action after its id.
struct PlanText {
  let questionnaire: Questionnaire
  let messages: Messages
  let today: CalendarDate

  func lines(for assessment: Assessment) -> [String] {
    let (words, plan) = (messages.plan, assessment.plan)
    let head =
      plan.actions.isEmpty
      ? words.empty
      : messages.reportsPlan.summary(plan.kept.count, plan.late(on: today).count)
    let review = plan.review.map { words.reviewOn(messages.dates.date($0)) } ?? words.noReview
    return [SafeText.line([words.title, assessment.subject.name]), head, ""]
      + plan.actions.flatMap(lines(for:)) + [review]
  }

  private func lines(for action: Action) -> [String] {
    let (words, texts) = (messages.planAction, messages.reportsPlan)
    let place = Action.Status.allCases.firstIndex(of: action.status) ?? 0
    let status = messages.plan.statusNames[place]
    let line = words.line(
      status.prefix(1).uppercased() + status.dropFirst(), action.owner,
      action.due.map(messages.dates.date) ?? "")
    let late = action.isLate(on: today) ? words.late + " " : ""
    let why = action.criterion.map { id in
      texts.whyText(
        questionnaire.criterion(id)?.label[messages.language] ?? id.rawValue,
        action.levelNow?.rawValue, action.levelAimed?.rawValue)
    }
    let more = [(texts.why, why ?? ""), (texts.firstStep, action.firstStep)]
      .filter { !$0.1.isEmpty }.map { "    " + SafeText.line([texts.line($0.0, $0.1)]) }
    let what = action.what.isEmpty ? messages.plan.untitled : action.what
    return [SafeText.line([action.id, what]), "    " + SafeText.line([late + line])] + more
  }
}
