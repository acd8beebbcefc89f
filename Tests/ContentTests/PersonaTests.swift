import Assessments
import Evaluation
import Foundation
import Messages
import Pages
import PlainUI
import Referential
import Testing
import Wizard

@Suite("Personas get results and tools that an expert would give")
struct PersonaTests {
  @Test("answer what they are asked, and nothing else", arguments: Persona.names)
  func answerWhatTheyAreAsked(_ name: String) throws {
    let persona = try Persona(named: name)
    let questionnaire = Shipped.questionnaire(persona.questionnaire)
    let asked = questionnaire.visibleCriteria(in: persona.context, scope: persona.scope)
    #expect(Set(asked.map(\.id)) == Set(persona.answers.keys))
    for criterion in asked where persona.answers[criterion.id] == .notApplicable {
      #expect(criterion.allowsNotApplicable && persona.reasons[criterion.id] != nil)
    }
    let questions = Shipped.orientation.questions + questionnaire.context
    for (id, choices) in persona.context.choices {
      let question = try #require(questions.first { $0.id == id }, "\(id)")
      #expect(choices.allSatisfy { choice in question.choices.contains { $0.id == choice } })
    }
    #expect(persona.context.profile.map { name.hasSuffix($0.rawValue) } == true)
    #expect(persona.comments.count >= 5 && persona.story.count > 100)
  }

  @Test("stand where an expert would place them", arguments: Persona.names)
  func standWhereExpected(_ name: String) throws {
    let persona = try Persona(named: name)
    let result = try #require(persona.state.session?.evaluation)
    let stages = result.stage.map { [$0.lower.rawValue, $0.upper.rawValue] } ?? []
    #expect(Set(stages) == Set(persona.expected.stages))
    let lowerEnds = result.dimensions.compactMap { dimension in
      dimension.interval.map { (id: dimension.id, lower: $0.lower) }
    }
    #expect(lowerEnds.max { $0.lower < $1.lower }?.id == persona.expected.strongest)
    #expect(lowerEnds.min { $0.lower < $1.lower }?.id == persona.expected.weakest)
    #expect(
      result.dimensions.filter(\.isBlindSpot).map(\.id) == persona.expected.blindSpots)
    if let first = persona.expected.findFirst {
      let questionnaire = Shipped.questionnaire(persona.questionnaire)
      #expect(result.toFindOut.first.flatMap(questionnaire.dimension(of:))?.id == first)
    }
    for (id, verdict) in persona.expected.readings {
      let found = try #require(result.readings.first { $0.id == id }, "\(id)")
      #expect("\(found.verdict)" == verdict, "\(id)")
    }
    for id in persona.expected.hiddenReadings {
      #expect(!result.readings.contains { $0.id == id }, "\(id)")
    }
  }

  @Test("are given tools that suit them, for reasons that are theirs", arguments: Persona.names)
  func areGivenTools(_ name: String) throws {
    let persona = try Persona(named: name)
    let expected = persona.expected
    let recommended = Wizard.recommendations(in: persona.state)
    let tools = recommended.map(\.tool)
    #expect(Set(expected.tools).isSubset(of: tools), "\(tools)")
    for id in expected.never {
      #expect(Shipped.catalogue.tool(id) != nil && !tools.contains(id), "\(id)")
    }
    for tool in try tools.map({ try #require(Shipped.catalogue.tool($0)) }) {
      #expect(tool.state != .archive && tool.fits(persona.context.profile), "\(tool.id)")
    }
    #expect(recommended.prefix(3).contains { Shipped.catalogue.sheet($0.tool) != nil })
    let first = Set(recommended.prefix(3).flatMap(\.weakCriteria))
    #expect(Set(expected.because).isSubset(of: first), "\(first)")
    #expect(Set(expected.notBecause).isDisjoint(with: recommended.flatMap(\.weakCriteria)))
  }

  /// `PERSONA_REPORTS=folder swift test --filter PersonaTests` writes each report, to be read.
  @Test("can read their report from beginning to end", arguments: Persona.names)
  func canReadTheirReport(_ name: String) throws {
    let persona = try Persona(named: name)
    let lines = persona.report
    let text = lines.joined(separator: "\n")
    let questionnaire = Shipped.questionnaire(persona.questionnaire)
    let weakest = try #require(questionnaire.dimensions.first { $0.id == persona.expected.weakest })
    #expect(text.contains(weakest.title[persona.language]))
    #expect(text.contains(persona.subjectName))
    for expectation in Shipped.referential.expectations(in: persona.context) {
      let meaning = expectation.meaning[persona.language]
      #expect(text.lowercased().contains(meaning.lowercased()), "\(meaning)")
    }
    #expect(!text.contains("  "))
    if let folder = ProcessInfo.processInfo.environment["PERSONA_REPORTS"] {
      let file = URL(filePath: folder).appending(path: "\(name).txt")
      try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
  }

  @Test("are six in each language, over all questionnaires")
  func areSpread() throws {
    let personas = try Persona.names.map(Persona.init(named:))
    #expect(Set(personas.map(\.questionnaire)) == Set(Shipped.ids))
    #expect(Set(personas.map(\.subjectName)).count == 12)
  }
}

extension Recommendation {
  /// The weak answers that speak for it.
  fileprivate var weakCriteria: [CriterionID] {
    reasons.compactMap { reason in
      if case .weakCriterion(let id, _) = reason { id } else { nil }
    }
  }
}

extension Persona {
  /// The wizard at their results.
  fileprivate var state: WizardState {
    var state = Boussole.state(of: self)
    state.trail = [Place(.home), Place(.results(.overview))]
    return state
  }

  /// Every part of their results that says something.
  fileprivate var report: [String] {
    let parts: [ResultsPart] = [
      .overview, .dimensions, .tags, .findOut, .moreTools, .path, .understand,
    ]
    return parts.flatMap { part -> [String] in
      var shown = state
      shown.trail[1] = Place(.results(part))
      return plainText(of: page(for: shown), messages: Messages(in: language)) + [""]
    }
  }
}

/// Where a persona's state comes from.
private enum Boussole {
  static func state(of persona: Persona) -> WizardState {
    var (state, _) = report(
      persona.questionnaire, persona.context, persona.scope, persona.answers, in: persona.language)
    state.session?.assessment.subject.name = persona.subjectName
    for (id, comment) in persona.comments {
      state.session?.assessment.answers[id]?.comment = comment
    }
    for (id, reason) in persona.reasons {
      state.session?.assessment.answers[id]?.reason = reason
    }
    return state
  }
}
