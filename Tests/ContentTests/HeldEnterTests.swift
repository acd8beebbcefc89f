import Pages
import Referential
import Testing
import Wizard

/// An impatient hand, or something that lies on the keyboard.
@Suite("A held Enter")
struct HeldEnterTests {
  @Test("from home answers nothing, and stops on the first question", arguments: Language.allCases)
  func fromHome(_ language: Language) {
    var world = World(language)
    hold(&world, times: 200)
    #expect(world.state.place.screen == .orientation(0))
    #expect(world.state.notice == .choosesFirst)
    #expect(world.given == 0)
  }

  @Test(
    "answers no question of any questionnaire that nobody chose an answer to",
    arguments: Shipped.summaries.map(\.id))
  func fromQuestions(_ questionnaire: QuestionnaireID) throws {
    var world = World(.fr)
    world.perform(.take(questionnaire))
    hold(&world)
    #expect(world.given == 0)
    world.perform(.digit(1))
    hold(&world)
    // The profile was chosen; the form then waits for a name.
    #expect(world.given == 1 && world.state.place.screen == .subject)
    world.perform(.fill(.subjectName, "Les Sources"))
    world.perform(.fill(.partners, "Ville"))
    hold(&world)
    // An answer for each two arrows, however often Enter follows.
    while let screen = waiting(world) {
      let before = world.given
      #expect(world.state.notice == .choosesFirst && world.state.place.focus == nil)
      world.perform(.move(.down))
      #expect(world.state.place.focus == Wizard.items(in: world.state).first)
      world.perform(.move(.down))
      hold(&world)
      #expect(world.given == before + 1)
      guard world.state.place.screen != screen else {
        Issue.record("stuck on \(screen)")
        return
      }
    }
    #expect(world.state.session?.unanswered.isEmpty == true)
  }

  /// The question that waits for an answer, while there is any.
  private func waiting(_ world: World) -> Screen? {
    switch world.state.place.screen {
    case .context(let number): .context(number)
    case .question(let id) where world.state.session?.answer(id) == nil: .question(id)
    default: nil
    }
  }

  private func hold(_ world: inout World, times: Int = 12) {
    for _ in 0..<times { world.press(.key(.enter)) }
  }
}
