import Assessments
import GardenKit
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
    let bars = try #require(blocks.firstIndex { if case .branches = $0 { true } else { false } })
    let row = try #require(blocks.firstIndex { if case .row = $0 { true } else { false } })
    #expect(order.last.map { $0 < bars } == true && bars < row && row == blocks.count - 1)
  }

  @Test("names no stage while all are possible, rather than between the first and the last")
  func allStagesPossible() {
    let levels: Garden.Levels = ["sen-1": 3, "sen-2": 3]
    let texts = page(for: Garden.state(.results(.overview), .fr, levels)).texts
    #expect(texts.contains { $0.hasPrefix("Aucune étape n’est indiquée") })
    #expect(!texts.contains { $0.contains("entre Découvrir et Déployer") })
  }

  @Test("with unknowns, stands in the order build on, work on, stage, find out, begin, bars")
  func toConfirmStandsInOrder() throws {
    let blocks = page(for: Garden.state(.results(.overview), .fr, Garden.toConfirm)).blocks
    let order = try [
      "Points d’appui", "À travailler", "Étape à confirmer : entre Expérimenter et Structurer",
      "À trouver d’abord", "Par quoi commencer",
    ].map { heading in try #require(blocks.firstIndex(of: .heading(heading)), "\(heading)") }
    #expect(order == order.sorted())
    let spots = try #require(
      blocks.firstIndex {
        if case .paragraph(let text) = $0 { text.hasPrefix("Angle") } else { false }
      })
    #expect(spots < order[0])
  }

  @Test("says several dimensions as several", arguments: Language.allCases)
  func severalDimensions(_ language: Language) {
    let levels: Garden.Levels = [
      "sen-1": 3, "sen-2": 3, "sen-3": 3, "cla-1": 3, "cla-2": 3, "cla-3": 3, "eff-1": 2,
      "eff-2": 2, "eff-3": 2,
    ]
    let said = page(for: Garden.state(.results(.overview), language, levels)).texts
    #expect(
      said.contains(
        language == .fr
          ? "Les dimensions les plus avancées : le sens, la clarté. Ce ne sont pas encore des points "
            + "d’appui."
          : "The most advanced dimensions: meaning, clarity. They are not yet something to build on."
      ), "\(said)")
  }

  @Test("says « à confirmer » of a reading that holds so far, or that says both cases")
  func readings() {
    var state = Garden.state(.results(.overview), .fr, Garden.oneMissing)
    func said(_ limit: ReadingCondition.Limit, otherwise: Bool = false) -> [String] {
      state.session?.questionnaire.readings = [
        Reading(
          id: "pret", title: Garden.both("Prêt à ouvrir", "Ready to open"),
          condition: .atLeast(.whole, .lower, limit),
          holds: Garden.both("Le jardin peut ouvrir.", "The garden can open."),
          otherwise: otherwise ? Garden.both("Pas encore.", "Not yet.") : nil)
      ]
      let texts = page(for: state).texts
      return [
        "Le jardin peut ouvrir.", "Pas encore.", "à confirmer, selon les réponses qui manquent",
      ].filter(texts.contains)
    }
    let toConfirm = ["à confirmer, selon les réponses qui manquent"]
    // The whole stands at 28/9, between 26/9 and 30/9.
    #expect(said(.init(2)) == ["Le jardin peut ouvrir."])
    #expect(said(.init(3)) == toConfirm)
    #expect(said(.init(13, 4)) == [])
    #expect(said(.init(13, 4), otherwise: true) == toConfirm)
    #expect(said(.init(4)) == [])
    #expect(said(.init(4), otherwise: true) == ["Pas encore."])
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
      if case .branches(_, let bars) = block { bars.map(\.label) } else { nil }
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

  @Test("a list of actions says the first sentence of a first step, and that others follow")
  func firstSentences() {
    #expect(firstSentence(of: "Appelez chacun. Écrivez ses mots.") == "Appelez chacun. …")
    #expect(firstSentence(of: "Appelez chacun.") == "Appelez chacun.")
    #expect(firstSentence(of: "Comptez 2.5 jours, env. deux.") == "Comptez 2.5 jours, env. deux.")
    #expect(
      firstSentence(of: "Qui vient ? « Moi. » Puis rien.") == "Qui vient ? « Moi. » Puis rien.")
    #expect(firstSentence(of: "") == "")
  }

  private func opening(_ sentence: String) -> String { Pages.opening(of: sentence, marksCut: true) }
}
