import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The plan: each action with who, when and how far.
  func plan() -> Page {
    guard let session = state.session else { return withoutSession() }
    let (words, plan) = (messages.plan, session.assessment.plan)
    let groups = Wizard.planGroups(in: state)
    var blocks: [Block] = []
    let undecided = Wizard.undecidedFormerActions(in: session)
    if !undecided.isEmpty {
      blocks += [.paragraph(messages.planAction.stillOpen(undecided.count)), .gap]
    }
    if groups.isEmpty { blocks += [.paragraph(words.empty), .gap] }
    for group in groups {
      if let heading = group.heading { blocks.append(.heading(title(of: heading, session))) }
      blocks.append(
        .options(
          group.actions.map { action in
            option(
              .planAction(action.id), action.what.isEmpty ? words.untitled : action.what,
              detail: line(about: action))
          }))
    }
    let review = plan.review.map { words.reviewOn(messages.dates.date($0)) } ?? words.noReview
    if !groups.isEmpty { blocks.append(.gap) }
    blocks += [.note(review), .gap, .options(actionOptions)]
    let late = plan.late(on: state.now.date)
    return Page(
      title: words.title, trail: groups.isEmpty ? "" : words.count(plan.kept.count, late.count),
      blocks: blocks)
  }

  private func title(of heading: PlanGroup.Heading, _ session: Session) -> String {
    switch heading {
    case .dimension(let id):
      session.questionnaire.dimensions.first { $0.id == id }?.title[language] ?? id.rawValue
    case .owner(let name): name
    case .rest:
      state.planOrder == .byOwner ? messages.planAction.nobody : messages.planAction.noDimension
    }
  }

  /// How far an action is, by whom and for when, with the first step.
  func line(about action: Action) -> String {
    let words = messages.planAction
    let status = sentenceCase(messages.plan.statusNames[index(of: action.status)])
    let due = action.due.map(messages.dates.date) ?? ""
    let late = action.isLate(on: state.now.date) ? words.late : ""
    return [late, words.line(status, action.owner, due), firstSentence(of: action.firstStep)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  func index(of status: Action.Status) -> Int {
    Action.Status.allCases.firstIndex(of: status) ?? 0
  }

  /// Choosing among what the results propose.
  func pickActions() -> Page {
    guard let session = state.session else { return withoutSession() }
    let words = messages.plan
    var blocks: [Block] = [.paragraph(words.pickIntroduction)]
    var heading = ""
    for item in items {
      guard case .candidate(let candidate) = item else { continue }
      let (text, detail) = description(of: candidate, session)
      let next = option(
        item, text, detail: detail, mark: .check(Wizard.planHolds(candidate, in: session)))
      if self.heading(of: candidate) != heading {
        heading = self.heading(of: candidate)
        blocks += [.heading(heading), .options([next])]
      } else if case .options(let former)? = blocks.popLast() {
        blocks.append(.options(former + [next]))
      }
    }
    return Page(
      title: words.pickTitle, trail: words.count(session.assessment.plan.kept.count, 0),
      blocks: blocks + [.gap, .options([option(.action(.next), words.pickDone)])])
  }

  /// Where a proposal comes from.
  private func heading(of candidate: PlanCandidate) -> String {
    let words = messages.planAction
    return switch candidate {
    case .debate: words.toDebate
    case .firstAction: words.toWorkOn
    case .step: words.pathSteps
    case .tool: words.tools
    case .findOut: words.toFindOut
    }
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
    case .debate(let id):
      return (
        messages.planAction.debate(label(id)),
        session.questionnaire.criterion(id)?.question[language] ?? ""
      )
    case .findOut(let id):
      return (
        words.findOut(label(id)), session.questionnaire.criterion(id)?.find.settles[language] ?? ""
      )
    }
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
    let months = [6, 12].map { state.now.date.adding(months: $0) }
    let options = items.compactMap { item -> Option? in
      switch item {
      case .months(0): return option(item, words.noDate, mark: .radio(chosen == nil))
      case .months(let count):
        let date = state.now.date.adding(months: count)
        return option(
          item, words.inMonths(count, messages.dates.date(date)), mark: .radio(chosen == date))
      default:
        let other = chosen.flatMap { months.contains($0) ? nil : $0 }
        let text = other.map { messages.planAction.otherDateChosen(messages.dates.date($0)) }
        return option(item, text ?? messages.planAction.otherDate, mark: .radio(other != nil))
      }
    }
    return Page(title: words.reviewTitle, blocks: [.options(options)])
  }

  /// Another date for it, written out.
  func reviewForm() -> Page {
    let words = messages.planAction
    return Page(
      title: messages.plan.reviewTitle,
      blocks: [
        .input(input(.reviewDate, label: words.dateField, hint: messages.plan.dueHint)), .gap,
        .options([option(.action(.next), messages.plan.done)]),
      ])
  }
}
