import Assessments
public import Referential

extension Wizard {
  /// Questions that hold every word that is typed, in the question, its name or its sentences.
  ///
  /// Those that say it in the question or its name come first, each group in the order of the
  /// questionnaire; all of them while nothing is typed.
  public static func questionsFound(in state: WizardState) -> [Criterion] {
    let words = folded(state.place.texts[.search]?.text ?? "").split(separator: " ")
    let all = state.session?.criteria ?? []
    guard !words.isEmpty else { return all }
    let language = state.settings.language
    func holds(_ texts: [LocalizedText]) -> Bool {
      let text = folded(texts.map { $0[language] }.joined(separator: " "))
      return words.allSatisfy { text.contains($0) }
    }
    let named = all.filter { holds([$0.label, $0.question]) }
    let ids = Set(named.map(\.id))
    return named
      + all.filter { !ids.contains($0.id) && holds([$0.label, $0.question] + $0.levels) }
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
