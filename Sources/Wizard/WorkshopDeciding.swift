import Assessments
import Evaluation
import Referential

extension Wizard {
  static func settle(_ answer: Answer?, _ state: inout WizardState) -> [Effect] {
    guard case .workshop(.decide(let id)) = state.place.screen, let desk = state.workshop,
      let dimension = desk.dimension(of: id)
    else { return [] }
    let former = desk.workshop.decisions[id]
    let effects = changeWorkshop(&state, nil) { workshop, now in
      var decision = former ?? Decision(answer: answer, at: now)
      decision.answer = answer
      decision.at = now
      _ = workshop.decide(id, of: dimension, decision)
    }
    replace(.workshop(.reason(id)), &state)
    let decision = state.workshop?.workshop.decisions[id]
    state.place.texts = [
      .decisionReason: TextInput(decision?.reason ?? ""),
      .decisionAgreed: TextInput(decision?.agreedBy.joined(separator: ", ") ?? ""),
      .decisionDissent: TextInput(decision?.dissent ?? ""),
    ]
    return effects
  }

  static func keepReason(_ id: CriterionID, _ state: inout WizardState) -> [Effect] {
    func text(_ field: Field) -> String { state.place.texts[field]?.text ?? "" }
    guard var decision = state.workshop?.workshop.decisions[id] else { return [] }
    let former = decision
    decision.reason = text(.decisionReason)
    decision.agreedBy = parts(of: text(.decisionAgreed))
    decision.dissent = text(.decisionDissent)
    guard decision != former else { return [] }
    state.workshop?.workshop.decisions[id] = decision
    return saveWorkshop(&state)
  }
}
