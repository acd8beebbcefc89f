public import Assessments
import Referential

extension Wizard {
  /// What can have the focus on the screens of the plan.
  static func planItems(_ state: WizardState) -> [Item] {
    guard let session = state.session else { return [] }
    switch state.place.screen {
    case .plan:
      var names: [ActionName] = []
      if !undecidedFormerActions(in: session).isEmpty { names.append(.sinceLastTime) }
      names += [.pickActions, .addAction, .reviewDate]
      let actions = orderedActions(in: state)
      if actions.count > 1 { names.append(.planOrder) }
      if !actions.isEmpty { names.append(.share) }
      return actions.map { .planAction($0.id) } + names.map(Item.action)
    case .pickActions:
      return planCandidates(in: state).map(Item.candidate) + [.action(.next)]
    case .planOrder: return PlanOrder.allCases.map(Item.order)
    case .reviewDate: return [.months(6), .months(12), .action(.otherDate), .months(0)]
    case .reviewForm: return [.field(.reviewDate), .action(.next)]
    case .formerAction: return FormerVerdict.allCases.map(Item.verdict)
    default: return actionItems(state)
    }
  }

  static func activateInPlan(_ item: Item, _ state: inout WizardState) -> [Effect] {
    switch (item, state.place.screen) {
    case (.planAction(let id), .plan):
      let effects = needsShared(state)
      push(.planAction(id), &state)
      return effects
    case (.candidate(let candidate), _): return toggle(candidate, &state)
    case (.order(let order), _):
      state.planOrder = order
      pop(&state)
      return []
    case (.months(let months), _):
      let date = months == 0 ? nil : state.now.date.adding(months: months)
      let effects = changePlan(&state) { $0.review = date }
      pop(&state)
      return effects
    case (.formerAction(let id), _):
      push(.formerAction(id), &state)
      return []
    case (.verdict(let verdict), .formerAction(let id)):
      return decide(verdict, about: id, &state)
    default: return activateInAction(item, &state)
    }
  }

  static func performInPlan(_ name: ActionName, _ state: inout WizardState) -> [Effect] {
    if case .planAction(let id) = state.place.screen { return performInAction(name, id, &state) }
    switch name {
    case .plan: return openPlan(&state)
    case .pickActions:
      let effects = needsShared(state)
      push(.pickActions, &state)
      return effects
    case .addAction: return addAction(&state)
    case .reviewDate: push(.reviewDate, &state)
    case .planOrder: push(.planOrder, &state)
    case .otherDate:
      let date = state.session?.assessment.plan.review
      push(.reviewForm, &state)
      state.place.texts[.reviewDate] = TextInput(date.map(PlanDate.typed) ?? "")
    default: break
    }
    return []
  }

  /// Keeps the date that was typed for the next assessment.
  static func finishReviewDate(_ state: inout WizardState) -> [Effect] {
    guard let typed = typedDate(.reviewDate, state), let date = typed else {
      state.place.focus = .field(.reviewDate)
      state.notice = .needsDate
      return []
    }
    let effects = changePlan(&state) { $0.review = date }
    pop(&state)
    pop(&state)
    return effects
  }

  /// Plans that are still lived with: another assessment of the same subject took the others over.
  public static func livingPlans(in state: WizardState) -> [AssessmentSummary] {
    let withPlan = state.shelf.filter { !$0.plan.actions.isEmpty && !$0.isReadOnly }
    let taken = Set(withPlan.compactMap(\.follows))
    return withPlan.filter { !taken.contains($0.id) }
  }

  /// From the results, or from home: there the most recent assessment that has a plan.
  private static func openPlan(_ state: inout WizardState) -> [Effect] {
    if state.session != nil, state.trail.count > 1, !isOnShelf(state) {
      let effects = needsShared(state)
      push(.plan, &state)
      return effects
    }
    let chosen: AssessmentID?
    if case .assessment(let id) = state.place.screen {
      chosen = id
    } else {
      let living = livingPlans(in: state)
      guard living.count == 1 else {
        push(.shelf, &state)
        return []
      }
      chosen = living.first?.id
    }
    guard let chosen else { return [] }
    state.wantsPlan = true
    return needsShared(state) + [.open(chosen)]
  }

  private static func isOnShelf(_ state: WizardState) -> Bool {
    switch state.place.screen {
    case .home, .assessment, .shelf: true
    default: false
    }
  }
}
