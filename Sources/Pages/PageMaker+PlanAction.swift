import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// One action: what was decided, how far it is, and what can be changed.
  func planAction(_ id: String) -> Page {
    guard let session = state.session, let action = Wizard.action(id, in: session) else {
      return withoutSession()
    }
    let (words, plan) = (messages.planAction, messages.plan)
    var blocks: [Block] = [.lead(action.what.isEmpty ? plan.untitled : action.what)]
    let pairs = [
      Pair(label: short(plan.firstStep), text: action.firstStep),
      Pair(label: short(plan.owner), text: action.owner),
      Pair(
        label: short(plan.due),
        text: action.due.map { date in
          let late = action.isLate(on: state.now.date) ? " (\(plan.late))" : ""
          return messages.dates.date(date) + late
        } ?? ""),
      Pair(label: short(plan.notes), text: action.notes),
    ].filter { !$0.text.isEmpty }
    if !pairs.isEmpty { blocks.append(.pairs(pairs)) }
    let statuses = Action.Status.allCases.enumerated().map { place, status in
      option(
        .status(status), sentenceCase(plan.statusNames[place]),
        mark: .radio(action.status == status))
    }
    let others = items.compactMap { item -> Option? in
      guard case .action(let name) = item else { return nil }
      return option(
        item, text(of: name, action, session), detail: detail(of: name, action, session))
    }
    blocks += [.gap, .options(statuses), .gap, .options(others)]
    return Page(title: words.title, trail: session.assessment.subject.name, blocks: blocks)
  }

  /// A label of a form without « (facultatif) ».
  private func short(_ label: String) -> String {
    let end = label.firstRange(of: "   ")?.lowerBound ?? label.endIndex
    return String(label[..<end])
  }

  private func text(of name: ActionName, _ action: Action, _ session: Session) -> String {
    let words = messages.planAction
    return switch name {
    case .next: words.backToPlan
    case .choosePurpose:
      action.criterion.map { words.purpose(label($0, session)) }
        ?? words.purpose(lowerCase(words.noPurpose))
    case .chooseAim:
      action.levelAimed.map { words.aim($0.rawValue) } ?? words.aimTitle
    case .chooseTool:
      words.tool(action.tool.map(title(of:)) ?? lowerCase(words.noTool))
    case .chooseEffort: "\(effortLabel(action.effort))"
    default: self.text(of: name)
    }
  }

  private func effortLabel(_ effort: Int) -> String {
    let names = messages.plan.effortNames
    return messages.plain.fieldPrompt(messages.reportsPlan.effort) + " "
      + names[min(max(effort, 1), names.count) - 1]
  }

  /// The sentence of the level that is aimed at.
  private func detail(of name: ActionName, _ action: Action, _ session: Session) -> String {
    guard name == .chooseAim, let aimed = action.levelAimed, let id = action.criterion else {
      return ""
    }
    return session.questionnaire.criterion(id)?.sentence(of: aimed)[language] ?? ""
  }

  private func label(_ id: CriterionID, _ session: Session) -> String {
    session.questionnaire.criterion(id)?.label[language] ?? id.rawValue
  }

  private func title(of tool: ToolID) -> String {
    state.shared?.catalogue.tool(tool)?.title[language] ?? tool.rawValue
  }

  /// Writing the lines of an action.
  func actionForm() -> Page {
    let words = messages.plan
    return Page(
      title: messages.planAction.formTitle, trail: state.session?.assessment.subject.name ?? "",
      blocks: [
        .input(input(.actionWhat, label: words.what)),
        .input(input(.actionFirstStep, label: words.firstStep)),
        .input(input(.actionOwner, label: words.owner)),
        .input(input(.actionDue, label: words.due, hint: words.dueHint)),
        .input(input(.actionNotes, label: words.notes)), .gap,
        .options([option(.action(.next), words.done)]),
      ])
  }

  /// What an action works on, dimension by dimension.
  func actionPurpose(_ id: String) -> Page {
    guard let session = state.session, let action = Wizard.action(id, in: session) else {
      return withoutSession()
    }
    let words = messages.planAction
    var blocks: [Block] = [
      .options([
        option(.purpose(nil), words.noPurpose, mark: .radio(action.criterion == nil))
      ])
    ]
    for dimension in session.dimensions {
      blocks += [
        .heading(dimension.title[language]),
        .options(
          dimension.criteria.map { criterion in
            option(
              .purpose(criterion.id), criterion.label[language],
              mark: .radio(action.criterion == criterion.id))
          }),
      ]
    }
    return Page(title: words.purposeTitle, blocks: blocks)
  }

  /// The level aimed at, by its sentence.
  func actionAim(_ id: String) -> Page {
    guard let session = state.session, let action = Wizard.action(id, in: session),
      let criterion = action.criterion.flatMap(session.questionnaire.criterion)
    else { return withoutSession() }
    let options = items.compactMap { item -> Option? in
      guard case .aim(let level) = item else { return nil }
      return option(
        item, criterion.sentence(of: level)[language], mark: .radio(action.levelAimed == level))
    }
    return Page(
      title: messages.planAction.aimTitle, trail: criterion.label[language],
      blocks: [.lead(criterion.question[language]), .gap, .options(options)])
  }

  /// The tool that helps: those of the criterion, then those that the results propose.
  func actionTool(_ id: String) -> Page {
    guard let session = state.session, let action = Wizard.action(id, in: session) else {
      return withoutSession()
    }
    let options = items.compactMap { item -> Option? in
      guard case .means(let tool) = item else { return nil }
      guard let tool else {
        return option(item, messages.planAction.noTool, mark: .radio(action.tool == nil))
      }
      return option(
        item, title(of: tool),
        detail: state.shared?.catalogue.tool(tool)?.description[language] ?? "",
        mark: .radio(action.tool == tool))
    }
    return Page(title: messages.planAction.toolTitle, blocks: [.options(options)])
  }

  /// A meeting, some weeks, or months.
  func actionEffort(_ id: String) -> Page {
    guard let session = state.session, let action = Wizard.action(id, in: session) else {
      return withoutSession()
    }
    let options = (1...3).map { effort in
      option(
        .effort(effort), sentenceCase(messages.plan.effortNames[effort - 1]),
        mark: .radio(action.effort == effort))
    }
    return Page(title: messages.planAction.effortTitle, blocks: [.options(options)])
  }
}
