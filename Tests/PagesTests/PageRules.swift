import Assessments
import GardenKit
import Pages
import Referential
import Testing
import Wizard

/// What holds of every page, whatever it is about.
@Suite struct PageRules {
  @Test("has no empty text on any screen", arguments: Language.allCases)
  func hasNoEmptyText(_ language: Language) {
    for (name, state) in Garden.screens(language) {
      let page = page(for: state)
      #expect(!page.title.isEmpty, "\(name) has no title")
      for text in page.texts {
        #expect(text.contains { !$0.isWhitespace }, "an empty text on \(name)")
        #expect(!text.contains("  ") || text.contains("   ("), "two spaces on \(name): \(text)")
      }
    }
  }

  @Test("never names a result by a word that judges", arguments: Language.allCases)
  func namesNoResultByAWordThatJudges(_ language: Language) {
    for (name, state) in Garden.screens(language) {
      for text in page(for: state).texts {
        #expect(judgingWords(in: text).isEmpty, "\(name): \(text)")
      }
    }
  }

  @Test("keeps French spaces unbreakable")
  func keepsFrenchSpacesUnbreakable() {
    for (name, state) in Garden.screens(.fr) {
      for text in page(for: state).texts {
        #expect(plainSpaces(in: text).isEmpty, "\(name): \(text)")
      }
    }
  }

  @Test("speaks one language at a time", arguments: Language.allCases)
  func speaksOneLanguage(_ language: Language) {
    let foreign: Set<String> =
      language == .fr
      ? ["the", "and", "your", "you", "with", "this", "answers", "of", "it"]
      : ["vous", "votre", "vos", "des", "une", "est", "et", "pour", "que", "réponse", "sur"]
    for (name, state) in Garden.screens(language) {
      for text in page(for: state).texts {
        let words = text.split { !$0.isLetter && $0 != "’" }.map(String.init)
        #expect(foreign.isDisjoint(with: words), "\(name): \(text)")
      }
    }
  }

  @Test("shows every item once and in the order one walks", arguments: Language.allCases)
  func showsEveryItem(_ language: Language) {
    for (name, state) in Garden.screens(language) {
      let page = page(for: state)
      #expect(page.itemsInOrder == Wizard.items(in: state), "\(name)")
    }
  }

  @Test("shows the focus where it is", arguments: Language.allCases)
  func showsTheFocus(_ language: Language) {
    for (name, state) in Garden.screens(language) {
      for item in Wizard.items(in: state) {
        var focused = state
        focused.place.focus = item
        #expect(page(for: focused).itemsInFocus == [item], "\(name): \(item)")
      }
    }
  }

  @Test("has a page before anything was read from the disk", arguments: Language.allCases)
  func hasAPageBeforeAnythingWasRead(_ language: Language) {
    for (name, state) in Garden.screens(language) {
      var bare = state
      bare.shared = nil
      bare.session = nil
      bare.shelf = []
      let page = page(for: bare)
      #expect(!page.title.isEmpty && page.texts.allSatisfy { !$0.isEmpty }, "\(name)")
    }
  }

  @Test("calls the questionnaire of a saved assessment in the language one reads")
  func shelfInTheLanguageOneReads() throws {
    let shown = Garden.screens(.fr).map(\.state).first {
      $0.place.screen == .shelf && !$0.shelf.isEmpty
    }
    var state = try #require(shown)
    let known = try #require(state.library.first)
    state.shelf[0].questionnaire = known.id
    // As a file says it that was written in English.
    state.shelf[0].questionnaireTitle = LocalizedText(fr: "Written there", en: "Written there")
    func says(_ text: String) -> Bool { page(for: state).texts.contains { $0.contains(text) } }
    #expect(says(known.title[.fr]) && !says("Written there"))
    state.library = []
    #expect(says("Written there"), "an unknown one keeps the title it had")
  }

  @Test("says every notice", arguments: Language.allCases)
  func saysEveryNotice(_ language: Language) {
    let notices: [Notice] =
      [
        .saved(path: "/a"), .saveFailed("x"), .openFailed("x"), .questionnaireFailed("x"),
        .needsName, .needsPartners, .needsChoice, .enoughChosen(2), .needsAnswer, .choosesFirst,
        .noTextHere,
        .readOnly, .resultsDiffer,
        .nothingToUndo, .nothingToRedo, .textFull, .discarded("a1"), .isExample, .notOffered,
        .flagged(true), .flagged(false), .notHere(.comment), .notHere(.figures),
        .notHere(.moreTools), .notHere(.search), .notHere(.review), .notHere(.skip),
        .notHere(.back), .refused(.example), .refused(.readOnly), .refused(.nothingAnswered),
        .refused(.findOutFirst),
      ] + Change.Kind.allCases.flatMap { [Notice.undone($0), .redone($0)] }
    var said: Set<String> = []
    for notice in notices {
      var state = Garden.state(.home, language)
      state.notice = notice
      let text = page(for: state).notice?.text ?? ""
      #expect(!text.isEmpty && said.insert(text).inserted, "\(notice)")
    }
  }
}
