import Referential

/// Reads a questionnaire file.
struct QuestionnaireLoader {
  /// So that all exact values fit in 128 bits.
  static let mostDimensions = 12
  static let mostCriteria = 24

  let session: ReadingSession

  private static let keys = [
    "format", "id", "version", "title", "subtitle", "subject", "for-you-if", "minutes",
    "profiles", "introduction", "notice", "tags", "context", "scopes", "readings", "stages",
    "chain", "dimensions",
  ]

  /// The questionnaire as far as it could be read; nil when the file is no block of keys.
  func questionnaire(_ root: YAMLNode) -> Questionnaire? {
    guard let block = MappingReader(root, keys: QuestionnaireLoader.keys, in: session) else {
      return nil
    }
    let id = QuestionnaireID(block.id("id"))
    let tags = tags(of: block)
    var context = ContextQuestionLoader(session: session)
    let questions = block.nodes("context", isRequired: false).compactMap { context.question($0) }
    if questions.contains(where: { $0.id == .profile }) {
      session.report(.idTwice("profile", first: .start), at: block.place(of: "context"))
    }
    var dimensions = DimensionLoader(
      session: session, questionnaire: id, tags: Set(tags.map(\.id)))
    let chapters = dimensions.dimensions(of: block)
    for use in dimensions.conditions.uses {
      use.check(against: context.known, scored: dimensions.scoredIDs, reportingTo: session)
    }
    let parts = PartsLoader(session: session, dimensions: chapters, tags: tags)
    parts.checkTagsAreUsed(at: block)
    let subject: SubjectKind = block.word("subject", default: .alliance)
    OpeningCheck(session: session).check(block.mapping["for-you-if"])
    return Questionnaire(
      id: id, version: block.version(), title: block.text("title", .title),
      subtitle: block.text("subtitle", .subtitle), subject: subject,
      forYouIf: block.text("for-you-if", .forYouIf), minutes: minutes(of: block),
      profiles: block.profiles(), introduction: block.texts("introduction", .presentation),
      notice: block.text("notice", .presentation), tags: tags, context: questions,
      scopes: parts.scopes(of: block), readings: parts.readings(of: block),
      stageSentences: parts.stageSentences(of: block), isChain: block.flag("chain"),
      dimensions: chapters)
  }

  private func tags(of block: MappingReader) -> [Tag] {
    var places: [String: Place] = [:]
    return block.nodes("tags", isRequired: false).compactMap { node in
      let keys = ["id", "kind", "title", "phrase"]
      guard let tag = MappingReader(node, keys: keys, in: session) else { return nil }
      let id = tag.tagID("id")
      session.claim(id.rawValue, in: &places, at: tag.place(of: "id"))
      let kind: Tag.Kind = tag.word("kind", default: .view)
      if kind == .objet { session.link(to: .objet(id), at: tag.place(of: "id")) }
      return Tag(
        id: id, kind: kind, title: tag.text("title", .title), phrase: tag.text("phrase", .phrase))
    }
  }

  private func minutes(of block: MappingReader) -> ClosedRange<Int> {
    guard let node = block.required("minutes"),
      let part = MappingReader(node, keys: ["least", "most"], in: session)
    else { return 1...1 }
    let least = part.number("least", in: 1...240)
    let most = part.number("most", in: 1...240)
    guard least <= most else {
      session.report(.outOfRange(String(most), least...240), at: part.place(of: "most"))
      return least...least
    }
    return least...most
  }
}

/// The line that says for whom a questionnaire is.
struct OpeningCheck {
  let session: ReadingSession

  /// Reports a line that does not start as readers expect.
  func check(_ node: YAMLNode?) {
    guard case .mapping(let mapping) = node else { return }
    for (language, start) in [("fr", "Pour vous si"), ("en", "For you if")] {
      if case .scalar(let scalar) = mapping[language], !scalar.text.hasPrefix(start) {
        session.report(.opening(start), at: scalar.place)
      }
    }
  }
}
