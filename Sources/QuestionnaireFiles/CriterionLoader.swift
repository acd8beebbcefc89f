import Referential

/// Reads one criterion with its ladder, its help and its links.
struct CriterionLoader {
  let session: ReadingSession
  let questionnaire: QuestionnaireID
  let tags: Set<TagID>

  private static let keys = [
    "id", "label", "question", "levels", "help", "find", "first-action", "effort", "weight",
    "tags", "tools", "not-applicable", "same-as", "visible-when", "optional-when", "prompts",
  ]

  /// Whether « non concerné » is offered, as authors say it.
  private enum NotApplicable: String, CaseIterable {
    case never, allowed
  }

  /// The criterion; nil after a report when it is not even a block.
  func criterion(_ node: YAMLNode, conditions: inout ConditionReading) -> Criterion? {
    guard let block = MappingReader(node, keys: CriterionLoader.keys, in: session) else {
      return nil
    }
    let id = block.id("id", startingWith: questionnaire.rawValue + "-")
    let notApplicable: NotApplicable = block.word(
      "not-applicable", default: .never, isRequired: false)
    let criterion = Criterion(
      id: CriterionID(id), label: block.text("label", .label),
      question: block.text("question", .question), levels: levels(of: block, id: id),
      help: help(of: block), find: find(of: block),
      firstAction: block.text("first-action", .firstAction),
      effort: block.number("effort", in: 1...3),
      weight: block.number("weight", in: 1...9, default: 1), tags: tags(of: block),
      tools: block.tools(isRequired: false), allowsNotApplicable: notApplicable == .allowed,
      sameAs: sameAs(of: block),
      visibility: block.mapping["visible-when"].map { conditions.condition($0) } ?? .always,
      optionalWhen: block.mapping["optional-when"].map { conditions.condition($0) },
      prompts: prompts(of: block))
    QuestionForm(session: session).check(block.mapping["question"])
    if !criterion.tools.contains(where: { $0.rawValue.hasPrefix("fiche-") }) {
      session.report(.noOwnSheet(id), at: block.place(of: "tools"))
    }
    return criterion
  }

  private func levels(of block: MappingReader, id: String) -> [LocalizedText] {
    let nodes = block.nodes("levels", isRequired: true)
    let place = block.place(of: "levels")
    if !nodes.isEmpty, nodes.count != Level.allCases.count {
      session.report(.levelCount(nodes.count), at: place)
    }
    let texts = nodes.map { LocalizedReading.text($0, key: nil, .level, in: session) }
    LadderForm(session: session, criterion: CriterionID(id)).check(nodes)
    // A ladder of the wrong length is reported; what follows may rely on five.
    let filled = texts + Array(repeating: LocalizedText(fr: "", en: ""), count: 5)
    return Array(filled.prefix(Level.allCases.count))
  }

  private func help(of block: MappingReader) -> CriterionHelp {
    let keys = ["plain", "why", "look-at", "example", "between"]
    let part = block.required("help").flatMap { MappingReader($0, keys: keys, in: session) }
    func text(_ key: String) -> LocalizedText {
      part?.text(key, .help) ?? LocalizedText(fr: "", en: "")
    }
    return CriterionHelp(
      plainWords: text("plain"), whyItMatters: text("why"), whatToLookAt: text("look-at"),
      example: text("example"), betweenTwoLevels: text("between"))
  }

  private func find(of block: MappingReader) -> WhereToFind {
    let none = LocalizedText(fr: "", en: "")
    let keys = ["where", "settles", "ease"]
    guard
      let part = block.required("find").flatMap({ MappingReader($0, keys: keys, in: session) })
    else { return WhereToFind(place: none, settles: none, ease: 1) }
    if let place = part.mapping["where"] { FollowsColon(session: session).check(place) }
    return WhereToFind(
      place: part.text("where", .findPlace), settles: part.text("settles", .findSettles),
      ease: part.number("ease", in: 1...3))
  }

  private func prompts(of block: MappingReader) -> FacilitatorPrompts? {
    let keys = ["open", "dig", "differ", "silence", "conclude"]
    guard let node = block.mapping["prompts"],
      let part = MappingReader(node, keys: keys, in: session)
    else { return nil }
    return FacilitatorPrompts(
      toOpen: part.text("open", .prompt), toDig: part.text("dig", .prompt),
      whenAnswersDiffer: part.text("differ", .prompt),
      whenNobodySpeaks: part.text("silence", .prompt), toConclude: part.text("conclude", .prompt))
  }

  private func tags(of block: MappingReader) -> [TagID] {
    block.scalars("tags").map { scalar in
      let id = TagID(scalar.text)
      if !tags.contains(id) { session.report(.unknownPart(.tag, scalar.text), at: scalar.place) }
      return id
    }
  }

  private func sameAs(of block: MappingReader) -> [CriterionID] {
    block.scalars("same-as").map { scalar in
      let id = CriterionID(scalar.text)
      session.link(to: .sameAs(id, from: questionnaire), at: scalar.place)
      return id
    }
  }
}
