import Assessments
import Evaluation
import Referential
import SeedKit
import Testing

/// A session with ballots, revealed whole.
struct RandomSession {
  /// The seed that sessions of this run are drawn with.
  static let seed = seedOfRun("Sessions")

  var workshop: Workshop
  var questionnaire: Questionnaire
  var ballots: [WorkshopBallot]
  var stickers: StickerTally?

  var revelation: Revelation {
    Revelation(workshop, questionnaire: questionnaire, ballots: ballots, stickers: stickers)
  }

  static let text = LocalizedText(fr: "texte", en: "text")
  static let reference = PackReference(id: "q", version: "1.0.0", digest: "d")

  static func criterion(_ id: CriterionID, tags: [TagID] = []) -> Criterion {
    Criterion(
      id: id, label: text, question: text, levels: Array(repeating: text, count: 5),
      help: CriterionHelp(
        plainWords: text, whyItMatters: text, whatToLookAt: text, example: text,
        betweenTwoLevels: text),
      find: WhereToFind(place: text, settles: text, ease: 1), firstAction: text, effort: 1,
      tags: tags)
  }

  static func questionnaire(_ ids: [CriterionID]) -> Questionnaire {
    Questionnaire(
      id: "q", version: "1.0.0", title: text, subtitle: text, subject: .alliance, forYouIf: text,
      minutes: 5...10, notice: text,
      tags: [Tag(id: "PR", kind: .objet, title: text, phrase: text)],
      dimensions: [
        Dimension(
          id: "d", title: text, phrase: text, question: text,
          criteria: ids.map { criterion($0, tags: ["PR"]) })
      ])
  }

  /// `votes` are rows of `organisation role answer answer…`, such as `A x 3 ?`; `-` is unanswered.
  init(
    _ votes: [String], naming: WorkshopSetup.Naming = .anonymous,
    voices: WorkshopSetup.Voices = .each
  ) {
    let rows = votes.map { $0.split(separator: " ").map(String.init) }
    let ids = (0..<((rows.first?.count ?? 3) - 2)).map { CriterionID("c\($0 + 1)") }
    questionnaire = RandomSession.questionnaire(ids)
    var setup = WorkshopSetup(
      subject: Subject(id: "s", name: "Jardins", partners: ["A", "B"]),
      questionnaire: RandomSession.reference, catalogue: RandomSession.reference, language: .fr,
      voices: voices, naming: naming)
    func distinct(_ column: Int) -> [String] {
      var seen: [String] = []
      for row in rows where row[column] != "-" && !seen.contains(row[column]) {
        seen.append(row[column])
      }
      return seen.sorted()
    }
    setup.organisations = distinct(0).map { .init(id: OrganisationID($0), name: "Org \($0)") }
    setup.roles = distinct(1).map { .init(id: RoleID($0), name: "Rôle \($0)") }
    workshop = Workshop(id: "w", created: Moment(seconds: 0), setup: setup)
    workshop.phase = .revealed
    workshop.revealed = ["d"]
    ballots = rows.enumerated().map { place, row in
      var answers: [CriterionID: WorkshopBallot.Given] = [:]
      for (id, word) in zip(ids, row.dropFirst(2)) {
        if let answer = RandomSession.answer(word) { answers[id] = .init(answer) }
      }
      return WorkshopBallot(
        id: BallotID("b\(place)"), workshop: "w", questionnaire: RandomSession.reference,
        name: naming == .named ? "P\(place)" : "",
        organisation: row[0] == "-" ? nil : OrganisationID(row[0]),
        role: row[1] == "-" ? nil : RoleID(row[1]), origin: .paper, answers: answers)
    }
    workshop.register = ballots.map {
      RegisterEntry(ballot: $0.id, origin: .paper, answered: $0.answers.count)
    }
  }

  static func answer(_ word: String) -> Answer? {
    switch word {
    case "?": .unknown
    case "n": .notApplicable
    case "-": nil
    default: Int(word).flatMap(Level.init(rawValue:)).map(Answer.level)
    }
  }

  /// Any session of 1 to 12 people, 0 to 4 organisations, 0 to 3 roles.
  static func random(_ random: inout SeededGenerator) -> RandomSession {
    let (organisations, roles) = (["-", "A", "B", "C", "D"], ["-", "x", "y", "z"])
    let organisationCount = Int.random(in: 1...5, using: &random)
    let roleCount = Int.random(in: 1...4, using: &random)
    let people = Int.random(in: 1...12, using: &random)
    return RandomSession(
      (0..<people).map { _ in
        let words = (0..<2).map { _ in
          ["1", "2", "3", "4", "5", "5", "?", "-"].randomElement(using: &random) ?? "-"
        }
        let organisation = organisations[Int.random(in: 0..<organisationCount, using: &random)]
        let role = roles[Int.random(in: 0..<roleCount, using: &random)]
        return ([organisation, role] + words).joined(separator: " ")
      })
  }
}
