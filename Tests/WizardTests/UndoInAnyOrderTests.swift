import Assessments
import Referential
import SeedKit
import Testing

@testable import Wizard

/// The seed is printed with what went wrong.
@Suite("Undo and redo, at random")
struct UndoInAnyOrderTests {
  @Test("puts each thing back whatever was done in between, in any order", arguments: 1...40)
  func anyOrder(_ seed: UInt64) {
    var pilot = Pilot.onFirstQuestion()
    var random = SeededGenerator(seed: seed)
    var past: [Assessment] = []
    var future: [Assessment] = []
    // What undo does not touch.
    func known(_ pilot: Pilot) -> Assessment? {
      guard var assessment = pilot.state.session?.assessment else { return nil }
      assessment.modified = Moment(seconds: 0)
      assessment.pace = Pace()
      assessment.lastSeen = nil
      for id in assessment.answers.keys { assessment.answers[id]?.at = Moment(seconds: 0) }
      return assessment
    }
    // Back to the question, so that each step is one command there.
    func reach(_ pilot: inout Pilot) {
      for _ in 0..<5 {
        if case .question = pilot.screen { return }
        pilot.do(.activate)
      }
    }
    for step in 1...60 {
      reach(&pilot)
      guard case .question(let id) = pilot.screen, let before = known(pilot) else { return }
      let next = Int.random(in: 0..<9, using: &random)
      switch next {
      case 0...2: pilot.do(.digit(Int.random(in: 1...6, using: &random)))
      case 3: pilot.do(.flag)
      case 4: pilot.do(.comment, .type("mot \(step) "), .type("suite"), .back)
      case 5: pilot.do(id == "ep-a-1" ? .skip : .back)
      case 6, 7:
        pilot.do(.undo)
        if let former = past.popLast() {
          future.append(before)
          #expect(known(pilot) == former, "seed \(seed), step \(step)")
        } else if case .undone(let kind) = pilot.state.notice {
          // The choice of the context came before the first question.
          #expect(kind == .context, "seed \(seed), step \(step)")
          pilot.do(.redo)
        }
        continue
      default:
        pilot.do(.redo)
        if let later = future.popLast() {
          past.append(before)
          #expect(known(pilot) == later, "seed \(seed), step \(step)")
        }
        continue
      }
      if known(pilot) != before {
        past.append(before)
        future = []
      }
    }
  }
}
