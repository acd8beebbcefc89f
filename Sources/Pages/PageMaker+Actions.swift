import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The words of an action; screens that say it otherwise do so themselves.
  func text(of name: ActionName) -> String {
    let (home, results, shelf) = (messages.home, messages.results, messages.shelf)
    return switch name {
    case .start: home.start
    case .resume: shelf.resume
    case .results: shelf.results
    case .newAssessment: home.newAssessment
    case .example: home.example
    case .toolbox: messages.orientation.toolbox
    case .questionnaires: home.questionnaires
    case .settings: home.settings
    case .quit: home.quit
    case .assessAlliance: home.assessAlliance
    case .takeProposal, .begin: messages.introduction.begin
    case .otherQuestionnaires: messages.orientation.otherQuestionnaires
    case .firstReading: messages.shelf.firstReading
    case .readAll: messages.introduction.readAll
    case .next: messages.question.next
    case .pause: messages.question.pause
    case .seeSoFar: messages.question.seeSoFar
    case .showMissing: messages.review.showMissing
    case .showAll: messages.review.showAll(state.session?.criteria.count ?? 0)
    case .backToQuestions, .complete: results.complete
    case .finish: messages.review.finish
    case .continueWithTheRest: results.continueWithTheRest(questionsLeft)
    case .dimensions: results.dimensions(state.session?.dimensions.count ?? 0)
    case .tags: tagsTitle
    case .understand, .figuresPage: results.understand
    case .findOut: results.findOut
    case .tools: results.tools
    case .path: results.path
    case .overview: results.overview
    case .startOver: messages.plan.startOver
    case .plan: messages.plan.title
    case .pickActions: messages.plan.pick
    case .addAction: messages.plan.add
    case .reviewDate: messages.plan.review
    case .planOrder: messages.plan.order
    case .removeAction: messages.plan.remove
    case .otherDate: messages.planAction.otherDate
    case .editAction: messages.planAction.edit
    case .choosePurpose: messages.planAction.purposeTitle
    case .chooseAim: messages.planAction.aimTitle
    case .chooseTool: messages.planAction.toolTitle
    case .chooseEffort: messages.planAction.effortTitle
    case .moveUp: messages.planAction.moveUp
    case .moveDown: messages.planAction.moveDown
    case .share: messages.sharing.title
    case .openFile: messages.sharing.open
    case .sinceLastTime: messages.plan.sinceTitle
    case .chooseTwo: messages.sideBySide.chooseTwo
    case .history: messages.pictures.history
    case .goHome: results.goHome
    case .toolSituations: messages.toolbox.situations
    case .toolFilters: messages.toolbox.filters
    case .clearFilters: messages.toolbox.clear
    case .seeTools: messages.toolbox.seeTools(Wizard.toolsFound(in: state).count)
    case .keptTools: messages.toolbox.kept(state.keptTools.pinned.count)
    case .hiddenTools: messages.toolbox.hidden(state.keptTools.hidden.count)
    case .pinTool: messages.toolbox.keep
    case .planTool: messages.toolbox.plan
    case .hideTool: messages.toolbox.hide
    case .printSheet: messages.printing.sheet
    case .printQuestions: messages.introduction.printQuestions
    case .confirm: shelf.confirmDiscard
    case .cancel: shelf.cancel
    case .undoDelete, .keepAnswers: shelf.cancel
    case .delete: shelf.delete
    case .open: messages.keys.open.short
    case .changeSubject: messages.introduction.changeSubject
    }
  }

  /// Questions of the whole questionnaire that a first reading left out.
  private var questionsLeft: Int {
    guard let session = state.session else { return 0 }
    let all = session.questionnaire.visibleCriteria(in: session.assessment.context, scope: .all)
    return all.count - session.criteria.count
  }

  /// What the second way of reading is called.
  var tagsTitle: String {
    guard let session = state.session else { return messages.parts.tags(.view, 0) }
    let borne = Set(session.criteria.flatMap(\.tags))
    let tags = session.questionnaire.tags.filter { borne.contains($0.id) }
    return messages.parts.tags(tags.first?.kind ?? .view, tags.count)
  }
}
