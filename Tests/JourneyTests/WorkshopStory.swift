import TestKit
import Testing

/// A session that is prepared, answered on paper, shown, decided and closed: for screens and for plain mode.
struct WorkshopStory: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var name = "Jardins partagés"
  var organisations = "La Ville, L’Asso"
  var purpose = "Que changer avant le troisième jardin ?"
  /// Those who are expected; empty where each organisation has one voice.
  var people: String
  /// Who answers and with what, in the order of the list.
  var ballots: [(name: String, line: String)]
  var reason = "C’est écrit pour l’argent, pas pour le reste."
  var openReason = "Les uns pensent au local, les autres à la saison."
  /// The number of « non tranché » on the criterion that is left open: it stands last.
  var openNumber = "7"
  var takeaway = "Nous avions chacun raison."

  var isOneVoice: Bool { people.isEmpty }

  /// Four people who see each other each week; « qui décide de quoi » goes from 1 to 4.
  static let onPaper = WorkshopStory(
    testDescription: "four people on paper",
    people: "Ana (La Ville), Bo (La Ville), Cy (L’Asso), Di (L’Asso)",
    ballots: [
      ("Ana", "4 3 4 2 3 1 4"), ("Bo", "4 3 4 2 3 1 4"), ("Cy", "4 4 4 2 3 4 ?"),
      ("Di", "4 3 4 5 3 4 4"),
    ])

  /// Two partners of two people: each agrees beforehand.
  static let twoPartners = WorkshopStory(
    testDescription: "two partners, one voice each", people: "",
    ballots: [("La Ville", "4 3 3 2 3 1 4"), ("L’Asso", "4 3 4 5 3 5 4")])

  /// The same people, who all give one level everywhere.
  static func everywhere(_ level: Int) -> WorkshopStory {
    var story = onPaper
    let line = Array(repeating: "\(level)", count: 7).joined(separator: " ")
    story.ballots = story.ballots.map { ($0.name, line) }
    return story
  }

  // MARK: Lines of plain mode

  /// From an empty home to the hall: the first reading, who speaks, when, who keeps the answers.
  var plainPreparation: [String] {
    let start = ["3", name, organisations, purpose, "1", "2", "10"]
    let voices = isOneVoice ? ["2", "3"] : ["5"]
    let expected = isOneVoice ? [""] : [people, ""]
    return start + voices + expected + ["12/12/2030", "18h", "19h30", "90", "", "Nour"]
      + ["L’Asso", "", ""]
  }

  /// From the hall of a session that nobody answered yet, back to the hall.
  var plainBallots: [String] { ["2", "1"] + ballots.flatMap { ["1", $0.line, "1"] } }

  var plainReveal: [String] { ["2", "1", "o", "r", "r"] }

  /// One decision with its reason, one « non tranché » with its own, then the end.
  var plainDecisions: [String] {
    ["1", "3", "1", "1", "2", reason, "", "", "4", "1", openNumber, openReason, "", "", "r", "r"]
  }

  /// From the hall of a session that ended, the three documents that each has, and back.
  static let plainDocuments = ["1"] + ["1", "2", "3"].flatMap { [$0, "r"] } + ["r"]

  var plainEnd: [String] { ["8", "2", takeaway, "", "1", "3", "o"] }
}
