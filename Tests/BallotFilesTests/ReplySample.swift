import Assessments
import BallotFiles
import Evaluation
import Referential
import ShippedPacks

/// A session on `ep`, and the plain-text ballot that goes with it, written by other hands than the program's.
enum ReplySample {
  static let questionnaire: Questionnaire = {
    guard let shipped = try? ShippedPacks.questionnaire("ep") else {
      preconditionFailure("ep is inside the program")
    }
    return shipped
  }()
  static let reference = PackReference(
    id: "ep", version: questionnaire.version, digest: String(repeating: "ab", count: 32))

  static func workshop(
    naming: WorkshopSetup.Naming = .named, language: Language = .fr
  ) -> Workshop {
    Workshop(
      id: "w1", created: Moment(seconds: 1_773_342_900),
      setup: WorkshopSetup(
        subject: Subject(name: "Jardins partagés"), questionnaire: reference,
        catalogue: reference, language: language, scope: .dimensions(["ep-cla", "ep-sen"]),
        naming: naming,
        organisations: [.init(id: "ville", name: "La Ville"), .init(id: "asso", name: "Asso")],
        roles: [.init(id: "elu", name: "Élue ou élu")]))
  }

  static var asked: [Criterion] {
    workshop().setup.asked(in: questionnaire).flatMap(\.criteria)
  }

  /// The ballot with what somebody put behind each colon.
  static func ballot(
    _ answers: [CriterionID: String] = [:], head: [String] = ["Votre nom : Zoé"],
    language: Language = .fr, isWhole: Bool = true
  ) -> [String] {
    let colon = language == .fr ? " :" : ":"
    var lines = ["\(language == .fr ? "Atelier" : "Workshop")\(colon) Jardins partagés [w1]"]
    lines += head + ["", "Répondez à ce message."]
    for dimension in workshop().setup.asked(in: questionnaire) {
      lines += ["", "", dimension.title[language].uppercased()]
      for criterion in dimension.criteria {
        lines += ["", criterion.question[language]]
        for level in Level.allCases {
          lines.append("  \(level.rawValue) \(criterion.sentence(of: level)[language])")
        }
        lines.append(
          "\(criterion.label[language]) [\(criterion.id)]\(colon) \(answers[criterion.id] ?? "")")
      }
    }
    if isWhole {
      lines += ["", "", language == .fr ? "--- Fin du bulletin ---" : "--- End of the ballot ---"]
    }
    return lines
  }

  static func read(_ lines: [String]) -> ReceivedBallot {
    read(Array(lines.joined(separator: "\n").utf8))
  }

  static func read(_ bytes: [UInt8]) -> ReceivedBallot {
    let reader = BallotReader(workshop: workshop(), questionnaire: questionnaire)
    return (try? reader.read(bytes))?.ballots.first ?? ReceivedBallot(origin: .mail)
  }
}

extension ReceivedBallot {
  /// Answers as one writes them.
  var short: [String: String] {
    Dictionary(
      uniqueKeysWithValues: answers.map { id, given in
        let answer =
          switch given.answer {
          case .level(let level): "\(level.rawValue)"
          case .unknown: "?"
          case .notApplicable: "n"
          }
        return (id.rawValue, given.comment.isEmpty ? answer : "\(answer) \(given.comment)")
      })
  }

  var problems: [BallotProblem] { findings.map(\.problem) }
}
