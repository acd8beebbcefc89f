import Evaluation
import Referential
import Testing

@Suite("Evaluator")
struct EvaluatorTests {
  private static let profile = ContextQuestionID.profile

  private static func questionnaire() -> Questionnaire {
    Sample.questionnaire(
      [
        Sample.dimension("a", (1...4).map { Sample.criterion(CriterionID("a\($0)")) }),
        Sample.dimension(
          "b",
          (1...4).map { number in
            Sample.criterion(
              CriterionID("b\(number)"),
              visibility: number == 4
                ? .chosen(profile, anyOf: ["asso"]) : .always)
          }),
      ],
      scopes: [
        Scope(
          id: "first-reading", title: Sample.text, givesStage: false,
          content: .criteria(["a1", "b1"])
        )
      ])
  }

  private static func answers(_ level: Level) -> [CriterionID: Answer] {
    Dictionary(uniqueKeysWithValues: questionnaire().criteria.map { ($0.id, .level(level)) })
  }

  @Test("answers hidden by a change of context come back with it")
  func contextChange() {
    var answers = Self.answers(.four)
    answers["b4"] = .level(.one)
    func position(_ profile: ChoiceID) -> Rational? {
      Evaluator(
        questionnaire: Self.questionnaire(), context: Context([Self.profile: [profile]])
      ).evaluate(answers).position
    }
    #expect(position("asso") == Rational(29, 8))
    #expect(position("ent") == 4)
    #expect(position("asso") == Rational(29, 8))
  }

  @Test("a scope that is not declared counts as the whole, and the result says so")
  func undeclaredScope() {
    let evaluator = Evaluator(questionnaire: Self.questionnaire(), scope: "elsewhere")
    #expect(evaluator.scope == .all)
    #expect(evaluator.evaluate(Self.answers(.three)).scope == .all)
    #expect(evaluator.visibleCriteria.count == 7)
  }

  @Test("the fast entry takes one place per criterion, hidden ones too")
  func fastEntry() {
    let evaluator = Evaluator(questionnaire: Self.questionnaire(), scope: "first-reading")
    let places: [Answer?] = [.level(.four), nil, nil, nil, .level(.two), nil, nil, .unknown]
    #expect(evaluator.criterionCount == 8)
    #expect(
      evaluator.evaluate(places) == evaluator.evaluate(["a1": .level(.four), "b1": .level(.two)]))
  }

  @Test("the fast entry may leave out contributions, and nothing else")
  func withoutExplanation() {
    let evaluator = Evaluator(
      questionnaire: Self.questionnaire(), context: Context([Self.profile: ["asso"]]))
    let places: [Answer?] = Array(repeating: .level(.three), count: 8)
    let complete = evaluator.evaluate(places)
    var short = evaluator.evaluate(places, explaining: false)
    #expect(short.contributions.isEmpty && complete.contributions.count == 8)
    short.contributions = complete.contributions
    #expect(short == complete)
  }

  @Test("answers to criteria of another questionnaire are not read")
  func foreignAnswers() {
    let evaluator = Evaluator(questionnaire: Self.questionnaire())
    #expect(evaluator.evaluate(["zz-1": .level(.five)]) == evaluator.evaluate([:]))
  }

  @Test("an author's own limits are read instead of the standard ones, for the path too")
  func ownTables() {
    let evaluator = Evaluator(
      questionnaire: Self.questionnaire(), context: Context([Self.profile: ["asso"]]),
      stageTable: StageTable(lowest: .discover, limits: [.init(.spread, from: Rational(7, 2))]),
      bandTable: BandTable(lowest: .work, limits: [.init(.strength, from: 3)]))
    let answers = Self.answers(.three)
    let result = evaluator.evaluate(answers)
    #expect(result.stage == .assured(.discover))
    #expect(result.positionStage == .discover)
    #expect(result.strengthHeadline == .buildOn(["a", "b"]))
    guard case .offered(let stage, let paths) = evaluator.paths(from: answers) else {
      Issue.record("no path")
      return
    }
    #expect(stage == .spread)
    #expect(paths.first?.steps.count == 4)
  }

  @Test(
    "limits belong to what begins there",
    arguments: [
      (Rational(1), Stage.discover, Band.work), (Rational(199, 100), .discover, .work),
      (Rational(2), .tryOut, .work), (Rational(299, 100), .tryOut, .work),
      (Rational(3), .organise, .discuss), (Rational(399, 100), .organise, .discuss),
      (Rational(4), .spread, .strength), (Rational(5), .spread, .strength),
    ])
  func limits(_ position: Rational, _ stage: Stage, _ band: Band) {
    #expect(StageTable.standard.stage(at: position) == stage)
    #expect(BandTable.standard.band(at: position) == band)
  }

  @Test("a declared stage two stages apart is far, one is not, and without a position none is")
  func declaredStage() {
    let evaluator = Evaluator(
      questionnaire: Self.questionnaire(), context: Context([Self.profile: ["asso"]]))
    let result = evaluator.evaluate(Self.answers(.three))
    #expect(result.isFar(from: .discover))
    #expect(!result.isFar(from: .tryOut))
    #expect(!result.isFar(from: .spread))
    #expect(!evaluator.evaluate([:]).isFar(from: .spread))
  }
}
