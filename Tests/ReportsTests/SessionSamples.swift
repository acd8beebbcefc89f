import Assessments
import Evaluation
import Referential
import Reports
import ShippedPacks

/// Sessions on paper, of the shipped partnership evaluation.
enum SessionSamples {
  static let moment = Moment(seconds: 1_773_331_200, offsetMinutes: 60)
  static let today = CalendarDate(year: 2026, month: 2, day: 20) ?? moment.date
  private static let reference = PackReference(
    id: "ep", version: "1.0.0", digest: String(repeating: "ab", count: 32))

  static func setup(
    _ language: Language, voices: WorkshopSetup.Voices = .each,
    naming: WorkshopSetup.Naming = .named, scope: ScopeID = "dimensions:ep-cla+ep-sen"
  ) -> WorkshopSetup {
    let isFrench = language == .fr
    return WorkshopSetup(
      subject: Subject(
        id: "s1", name: isFrench ? "Jardins partagés" : "Shared gardens",
        partners: ["Maison de quartier", "Ville"]),
      purpose: isFrench
        ? "Que changer avant d’ouvrir un troisième jardin ?"
        : "What should change before we open a third garden?",
      questionnaire: reference, catalogue: reference, language: language, scope: scope,
      voices: voices, naming: naming,
      organisations: [
        .init(id: "maison", name: isFrench ? "Maison de quartier" : "Community centre"),
        .init(id: "ville", name: isFrench ? "Ville" : "City council"),
      ],
      date: CalendarDate(year: 2026, month: 3, day: 12), startTime: isFrench ? "18 h" : "6 pm",
      endTime: isFrench ? "20 h" : "8 pm", place: isFrench ? "salle du parc" : "park hall",
      facilitator: "Nour", holder: isFrench ? "La Maison de quartier" : "The community centre",
      contact: "nour@jardins.example", keepUntil: CalendarDate(year: 2026, month: 4, day: 12))
  }

  static func workshop(
    _ language: Language, voices: WorkshopSetup.Voices = .each,
    naming: WorkshopSetup.Naming = .named, scope: ScopeID = "dimensions:ep-cla+ep-sen"
  ) -> Workshop {
    var workshop = Workshop(
      id: "w7k2", created: moment,
      setup: setup(language, voices: voices, naming: naming, scope: scope))
    workshop.attendance = [
      Attendee(name: "Nour", organisation: "maison", hasAnswered: true),
      Attendee(name: "Sam", organisation: "ville", hasAnswered: true),
      Attendee(name: "Lou", organisation: "ville"),
    ]
    return workshop
  }

  /// After the reveal, with decisions of every kind.
  static func decided(
    _ language: Language, voices: WorkshopSetup.Voices = .each,
    naming: WorkshopSetup.Naming = .named
  ) -> Workshop {
    var workshop = workshop(language, voices: voices, naming: naming)
    let isFrench = language == .fr
    workshop.phase = .revealed
    workshop.revealed = ["ep-cla", "ep-sen"]
    workshop.decisions["ep-cla-2"] = Decision(
      answer: .level(.three), reason: isFrench ? "Nos habitudes tiennent." : "Our habits hold.",
      dissent: isFrench ? "Sam dirait 2 pour le budget." : "Sam would say 2 for the budget.",
      at: moment)
    workshop.decisions["ep-cla-1"] = Decision(
      answer: .unknown, agreedBy: ["Nour", "Sam"], at: moment)
    workshop.decisions["ep-sen-1"] = Decision(
      answer: nil, reason: isFrench ? "Deux lectures." : "Two readings.", at: moment)
    workshop.parkingLot = [
      ParkedSubject(criterion: "ep-sen-2"),
      ParkedSubject(text: isFrench ? "La clé du local" : "The key to the shed"),
    ]
    workshop.plan.actions = [
      Action(
        id: "a1", what: isFrench ? "Écrire qui décide de quoi" : "Write down who decides what",
        owner: "Lou", due: CalendarDate(year: 2026, month: 5, day: 15))
    ]
    workshop.plan.review = CalendarDate(year: 2026, month: 9, day: 12)
    workshop.takeaways = [isFrench ? "On s’est écoutés." : "We listened to each other."]
    workshop.underDiscussion = "ep-cla-3"
    workshop.sittings = [
      Sitting(
        started: moment, ended: Moment(seconds: moment.seconds + 82 * 60, offsetMinutes: 60),
        minutes: 120)
    ]
    return workshop
  }

  /// Ballots as levels by criterion; 0 is « ne sait pas ».
  static func ballots(
    _ levels: [(OrganisationID, [CriterionID: Int])]
  ) -> [Ballot] {
    levels.enumerated().map { place, given in
      Ballot(
        respondent: RespondentID("b\(place)"), organisation: given.0,
        answers: given.1.mapValues { Level(rawValue: $0).map(Answer.level) ?? .unknown })
    }
  }

  static let twoAndTwo = ballots([
    ("maison", ["ep-cla-1": 0, "ep-cla-2": 2, "ep-cla-3": 1, "ep-sen-1": 4, "ep-sen-2": 3]),
    ("maison", ["ep-cla-1": 0, "ep-cla-2": 2, "ep-cla-3": 2, "ep-sen-1": 4, "ep-sen-2": 3]),
    ("ville", ["ep-cla-1": 3, "ep-cla-2": 4, "ep-cla-3": 5, "ep-sen-1": 2, "ep-sen-2": 3]),
    ("ville", ["ep-cla-1": 0, "ep-cla-2": 3, "ep-cla-3": 5, "ep-sen-1": 3, "ep-sen-2": 4]),
  ])

  static func material(
    _ workshop: Workshop, ballots: [Ballot]? = nil, language: Language? = nil
  ) throws -> WorkshopMaterial {
    let questionnaire = try ShippedPacks.questionnaire("ep")
    var workshop = workshop
    let given = ballots?.map { ballot in
      WorkshopBallot(
        id: BallotID(ballot.respondent.rawValue), workshop: workshop.id,
        questionnaire: workshop.setup.questionnaire, organisation: ballot.organisation,
        origin: .paper, answers: ballot.answers.mapValues { .init($0) })
    }
    workshop.register = (given ?? []).map {
      RegisterEntry(
        ballot: $0.id, organisation: $0.organisation, origin: .paper, answered: $0.answers.count)
    }
    let outcome = given.map {
      WorkshopOutcome(workshop, questionnaire: questionnaire, ballots: $0)
    }
    return WorkshopMaterial(
      workshop: workshop, questionnaire: questionnaire,
      referential: try ShippedPacks.referential(),
      language: language ?? workshop.setup.language, today: today, outcome: outcome)
  }

  static func text(
    _ kind: WorkshopDocumentKind, as format: ReportFormat = .text, from material: WorkshopMaterial
  ) -> String? {
    WorkshopFile(kind, as: format, from: material).map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
