import Assessments
import Foundation
import GardenKit
import Pages
import Referential
import ShippedPacks
import Testing
import Wizard

/// Pages made of the questionnaires that ship with the program.
@Suite struct ShippedPages {
  @Test(
    "keep the rules of pages for every question of every questionnaire",
    arguments: Language.allCases)
  func keepTheRules(_ language: Language) throws {
    for summary in ShippedPacks.index {
      var state = try opened(summary.id, language)
      for criterion in state.session?.criteria ?? [] {
        check(.question(criterion.id), state)
        check(.help(.criterion(criterion.id)), state)
      }
      for screen in [Screen.subject, .introduction, .readAll, .review(showsAll: true)] {
        check(screen, state)
      }
      for (place, criterion) in (state.session?.criteria ?? []).enumerated() {
        let answer = Level(rawValue: place % 6).map(Answer.level) ?? .unknown
        state.session?.assessment.answers[criterion.id] = RecordedAnswer(
          answer: answer, at: Garden.now)
      }
      for part in ResultsPart.allCases { check(.results(part), state) }
    }
  }

  @Test("keep the rules of pages for every tool and every word", arguments: Language.allCases)
  func keepTheRulesForTools(_ language: Language) throws {
    let state = try opened("ep", language)
    for tool in state.shared?.catalogue.everything ?? [] { check(.tool(tool.id), state) }
    for screen in [
      Screen.words, .toolbox, .orientation(0), .orientation(1), .orientation(2), .proposal,
    ] {
      check(screen, state)
    }
  }

  @Test(
    "say what was recorded of a partnership evaluation",
    arguments: Language.allCases, ["home", "introduction", "question", "overview", "tools"])
  func sayWhatWasRecorded(_ language: Language, _ name: String) throws {
    var state = try opened("ep", language)
    for (place, criterion) in (state.session?.criteria ?? []).enumerated() {
      let level = Level(rawValue: [4, 5, 4, 2, 3, 3, 2][place / 4])
      state.session?.assessment.answers[criterion.id] = RecordedAnswer(
        answer: criterion.id == "ep-eff-2" ? .unknown : level.map(Answer.level), at: Garden.now)
    }
    let screens: [String: Screen] = [
      "home": .home, "introduction": .introduction, "question": .question("ep-cla-2"),
      "overview": .results(.overview), "tools": .results(.tools),
    ]
    let screen = try #require(screens[name])
    if screen == .home {
      state.trail = []
      state.session = nil
    }
    state.trail.append(Place(screen))
    state.place.focus = Wizard.items(in: state).first
    try expectRecorded(text(of: page(for: state)), "ep-\(name).\(language.rawValue)")
  }

  private func check(_ screen: Screen, _ state: WizardState) {
    var shown = state
    shown.trail.append(Place(screen))
    shown.place.focus = Wizard.items(in: shown).first
    let page = page(for: shown)
    #expect(page.itemsInOrder == Wizard.items(in: shown), "\(screen)")
    for text in page.texts {
      #expect(text.contains { !$0.isWhitespace }, "\(screen)")
      if state.settings.language == .fr {
        #expect(plainSpaces(in: text).isEmpty, "\(screen): \(text)")
      }
    }
  }

  private func opened(_ id: QuestionnaireID, _ language: Language) throws -> WizardState {
    var state = WizardState(
      settings: Settings(language: language), library: ShippedPacks.index, now: Garden.now)
    state.shared = SharedPacks(
      referential: try ShippedPacks.referential(), orientation: try ShippedPacks.orientation(),
      catalogue: try ShippedPacks.catalogue(), catalogueReference: ShippedPacks.catalogueReference)
    state.orientation = Context([.profile: ["asso"], .purpose: ["alliance"], .together: ["seul"]])
    var session = Garden.session(language, [:])
    session.questionnaire = try ShippedPacks.questionnaire(id)
    session.assessment.context = state.orientation
    state.session = session
    return state
  }
}
