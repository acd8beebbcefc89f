import Assessments
import Evaluation
import Pages
import Referential
import Testing
import Wizard

@Suite("Every questionnaire at the wizard, on 80 columns and 24 rows")
struct WizardWalkTests {
  @Test("leads from home to a saved result", arguments: Visit.all)
  func leadsToResults(_ visit: Visit) throws {
    var walk = Walk(in: visit.language) { page, state in
      if case .question = state.place.screen {
        let hidden = textsThatDoNotFit(page, rows: 24)
        #expect(hidden.isEmpty, "one must scroll on \(state.place.screen): \(hidden)")
      } else {
        let clipped = textsThatDoNotFit(page, rows: endlessRows)
        #expect(clipped.isEmpty, "clipped on \(state.place.screen): \(clipped)")
      }
    }
    try reachFirstQuestion(visit, &walk)
    try answerAll(visit, &walk)
    try readResults(visit, &walk)
  }

  /// From home through the three questions, the proposal and the subject.
  private func reachFirstQuestion(_ visit: Visit, _ walk: inout Walk) throws {
    walk.choose(.action(.start))
    walk.choose(.choice(ChoiceID(visit.profile.rawValue)))
    walk.choose(.choice(try #require(visit.purpose)))
    walk.choose(.choice("seul"))
    #expect(walk.screen == .proposal)
    walk.choose(.questionnaire(visit.questionnaire))
    walk.perform(.fill(.subjectName, "Les Sources"))
    walk.perform(.fill(.partners, "Maison de quartier, Ville"))
    walk.choose(.action(.next))
    #expect(walk.screen == .introduction)
    walk.choose(.action(.begin))
    try answerContext(&walk)
  }

  /// Takes the first choice of each context question, and every choice where several may be made.
  private func answerContext(_ walk: inout Walk) throws {
    while case .context(let number) = walk.screen {
      let question = try #require(walk.session?.contextQuestions[number])
      let made = question.kind == .one ? question.choices.prefix(1) : question.choices[...]
      for choice in made { walk.choose(.choice(choice.id)) }
      if question.kind != .one { walk.choose(.action(.next)) }
    }
  }

  private func answerAll(_ visit: Visit, _ walk: inout Walk) throws {
    let asked = try #require(walk.session?.criteria)
    #expect(asked.count >= 4)
    for (place, criterion) in asked.enumerated() {
      if case .pause = walk.screen { walk.choose(.action(.next)) }
      #expect(walk.screen == .question(criterion.id))
      let answer = answer(to: criterion, at: place, turn: visit.turn)
      walk.choose(.giving(answer))
      if case .reason = walk.screen {
        walk.perform(.fill(.reason, "pas chez nous"))
        walk.choose(.action(.next))
      }
    }
    if case .pause = walk.screen { walk.choose(.action(.next)) }
    #expect(walk.screen == .review(showsAll: false))
    walk.choose(.action(.showAll))
    walk.choose(.action(.finish))
  }

  private func readResults(_ visit: Visit, _ walk: inout Walk) throws {
    #expect(walk.screen == .results(.overview))
    let session = try #require(walk.session)
    let saved = try #require(walk.saved.last)
    #expect(saved.completed != nil)
    #expect(saved.plainAnswers.count == session.criteria.count)
    #expect(saved.context.profile == visit.profile)
    let result = session.evaluation
    #expect(result.counts.visible == session.criteria.count)
    #expect(result.interval != nil && result.counts.unanswered == 0)
    for name in [
      ActionName.findOut, .dimensions, .tags, .understand, .tools, .path,
    ] where Wizard.items(in: walk.state).contains(.action(name)) {
      walk.choose(.action(name))
      if name == .tools { try check(Wizard.recommendations(in: walk.state), for: visit.profile) }
      walk.perform(.back)
    }
    walk.choose(.action(.goHome))
    #expect(walk.screen == .saved)
  }

  private func check(_ recommendations: [Recommendation], for profile: ProfileID) throws {
    #expect((1...7).contains(recommendations.count))
    for recommendation in recommendations {
      let tool = try #require(Shipped.catalogue.tool(recommendation.tool))
      #expect(tool.fits(profile) && tool.state != .archive, "\(tool.id)")
      #expect(!recommendation.reasons.isEmpty, "\(tool.id)")
    }
  }
}
