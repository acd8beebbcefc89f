import Referential

/// Reads context questions, those of a questionnaire and those of the orientation.
struct ContextQuestionLoader {
  let session: ReadingSession
  /// Every question read so far, with its choices.
  private(set) var known: [ContextQuestionID: [ChoiceID]] = [:]
  private var places: [String: Place] = [:]

  init(session: ReadingSession) { self.session = session }

  private static let keys = [
    "id", "text", "help", "answer", "most", "optional", "visible-when", "choices",
  ]

  /// The question; nil after a report when it is not even a block.
  mutating func question(_ node: YAMLNode) -> ContextQuestion? {
    guard let block = MappingReader(node, keys: ContextQuestionLoader.keys, in: session) else {
      return nil
    }
    let id = block.id("id")
    session.claim(id, in: &places, at: block.place(of: "id"))
    if ["all", "any", "not"].contains(id) {
      session.report(.malformedID(id), at: block.place(of: "id"))
    }
    let choices = choices(of: block)
    let kind = block.word("answer", default: ContextQuestion.Kind.one)
    let question = ContextQuestion(
      id: ContextQuestionID(id), text: block.text("text", .question),
      help: block.optionalText("help", .help), kind: kind,
      most: most(of: block, kind, choices.count), isOptional: block.flag("optional"),
      visibility: visibility(of: block), choices: choices)
    known[question.id] = choices.map(\.id)
    return question
  }

  /// How many choices may be made: two at least where several may, and no more than there are.
  private func most(of block: MappingReader, _ kind: ContextQuestion.Kind, _ count: Int) -> Int? {
    guard block.has("most") else { return nil }
    let least = kind == .one ? 1 : 2
    return block.number("most", in: least...(kind == .one ? 1 : max(least, count)))
  }

  /// Who is asked the question: a condition over those asked before it.
  private func visibility(of block: MappingReader) -> Condition {
    guard let node = block.mapping["visible-when"] else { return .always }
    var conditions = ConditionReading(session: session)
    let condition = conditions.condition(node)
    for use in conditions.uses { use.check(against: known, scored: [], reportingTo: session) }
    return condition
  }

  private func choices(of block: MappingReader) -> [ContextQuestion.Choice] {
    var places: [String: Place] = [:]
    return block.nodes("choices", isRequired: true).compactMap { node in
      guard let choice = MappingReader(node, keys: ["id", "text", "hint"], in: session) else {
        return nil
      }
      let id = choice.id("id")
      session.claim(id, in: &places, at: choice.place(of: "id"))
      return ContextQuestion.Choice(
        id: ChoiceID(id), text: choice.text("text", .choice),
        hint: choice.optionalText("hint", .help))
    }
  }
}
