import Assessments
import Evaluation
import Pages
import Referential
import Testing
import Wizard

@Suite("What a person finds in the toolbox and beside a result")
struct ToolboxContentTests {
  @Test("every tool is reached from at least one situation", arguments: Language.allCases)
  func everyToolHasASituation(_ language: Language) {
    var walk = Walk(in: language)
    walk.choose(.action(.toolbox))
    var reached: Set<ToolID> = []
    for need in Shipped.referential.needs {
      walk.choose(.action(.toolSituations))
      walk.choose(.facetValue(need.id.rawValue))
      let found = Wizard.toolsFound(in: walk.state).map(\.id)
      #expect(!found.isEmpty, "\(need.id)")
      reached.formUnion(found)
    }
    #expect(reached == Set(Shipped.catalogue.everything.map(\.id)))
    #expect(reached.count == 133)
  }

  @Test("each value of each filter leaves tools, and together they leave none out")
  func filtersLeaveTools() {
    var walk = Walk(in: .fr)
    walk.choose(.action(.toolbox))
    for facet in ToolFacet.allCases {
      var left: Set<ToolID> = []
      for value in Wizard.values(of: facet, in: Shipped.shared) {
        walk.choose(.action(.toolFilters))
        walk.choose(.facet(facet))
        walk.choose(.facetValue(value))
        let found = Wizard.toolsFound(in: walk.state)
        #expect(!found.isEmpty, "\(facet) \(value)")
        left.formUnion(found.map(\.id))
        walk.choose(.action(.clearFilters))
        walk.choose(.action(.seeTools))
      }
      #expect(left.count == 133, "\(facet) leaves out some tool")
    }
  }

  @Test("each same question can be offered on a screen of 80 by 24", arguments: Language.allCases)
  func formerAnswersFit(_ language: Language) {
    var offered = 0
    for questionnaire in Shipped.questionnaires {
      for criterion in questionnaire.criteria {
        for id in criterion.sameAs {
          guard let other = Shipped.questionnaires.first(where: { $0.criterion(id) != nil }),
            let asked = other.criterion(id)
          else {
            Issue.record("\(criterion.id) names \(id), which no questionnaire asks")
            continue
          }
          for level in Level.allCases {
            var state = WizardState(settings: Settings(language: language), now: Shipped.now)
            state.session = Session(
              assessment: Assessment(
                id: "a", created: Shipped.now, subject: Subject(name: "Les Sources"),
                questionnaire: reference(of: questionnaire),
                catalogue: reference(of: questionnaire), language: language),
              questionnaire: questionnaire, reference: reference(of: questionnaire))
            state.session?.formerAnswers[criterion.id] = FormerAnswer(
              criterion: id, level: level, sentence: asked.sentence(of: level),
              questionnaireTitle: other.title, at: Shipped.now)
            state.trail.append(Place(.question(criterion.id)))
            let page = page(for: state)
            #expect(page.keys.contains { $0.command == .takeFormer })
            let hidden = textsThatDoNotFit(page, rows: 24)
            #expect(hidden.isEmpty, "\(criterion.id) after \(id), \(level): \(hidden)")
            offered += 1
          }
        }
      }
    }
    #expect(offered >= 22 * 5)
  }

  @Test("what one expects first is said in the words of each profile")
  func expectationsByProfile() {
    let ids = Shipped.referential.objectives.map(\.id.rawValue)
    #expect(ids.count == 4)
    let asked = Shipped.questionnaire("cf").context.first { $0.id == .expectations }
    #expect(asked?.choices.map(\.id.rawValue) == ids)
    var said: Set<String> = []
    for profile in Shipped.profiles {
      for id in ids {
        let context = Context([
          .profile: [ChoiceID(profile.rawValue)], .expectations: [ChoiceID(id)],
        ])
        let found = Shipped.referential.expectations(in: context)
        #expect(found.count == 1, "\(profile) \(id)")
        found.first.map { _ = said.insert($0.meaning.fr) }
      }
    }
    #expect(said.count == 4 * Shipped.profiles.count, "each profile has words of its own")
    let three = Context([.profile: ["asso"], .expectations: ids.map { ChoiceID($0) }])
    #expect(Shipped.referential.expectations(in: three).count == 2, "two at most")
    #expect(Shipped.referential.expectations(in: Context()).isEmpty)
  }

  @Test("every questionnaire has a dated public figure for its results")
  func figuresForEach() {
    for questionnaire in Shipped.questionnaires {
      let figures = Shipped.referential.figures.filter { $0.about.contains(questionnaire.id) }
      #expect(!figures.isEmpty, "\(questionnaire.id)")
      for figure in figures {
        #expect(figure.year > 2000 && !figure.source.isEmpty, "\(figure.id)")
        #expect(figure.text.fr.contains("\(figure.year)") || figure.text.fr.contains("20"))
      }
    }
  }
}

@Suite("The order of the questionnaires")
struct QuestionnaireOrderTests {
  /// Who sees which first: docs/content.md, Orientation.
  private static let first: [ProfileID: Set<QuestionnaireID>] = [
    "asso": ["ep", "cf", "im", "ti", "ms"], "ent": ["ep", "cf", "im"],
    "coll": ["ep", "cf", "im", "ai", "sc"], "inst": ["ep", "cf", "im", "ti", "ai", "sc"],
    "fond": ["ep", "cf", "im", "ti", "is"],
    "cata": ["ep", "cf", "im", "ti", "ms", "ai", "sc", "ct"],
    "autre": ["ep", "cf", "im", "ti", "ms"],
  ]

  @Test("the likely ones come first for each profile, and nobody misses any")
  func likelyFirst() {
    for profile in Shipped.profiles {
      var walk = Walk(in: .fr)
      walk.choose(.action(.start))
      walk.choose(.choice(ChoiceID(profile.rawValue)))
      let order = Wizard.orderedLibrary(walk.state).map(\.id)
      let likely = Self.first[profile] ?? []
      #expect(Set(order.prefix(likely.count)) == likely, "\(profile): \(order)")
      #expect(Set(order) == Set(Shipped.ids), "\(profile)")
    }
  }
}
