extension Questionnaire {
  /// The scope that bears `id`: one that is declared, the whole, or dimensions that one chose.
  public func scope(_ id: ScopeID) -> Scope? {
    if let scope = scopes.first(where: { $0.id == id }) { return scope }
    if id == .all { return Scope(id: .all, title: title, minutes: minutes.upperBound) }
    guard let ids = id.chosenDimensions else { return nil }
    let chosen = dimensions.filter { ids.contains($0.id) }
    guard chosen.count == ids.count else { return nil }
    func titles(_ language: Language) -> String {
      chosen.map { $0.title[language] }.joined(separator: ", ")
    }
    return Scope(
      id: id, title: LocalizedText(fr: titles(.fr), en: titles(.en)),
      content: .dimensions(chosen.map(\.id)))
  }

  /// What is asked for a context and a scope: dimensions with their visible criteria, none empty.
  ///
  /// Visibility depends on context answers alone (docs/scoring.md, rule 1).
  public func visibleDimensions(in context: Context, scope id: ScopeID) -> [Dimension] {
    let scope = scope(id)
    return dimensions.compactMap { dimension in
      guard dimension.visibility.holds(in: context) else { return nil }
      var shown = dimension
      shown.criteria = dimension.criteria.filter { criterion in
        criterion.visibility.holds(in: context)
          && (scope?.contains(criterion.id, of: dimension.id) ?? true)
      }
      return shown.criteria.isEmpty ? nil : shown
    }
  }

  /// The criteria of `visibleDimensions`, in order.
  public func visibleCriteria(in context: Context, scope: ScopeID) -> [Criterion] {
    visibleDimensions(in: context, scope: scope).flatMap(\.criteria)
  }

  /// The questionnaire's own context questions that are asked.
  public func visibleContextQuestions(in context: Context) -> [ContextQuestion] {
    self.context.filter { $0.visibility.holds(in: context) }
  }
}
