import Assessments
import Evaluation
import Referential

/// Sessions with something in every member.
enum WorkshopSample {
  static let at = Moment(seconds: 1_773_342_900, offsetMinutes: 60)
  static let asked: [CriterionID] = ["ep-a-1", "ep-a-2", "ep-a-3"]

  static func new(
    id: WorkshopID = "w3v9p0a1b2c3", naming: WorkshopSetup.Naming = .named,
    voices: WorkshopSetup.Voices = .each
  ) -> Workshop {
    var catalogue = Sample.reference
    catalogue.id = "catalogue"
    return Workshop(
      id: id, created: at,
      setup: WorkshopSetup(
        subject: Subject(id: "s-1", name: "Jardins partagés", partners: ["Ville", "Maison"]),
        purpose: "Continuons-nous ensemble ?", questionnaire: Sample.reference,
        catalogue: catalogue, language: .fr, context: Context([.profile: ["asso"]]),
        scope: .dimensions(["ep-a"]), voices: voices, naming: naming,
        organisations: [.init(id: "ville", name: "Ville"), .init(id: "maison", name: "Maison")],
        roles: [.init(id: "elu", name: "Élue ou élu")],
        date: CalendarDate(year: 2026, month: 4, day: 2), startTime: "18 h 30", endTime: "20 h 30",
        minutes: 120, place: "La salle", facilitator: "Inès", holder: "Maison",
        contact: "bonjour@maison.example", keepUntil: CalendarDate(year: 2026, month: 10, day: 2)))
  }

  static func ballot(
    _ id: BallotID, _ name: String, _ organisation: OrganisationID? = "ville",
    levels: [Int] = [4, 2], origin: BallotOrigin = .paper
  ) -> WorkshopBallot {
    var ballot = WorkshopBallot(
      id: id, workshop: "w3v9p0a1b2c3", questionnaire: Sample.reference, name: name,
      organisation: organisation, role: "elu", origin: origin, received: at)
    for (criterion, level) in zip(asked, levels) {
      ballot.answers[criterion] = .init(Level(rawValue: level).map { .level($0) } ?? .unknown)
    }
    return ballot
  }

  /// A session that has come to its end.
  static func full() -> Workshop {
    var workshop = new()
    workshop.attendance = [Attendee(name: "Ana", organisation: "ville", role: "elu")]
    for (id, name) in [("b1", "Ana"), ("b2", "Bo"), ("b3", "Ana")] {
      _ = workshop.receive(ballot(BallotID(id), name), asked: asked, at: at)
    }
    _ = workshop.closeBallots(at: at)
    _ = workshop.receive(ballot("b4", "Cy"), asked: asked, at: at)
    _ = workshop.withdraw("b2", at: at)
    workshop.postersCounted = 1
    _ = workshop.reveal(nil, asked: ["ep-a"], at: at)
    workshop.commentsRead = ["b3"]
    workshop.commentsShown = [CommentPlace(ballot: "b1", criterion: "ep-a-1")]
    workshop.startSitting(minutes: 120, at: at)
    _ = workshop.decide(
      "ep-a-1", of: "ep-a",
      Decision(
        answer: .level(.three), agreedBy: ["Ana", "Bo"], reason: "la charte", dissent: "Cy : 2",
        at: at))
    _ = workshop.decide("ep-a-2", of: "ep-a", Decision(answer: nil, reason: "à revoir", at: at))
    workshop.park(ParkedSubject(criterion: "ep-a-3", text: "après la pause"), at: at)
    workshop.park(ParkedSubject(text: "le budget"), at: at)
    workshop.underDiscussion = "ep-a-3"
    workshop.plan = Sample.assessment().plan
    workshop.takeaways = ["On se parle"]
    workshop.nextMeeting = CalendarDate(year: 2026, month: 9, day: 1)
    workshop.follows = "w1"
    workshop.assessment = "k3v9p0a1b2c3"
    _ = workshop.end(
      counts: ["ep-a-1": LevelCounts(levels: [0, 1, 0, 2, 0], unknown: 1)], keepsBallots: true,
      at: at)
    return workshop
  }
}
