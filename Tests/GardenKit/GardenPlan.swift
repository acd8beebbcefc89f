import Assessments
import Referential
package import Wizard

extension Garden {
  /// The screens of the plan and of sharing.
  static func planning(_ language: Language) -> [(String, WizardState)] {
    func on(_ screen: Screen) -> WizardState {
      var state = state(.plan, language, clear)
      state.session?.assessment.plan.actions = actions
      state.session?.assessment.plan.review = now.date.adding(months: 6)
      state.trail.append(Place(screen))
      state.place.focus = Wizard.items(in: state).first
      return state
    }
    var empty = state(.plan, language, clear)
    empty.place.focus = Wizard.items(in: empty).first
    var undone = on(.plan)
    undone.changes = changes
    var since = on(.results(.sinceLastTime))
    since.session?.former = session(language, toConfirm).assessment
    var action = on(.planAction("x1"))
    action.place.texts[.actionWhat] = TextInput("Écrire qui décide de quoi")
    var form = on(.actionForm("x1"))
    form.place.texts = [
      .actionWhat: TextInput("Écrire qui décide de quoi"), .actionOwner: TextInput("Léa"),
      .actionDue: TextInput("30/4/2026"),
    ]
    var former = on(.formerAction("x1"))
    let assessment = former.session?.assessment
    former.session?.former = assessment
    // As it opens: no answer is chosen for anybody.
    former.place.focus = nil
    var review = on(.reviewForm)
    review.place.texts[.reviewDate] = TextInput("12/9/2026")
    let replace = Confirmation.replace(
      ExportRequest(document: .report, format: .html), path: "/home/lea/Documents/jardins.html")
    let files = ExportedFiles(paths: ["/home/lea/Documents/jardins.odt"], canOpen: true)
    return [
      ("plan", undone), ("plan-empty", empty), ("pick-actions", on(.pickActions)),
      ("plan-action", action), ("plan-order", on(.planOrder)),
      ("review-date", on(.reviewDate)), ("share", on(.share)),
      ("share-format", on(.shareFormat(.report))), ("exported", on(.exported(files))),
      ("since-last-time", since), ("confirm-remove", on(.confirm(.removeAction("x1")))),
      ("action-form", form), ("action-purpose", on(.actionPurpose("x1"))),
      ("action-aim", on(.actionAim("x1"))), ("action-tool", on(.actionTool("x1"))),
      ("action-effort", on(.actionEffort("x1"))), ("former-action", former),
      ("review-form", review), ("confirm-replace", on(.confirm(replace))),
    ]
  }

  /// Changes of the garden's assessment, to be taken back or put back.
  package static var changes: ChangeHistory {
    var history = ChangeHistory()
    history.past = [.plan(Plan()), .answer("cla-1", nil, reason: "")].map {
      ChangeHistory.Entry($0, of: session(.fr, clear).assessment.id)
    }
    history.future = history.past
    return history
  }

  private static var actions: [Action] {
    var first = Action(id: "x1", what: "Écrire qui décide de quoi")
    first.owner = "Léa"
    first.criterion = "cla-1"
    first.status = .inProgress
    return [first, Action(id: "x2", what: "Relire ensemble ceci")]
  }
}
