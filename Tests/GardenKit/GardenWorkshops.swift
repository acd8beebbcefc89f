import Assessments
import Evaluation
import Referential
import Wizard

extension Garden {
  /// A session on the garden's nine questions, at each moment of its life.
  static func workshopScreens(_ language: Language) -> [(name: String, state: WizardState)] {
    preparingScreens(language) + collectingScreens(language) + keyboardScreens(language)
      + revealedScreens(language) + closingScreens(language) + secondSessionScreens(language)
  }

  private static let reference = PackReference(id: "jardin", version: "1.0.0", digest: "00")

  private static func setup(_ language: Language) -> WorkshopSetup {
    var setup = WorkshopSetup(
      subject: Subject(
        id: "s1", name: "Jardins partagés", partners: ["Ville", "Maison de quartier"]),
      purpose: language == .fr
        ? "Que changer pour continuer deux ans de plus\u{202F}?" : "What should change?",
      questionnaire: reference,
      catalogue: reference, language: language,
      context: Context([.profile: ["asso"], "forme": ["offre"]]))
    setup.organisations = [
      .init(id: "o1", name: "Ville"), .init(id: "o2", name: "Maison de quartier"),
    ]
    setup.date = CalendarDate(year: 2026, month: 3, day: 30)
    setup.startTime = "18 h 30"
    setup.place = "Salle B"
    setup.holder = "Maison de quartier"
    setup.contact = "anne@exemple.fr"
    setup.keepUntil = CalendarDate(year: 2026, month: 6, day: 30)
    return setup
  }

  private static let people: [(String, OrganisationID)] = [
    ("Léa", "o1"), ("Karim", "o1"), ("Zoé", "o2"), ("Paul", "o2"),
  ]

  /// Levels of the nine criteria, 0 for « ne sait pas ».
  private static let given = [
    [5, 4, 4, 1, 3, 0, 3, 4, 4], [4, 4, 4, 4, 3, 0, 3, 2, 4], [4, 3, 4, 5, 0, 2, 3, 3, 0],
    [5, 4, 3, 2, 3, 0, 2, 4, 0],
  ]

  private static func ballots(anonymous: Bool = false) -> [WorkshopBallot] {
    zip(people, given).enumerated().map { place, pair in
      let ((name, organisation), levels) = pair
      var ballot = WorkshopBallot(
        id: BallotID("b\(place)"), workshop: "w1", questionnaire: reference,
        name: anonymous ? "" : name, organisation: anonymous ? nil : organisation, origin: .paper)
      for (criterion, level) in zip(questionnaire.criteria, levels) {
        ballot.answers[criterion.id] = .init(Level(rawValue: level).map(Answer.level) ?? .unknown)
      }
      return ballot
    }
  }

  static func desk(
    _ language: Language, _ phase: WorkshopPhase, received: Int = 4, anonymous: Bool = false
  ) -> WorkshopDesk {
    var workshop = Workshop(id: "w1", created: now, setup: setup(language))
    if anonymous { workshop.setup.naming = .anonymous }
    workshop.phase = phase
    workshop.attendance = people.enumerated().map { place, person in
      Attendee(name: person.0, organisation: person.1, hasAnswered: place < received)
    }
    workshop.register = ballots(anonymous: anonymous).prefix(received).map { ballot in
      RegisterEntry(
        ballot: ballot.id, name: ballot.name, organisation: ballot.organisation, origin: .paper,
        answered: ballot.answers.count)
    }
    var desk = WorkshopDesk(workshop: workshop, questionnaire: questionnaire, path: "session.json")
    guard phase >= .revealed else { return desk }
    desk.workshop.revealed = questionnaire.dimensions.map(\.id)
    desk.ballots = ballots(anonymous: anonymous)
    return desk
  }

  static func state(
    _ screen: WorkshopScreen, _ language: Language, _ desk: WorkshopDesk
  ) -> WizardState {
    var state = WizardState(settings: Settings(language: language), library: summaries, now: now)
    state.shared = shared
    state.workshop = desk
    state.trail = [Place(.home), Place(.workshop(.hall)), Place(.workshop(screen))]
    if screen == .hall { state.trail.removeLast() }
    state.place.focus = Wizard.items(in: state).first
    return state
  }

  private static func preparingScreens(_ language: Language) -> [(String, WizardState)] {
    let desk = desk(language, .preparing, received: 0)
    var home = WizardState(settings: Settings(language: language), library: summaries, now: now)
    home.shelf = [summary("a1", "Jardins partagés", answered: 5)]
    home.workshops = [
      WorkshopSummary(
        of: Garden.desk(language, .collecting, received: 3).workshop, questionnaireTitle: "Jardin",
        holdsAnswers: true, isReadOnly: false)
    ]
    var late = home
    late.workshops[0].keepUntil = CalendarDate(year: 2026, month: 1, day: 31)
    home.place.focus = Wizard.items(in: home).first
    late.place.focus = Wizard.items(in: late).first
    let screens: [(String, WorkshopScreen)] = [
      ("subject", .subject), ("questionnaire", .questionnaire), ("scope", .scope),
      ("voices", .voices), ("people", .people), ("when", .when), ("keeping", .keeping),
      ("parts", .preparation), ("hand-out", .handOut),
      ("handed-out", .handedOut(ExportedFiles(paths: ["/home/lea/invitation.txt"], canOpen: true))),
    ]
    var list = home
    list.trail = [Place(.home), Place(.workshop(.list))]
    list.place.focus = Wizard.items(in: list).first
    return [
      ("workshop-home", home), ("workshop-home-late", late), ("workshop-list", list),
      ("workshop-hall-new", state(.hall, language, desk)),
    ] + screens.map { ("workshop-\($0.0)", state($0.1, language, desk)) }
  }

  /// The ballot that is being typed counts from its first line on.
  private static func kept(_ desk: WorkshopDesk) -> WorkshopDesk {
    var kept = desk
    if let ballot = desk.draft?.ballot {
      kept.workshop.register.append(
        RegisterEntry(
          ballot: ballot.id, name: ballot.name, origin: ballot.origin,
          answered: ballot.answers.count))
    }
    return kept
  }

  private static func collectingScreens(_ language: Language) -> [(String, WizardState)] {
    var desk = desk(language, .collecting, received: 3)
    let hall = state(.hall, language, desk)
    desk.draft = BallotDraft(ballot: ballots()[3], attendee: 3)
    var wrong = state(.paper(1), language, desk)
    wrong.notice = .workshop(.lineNotRead(word: "7", offersNotApplicable: false))
    var counting = desk
    counting.draft = nil
    counting.tally = StickerTally(
      workshop: "w1", questionnaire: reference,
      counts: ["sen-1": LevelCounts(levels: [0, 3, 0, 2, 0])])
    let brought = BroughtFiles(
      counted: 3, replaced: 1, late: 1, alreadyTaken: 1, alike: 2,
      findings: ["reponses.csv, ligne 4\u{A0}: case vide"])
    return [
      ("workshop-hall", hall), ("workshop-collect", state(.collect, language, desk)),
      ("workshop-respondent", state(.respondent(.paper), language, desk)),
      ("workshop-paper", wrong), ("workshop-read-back", state(.readBack, language, kept(desk))),
      ("workshop-stickers", state(.stickers, language, counting)),
      ("workshop-sticker", state(.sticker("sen-1"), language, counting)),
      ("workshop-bring", state(.bringFile, language, desk)),
      ("workshop-brought", state(.brought(brought), language, desk)),
      ("workshop-code", state(.code, language, desk)),
      ("workshop-ballot", state(.ballot("b0"), language, desk)),
      ("workshop-close", confirming(.close, language, desk)),
    ]
  }

  private static func confirming(
    _ confirmation: WorkshopConfirmation, _ language: Language, _ desk: WorkshopDesk
  ) -> WizardState {
    var state = state(.hall, language, desk)
    state.trail.append(Place(.confirm(.workshop(confirmation))))
    state.place.focus = .action(.cancel)
    return state
  }

  private static func keyboardScreens(_ language: Language) -> [(String, WizardState)] {
    var desk = desk(language, .collecting, received: 3)
    let curtain = state(.curtain, language, desk)
    desk.draft = BallotDraft(ballot: ballots()[3], attendee: 3)
    desk.draft?.ballot.origin = .keyboard
    desk.draft?.ballot.answers["cla-1"]?.comment = "Vu en mars."
    var respond = state(.respond("cla-1"), language, desk)
    respond.place.focus = .level(.two)
    var shared = desk
    shared.draft?.ballot.origin = .together
    return [
      ("workshop-curtain", curtain), ("workshop-welcome", state(.welcome("b3"), language, desk)),
      ("workshop-respond", respond), ("workshop-remark", state(.remark("cla-1"), language, desk)),
      ("workshop-thanks", state(.thanks("b3"), language, kept(desk))),
      ("workshop-shared", state(.respond("cla-2"), language, shared)),
    ]
  }

  private static func revealedScreens(_ language: Language) -> [(String, WizardState)] {
    var closed = desk(language, .closed)
    closed.remarks = [
      BallotRemarks(ballot: "b1", texts: ["cla-1": "Rien n’est écrit."]),
      BallotRemarks(ballot: "b2", texts: ["sen-1": "Oui.", "eff-1": "Deux soirs par mois."]),
    ]
    closed.workshop.commentsShown = [CommentPlace(ballot: "b1", criterion: "cla-1")]
    var shown = desk(language, .revealed)
    shown.workshop.commentsShown = [CommentPlace(ballot: "b0", criterion: "cla-1")]
    shown.ballots[0].answers["cla-1"]?.comment = "Nous l’apprenons après."
    var byOrganisation = shown
    byOrganisation.grouping = .organisations
    var sitting = shown
    sitting.workshop.startSitting(
      minutes: 38, at: Moment(seconds: now.seconds, offsetMinutes: now.offsetMinutes))
    sitting.workshop.decisions["cla-1"] = Decision(answer: .level(.three), at: now)
    sitting.workshop.parkingLot = [ParkedSubject(criterion: "cla-3")]
    var reason = state(.reason("cla-1"), language, sitting)
    reason.place.texts[.decisionReason] = TextInput("Deux exemples.")
    var again = sitting
    again.workshop.endSitting(at: now)
    again.workshop.underDiscussion = "cla-2"
    again.workshop.parkingLot.append(ParkedSubject(text: "Le budget"))
    return [
      ("workshop-closed", state(.hall, language, closed)),
      ("workshop-comments", state(.comments, language, closed)),
      ("workshop-reveal-confirm", confirming(.reveal("cla"), language, closed)),
      ("workshop-reveal", state(.reveal, language, shown)),
      ("workshop-map", state(.map(nil), language, shown)),
      ("workshop-map-dimension", state(.map("cla"), language, shown)),
      ("workshop-map-organisations", state(.map(nil), language, byOrganisation)),
      (
        "workshop-map-anonymous",
        state(.map(nil), language, desk(language, .revealed, anonymous: true))
      ),
      ("workshop-crossed", state(.crossed, language, shown)),
      ("workshop-agenda-new", state(.agenda, language, shown)),
      ("workshop-agenda", state(.agenda, language, sitting)),
      ("workshop-debate", state(.debate("cla-1"), language, sitting)),
      ("workshop-said", state(.said("cla-1"), language, shown)),
      ("workshop-decide", state(.decide("cla-1"), language, sitting)),
      ("workshop-reason", reason), ("workshop-again", state(.hall, language, again)),
      ("workshop-parking", state(.parking, language, again)),
      ("workshop-clock", state(.clock, language, sitting)),
      ("workshop-next-meeting", state(.nextMeeting, language, again)),
    ]
  }

  private static func closingScreens(_ language: Language) -> [(String, WizardState)] {
    var desk = desk(language, .revealed)
    desk.workshop.decisions["cla-1"] = Decision(
      answer: .level(.three), agreedBy: ["Léa", "Zoé"], reason: "Deux exemples.",
      dissent: "Karim attend l’écrit.", at: now)
    desk.workshop.decisions["cla-3"] = Decision(answer: nil, at: now)
    desk.workshop.plan.actions = [
      Action(
        id: "a1", what: "Écrire qui décide", criterion: "cla-1", owner: "Zoé",
        due: CalendarDate(year: 2026, month: 6, day: 30)),
      Action(id: "a2", what: "Relire l’accord"),
    ]
    desk.workshop.takeaways = ["On s’est écoutés."]
    var ended = desk
    ended.workshop.plan.review = CalendarDate(year: 2026, month: 9, day: 12)
    ended.workshop.counts = ended.revelation?.counts() ?? [:]
    ended.workshop.phase = .ended
    ended.workshop.assessment = "g1"
    ended.ballots = []
    return [
      ("workshop-decisions", state(.readDecisions, language, desk)),
      ("workshop-action", state(.action("a1"), language, desk)),
      ("workshop-takeaways", state(.takeaways, language, desk)),
      ("workshop-next-date", state(.nextDate, language, desk)),
      ("workshop-ballots", state(.ballotsKept, language, desk)),
      ("workshop-end", confirming(.end, language, desk)),
      ("workshop-ended", state(.hall, language, ended)),
      ("workshop-map-ended", state(.map(nil), language, ended)),
    ]
  }
}
