import Evaluation
import Referential
import SeedKit
import Testing

@Suite("Readings that ship")
struct ReadingTests {
  /// Sentences that would contradict each other, by questionnaire: one of each group at most is said.
  private static let exclusive: [(QuestionnaireID, [ReadingID])] = [
    ("ai", ["rencontre", "solutions-loin", "besoins-peu-entendus", "deux-chemins"]),
    ("cf", ["pret", "envie-sans-temps"]), ("cf", ["pret", "faire-sans-cap"]),
    ("cf", ["envie-sans-temps", "faire-sans-cap"]),
    ("cf", ["pret", "chez-soi-d-abord", "sortir-de-chez-soi"]),
    ("ct", ["dialogue-solide", "dialogue-a-poser"]), ("ct", ["essais-solides", "essais-a-poser"]),
    ("ct", ["accompagnement-solide", "accompagnement-a-poser"]),
    ("ct", ["lieu-solide", "lieu-a-poser"]),
    ("ct", ["dialogue-a-poser", "de-la-rencontre-a-l-essai"]),
    ("ct", ["essais-solides", "de-la-rencontre-a-l-essai"]),
    ("ms", ["personnes-sans-argent", "argent-sans-personnes"]),
    ("ms", ["trois-leviers", "personnes-sans-argent"]),
    ("ms", ["trois-leviers", "argent-sans-personnes"]),
    ("ms", ["trois-leviers", "deux-leviers-sans-alliances"]),
    ("ms", ["vue-mezzo", "du-micro-au-mezzo"]),
    ("sc", ["trois-volets", "parole-sans-aide", "aide-sans-parole"]),
    ("sc", ["operationnel", "parole-sans-aide"]), ("sc", ["politique", "aide-sans-parole"]),
    ("sc", ["relance", "urgence-sans-relance"]),
  ]

  /// When the first is said, so are the others.
  private static let together: [(QuestionnaireID, ReadingID, [ReadingID])] = [
    ("im", "trois-impacts", ["innovation", "performance", "confiance"]),
    ("is", "quatre-leviers", ["au-dela-de-l-argent"]),
    ("sc", "trois-volets", ["politique", "strategique", "operationnel"]),
    ("ti", "pret", ["preuve", "transmission", "modele"]),
  ]

  @Test("never say two things that contradict each other", arguments: [UInt64(7), 2026, 65_537])
  func neverContradict(_ seed: UInt64) {
    var draws = SeededGenerator(seed: seed)
    for questionnaire in Shipped.questionnaires {
      let groups = Self.exclusive.filter { $0.0 == questionnaire.id }.map(\.1)
      let chains = Self.together.filter { $0.0 == questionnaire.id }
      for context in contexts(of: questionnaire) {
        let evaluator = Evaluator(questionnaire: questionnaire, context: context)
        for _ in 0..<60 {
          let answers = randomAnswers(to: evaluator, &draws)
          let held = Set(
            evaluator.evaluate(answers).readings.filter { $0.verdict == .holds }.map(\.id))
          for group in groups {
            let said = held.intersection(group)
            #expect(said.count <= 1, "seed \(seed), \(questionnaire.id): \(said)")
          }
          for (_, first, others) in chains where held.contains(first) {
            #expect(held.isSuperset(of: others), "seed \(seed), \(questionnaire.id): \(held)")
          }
        }
      }
    }
  }

  @Test("name readings that the questionnaires have")
  func namedReadingsExist() {
    let named =
      Self.exclusive.flatMap { group in group.1.map { (group.0, $0) } }
      + Self.together.flatMap { chain in ([chain.1] + chain.2).map { (chain.0, $0) } }
    for (id, reading) in named {
      #expect(Shipped.questionnaire(id).readings.contains { $0.id == reading }, "\(id) \(reading)")
    }
  }

  @Test("say how needs and solutions meet in exactly one sentence", arguments: 1...5)
  func needsMeetSolutions(_ needs: Int) throws {
    let four: Set<ReadingID> = [
      "rencontre", "solutions-loin", "besoins-peu-entendus", "deux-chemins",
    ]
    let evaluator = Evaluator(questionnaire: Shipped.questionnaire("ai"))
    for solutions in 1...5 {
      for tilt in 0...3 {
        var answers: [CriterionID: Answer] = [:]
        for dimension in evaluator.dimensions {
          for (place, criterion) in dimension.criteria.enumerated() {
            let base = dimension.id == "ai-bes" ? needs : solutions
            let level = place < tilt ? max(1, base - 1) : base
            answers[criterion.id] = Level(rawValue: level).map(Answer.level)
          }
        }
        let held = evaluator.evaluate(answers).readings.filter { $0.verdict == .holds }
        let said = four.intersection(held.map(\.id))
        #expect(said.count == 1, "needs \(needs), solutions \(solutions), tilt \(tilt): \(said)")
      }
    }
  }

  @Test("say nothing of what is not asked", arguments: [UInt64(11), 404])
  func sayNothingOfHiddenDimensions(_ seed: UInt64) throws {
    var draws = SeededGenerator(seed: seed)
    for questionnaire in Shipped.questionnaires {
      for context in contexts(of: questionnaire) {
        let evaluator = Evaluator(questionnaire: questionnaire, context: context)
        let asked = Set(evaluator.dimensions.map(\.id))
        for _ in 0..<10 {
          let result = evaluator.evaluate(randomAnswers(to: evaluator, &draws))
          for found in result.readings {
            let reading = try #require(questionnaire.readings.first { $0.id == found.id })
            guard found.verdict != .fails || reading.otherwise != nil else { continue }
            #expect(
              reading.condition.isAsked(in: asked),
              "seed \(seed): \(reading.id) for \(context.choices)")
          }
        }
      }
    }
  }

  /// Levels around a middle of each dimension, so that readings hold now and then; some unknown.
  private func randomAnswers(
    to evaluator: Evaluator, _ draws: inout SeededGenerator
  ) -> [CriterionID: Answer] {
    let unknownIn = Int.random(in: 4...40, using: &draws)
    var answers: [CriterionID: Answer] = [:]
    for dimension in evaluator.dimensions {
      let middle = Int.random(in: 1...5, using: &draws)
      for criterion in dimension.criteria {
        let level = min(5, max(1, middle + Int.random(in: -2...2, using: &draws)))
        let isUnknown = Int.random(in: 0..<unknownIn, using: &draws) == 0
        answers[criterion.id] = isUnknown ? .unknown : Level(rawValue: level).map(Answer.level)
      }
    }
    return answers
  }
}

extension ReadingCondition {
  /// Whether what it measures is asked: all of it, or one side of an « or ».
  fileprivate func isAsked(in dimensions: Set<DimensionID>) -> Bool {
    switch self {
    case .atLeast(let measure, _, _), .below(let measure, _, _):
      if case .dimension(let id) = measure { dimensions.contains(id) } else { true }
    case .all(let conditions): conditions.allSatisfy { $0.isAsked(in: dimensions) }
    case .any(let conditions): conditions.contains { $0.isAsked(in: dimensions) }
    case .not(let condition): condition.isAsked(in: dimensions)
    }
  }
}
