import Assessments
public import Referential

extension Wizard {
  /// Questions that hold every word that is typed, in the question, its name or its sentences.
  ///
  /// In the order of the questionnaire, and all of them while nothing is typed.
  public static func questionsFound(in state: WizardState) -> [Criterion] {
    let words = folded(state.place.texts[.search]?.text ?? "").split(separator: " ")
    let language = state.settings.language
    return (state.session?.criteria ?? []).filter { criterion in
      guard !words.isEmpty else { return true }
      let texts =
        [criterion.label, criterion.question, criterion.help.plainWords] + criterion.levels
      let text = folded(texts.map { $0[language] }.joined(separator: " "))
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// Opens a question that was found, in the place of the search.
  static func openFound(_ id: CriterionID, _ state: inout WizardState) -> [Effect] {
    if state.trail.count > 1 { state.trail.removeLast() }
    switch state.place.screen {
    case .question, .pause:
      showQuestion(id, &state)
    case .readAll:
      state.place.focus = .criterion(id)
    default:
      push(.question(id), &state)
      state.session?.shownAt = state.now
    }
    return []
  }
}
