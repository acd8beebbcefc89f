import Referential

/// Values that use every field, to be written and read back.
enum SampleValues {
  static func text(_ word: String) -> LocalizedText {
    LocalizedText(fr: "« \(word) »\u{202F}!", en: "“\(word)”")
  }

  static var questionnaire: Questionnaire {
    Questionnaire(
      id: "qa", version: "1.2.3", title: text("titre"), subtitle: text("sous-titre"),
      subject: .territory, forYouIf: text("pour vous"), minutes: 5...10, profiles: ["asso", "ent"],
      introduction: [text("un"), text("deux")], notice: text("inspiré"),
      tags: [Tag(id: "PR", kind: .objet, title: text("produit"), phrase: text("le produit"))],
      context: [
        ContextQuestion(
          id: "forme", text: text("forme"), help: text("aide"), kind: .several, most: 2,
          isOptional: true,
          choices: [
            .init(id: "don", text: text("don"), hint: text("argent")),
            .init(id: "autre", text: text("autre")),
          ]),
        ContextQuestion(
          id: "suite", text: text("suite"), kind: .ranked,
          visibility: .chosen("forme", anyOf: ["don"]),
          choices: [.init(id: "oui", text: text("oui"))]),
      ],
      scopes: [
        Scope(id: .all, title: text("tout")),
        Scope(
          id: "first-reading", title: text("première"), minutes: 3, givesStage: false,
          content: .criteria(["qa-un-1"])),
        Scope(id: "une", title: text("une"), content: .dimensions(["qa-un"])),
      ],
      readings: [
        Reading(
          id: "pret", title: text("prêt"),
          condition: .any([
            .all([
              .atLeast(.dimension("qa-un"), .lower, .init(7, 2)),
              .below(.tag("PR"), .position, .init(3)),
            ]), .not(.atLeast(.whole, .lower, .init(5, 3))),
          ]), holds: text("tient"), otherwise: text("sinon"))
      ], stageSentences: [.discover: text("début"), .spread: text("loin")], isChain: true,
      dimensions: [
        Dimension(
          id: "qa-un", title: text("dimension"), phrase: text("la dimension"),
          question: text("vraiment"), visibility: .not(.chosen(.profile, anyOf: ["ent"])),
          criteria: [criterion("qa-un-1", isFull: true), criterion("qa-un-2", isFull: false)])
      ])
  }

  static func criterion(_ id: CriterionID, isFull: Bool) -> Criterion {
    Criterion(
      id: id, label: text("nom \(id)"), question: text("question"),
      levels: (1...5).map { text("niveau \($0) de \(id)") },
      help: CriterionHelp(
        plainWords: text("mots"), whyItMatters: text("pourquoi"), whatToLookAt: text("regarder"),
        example: text("exemple"), betweenTwoLevels: text("entre")),
      find: WhereToFind(place: text("où"), settles: text("tranche"), ease: 2),
      firstAction: text("action"), effort: 3, weight: isFull ? 9 : 1, tags: isFull ? ["PR"] : [],
      tools: isFull ? ["fiche-a", "guide-b"] : [], allowsNotApplicable: isFull,
      sameAs: isFull ? ["qb-un-1"] : [],
      visibility: isFull
        ? .any([.all([.always, .chosen("forme", anyOf: ["don", "autre"])]), .not(.always)])
        : .always,
      optionalWhen: isFull ? .always : nil,
      prompts: isFull
        ? FacilitatorPrompts(
          toOpen: text("ouvrir"), toDig: text("creuser"), whenAnswersDiffer: text("écart"),
          whenNobodySpeaks: text("silence"), toConclude: text("conclure")) : nil)
  }

  static var catalogue: Catalogue {
    let sheet = Tool(
      id: "fiche-a", title: text("fiche"), description: text("but"), kind: .tool, nature: .sheet,
      uses: [.act], publisher: "Boussole", language: .both, isOwnSheet: true)
    let tool = Tool(
      id: "guide-b", title: text("guide"), description: text("tout"), kind: .skill,
      nature: .training, uses: [.train, .inform], profiles: ["asso"], needs: ["semer"],
      stages: [.tryOut, .spread], publisher: "Le Jardin", date: "2019-11-05", year: 2019,
      link: "https://example.org/?a=\"b\"", state: .archive, language: .en, isNamedInArticle: true)
    return Catalogue(
      version: "2.0.0", tools: [tool],
      sheets: [
        Sheet(
          tool: sheet, minutes: 20, purpose: text("but"), who: text("qui"), steps: [text("pas")],
          columns: [text("colonne")], rows: [text("ligne"), LocalizedText(fr: "", en: "")],
          tip: text("conseil"))
      ],
      fallbacks: [
        Fallback(
          tool: "guide-b", stages: [.discover], uses: [.inform], needs: ["semer"],
          region: "bretagne"), Fallback(tool: "fiche-a"),
      ])
  }

  static var referential: Referential {
    Referential(
      version: "1.0.0", profiles: [Profile(id: "asso", title: text("une"), short: text("asso"))],
      needs: [Named(id: "semer", title: text("semer"))],
      stages: Stage.allCases.map {
        StageText(
          stage: $0, title: text($0.rawValue), sentence: text("phrase"), stay: text("rester"))
      }, bands: [Named(id: "work", title: text("travail"))],
      approches: [
        Approche(
          id: "clarte", title: text("clarté"), question: text("clair"), compares: text("règles"))
      ], objets: [Named(id: "PR", title: text("produit"))],
      impacts: [Named(id: "confiance", title: text("confiance"))],
      kinds: [Named(id: "outil", title: text("outil"))],
      uses: [Named(id: "agir", title: text("agir"))],
      natures: [Named(id: "fiche", title: text("fiche"))],
      states: [Named(id: "living", title: text("vivant"))],
      objectives: [
        Objective(
          id: "personnes", title: text("personnes"),
          byProfile: ["asso": text("bénévoles"), "ent": text("salariés")])
      ], glossary: [GlossaryEntry(id: "jardin", term: text("jardin"), text: text("lieu"))],
      figures: [
        Figure(id: "f-2015", text: text("37 %"), year: 2015, source: "Étude", about: ["qa"])
      ], avoidedWords: ["échec"], jargon: ["enjeu"])
  }

  static var orientation: Orientation {
    func question(_ id: ContextQuestionID, _ choice: ChoiceID) -> ContextQuestion {
      ContextQuestion(id: id, text: text("q"), choices: [.init(id: choice, text: text("c"))])
    }
    return Orientation(
      version: "1.1.0", title: text("où"),
      questions: [
        question(.profile, "asso"), question(.purpose, "jardin"), question(.together, "seul"),
      ],
      proposals: [
        .init(
          purpose: "jardin", questionnaires: ["qa"], needs: ["semer"], uses: [.act],
          tools: ["fiche-a"], sentence: text("voilà"))
      ], together: ["seul": text("seul"), "chacun": text("chacun")])
  }
}
