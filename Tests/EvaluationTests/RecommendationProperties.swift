import Evaluation
import Referential
import SeedKit
import Testing

@Suite("Properties of recommendations")
struct RecommendationProperties {
  @Test("never an archive, the profile always fits, seven at most, each once and with a reason")
  func bounds() {
    var proposed = 0
    Seeds.check(120) { random in
      let sample = ToolCase(&random)
      let found = sample.recommendations(sample.catalogue)
      proposed += found.count
      if found.count > 7 { return "\(found.count) tools" }
      if Set(found.map(\.tool)).count != found.count { return "a tool twice" }
      for recommendation in found {
        guard let tool = sample.catalogue.tool(recommendation.tool) else { return "no such tool" }
        if !sample.mayPropose(tool) { return "\(tool.id) may not be proposed" }
        if recommendation.reasons.isEmpty { return "\(tool.id) has no reason" }
        for case .weakCriterion(let criterion, let level) in recommendation.reasons {
          let isLinked =
            sample.base.questionnaire.criterion(criterion)?.tools.contains(tool.id) == true
          if !isLinked || level > .three || sample.base.answers[criterion] != .level(level) {
            return "\(tool.id) for \(criterion) at \(level)"
          }
        }
      }
      return nil
    }
    #expect(proposed > 120)
  }

  @Test("the same answers give the same tools, whatever the order of the catalogue")
  func deterministic() {
    Seeds.check(200) { random in
      let sample = ToolCase(&random)
      var shuffled = sample.catalogue
      shuffled.tools.shuffle(using: &random)
      shuffled.fallbacks.shuffle(using: &random)
      return sample.recommendations(shuffled) == sample.recommendations(sample.catalogue)
        ? nil : "another order"
    }
  }

  @Test("each of the three weakest criteria is covered when a tool that fits is linked to it")
  func coverage() {
    Seeds.check(120) { random in
      let sample = ToolCase(&random)
      let found = Set(sample.recommendations(sample.catalogue).map(\.tool))
      for weak in sample.base.evaluator.weakPoints(in: sample.base.answers) {
        let linked = sample.base.questionnaire.criterion(weak.criterion)?.tools ?? []
        let usable = linked.filter { id in
          sample.catalogue.tool(id).map(sample.mayPropose) == true
        }
        if !usable.isEmpty && found.isDisjoint(with: usable) { return "\(weak) has nothing" }
      }
      return nil
    }
  }

  @Test("a tool for a divergence comes in addition, a conversation guide before a person")
  func divergence() {
    let guide = Sample.sheet(Sample.tool("fiche-point-d-etape", isOwnSheet: true))
    let person = Sample.tool("catalyseurs-territoriaux", profiles: ["coll"])
    let catalogue = Catalogue(version: "1.0.0", tools: [person], sheets: [guide])
    func tool(_ profile: ProfileID?, without: [ToolID] = []) -> ToolID? {
      recommendForDivergence(
        on: "a1", profile: profile, catalogue: catalogue, excluding: without)?.tool
    }
    #expect(tool("asso") == "fiche-point-d-etape")
    #expect(tool("coll", without: ["fiche-point-d-etape"]) == "catalyseurs-territoriaux")
    #expect(tool("asso", without: ["fiche-point-d-etape"]) == nil)
  }
}

/// Random answers with a random catalogue.
private struct ToolCase {
  var base: RandomCase
  var catalogue: Catalogue
  let profile: ProfileID = "asso"
  var needs: [NeedID]

  init(_ random: inout SeededGenerator) {
    base = RandomCase(&random, dimensions: 2...4, criteria: 4...5, mix: .init(missing: 2))
    let ids = (0..<20).map { ToolID("t\($0)") }
    let profiles: [[ProfileID]] = [[], [], ["asso"], ["ent"], ["ent", "asso"]]
    let tools = ids.map { id in
      Sample.tool(
        id, kind: Tool.Kind.allCases.randomElement(using: &random) ?? .tool,
        nature: Int.random(in: 0..<6, using: &random) == 0 ? .event : .guide,
        uses: [Tool.Use.allCases.randomElement(using: &random) ?? .act],
        profiles: profiles.randomElement(using: &random) ?? [],
        needs: Bool.random(using: &random) ? ["structurer"] : ["evaluer"],
        stages: Stage.allCases.filter { _ in Bool.random(using: &random) },
        year: Int.random(in: 2010...2024, using: &random),
        link: Bool.random(using: &random) ? "" : "x",
        state: Tool.State.allCases.randomElement(using: &random) ?? .living,
        language: Tool.DocumentLanguage.allCases.randomElement(using: &random) ?? .fr,
        isOwnSheet: false)
    }
    catalogue = Catalogue(
      version: "1.0.0", tools: tools,
      fallbacks: ids.prefix(3).map { Fallback(tool: $0, stages: [.tryOut, .organise]) })
    needs = Bool.random(using: &random) ? ["structurer"] : []
    for index in base.questionnaire.dimensions.indices {
      for place in base.questionnaire.dimensions[index].criteria.indices {
        base.questionnaire.dimensions[index].criteria[place].tools = ids.filter { _ in
          Int.random(in: 0..<8, using: &random) == 0
        }
      }
    }
  }

  /// Neither an archive nor a past event, and for the profile.
  func mayPropose(_ tool: Tool) -> Bool {
    let isPast = tool.nature == .event && tool.state != .living
    return tool.state != .archive && !isPast
      && (tool.profiles.isEmpty || tool.profiles.contains(profile))
  }

  func recommendations(_ catalogue: Catalogue) -> [Recommendation] {
    recommend(
      result: base.result, questionnaire: base.questionnaire, answers: base.answers,
      context: Context(), profile: profile, needs: needs, uses: [.act], kinds: [], language: .fr,
      catalogue: catalogue)
  }
}
