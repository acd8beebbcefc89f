import Referential

/// Reads the three questions that lead to a proposal, and the proposals.
struct OrientationLoader {
  let session: ReadingSession

  private static let keys = ["format", "version", "title", "questions", "proposals", "together"]

  func orientation(_ root: YAMLNode) -> Orientation? {
    guard let block = MappingReader(root, keys: OrientationLoader.keys, in: session) else {
      return nil
    }
    var loader = ContextQuestionLoader(session: session)
    let questions = block.nodes("questions", isRequired: true).compactMap { loader.question($0) }
    for id in [ContextQuestionID.profile, .purpose, .together] where loader.known[id] == nil {
      session.report(.missingKey("id: \(id)"), at: block.place(of: "questions"))
    }
    linkProfiles(of: block)
    let orientation = Orientation(
      version: block.version(), title: block.text("title", .title), questions: questions,
      proposals: proposals(of: block, choices: loader.known[.purpose] ?? []),
      together: together(of: block, choices: loader.known[.together] ?? []))
    return orientation
  }

  /// The choices of `profile` are the profiles of the referential.
  private func linkProfiles(of block: MappingReader) {
    for node in block.nodes("questions", isRequired: false) {
      guard case .mapping(let question) = node, case .scalar(let id) = question["id"],
        id.text == ContextQuestionID.profile.rawValue,
        case .sequence(let choices, _) = question["choices"]
      else { continue }
      for case .mapping(let choice) in choices {
        if case .scalar(let id) = choice["id"] {
          session.link(to: .profile(ProfileID(id.text)), at: id.place)
        }
      }
    }
  }

  private func proposals(of block: MappingReader, choices: [ChoiceID]) -> [Orientation.Proposal] {
    var places: [String: Place] = [:]
    let keys = ["purpose", "questionnaires", "needs", "uses", "tools", "sentence"]
    let proposals = block.nodes("proposals", isRequired: true).compactMap {
      node -> Orientation.Proposal? in
      guard let part = MappingReader(node, keys: keys, in: session),
        let purpose = choice("purpose", of: part, among: choices, question: "purpose")
      else { return nil }
      session.claim(purpose.rawValue, in: &places, at: part.place)
      let questionnaires = part.scalars("questionnaires").map { scalar in
        let id = QuestionnaireID(scalar.text)
        session.link(to: .questionnaire(id), at: scalar.place)
        return id
      }
      return Orientation.Proposal(
        purpose: purpose, questionnaires: questionnaires, needs: part.needs(),
        uses: part.words("uses"), tools: part.tools(isRequired: true),
        sentence: part.text("sentence", .sentence))
    }
    for choice in choices where !proposals.contains(where: { $0.purpose == choice }) {
      session.report(.notProposed(choice.rawValue), at: block.place(of: "proposals"))
    }
    return proposals
  }

  private func together(
    of block: MappingReader, choices: [ChoiceID]
  ) -> [ChoiceID: LocalizedText] {
    var places: [String: Place] = [:]
    var sentences: [ChoiceID: LocalizedText] = [:]
    for node in block.nodes("together", isRequired: true) {
      guard let part = MappingReader(node, keys: ["choice", "sentence"], in: session),
        let choice = choice("choice", of: part, among: choices, question: "together")
      else { continue }
      session.claim(choice.rawValue, in: &places, at: part.place)
      sentences[choice] = part.text("sentence", .sentence)
    }
    for choice in choices where sentences[choice] == nil {
      session.report(.notProposed(choice.rawValue), at: block.place(of: "together"))
    }
    return sentences
  }

  private func choice(
    _ key: String, of part: MappingReader, among choices: [ChoiceID], question: String
  ) -> ChoiceID? {
    guard let scalar = part.scalar(key, as: .word) else { return nil }
    let choice = ChoiceID(scalar.text)
    if !choices.contains(choice) {
      session.report(
        .unknownChoice(scalar.text, question: question, allowed: choices.map(\.rawValue)),
        at: scalar.place)
    }
    return choice
  }
}
