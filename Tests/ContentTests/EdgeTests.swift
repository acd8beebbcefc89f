import Assessments
import Evaluation
import Messages
import Pages
import PlainUI
import Referential
import Testing
import Wizard

@Suite("Questionnaires at their edges")
struct EdgeTests {
  @Test("a first reading asks few questions, gives no stage, and says where to begin")
  func firstReadings() throws {
    for (id, common) in [("ep", 7), ("cf", 4)] as [(QuestionnaireID, Int)] {
      let questionnaire = Shipped.questionnaire(id)
      let scope = try #require(questionnaire.scopes.first { !$0.givesStage })
      for profile in Shipped.profiles {
        let context = Context([.profile: [ChoiceID(profile.rawValue)]])
        let asked = questionnaire.visibleCriteria(in: context, scope: scope.id)
        let own = id == "cf" && profile != .other ? 4 : 0
        #expect(asked.count == common + own, "\(id) for \(profile)")
        for language in Language.allCases {
          let answers = Dictionary(
            uniqueKeysWithValues: asked.enumerated().map { place, criterion in
              (criterion.id, Answer.level(place.isMultiple(of: 2) ? .two : .four))
            })
          let (state, said) = report(id, context, scope.id, answers, in: language)
          #expect(state.session?.evaluation.noStageReason == .scope)
          let words = Messages(in: language).results
          #expect(said.contains(words.whereToBegin))
          #expect(Wizard.items(in: state).first == .action(.continueWithTheRest))
        }
      }
    }
  }

  @Test("each first reading takes one question of every dimension that all profiles see")
  func firstReadingsCoverDimensions() throws {
    for id in ["ep", "cf"] as [QuestionnaireID] {
      let questionnaire = Shipped.questionnaire(id)
      let scope = try #require(questionnaire.scopes.first { !$0.givesStage })
      let common = questionnaire.visibleDimensions(in: Context(), scope: .all).map(\.id)
      let shown = questionnaire.visibleDimensions(in: Context(), scope: scope.id)
      #expect(shown.map(\.id) == common)
      #expect(shown.allSatisfy { $0.criteria.count == 1 })
    }
  }

  @Test("one that knows nothing gets a sentence and something to do", arguments: Shipped.ids)
  func allUnknown(_ id: QuestionnaireID) {
    let questionnaire = Shipped.questionnaire(id)
    for context in contexts(of: questionnaire) {
      let asked = questionnaire.visibleCriteria(in: context, scope: .all)
      guard !asked.isEmpty else { continue }
      let answers = Dictionary(uniqueKeysWithValues: asked.map { ($0.id, Answer.unknown) })
      for language in Language.allCases {
        let (state, said) = report(id, context, .all, answers, in: language)
        #expect(state.session?.evaluation.isAllUnknown == true)
        #expect(said.contains(Messages(in: language).stages.noneAllUnknown), "\(said)")
        #expect(said.contains(Messages(in: language).results.whereToBegin))
      }
    }
  }

  @Test("one whom nothing concerns gets a sentence", arguments: Shipped.ids)
  func allNotApplicable(_ id: QuestionnaireID) {
    var questionnaire = Shipped.questionnaire(id)
    for place in questionnaire.dimensions.indices {
      for criterion in questionnaire.dimensions[place].criteria.indices {
        questionnaire.dimensions[place].criteria[criterion].allowsNotApplicable = true
      }
    }
    let answers = Dictionary(
      uniqueKeysWithValues: questionnaire.criteria.map { ($0.id, Answer.notApplicable) })
    for language in Language.allCases {
      let (state, said) = report(questionnaire, Context(), .all, answers, in: language)
      #expect(state.session?.evaluation.isEmpty == true)
      #expect(said.contains(Messages(in: language).results.nothingApplicable))
    }
  }

  @Test("« non concerné » is offered where an author allowed it, in ep on four criteria only")
  func notApplicableIsRare() {
    let allowed = Shipped.questionnaire("ep").criteria.filter(\.allowsNotApplicable).map(\.id)
    #expect(allowed == ["ep-coh-4", "ep-soc-2", "ep-soc-4", "ep-cla-3"])
    let all = Shipped.criteria.filter(\.allowsNotApplicable).count
    #expect(all * 10 < Shipped.criteria.count)
  }

  @Test("nobody in particular can answer everything", arguments: Shipped.ids)
  func nobodyInParticular(_ id: QuestionnaireID) throws {
    let questionnaire = Shipped.questionnaire(id)
    var context = Context()
    for question in questionnaire.context {
      context[question.id] = question.kind == .one ? [] : question.choices.map(\.id)
    }
    let asked = questionnaire.visibleCriteria(in: context, scope: .all)
    #expect(asked.count == (id == "cf" ? 16 : questionnaire.criteria.count))
    let answers = Dictionary(
      uniqueKeysWithValues: asked.map { ($0.id, Answer.level(.two)) })
    let (state, said) = report(id, context, .all, answers, in: .fr)
    #expect(state.session?.evaluation.positionStage == .tryOut)
    #expect(said.count > 10)
    #expect(!Wizard.recommendations(in: state).isEmpty)
  }

  @Test("a form that was chosen is no weakness: it is neither a point to work on nor a step")
  func chosenFormsAreNoWeakness() {
    var optional = 0
    for questionnaire in Shipped.questionnaires {
      for criterion in questionnaire.criteria {
        guard case .chosen(let question, let choices)? = criterion.optionalWhen else { continue }
        optional += 1
        for choice in choices {
          let evaluator = Evaluator(
            questionnaire: questionnaire, context: Context([question: [choice]]))
          var answers = Dictionary(
            uniqueKeysWithValues: evaluator.visibleCriteria.map {
              ($0.id, Answer.level(.three))
            })
          answers[criterion.id] = .level(.one)
          #expect(!evaluator.weakCriteria(in: answers).contains { $0.criterion == criterion.id })
        }
      }
    }
    #expect(optional >= 8)
  }
}

/// The results page of some answers, as lines.
func report(
  _ id: QuestionnaireID, _ context: Context, _ scope: ScopeID, _ answers: [CriterionID: Answer],
  in language: Language, part: ResultsPart = .overview
) -> (state: WizardState, lines: [String]) {
  report(Shipped.questionnaire(id), context, scope, answers, in: language, part: part)
}

func report(
  _ questionnaire: Questionnaire, _ context: Context, _ scope: ScopeID,
  _ answers: [CriterionID: Answer], in language: Language, part: ResultsPart = .overview
) -> (state: WizardState, lines: [String]) {
  var assessment = Assessment(
    id: "report", created: Shipped.now, subject: Subject(name: "Les Sources"),
    questionnaire: reference(of: questionnaire), catalogue: reference(of: questionnaire),
    language: language, context: context, scope: scope)
  assessment.answers = answers.mapValues { RecordedAnswer(answer: $0, at: Shipped.now) }
  var state = WizardState(settings: Settings(language: language), now: Shipped.now)
  state.shared = Shipped.shared
  state.session = Session(
    assessment: assessment, questionnaire: questionnaire, reference: reference(of: questionnaire))
  state.trail = [Place(.home), Place(.results(part))]
  return (state, plainText(of: page(for: state), messages: Messages(in: language)))
}
