public import Assessments
import Evaluation
public import Referential

extension Wizard {
  /// What can have the focus on the screen that is shown, in order.
  public static func items(in state: WizardState) -> [Item] {
    switch state.place.screen {
    case .home: homeItems(state)
    case .orientation(let number):
      state.shared?.orientation.questions[safe: number]?.choices.map { .choice($0.id) } ?? []
    case .proposal: proposalItems(state)
    case .questionnaires: orderedLibrary(state).map { .questionnaire($0.id) }
    case .subject:
      [.subjectName, .partners, .since, .onBehalfOf, .respondent].map(Item.field) + [.action(.next)]
    case .introduction: introductionItems(state)
    case .readAll:
      state.session?.dimensionsToRead.flatMap(\.criteria).map { .criterion($0.id) } ?? []
    case .context(let number):
      state.session?.contextQuestions[safe: number].map { question in
        question.choices.map { .choice($0.id) } + (question.kind == .one ? [] : [.action(.next)])
      } ?? []
    case .question(let id): questionItems(id, state)
    case .comment: [.field(.comment)]
    case .reason: [.field(.reason), .action(.next)]
    case .pause: [.action(.next), .action(.pause), .action(.seeSoFar)]
    case .review(let showsAll): reviewItems(state, showsAll: showsAll)
    case .results(let part): resultsItems(part, state)
    case .saved: [.action(.goHome), .action(.quit)]
    case .plan, .pickActions, .planAction, .actionForm, .actionPurpose, .actionAim, .actionTool,
      .actionEffort, .formerAction, .planOrder, .reviewDate, .reviewForm:
      planItems(state)
    case .share, .shareFormat, .exported: sharingItems(state)
    case .help: []
    case .words:
      (glossary(in: state).here + glossary(in: state).others).map { .word($0.id) }
    case .history(let subject): historyItems(subject, state)
    case .historyPair(let subject, let first):
      assessments(of: subject, in: state).filter { $0.id != first }.map { .assessment($0.id) }
    case .sideBySide: []
    case .find: [.field(.search)] + questionsFound(in: state).map { .criterion($0.id) }
    case .shelf: state.shelf.map { .assessment($0.id) }
    case .assessment(let id): assessmentItems(id, state)
    case .toolbox, .toolFilters, .toolFacet, .tool, .toolPlan: toolItems(state)
    case .printFormat, .printed: printItems(state)
    case .settings:
      [.setting(.language), .setting(.contrast), .setting(.glyphs), .setting(.spacing)]
    case .workshop(let screen): workshopItems(screen, state)
    case .confirm: [.action(.cancel), .action(.confirm)]
    }
  }

  /// Home shows only what exists and holds something; the most useful entry comes first.
  private static func homeItems(_ state: WizardState) -> [Item] {
    guard !state.shelf.isEmpty || !state.workshops.isEmpty else {
      return [.start, .assessAlliance].map(Item.action) + deeds([.prepare])
        + [.example, .toolbox, .settings, .quit].map(Item.action)
    }
    var names: [ActionName] = []
    let hasOpen = state.shelf.contains { $0.completed == nil && !$0.isReadOnly }
    if hasOpen { names.append(.resume) }
    if state.shelf.contains(where: { $0.answered > 0 }) { names.append(.results) }
    if !livingPlans(in: state).isEmpty { names.append(.plan) }
    names.append(.newAssessment)
    let workshops = deeds([state.workshops.isEmpty ? .prepare : .list])
    return names.map(Item.action) + workshops
      + [.toolbox, .questionnaires, .settings, .quit].map(Item.action)
  }

  private static func proposalItems(_ state: WizardState) -> [Item] {
    guard let proposal = state.shared?.orientation.proposal(for: state.orientation) else {
      return []
    }
    let known = Set(state.library.map(\.id))
    return proposal.questionnaires.filter(known.contains).map(Item.questionnaire)
      + proposal.tools.filter { state.shared?.catalogue.tool($0) != nil }.map(Item.tool)
      + [.action(.otherQuestionnaires), .action(.toolbox)]
  }

  private static func introductionItems(_ state: WizardState) -> [Item] {
    guard let session = state.session else { return [] }
    let first: [ActionName] = choosesReading(session) ? [.begin, .firstReading] : [.begin]
    return (first + [.readAll, .printQuestions, .changeSubject]).map(Item.action)
  }

  /// Whether one chooses between everything and a first reading: before the first answer, as often as one likes.
  public static func choosesReading(_ session: Session) -> Bool {
    session.questionnaire.scopes.contains { !$0.givesStage } && session.assessment.answers.isEmpty
  }

  private static func questionItems(_ id: CriterionID, _ state: WizardState) -> [Item] {
    guard let criterion = state.session?.questionnaire.criterion(id) else { return [] }
    return Level.allCases.map(Item.level) + [.unknown]
      + (criterion.allowsNotApplicable ? [.notApplicable] : [])
  }

  /// What is missing comes first, then « ne sait pas », then « à revoir »; the rest on request.
  private static func reviewItems(_ state: WizardState, showsAll: Bool) -> [Item] {
    guard let session = state.session else { return [] }
    var shown: [CriterionID] = []
    let groups = [session.unanswered, session.unknown, session.flagged]
    for criterion in groups.flatMap({ $0 }) where !shown.contains(criterion.id) {
      shown.append(criterion.id)
    }
    if showsAll { shown = session.criteria.map(\.id) }
    return [.action(.finish)] + shown.map(Item.criterion)
      + [.action(showsAll ? .showMissing : .showAll)]
  }

  private static func resultsItems(_ part: ResultsPart, _ state: WizardState) -> [Item] {
    guard let session = state.session else { return [] }
    switch part {
    case .overview: return overviewItems(session)
    case .dimensions:
      // A chain is read from its weakest link.
      guard session.questionnaire.isChain else {
        return session.dimensions.map { .dimension($0.id) }
      }
      return session.evaluation.weakestFirst.map { .dimension($0.id) }
    case .findOut:
      return session.evaluation.toFindOut.map { .criterion($0) }
    case .tools, .moreTools:
      return recommendations(in: state, limit: part == .tools ? 3 : 7).map { .tool($0.tool) }
        + [.action(part == .tools ? .tools : .overview)].filter { _ in part == .tools }
    case .sinceLastTime:
      return session.isReadOnly ? [] : openFormerActions(in: session).map { .formerAction($0.id) }
    case .understand, .path, .tags: return []
    }
  }

  private static func overviewItems(_ session: Session) -> [Item] {
    let result = session.evaluation
    var names: [ActionName] = []
    let scope = session.questionnaire.scope(session.assessment.scope)
    if scope?.givesStage == false { names.append(.continueWithTheRest) }
    if !result.toFindOut.isEmpty, !session.isReadOnly { names += [.complete, .findOut] }
    if result.isAllUnknown {
      names += [.otherQuestionnaires, .toolbox, .goHome]
      return names.map(Item.action)
    }
    names.append(.dimensions)
    if !result.tags.isEmpty { names.append(.tags) }
    names += [.understand, .tools]
    switch session.paths {
    case .offered(_, let paths) where !paths.isEmpty: names.append(.path)
    case .notOffered(.positionNotShown): names.append(.path)
    default: break
    }
    if session.former != nil { names.append(.sinceLastTime) }
    names += [.plan, .share]
    names.append(.goHome)
    return names.map(Item.action)
  }

  private static func assessmentItems(_ id: AssessmentID, _ state: WizardState) -> [Item] {
    guard let summary = state.shelf.first(where: { $0.id == id }) else { return [] }
    var names: [ActionName] = []
    if summary.completed == nil { names.append(.resume) }
    if summary.answered > 0 { names += [.results, .plan] }
    if assessments(of: summary.subject, in: state).count > 1 { names.append(.history) }
    if summary.completed != nil { names.append(.startOver) }
    names.append(.delete)
    return names.map(Item.action)
  }

  /// With two there is nothing to choose: they stand side by side already.
  private static func historyItems(_ subject: String, _ state: WizardState) -> [Item] {
    let all = assessments(of: subject, in: state).map { Item.assessment($0.id) }
    return (all.count > 2 ? [.action(.chooseTwo)] : []) + all
  }

  /// What is saved of one subject, most recent first.
  public static func assessments(
    of subject: String, in state: WizardState
  ) -> [AssessmentSummary] {
    subject.isEmpty ? [] : state.shelf.filter { $0.subject == subject }
  }

  /// Questionnaires that suit the profile first, the others after, each group in library order.
  public static func orderedLibrary(_ state: WizardState) -> [QuestionnaireSummary] {
    guard let profile = state.orientation.profile else { return state.library }
    let likely = state.library.filter { $0.profiles.contains(profile) }
    return likely + state.library.filter { !$0.profiles.contains(profile) }
  }
}

extension Array {
  /// The element at a place that may lie outside.
  subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
