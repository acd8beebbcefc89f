import Assessments
import GardenKit
import Messages
import Pages
import Referential
import Testing
import Wizard

/// *Mode accompagné*: large spacing, one sentence at a time, no time shown.
@Suite struct AccompaniedPages {
  @Test("name no duration on any screen", arguments: Language.allCases)
  func noDuration(_ language: Language) {
    for (name, state) in Garden.screens(language) where !isForTheGroup(state) {
      var accompanied = state
      accompanied.settings.spacing = .accompanied
      for text in page(for: accompanied).texts where !isAdvice(text, language) {
        #expect(durations(in: text).isEmpty, "\(name): \(text)")
      }
    }
  }

  @Test("name durations otherwise, so that this test would see them", arguments: Language.allCases)
  func durationsOtherwise(_ language: Language) {
    for name in ["home-first", "introduction", "pause", "question-open", "tools", "questionnaires"]
    {
      let state = Garden.screens(language).first { $0.name == name }?.state
      let texts = state.map { page(for: $0).texts } ?? []
      #expect(texts.contains { !durations(in: $0).isEmpty }, "\(name)")
    }
  }

  @Test("ask one sentence at a time, and say which key shows another", arguments: Language.allCases)
  func oneSentence(_ language: Language) {
    let keys = Messages(in: language).keys
    for name in ["accompanied-question", "accompanied-question-read"] {
      guard let state = Garden.screens(language).first(where: { $0.name == name })?.state else {
        Issue.record("no \(name)")
        continue
      }
      let page = page(for: state)
      let sentences = page.options.prefix(5)
      #expect(sentences.count { !$0.isFolded } == 1, "\(name)")
      #expect(page.keys.first?.does == keys.otherSentence.short, "\(name)")
      #expect(page.aside.isEmpty && page.map.isEmpty && page.isSpacious, "\(name)")
    }
  }

  /// A number of minutes or hours, in digits or words.
  private func durations(in text: String) -> [Substring] {
    text.matches(
      of: /([0-9]|deux|dix|vingt|une|a|two|ten|twenty)[ \u{A0}-](minute|heure|hour)s?\b/
        .ignoresCase()
    ).map(\.output.0)
  }

  /// What one might do at a meeting, which the questionnaire says.
  private func isAdvice(_ text: String, _ language: Language) -> Bool {
    Garden.questionnaire.criteria.contains { text.contains($0.firstAction[language]) }
  }

  /// Where a facilitator plans and leads a session: the time that a group takes for it.
  private func isForTheGroup(_ state: WizardState) -> Bool {
    guard case .workshop(let screen) = state.place.screen else { return false }
    return switch screen {
    case .scope, .when, .reveal, .debate, .clock: true
    case .agenda: state.workshop?.workshop.minutesLeft(at: state.now) == nil
    default: false
    }
  }
}
