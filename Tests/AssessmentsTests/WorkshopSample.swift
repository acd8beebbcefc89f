import Assessments
import Evaluation
import Referential

/// Sessions to play with.
enum WorkshopSample {
  static let start = Moment(seconds: 1_773_342_900, offsetMinutes: 60)
  static let reference = PackReference(
    id: "ep", version: "1.0.0", digest: String(repeating: "ab", count: 32))
  static let asked: [CriterionID] = ["ep-cla-1", "ep-cla-2", "ep-sen-1"]

  static func later(_ minutes: Int) -> Moment {
    Moment(seconds: start.seconds + minutes * 60, offsetMinutes: 60)
  }

  static func workshop(
    voices: WorkshopSetup.Voices = .each, naming: WorkshopSetup.Naming = .named
  ) -> Workshop {
    Workshop(
      id: "w1", created: start,
      setup: WorkshopSetup(
        subject: Subject(id: "s-1", name: "Jardins partagés"), questionnaire: reference,
        catalogue: PackReference(id: "catalogue", version: "1", digest: reference.digest),
        language: .fr, voices: voices, naming: naming,
        organisations: [
          .init(id: "ville", name: "Ville"), .init(id: "asso", name: "L’Association"),
        ],
        roles: [.init(id: "elu", name: "Élue ou élu"), .init(id: "eq", name: "Équipe")]))
  }

  static func ballot(
    _ id: BallotID, _ name: String = "", _ organisation: OrganisationID? = nil,
    role: RoleID? = nil, levels: [Int] = [3, 4, 5]
  ) -> WorkshopBallot {
    var ballot = WorkshopBallot(
      id: id, workshop: "w1", questionnaire: reference, name: name, organisation: organisation,
      role: role, origin: .paper, received: start)
    for (criterion, level) in zip(asked, levels) {
      ballot.answers[criterion] = .init(Level(rawValue: level).map { .level($0) } ?? .unknown)
    }
    return ballot
  }
}

extension Workshop {
  /// Takes a ballot in and returns what became of it.
  mutating func take(_ ballot: WorkshopBallot, replacing: Bool = false) -> Receipt.Outcome {
    receive(
      ballot, asked: WorkshopSample.asked, at: WorkshopSample.later(1), replacing: replacing
    ).outcome
  }
}
