import Assessments
import Referential
import Testing
import Wizard

@testable import Pages

/// The results overview: what it says first, and what it leaves for another page.
@Suite struct OverviewTests {
  @Test("prints no figure but dates, counts of answers and levels", arguments: Language.allCases)
  func printsNoFigure(_ language: Language) {
    for levels in [Garden.clear, Garden.toConfirm, Garden.oneMissing] {
      let overview = page(for: Garden.state(.results(.overview), language, levels))
      for text in overview.texts {
        #expect(text.firstRange(of: #/[0-9][.,][0-9]/#) == nil, "\(text)")
        #expect(text.firstRange(of: #/[0-9]\/[0-9]/#) == nil, "\(text)")
      }
    }
  }

  @Test("stands in the order of the design: build on, work on, begin, stage, bars, doors")
  func standsInOrder() throws {
    let blocks = page(for: Garden.state(.results(.overview), .fr, Garden.clear)).blocks
    let order = try [
      "Points d’appui", "À travailler", "Par quoi commencer", "Étape\u{A0}: Structurer",
    ].map { heading in try #require(blocks.firstIndex(of: .heading(heading))) }
    #expect(order == order.sorted())
    let bars = try #require(blocks.firstIndex { if case .bars = $0 { true } else { false } })
    let row = try #require(blocks.firstIndex { if case .row = $0 { true } else { false } })
    #expect(order.last.map { $0 < bars } == true && bars < row && row == blocks.count - 1)
  }

  @Test("gives a first reading no stage, no bar, and the way to the rest")
  func firstReading() throws {
    let state = try #require(
      Garden.screens(.fr).first { $0.name == "overview-first-reading" }?.state)
    let said = page(for: state)
    #expect(said.texts.contains("La plus avancée\u{A0}: le sens."))
    #expect(said.texts.contains("La moins avancée\u{A0}: la clarté."))
    #expect(said.options.first?.text == "Continuer avec les 6 autres")
    #expect(!said.texts.contains { $0.hasPrefix("Étape") })
  }

  @Test("says gently that the stage lies far from the one declared, and only then")
  func farFromDeclared() throws {
    var state = Garden.state(.results(.overview), .fr, Garden.clear)
    state.session?.questionnaire.context = [
      ContextQuestion(
        id: "etape", text: Garden.both("Où en êtes-vous ?", "Where do you stand?"),
        choices: Stage.allCases.map {
          .init(id: ChoiceID($0.rawValue), text: Garden.both("Ici", "Here"))
        })
    ]
    let sentence =
      "Vous aviez dit\u{A0}: Découvrir. Vos réponses disent plutôt\u{A0}: Structurer. "
      + "Les deux peuvent être vrais\u{202F}; parlez-en."
    state.session?.assessment.context["etape"] = ["decouvrir"]
    #expect(page(for: state).texts.contains(sentence))
    state.session?.assessment.context["etape"] = ["experimenter"]
    #expect(!page(for: state).texts.contains { $0.hasPrefix("Vous aviez dit") })
  }

  @Test("shows the weakest link of a chain first")
  func chain() throws {
    var state = Garden.state(.results(.overview), .fr, Garden.clear)
    state.session?.questionnaire.isChain = true
    let bars = page(for: state).blocks.compactMap { block -> [String]? in
      if case .bars(let bars) = block { bars.map(\.label) } else { nil }
    }
    #expect(bars == [["Clarté", "Efficience", "Sens"]])
  }

  @Test("quotes the person's own sentence up to its first comma")
  func quotes() {
    #expect(
      opening("Nous nous arrangeons au cas par cas, avec nous.")
        == "Nous nous arrangeons au cas par cas…")
    #expect(opening("C’est écrit et connu.") == "C’est écrit et connu")
    #expect(opening("Non, rien n’est dit, ni écrit.") == "Non, rien n’est dit, ni écrit")
    let long = "Nous " + String(repeating: "parlons longuement ", count: 8)
    #expect(opening(long).count <= 64 && opening(long).hasSuffix("…"))
  }

  private func opening(_ sentence: String) -> String { Pages.opening(of: sentence, marksCut: true) }
}
