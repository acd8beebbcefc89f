import Referential

/// What a person brings to the choice of tools, beside the tools themselves.
struct ToolWishes {
  /// The stage of the position, when shown; without it no tool is left out for its stage.
  var stage: Stage?
  var profile: ProfileID?
  var needs: [NeedID]
  var uses: [Tool.Use]
  var kinds: [Tool.Kind]
  var language: Language
  /// Weakest first.
  var weak: [WeakLink]
  /// Criteria answered « ne sait pas » in a blind spot, in questionnaire order.
  var unknown: [(criterion: CriterionID, tools: [ToolID])]
  var region: String?

  /// A weak criterion with its tools.
  struct WeakLink {
    var given: GivenLevel
    var tools: [ToolID]
  }

  /// Archives and past events are found in the toolbox, never recommended; an event that is not
  /// known to live is past.
  func mayRecommend(_ tool: Tool) -> Bool {
    tool.state != .archive && (tool.nature != .event || tool.state == .living)
      && tool.fits(profile)
  }

  /// The list of stages holds the stage or the next.
  func fitsStage(_ tool: Tool) -> Bool {
    guard let stage else { return true }
    return tool.stages.contains(stage) || stage.next.map(tool.stages.contains) == true
  }

  /// Each list that is not empty holds the stage, a wished use, a need; what is not known holds
  /// nothing.
  func meets(_ fallback: Fallback) -> Bool {
    (fallback.stages.isEmpty || stage.map(fallback.stages.contains) == true)
      && (fallback.uses.isEmpty || fallback.uses.contains(where: uses.contains))
      && (fallback.needs.isEmpty || fallback.needs.contains(where: needs.contains))
      && (fallback.region == nil || fallback.region == region)
  }
}

/// A tool that may be recommended, with its points and what speaks for it.
struct RankedTool {
  var tool: Tool
  var points: Int
  var weak: [GivenLevel]
  var needs: [NeedID]
  var unknown: [CriterionID]
  var isFallback: Bool
  var fitsStage: Bool

  init(_ tool: Tool, for wishes: ToolWishes, isFallback: Bool) {
    self.tool = tool
    self.isFallback = isFallback
    fitsStage = wishes.fitsStage(tool)
    weak = wishes.weak.filter { $0.tools.contains(tool.id) }.map(\.given)
    needs = wishes.needs.filter(tool.needs.contains)
    // Data helps to find out: only such tools answer a « ne sait pas ».
    unknown =
      tool.kind == .data
      ? wishes.unknown.filter { $0.tools.contains(tool.id) }.map(\.criterion) : []
    points = 0
    points = self.points(for: wishes)
  }

  /// The weights of docs/scoring.md, "Which tools are proposed".
  private func points(for wishes: ToolWishes) -> Int {
    var points = 2 * needs.count
    if let weakest = weak.first?.level {
      points += (weakest <= .two ? 3 : 2) + (weak.count - 1)
    }
    if tool.uses.contains(where: wishes.uses.contains) { points += 1 }
    if wishes.kinds.contains(tool.kind) { points += 1 }
    if let stage = wishes.stage, tool.stages.contains(stage) { points += 1 }
    if tool.language == .en && wishes.language == .fr { points -= 2 }
    if let year = tool.year, year < 2016 { points -= 1 }
    // A sheet of our own opens at once and needs no address.
    if tool.link.isEmpty && !tool.isOwnSheet { points -= 1 }
    return points
  }

  /// Something speaks for it and its stage fits.
  var isCandidate: Bool { fitsStage && (hasReason || isFallback) }
  /// It is proposed only because nothing closer is.
  var isOnlyFallback: Bool { isFallback && !hasReason }
  private var hasReason: Bool { !weak.isEmpty || !needs.isEmpty || !unknown.isEmpty }

  var recommendation: Recommendation {
    var reasons: [Recommendation.Reason] = weak.map { .weakCriterion($0.criterion, $0.level) }
    reasons += needs.map { .need($0) }
    reasons += unknown.map { .unknownInBlindSpot($0) }
    if isFallback { reasons.append(.fallback) }
    return Recommendation(tool: tool.id, points: points, reasons: reasons)
  }

  /// Most points, then sheets of our own, then by id.
  func ranksBefore(_ other: RankedTool) -> Bool {
    if points != other.points { return points > other.points }
    if tool.isOwnSheet != other.tool.isOwnSheet { return tool.isOwnSheet }
    return tool.id < other.tool.id
  }
}
