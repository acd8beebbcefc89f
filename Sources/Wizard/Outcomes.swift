import Assessments
import Referential

extension Wizard {
  /// Takes what the world answered.
  static func receive(_ outcome: EffectOutcome, _ state: inout WizardState) -> [Effect] {
    switch outcome {
    case .shared(let packs):
      state.shared = packs
      settleFocus(&state)
    case .questionnaire(let questionnaire, let reference):
      openQuestionnaire(questionnaire, reference, &state)
    case .questionnaireFailed(_, let message):
      state.awaited = nil
      state.notice = .questionnaireFailed(message)
    case .opened(let opened):
      show(opened, isExample: false, &state)
      return planWaitingTool(&state) + findFormerAnswers(state)
    case .openFailed(_, let message):
      state.wantsResults = false
      state.toolForPlan = nil
      state.notice = .openFailed(message)
    case .example(let opened):
      show(opened, isExample: true, &state)
      state.notice = .isExample
    case .saved(let id, let path):
      sayRecovered(path, &state)
      if state.session?.assessment.id == id { state.session?.path = path }
    case .saveFailed(let message):
      state.isUnsaved = true
      state.notice = .saveFailed(message)
    case .followed(let former, let questionnaire, let reference):
      follow(former, questionnaire, reference, &state)
    case .formerAnswers(let id, let answers):
      if state.session?.assessment.id == id { state.session?.formerAnswers = answers }
    case .exported(let files):
      replace(.exported(files), &state)
    case .printed(let files):
      replace(.printed(files), &state)
    case .exportExists(let request, let path):
      push(.confirm(.replace(request, path: path)), &state)
    case .exportFailed(let message):
      state.notice = .exportFailed(message)
    case .history(let assessments):
      state.history = assessments
    case .workshop(let outcome): return receive(outcome, &state)
    case .shelf(let shelf, let damaged):
      state.shelf = shelf
      state.damaged = damaged
      settleFocus(&state)
    }
    return []
  }

  /// After a save that failed, the one that succeeds is said.
  static func sayRecovered(_ path: String, _ state: inout WizardState) {
    if state.isUnsaved { state.notice = .saved(path: path) }
    state.isUnsaved = false
  }

  /// A new assessment, saved once its subject has a name.
  private static func openQuestionnaire(
    _ questionnaire: Questionnaire, _ reference: PackReference, _ state: inout WizardState
  ) {
    state.awaited = nil
    // Someone who went back from the form finds it as it was.
    if let session = state.session, session.questionnaire == questionnaire, !session.isReadOnly,
      session.assessment.answers.isEmpty, session.assessment.completed == nil
    {
      state.session?.assessment.context = state.orientation
      return openSubject(&state)
    }
    let assessment = Assessment(
      id: "", created: state.now, subject: Subject(), questionnaire: reference,
      catalogue: state.shared?.catalogueReference
        ?? PackReference(id: "catalogue", version: "", digest: ""),
      language: state.settings.language, context: state.orientation)
    state.session = Session(
      assessment: assessment, questionnaire: questionnaire, reference: reference)
    openSubject(&state)
  }

  /// A new assessment of the same subject; the subject is shown once more, because partners change.
  private static func follow(
    _ former: OpenedAssessment, _ questionnaire: Questionnaire, _ reference: PackReference,
    _ state: inout WizardState
  ) {
    state.orientation = former.assessment.context
    openQuestionnaire(questionnaire, reference, &state)
    state.session?.assessment.subject = former.assessment.subject
    state.session?.assessment.follows = former.assessment.id
    state.session?.assessment.context = former.assessment.context
    state.session?.assessment.scope = former.assessment.scope
    state.session?.former = former.assessment
    pop(&state)
    openSubject(&state)
  }

  private static func show(
    _ opened: OpenedAssessment, isExample: Bool, _ state: inout WizardState
  ) {
    var session = Session(
      assessment: opened.assessment, questionnaire: opened.questionnaire,
      reference: opened.assessment.questionnaire, isReadOnly: opened.isReadOnly || isExample,
      isExample: isExample, path: opened.path)
    session.former = opened.former
    state.session = session
    // The example's profile is nobody's.
    if !isExample { state.orientation = opened.assessment.context }
    let wantsResults = state.wantsResults
    let wantsPlan = state.wantsPlan
    state.wantsResults = false
    state.wantsPlan = false
    // What is only looked at leads back to where one chose it.
    var isFromShelf = false
    if case .assessment = state.place.screen { isFromShelf = true }
    let home = state.trail.first ?? Place(.home)
    if wantsPlan {
      if !isFromShelf { state.trail = [home] }
      push(.plan, &state)
    } else if wantsResults {
      if !isFromShelf { state.trail = [home, Place(.introduction)] }
      push(.results(.overview), &state)
    } else {
      resume(&state)
    }
    if opened.isReadOnly { state.notice = .readOnly }
    if opened.resultsDiffer { state.notice = .resultsDiffer }
  }
}
