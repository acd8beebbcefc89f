import Assessments
import Evaluation
package import Referential
package import Wizard

/// Sessions as large as they come, for what is projected.
extension Garden {
  /// A session whose answers are shown, of this many people from three organisations.
  package static func room(
    of people: Int, anonymous: Bool = false, _ language: Language = .fr
  ) -> WorkshopDesk {
    var setup = WorkshopSetup(
      subject: Subject(id: "s1", name: "Jardins partagés"), questionnaire: roomReference,
      catalogue: roomReference, language: language,
      context: Context([.profile: ["asso"], "forme": ["offre"]]))
    setup.organisations = [
      .init(id: "o1", name: "Ville"), .init(id: "o2", name: "Maison de quartier"),
      .init(id: "o3", name: "Maison des associations"),
    ]
    setup.naming = anonymous ? .anonymous : .named
    var workshop = Workshop(id: "w1", created: now, setup: setup)
    workshop.phase = .revealed
    workshop.revealed = questionnaire.dimensions.map(\.id)
    let ballots = (0..<people).map { person in
      roomBallot(person, of: people, organisation: setup.organisations[person % 3].id, anonymous)
    }
    workshop.register = ballots.map { ballot in
      RegisterEntry(
        ballot: ballot.id, name: ballot.name,
        organisation: anonymous ? nil : ballot.organisation, origin: anonymous ? nil : .mail,
        answered: ballot.answers.count)
    }
    workshop.startSitting(minutes: 38, at: now)
    var desk = WorkshopDesk(workshop: workshop, questionnaire: questionnaire, path: "session.json")
    desk.ballots = ballots
    return desk
  }

  /// A screen of such a session.
  package static func roomScreen(_ screen: WorkshopScreen, _ desk: WorkshopDesk) -> WizardState {
    var state = WizardState(
      settings: Settings(language: desk.workshop.setup.language), library: summaries, now: now)
    state.shared = shared
    state.workshop = desk
    state.trail = [Place(.home), Place(.workshop(.hall)), Place(.workshop(screen))]
    state.place.focus = Wizard.items(in: state).first
    return state
  }

  private static let roomReference = PackReference(id: "jardin", version: "1.0.0", digest: "00")

  /// What one person answers: some rows divide, one is shared but for one voice, one is not known.
  private static func roomBallot(
    _ person: Int, of people: Int, organisation: OrganisationID, _ anonymous: Bool
  ) -> WorkshopBallot {
    let patterns: [[Int]] = [
      [4, 5, 4, 3, 5], [1, 5, 2, 4, 1], [2, 3, 3, 4], [3], [0, 0, 3, 0, 2], [2, 4, 3], [4, 4, 3],
      [3, 3, 2], [5, 4],
    ]
    var ballot = WorkshopBallot(
      id: BallotID("b\(100 + person)"), workshop: "w1", questionnaire: roomReference,
      name: anonymous ? "" : roomNames[person % roomNames.count], organisation: organisation,
      origin: .mail)
    for (criterion, pattern) in zip(questionnaire.criteria, patterns) {
      let isApart = pattern.count == 1 && person == people / 2 && people > 4
      let level = isApart ? 1 : pattern[(person * 7 + person / 3) % pattern.count]
      ballot.answers[criterion.id] = .init(Level(rawValue: level).map(Answer.level) ?? .unknown)
    }
    return ballot
  }

  /// Two of them start alike.
  private static let roomNames = [
    "Marie", "Marie-Jo", "Karim", "Zoé", "Ahmed", "Inès", "Louis", "Chloé", "Hugo", "Jade", "Noé",
    "Lina", "Adam", "Nina", "Tom", "Sara", "Max", "Eva", "Ana", "Yann", "Rose", "Théo", "Lou",
    "Mehdi", "Alix", "Rémi", "Lila", "Gabin", "Maël", "Iris", "Elio", "Mona", "Basile", "Aya",
    "Côme", "Zita", "Odile", "Fanny", "Paul", "Léa",
  ]
}
