import Referential

/// Looks up what one file says of another.
struct LinkChecks {
  private let profiles: Set<ProfileID>?
  private let needs: Set<NeedID>
  private let objets: Set<TagID>
  private let tools: Set<ToolID>?
  private let questionnaires: Set<QuestionnaireID>
  private let owners: [CriterionID: QuestionnaireID]
  /// A file that could not be read may be the very one that is missed: then nothing is said of it.
  private let isComplete: Bool

  init(library: Library, isComplete: Bool) {
    self.isComplete = isComplete
    profiles = library.referential.map { Set($0.profiles.map(\.id)) }
    needs = Set(library.referential?.needs.map(\.id) ?? [])
    objets = Set(library.referential?.objets.map(\.id) ?? [])
    let sheets = library.sheets.map(\.tool.id)
    tools = library.catalogue.map { Set($0.tools.map(\.id) + sheets) }
    questionnaires = Set(library.questionnaires.map(\.id))
    var owners: [CriterionID: QuestionnaireID] = [:]
    for questionnaire in library.questionnaires {
      for criterion in questionnaire.criteria { owners[criterion.id] = questionnaire.id }
    }
    self.owners = owners
  }

  /// Reports links that lead nowhere; where the file they lead to was not given, says so once.
  func check(_ sessions: [ReadingSession]) {
    for session in sessions {
      var missing: [Problem.MissingFile: Place] = [:]
      for link in session.links {
        if let file = fileMissing(for: link.target) {
          missing[file] = missing[file] ?? link.place
        } else if let problem = problem(with: link.target) {
          session.report(problem, at: link.place)
        }
      }
      guard isComplete else { continue }
      for (file, place) in missing { session.report(.notChecked(file), at: place) }
    }
  }

  private func fileMissing(for target: Link.Target) -> Problem.MissingFile? {
    switch target {
    case .tool: tools == nil ? .catalogue : nil
    case .profile, .need, .objet: profiles == nil ? .referential : nil
    case .sameAs, .questionnaire: nil
    }
  }

  private func problem(with target: Link.Target) -> Problem? {
    switch target {
    case .tool(let id):
      tools?.contains(id) == false ? .unknownTool(id.rawValue) : nil
    case .profile(let id):
      profiles?.contains(id) == false ? .unknownReferentialWord(.profile, id.rawValue) : nil
    case .need(let id):
      needs.contains(id) ? nil : .unknownReferentialWord(.need, id.rawValue)
    case .objet(let id):
      objets.contains(id) ? nil : .unknownReferentialWord(.objet, id.rawValue)
    case .questionnaire(let id):
      !isComplete || questionnaires.contains(id) ? nil : .unknownQuestionnaire(id.rawValue)
    case .sameAs(let id, let origin): problem(withSameAs: id, from: origin)
    }
  }

  private func problem(
    withSameAs id: CriterionID, from origin: QuestionnaireID
  ) -> Problem? {
    if let owner = owners[id] { return owner == origin ? .sameAsItself(id.rawValue) : nil }
    let isGiven = questionnaires.contains { id.rawValue.hasPrefix($0.rawValue + "-") }
    if isGiven { return .unknownSameAs(id.rawValue) }
    return isComplete ? .sameAsNotGiven(id.rawValue) : nil
  }
}

/// No sentence of a ladder serves twice, wherever it stands.
enum LevelTextChecks {
  static func check(_ sessions: [ReadingSession]) {
    var first: [String: LevelText] = [:]
    for session in sessions {
      for text in session.levelTexts {
        let key = text.language.rawValue + " " + bare(text.text)
        if let other = first[key] {
          session.report(
            .levelTwice(criterion: other.criterion.rawValue, level: other.level), at: text.place)
        } else {
          first[key] = text
        }
      }
    }
  }

  /// Letters and digits only: a stop or a capital makes no other sentence.
  private static func bare(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
