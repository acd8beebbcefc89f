import Evaluation
import Referential
import Testing

@Suite("Dimensions that one chose")
struct ChosenDimensionsTests {
  private let questionnaire = Sample.questionnaire([
    Sample.dimension("a", [Sample.criterion("a1"), Sample.criterion("a2")]),
    Sample.dimension("b", [Sample.criterion("b1")]),
    Sample.dimension("c", [Sample.criterion("c1")]),
  ])

  @Test("are a scope: the others are neither asked nor counted as unknown")
  func scope() {
    let evaluator = Evaluator(questionnaire: questionnaire, scope: .dimensions(["a", "c"]))
    #expect(evaluator.visibleCriteria.map(\.id) == ["a1", "a2", "c1"])
    let result = evaluator.evaluate(["a1": .level(.two), "a2": .level(.four), "c1": .level(.five)])
    #expect(result.interval == Interval(lower: 4, upper: 4))
    #expect(result.scope == .dimensions(["a", "c"]))
  }

  @Test("that the questionnaire does not have are no scope")
  func unknown() {
    #expect(questionnaire.scope(.dimensions(["a", "z"])) == nil)
    #expect(Evaluator(questionnaire: questionnaire, scope: .dimensions(["z"])).scope == .all)
  }
}
