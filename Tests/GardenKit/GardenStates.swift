package import Assessments
package import Referential
package import Wizard

extension Garden {
  /// 12 March 2026, in the evening.
  package static let now = Moment(seconds: 1_773_345_600, offsetMinutes: 60)

  /// The answers of a garden that is under way: levels by criterion, 0 for « ne sait pas ».
  package typealias Levels = [CriterionID: Int]

  package static let clear: Levels = [
    "sen-1": 5, "sen-2": 4, "sen-3": 4, "cla-1": 2, "cla-2": 3, "cla-3": 2, "eff-1": 3, "eff-2": 4,
    "eff-3": 4,
  ]
  package static let toConfirm: Levels = [
    "sen-1": 4, "sen-2": 4, "sen-3": 4, "cla-1": 2, "cla-2": 0, "cla-3": 2, "eff-1": 3, "eff-2": 0,
    "eff-3": 0,
  ]
  package static let oneMissing: Levels = [
    "sen-1": 4, "sen-2": 4, "sen-3": 3, "cla-1": 2, "cla-2": 3, "cla-3": 3, "eff-1": 0, "eff-2": 3,
    "eff-3": 3,
  ]

  package static func state(_ screen: Screen, _ language: Language, _ levels: Levels = [:])
    -> WizardState
  {
    var state = WizardState(
      settings: Settings(language: language), library: summaries, now: now)
    state.shared = shared
    state.orientation = Context([.profile: ["asso"], .purpose: ["alliance"], .together: ["seul"]])
    state.session = session(language, levels)
    state.trail = [Place(.home), Place(screen)]
    state.place.focus = Wizard.items(in: state).first
    return state
  }

  package static func session(_ language: Language, _ levels: Levels) -> Session {
    let reference = PackReference(id: "jardin", version: "1.0.0", digest: "00")
    var assessment = Assessment(
      id: "a1", created: now,
      subject: Subject(
        id: "s1", name: "Jardins partagés", partners: ["Maison de quartier", "Ville"],
        since: "2023",
        onBehalfOf: "Ville"),
      questionnaire: reference, catalogue: reference, language: language,
      context: Context([
        .profile: ["asso"], .purpose: ["alliance"], .together: ["seul"], "forme": ["offre"],
      ]))
    for (id, level) in levels {
      let answer = Level(rawValue: level).map(Answer.level) ?? .unknown
      assessment.answers[id] = RecordedAnswer(answer: answer, at: now)
    }
    return Session(
      assessment: assessment, questionnaire: questionnaire, reference: reference,
      path: "/home/lea/boussole/jardins-partages.json")
  }

  package static func summary(
    _ id: AssessmentID, _ name: String, answered: Int, daysAgo: Int = 1, finished: Bool = false,
    review: CalendarDate? = nil, subject: String = ""
  ) -> AssessmentSummary {
    let then = Moment(seconds: now.seconds - daysAgo * 86_400, offsetMinutes: 60)
    return AssessmentSummary(
      id: id, subjectName: name, questionnaire: "jardin", questionnaireTitle: questionnaire.title,
      scope: .all, answered: answered, total: 9, created: then, modified: then,
      completed: finished ? then : nil, secondsLeft: 580, plan: Plan(review: review),
      subject: subject)
  }

  /// Every screen there is, each with a name for its recorded page.
  package static func screens(_ language: Language) -> [(name: String, state: WizardState)] {
    var first = WizardState(settings: Settings(language: language), library: summaries, now: now)
    first.place.focus = Wizard.items(in: first).first
    var coming = first
    coming.shelf = [
      summary(
        "a1", "Jardins partagés", answered: 5, review: now.date.adding(days: 21), subject: "s1"),
      summary("a2", "Verger", answered: 9, daysAgo: 9, finished: true),
    ]
    coming.place.focus = Wizard.items(in: coming).first
    var damaged = coming
    damaged.damaged = [
      DamagedFile(path: "/home/lea/boussole/assessments/verger.json", line: 3, column: 14),
      DamagedFile(path: "/home/lea/boussole/assessments/ruche.json"),
      DamagedFile(path: "/home/lea/boussole/assessments/mare.json", line: 1, column: 1),
    ]
    return [("home-first", first), ("home-again", coming), ("home-damaged", damaged)]
      + opening(language) + answering(language) + results(language) + planning(language)
      + around(coming)
      + workshopScreens(language) + accompanied(language)
  }

  private static func opening(_ language: Language) -> [(String, WizardState)] {
    var subject = state(.subject, language)
    subject.place.texts = [.subjectName: TextInput("Jardins partagés")]
    subject.notice = .needsPartners
    var asked = state(.orientation(2), language)
    asked.orientation = Context([.profile: ["asso"], .purpose: ["alliance"]])
    asked.place.focus = nil
    asked.notice = .choosesFirst
    return [
      ("orientation", state(.orientation(0), language)), ("orientation-open", asked),
      ("proposal", state(.proposal, language)),
      ("questionnaires", state(.questionnaires, language)),
      ("subject", subject),
      ("introduction", state(.introduction, language)),
      ("read-all", state(.readAll, language)),
      ("context", state(.context(0), language)),
    ]
  }

  private static func answering(_ language: Language) -> [(String, WizardState)] {
    var question = state(.question("cla-1"), language, clear)
    question.session?.assessment.answers["cla-1"]?.comment = "Vu en mars.\nEt en avril."
    question.session?.assessment.answers["cla-1"]?.isFlagged = true
    question.place.focus = .level(.two)
    var open = state(.question("eff-3"), language, ["sen-1": 3])
    open.place.focus = nil
    var optional = state(.question("sen-2"), language)
    optional.session?.assessment.context["forme"] = ["don"]
    var none = state(.find, language, clear)
    none.place.texts = [.search: TextInput("zzz")]
    var former = state(.question("eff-2"), language)
    former.session?.formerAnswers["eff-2"] = FormerAnswer(
      criterion: "cf-x-1", level: .three,
      sentence: LocalizedText(
        fr: "Nous avons des habitudes, que les responsables connaissent.",
        en: "We have habits, which the people in charge know."),
      questionnaireTitle: LocalizedText(
        fr: "Capacité à faire alliance", en: "Capacity to form alliances"),
      at: now)
    former.place.focus = nil
    return [
      ("find", state(.find, language, toConfirm)),
      ("find-none", none), ("review-nothing", state(.review(showsAll: false), language)),
      ("question", question), ("question-open", open), ("question-optional", optional),
      ("question-former", former),
      ("comment", state(.comment("cla-1"), language, clear)),
      ("reason", state(.reason("eff-3"), language, clear)),
      ("pause", state(.pause("sen"), language, ["sen-1": 5, "sen-2": 4, "sen-3": 0])),
      ("pause-last", state(.pause("eff"), language, clear)),
      ("review", state(.review(showsAll: false), language, toConfirm)),
      ("review-all", state(.review(showsAll: true), language, clear)),
      ("help-criterion", state(.help(.criterion("cla-1")), language)),
    ]
  }

  private static func results(_ language: Language) -> [(String, WizardState)] {
    var example = state(.results(.overview), language, clear)
    example.session?.isExample = true
    example.session?.isReadOnly = true
    example.notice = .isExample
    var first = state(.results(.overview), language, ["sen-1": 4, "cla-1": 2, "eff-1": 3])
    first.session?.assessment.scope = "first-reading"
    first.place.focus = Wizard.items(in: first).first
    var aside = state(.results(.understand), language, clear)
    aside.session?.assessment.answers["eff-3"] = RecordedAnswer(
      answer: .notApplicable, reason: "Une seule personne.", at: now)
    let unknown = Dictionary(uniqueKeysWithValues: questionnaire.criteria.map { ($0.id, 0) })
    var none = state(.results(.overview), language)
    none.session?.questionnaire.dimensions = []
    none.place.focus = Wizard.items(in: none).first
    var chain = state(.results(.dimensions), language, clear)
    chain.session?.questionnaire.isChain = true
    return [
      ("overview", state(.results(.overview), language, clear)),
      ("overview-to-confirm", state(.results(.overview), language, toConfirm)),
      ("overview-one-missing", state(.results(.overview), language, oneMissing)),
      ("overview-all-unknown", state(.results(.overview), language, unknown)),
      ("overview-nothing", state(.results(.overview), language)),
      ("overview-not-applicable", none),
      ("overview-first-reading", first), ("overview-example", example),
      ("dimensions", state(.results(.dimensions), language, toConfirm)),
      ("dimensions-chain", chain),
      ("tags", state(.results(.tags), language, toConfirm)),
      ("find-out", state(.results(.findOut), language, toConfirm)),
      ("path", state(.results(.path), language, clear)),
      ("tools", state(.results(.tools), language, clear)),
      ("more-tools", state(.results(.moreTools), language, clear)),
      ("understand", aside),
      ("understand-to-confirm", state(.results(.understand), language, toConfirm)),
      ("saved", state(.saved, language, clear)),
    ]
  }

  /// The same garden a year before.
  private static func history(_ shown: WizardState) -> WizardState {
    var state = shown
    let language = state.settings.language
    state.shelf.append(
      summary(
        "a0", "Jardins partagés", answered: 9, daysAgo: 365, finished: true, subject: "s1"))
    state.history = [toConfirm, clear].enumerated().map { place, levels in
      var assessment = session(language, levels).assessment
      assessment.id = AssessmentID("a\(place)")
      assessment.created = Moment(
        seconds: now.seconds - (1 - place) * 365 * 86_400, offsetMinutes: 60)
      return OpenedAssessment(
        assessment: assessment, questionnaire: questionnaire, path: "/data/a\(place).json")
    }
    state.place.focus = Wizard.items(in: state).first
    return state
  }

  /// Choosing among three, two that were chosen, and two partners on the same day.
  private static func sideBySide(
    _ coming: WizardState, _ on: (Screen) -> WizardState
  ) -> [(String, WizardState)] {
    var three = history(on(.history("s1")))
    three.shelf.append(
      summary("a2", "Jardins partagés", answered: 9, daysAgo: 700, finished: true, subject: "s1"))
    three.place.focus = .action(.chooseTwo)
    func then(_ screen: Screen) -> WizardState {
      var state = three
      state.trail.append(Place(screen))
      state.place.focus = Wizard.items(in: state).first
      return state
    }
    var partners = then(.sideBySide("a0", "a1"))
    for (place, name) in ["Maison de quartier", "Ville"].enumerated() {
      partners.history[place].assessment.created = now
      partners.history[place].assessment.completed = now
      partners.history[place].assessment.subject.onBehalfOf = name
    }
    return [
      ("history-three", three), ("history-pair", then(.historyPair("s1", first: "a1"))),
      ("side-by-side", then(.sideBySide("a0", "a1"))), ("side-by-side-partners", partners),
    ]
  }

  private static func around(_ coming: WizardState) -> [(String, WizardState)] {
    func on(_ screen: Screen) -> WizardState {
      var state = coming
      state.shared = shared
      state.trail.append(Place(screen))
      state.place.focus = Wizard.items(in: state).first
      return state
    }
    var searching = on(.toolbox)
    searching.place.texts = [.search: TextInput("zzz")]
    var wordsHere = state(.question("cla-1"), coming.settings.language)
    wordsHere.trail.append(Place(.words))
    wordsHere.place.focus = Wizard.items(in: wordsHere).first
    var helpHere = state(.question("cla-1"), coming.settings.language)
    helpHere.trail.append(Place(.help(.criterion("cla-1"))))
    var plainWords = state(.question("cla-1"), coming.settings.language)
    plainWords.trail.append(Place(.help(.plainWords("cla-1"))))
    var readOnly = on(.assessment("a1"))
    readOnly.shelf[0].isReadOnly = true
    var filtered = on(.toolbox)
    filtered.toolFilters.values = [.use: "agir", .profile: "asso"]
    filtered.keptTools.pinned = ["guide-accord"]
    filtered.place.focus = Wizard.items(in: filtered).last
    var kept = on(.tool("guide-accord"))
    kept.keptTools.pinned = ["guide-accord"]
    kept.notice = .toolKept(true)
    let paper = ExportedFiles(paths: ["/home/lea/Documents/Boussole/fiche.odt"], canOpen: true)
    return [
      ("plain-words", plainWords), ("words-of-question", wordsHere), ("help-on-question", helpHere),
      ("assessment-read-only", readOnly), ("history", history(on(.history("s1")))),
      ("help-keys", on(.help(.keys))), ("words", on(.words)), ("shelf", on(.shelf)),
      ("assessment", on(.assessment("a1"))), ("toolbox", on(.toolbox)),
      ("toolbox-empty", searching), ("toolbox-filtered", filtered), ("tool-kept", kept),
      ("tool-filters", on(.toolFilters)), ("tool-situations", on(.toolFacet(.need))),
      ("tool-uses", on(.toolFacet(.use))), ("tool-plan", on(.toolPlan("guide-accord"))),
      ("print-sheet", on(.printFormat(.sheet("fiche-decider")))), ("printed", on(.printed(paper))),
      ("tool", on(.tool("guide-accord"))),
      ("tool-sheet", on(.tool("fiche-decider"))), ("settings", on(.settings)),
      ("confirm-discard", on(.confirm(.discard("a1")))),
      ("confirm-not-suitable", on(.confirm(.notSuitable))),
    ] + sideBySide(coming, on)
  }
}
