import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// Which sentence the group keeps.
  func decide(_ id: CriterionID, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    guard let criterion = desk.questionnaire?.criterion(id) else { return withoutSession() }
    let decision = desk.workshop.decisions[id]
    let options = items.compactMap { item -> Option? in
      guard case .workshop(.settle(let answer)) = item else { return nil }
      let mark = Option.Mark.radio(decision.map { $0.answer == answer } ?? false)
      return switch answer {
      case .level(let level):
        option(
          item, criterion.sentence(of: level)[language],
          detail: desk.former?.decisions[id]?.answer == answer
            ? messages.workshopSince.keptThen : "", mark: mark)
      case nil: option(item, words.undecided, detail: words.undecidedDetail, mark: mark)
      case .notApplicable: option(item, messages.question.notApplicable, mark: mark)
      default: option(item, messages.question.unknown, detail: words.unknownDetail, mark: mark)
      }
    }
    return Page(
      title: words.decideLead, trail: criterion.label[language],
      blocks: [.lead(criterion.question[language]), .gap, .options(options)])
  }

  /// Why, who agrees, and what somebody does not share.
  func decisionReason(_ id: CriterionID, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let decision = desk.workshop.decisions[id]
    return Page(
      title: words.reasonTitle, trail: label(of: id, desk) ?? "",
      blocks: [
        .lead(decision.map { settled($0, id, desk) } ?? ""), .gap,
        .input(input(.decisionReason, label: words.reason)),
        .input(input(.decisionAgreed, label: words.agreed, hint: words.agreedHint)),
        .input(input(.decisionDissent, label: words.dissent)), .gap,
        nextOption(messages.workshopPreparing.done),
      ])
  }

  /// One action of the group.
  func workshopAction(_ id: String, _ desk: WorkshopDesk) -> Page {
    let plan = messages.plan
    let action = desk.workshop.plan.actions.first { $0.id == id }
    let about = action?.criterion.flatMap { label(of: $0, desk) }
    return Page(
      title: messages.workshopDebate.actionTitle, trail: desk.workshop.setup.subject.name,
      blocks: [
        .input(input(.actionWhat, label: plan.what)),
        .input(input(.actionOwner, label: plan.owner)),
        .input(input(.actionDue, label: plan.due, hint: plan.dueHint)), .gap,
      ] + (about.map { [.note($0), .gap] } ?? []) + [
        .options([
          option(.action(.next), plan.done), option(.action(.removeAction), plan.remove),
        ])
      ])
  }

  /// What is put off.
  func parking(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let parked = desk.workshop.parkingLot.enumerated().map { place, subject in
      let name = subject.criterion.flatMap { label(of: $0, desk) }
      return option(
        .workshop(.parked(place)), name ?? subject.text,
        detail: name == nil ? words.isDone : words.takeUp)
    }
    return Page(
      title: words.parkingTitle, trail: desk.workshop.setup.subject.name,
      blocks: [.paragraph(words.parkingNote), .gap]
        + (parked.isEmpty ? [] : [.options(parked), .gap]) + [
          .input(input(.parked, label: words.parked)), .gap,
          nextOption(messages.workshopPreparing.done),
        ])
  }
}
