public import Referential

/// Tools for a person's situation, in the order to show them (docs/scoring.md, "Which tools are
/// proposed").
///
/// The same input gives the same list. `needs` come from the second orientation question; `uses`
/// and `kinds` count nothing when they were not asked. A fallback that names a region waits for
/// one.
public func recommend(
  result: EvaluationResult, questionnaire: Questionnaire, answers: [CriterionID: Answer],
  context: Context, profile: ProfileID?, needs: [NeedID], uses: [Tool.Use] = [],
  kinds: [Tool.Kind] = [], language: Language, catalogue: Catalogue, limit: Int = 7,
  region: String? = nil
) -> [Recommendation] {
  let evaluator = Evaluator(questionnaire: questionnaire, context: context, scope: result.scope)
  let tools = Dictionary(
    evaluator.visibleCriteria.map { ($0.id, $0.tools) }, uniquingKeysWith: { first, _ in first })
  let blindSpots = Set(result.dimensions.filter(\.isBlindSpot).map(\.id))
  let wishes = ToolWishes(
    stage: result.positionStage, profile: profile, needs: needs, uses: uses, kinds: kinds,
    language: language,
    weak: evaluator.weakCriteria(in: answers).map { given in
      ToolWishes.WeakLink(given: given, tools: tools[given.criterion] ?? [])
    },
    unknown: evaluator.dimensions.filter { blindSpots.contains($0.id) }.flatMap(\.criteria)
      .filter { answers[$0.id] == .unknown }.map { ($0.id, $0.tools) },
    region: region)
  var choice = ToolChoice(
    ranked: rankedTools(of: catalogue, for: wishes), limit: limit)
  choice.choose(for: wishes)
  return choice.chosen.map(\.recommendation)
}

/// A tool to add when respondents stand far apart on `criterion`: a conversation guide first, then
/// a person.
///
/// It comes in addition to the others; nil when none of them fits or all are in `excluded`.
public func recommendForDivergence(
  on criterion: CriterionID, profile: ProfileID?, catalogue: Catalogue,
  excluding excluded: [ToolID] = []
) -> Recommendation? {
  let guides: [ToolID] = [
    "fiche-point-d-etape", "catalyseurs-territoriaux", "tetes-de-reseau-associatives", "dla",
  ]
  let found = guides.first { id in
    guard let tool = catalogue.tool(id) else { return false }
    return tool.state != .archive && tool.fits(profile) && !excluded.contains(id)
  }
  return found.map { Recommendation(tool: $0, points: 0, reasons: [.divergence(criterion)]) }
}

private func rankedTools(of catalogue: Catalogue, for wishes: ToolWishes) -> [RankedTool] {
  let fallbacks = Set(catalogue.fallbacks.filter(wishes.meets).map(\.tool))
  return catalogue.everything.filter(wishes.mayRecommend).map {
    RankedTool($0, for: wishes, isFallback: fallbacks.contains($0.id))
  }.sorted { $0.ranksBefore($1) }
}

/// The tools chosen so far, in the order of the four rules.
private struct ToolChoice {
  /// Best first; the profile of each fits.
  let ranked: [RankedTool]
  let limit: Int
  private(set) var chosen: [RankedTool] = []

  init(ranked: [RankedTool], limit: Int) {
    self.ranked = ranked
    self.limit = limit
  }

  mutating func choose(for wishes: ToolWishes) {
    for weak in wishes.weak.prefix(3)
    where !chosen.contains(where: { weak.tools.contains($0.tool.id) }) {
      add { weak.tools.contains($0.tool.id) }
    }
    for use in Tool.Use.allCases where !chosen.contains(where: { $0.tool.uses.contains(use) }) {
      add { $0.isCandidate && $0.tool.uses.contains(use) }
    }
    if !chosen.contains(where: \.isFallback) { add { $0.isCandidate && $0.isFallback } }
    while add(where: \.isCandidate) {}
  }

  /// Takes the best that suits and is not there yet; one tool at most is there only as a fallback.
  @discardableResult
  private mutating func add(where suits: (RankedTool) -> Bool) -> Bool {
    let hasFallback = chosen.contains(where: \.isOnlyFallback)
    guard chosen.count < limit,
      let best = ranked.first(where: { tool in
        suits(tool) && !(hasFallback && tool.isOnlyFallback)
          && !chosen.contains { $0.tool.id == tool.tool.id }
      })
    else { return false }
    chosen.append(best)
    return true
  }
}
