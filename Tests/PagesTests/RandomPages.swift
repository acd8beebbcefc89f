import Assessments
import GardenKit
import Pages
import Referential
import SeedKit
import Testing
import Wizard

/// Pages of results for answers drawn at random: the seed is printed with what went wrong.
@Suite struct RandomPages {
  @Test("keep the rules whatever the answers are", arguments: 1...40)
  func keepTheRules(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for language in Language.allCases {
      let state = randomState(language, &random)
      for part in ResultsPart.allCases {
        var shown = state
        shown.trail.append(Place(.results(part)))
        shown.place.focus = Wizard.items(in: shown).first
        let page = page(for: shown)
        #expect(page.itemsInOrder == Wizard.items(in: shown), "seed \(seed), \(part)")
        for text in page.texts {
          #expect(!text.isEmpty, "seed \(seed), \(part)")
          #expect(judgingWords(in: text).isEmpty, "seed \(seed), \(part): \(text)")
        }
      }
    }
  }

  private func randomState(_ language: Language, _ random: inout SeededGenerator) -> WizardState {
    var state = Garden.state(.home, language)
    state.session?.assessment.scope = random.next() % 4 == 0 ? "first-reading" : .all
    for criterion in Garden.questionnaire.criteria {
      let answer: Answer? =
        switch random.next() % 10 {
        case 0: nil
        case 1, 2: .unknown
        case 3 where criterion.allowsNotApplicable: .notApplicable
        default: Level(rawValue: Int(random.next() % 5) + 1).map(Answer.level)
        }
      guard let answer else { continue }
      state.session?.assessment.answers[criterion.id] = RecordedAnswer(
        answer: answer, at: Garden.now)
    }
    return state
  }
}
