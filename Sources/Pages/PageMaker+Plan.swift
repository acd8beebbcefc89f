import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The plan: each action with who, when and how far.
  func plan() -> Page {
    guard let session = state.session else { return withoutSession() }
    let (words, plan) = (messages.plan, session.assessment.plan)
    let today = state.now.date
    let actions = Wizard.orderedActions(in: state)
    var blocks: [Block] = []
    if actions.isEmpty { blocks += [.paragraph(words.empty), .gap] }
    let options = actions.map { action in
      option(
        .planAction(action.id), action.what.isEmpty ? words.untitled : action.what,
        detail: line(about: action, today))
    }
    if !options.isEmpty { blocks += [.options(options), .gap] }
    let review = plan.review.map { words.reviewOn(messages.dates.date($0)) } ?? words.noReview
    blocks += [.note(review), .gap, .options(actionOptions)]
    let late = actions.count { $0.isLate(on: today) }
    return Page(
      title: words.title, trail: actions.isEmpty ? "" : words.count(actions.count, late),
      blocks: blocks)
  }

  private func line(about action: Action, _ today: CalendarDate) -> String {
    let words = messages.plan
    var parts = [words.statusNames[index(of: action.status)]]
    if !action.owner.isEmpty { parts.append(words.by(action.owner)) }
    if let due = action.due { parts.append(words.dueOn(messages.dates.date(due))) }
    if action.isLate(on: today) { parts.append(words.late) }
    if !action.firstStep.isEmpty { parts.append(action.firstStep) }
    return parts.joined(separator: ". ")
  }

  private func index(of status: Action.Status) -> Int {
    Action.Status.allCases.firstIndex(of: status) ?? 0
  }

  /// Choosing among what the results propose.
  func pickActions() -> Page {
    guard let session = state.session else { return withoutSession() }
    let words = messages.plan
    let options = items.compactMap { item -> Option? in
      guard case .candidate(let candidate) = item else { return nil }
      let (text, detail) = description(of: candidate, session)
      return option(
        item, text, detail: detail, mark: .check(Wizard.planHolds(candidate, in: session)))
    }
    return Page(
      title: words.pickTitle, trail: words.count(session.assessment.plan.actions.count, 0),
      blocks: [
        .paragraph(words.pickIntroduction), .gap, .options(options), .gap,
        .options([option(.action(.next), words.pickDone)]),
      ])
  }

  private func description(
    of candidate: PlanCandidate, _ session: Session
  ) -> (text: String, detail: String) {
    let words = messages.plan
    func label(_ id: CriterionID) -> String {
      session.questionnaire.criterion(id)?.label[language] ?? id.rawValue
    }
    switch candidate {
    case .step(let id, let from, let to):
      let sentence = session.questionnaire.criterion(id)?.sentence(of: to)[language] ?? ""
      return (words.step(label(id), from.rawValue, to.rawValue), sentence)
    case .firstAction(let id, _):
      return (label(id), session.questionnaire.criterion(id)?.firstAction[language] ?? "")
    case .tool(let id):
      let tool = state.shared?.catalogue.tool(id)
      return (
        words.tryTool(tool?.title[language] ?? id.rawValue), tool?.description[language] ?? ""
      )
    case .findOut(let id):
      return (
        words.findOut(label(id)), session.questionnaire.criterion(id)?.find.settles[language] ?? ""
      )
    }
  }

  /// One action: what, first step, who, when, how far.
  func planAction(_ id: String) -> Page {
    guard let session = state.session,
      let action = session.assessment.plan.actions.first(where: { $0.id == id })
    else { return withoutSession() }
    let words = messages.plan
    var blocks: [Block] = [
      .input(input(.actionWhat, label: words.what)),
      .input(input(.actionFirstStep, label: words.firstStep)),
      .input(input(.actionOwner, label: words.owner)),
      .input(input(.actionDue, label: words.due, hint: words.dueHint)),
      .input(input(.actionNotes, label: words.notes)), .gap,
    ]
    blocks += about(action, session)
    let statuses = Action.Status.allCases.enumerated().map { place, status in
      option(
        .status(status), words.status(words.statusNames[place]),
        mark: .radio(action.status == status))
    }
    let efforts = (1...3).map { effort in
      option(
        .effort(effort), words.effort(words.effortNames[effort - 1]),
        mark: .radio(action.effort == effort))
    }
    blocks += [
      .options(statuses), .gap, .options(efforts), .gap,
      .options([
        option(.action(.next), words.done), option(.action(.removeAction), words.remove),
      ]),
    ]
    return Page(title: words.actionTitle, trail: session.assessment.subject.name, blocks: blocks)
  }

  private func about(_ action: Action, _ session: Session) -> [Block] {
    let words = messages.plan
    var notes: [Block] = []
    if let id = action.criterion, let criterion = session.questionnaire.criterion(id) {
      var line = words.works(criterion.label[language])
      if let now = action.levelNow, let aimed = action.levelAimed {
        line += ". " + words.levels(now.rawValue, aimed.rawValue)
      }
      notes.append(.note(line))
    }
    if let id = action.tool {
      notes.append(
        .note(words.tool(state.shared?.catalogue.tool(id)?.title[language] ?? id.rawValue)))
    }
    return notes.isEmpty ? [] : notes + [.gap]
  }

  /// How the plan is listed.
  func planOrder() -> Page {
    let words = messages.plan
    let options = PlanOrder.allCases.enumerated().map { place, order in
      option(.order(order), words.orderNames[place], mark: .radio(state.planOrder == order))
    }
    return Page(title: words.order, blocks: [.options(options)])
  }

  /// When to take stock again.
  func reviewDate() -> Page {
    let words = messages.plan
    let chosen = state.session?.assessment.plan.review
    let options = items.compactMap { item -> Option? in
      guard case .months(let months) = item else { return nil }
      guard months > 0 else { return option(item, words.noDate, mark: .radio(chosen == nil)) }
      let date = state.now.date.adding(months: months)
      return option(
        item, words.inMonths(months, messages.dates.date(date)), mark: .radio(chosen == date))
    }
    return Page(title: words.reviewTitle, blocks: [.options(options)])
  }
}
