import JSONText
import Referential

/// Reads a questionnaire; what it names must be defined, and defined before.
struct QuestionnaireDecoder {
  /// So that all exact values fit in 128 bits.
  static let dimensionCount = 1...12
  static let criterionCount = 1...24

  private var tags = KnownIDs()
  private var scored = KnownIDs()
  private var criteria = KnownIDs()
  private var dimensions = KnownIDs()
  private var context = ContextDecoder()

  mutating func questionnaire(_ root: JSONNode) throws(JSONShapeError) -> Questionnaire {
    // In this order: tags and context first, for criteria name them; then scopes and readings.
    let tags = try tags(root)
    let questions = try context.questions(of: root, key: "context")
    let dimensions = try self.dimensions(root)
    return Questionnaire(
      id: QuestionnaireID(try root.required("id").id()),
      version: try root.required("version").version(), title: try root.text("title"),
      subtitle: try root.text("subtitle"),
      subject: try root.required("subject").code(SubjectKind.self),
      forYouIf: try root.text("for-you-if"), minutes: try minutes(root.required("minutes")),
      profiles: try root.ids("profiles"), introduction: try root.texts("introduction"),
      notice: try root.text("notice"), tags: tags, context: questions,
      scopes: try scopes(root), readings: try readings(root),
      stageSentences: try stageSentences(root), isChain: try root.flag("chain"),
      dimensions: dimensions)
  }

  private mutating func tags(_ root: JSONNode) throws(JSONShapeError) -> [Tag] {
    var values: [Tag] = []
    for node in try root.list("tags") {
      let id = try node.required("id").tagID()
      try tags.define(id.rawValue, at: node)
      values.append(
        Tag(
          id: id, kind: try node.required("kind").code(Tag.Kind.self),
          title: try node.text("title"), phrase: try node.text("phrase")))
    }
    return values
  }

  private func minutes(_ node: JSONNode) throws(JSONShapeError) -> ClosedRange<Int> {
    let ends = try node.elements()
    guard ends.count == 2 else {
      throw node.error(.outOfRange(found: ends.count, allowed: 2...2))
    }
    let least = try ends[0].int(in: 1...1000)
    return least...(try ends[1].int(in: least...1000))
  }

  private mutating func dimensions(_ root: JSONNode) throws(JSONShapeError) -> [Dimension] {
    let nodes = try counted(root.required("dimensions"), in: QuestionnaireDecoder.dimensionCount)
    var values: [Dimension] = []
    for node in nodes {
      let id = try node.required("id").id()
      try scored.define(id, at: node)
      try dimensions.define(id, at: node)
      let nodes = try counted(
        node.required("criteria"), in: QuestionnaireDecoder.criterionCount)
      var criteria: [Criterion] = []
      for node in nodes { criteria.append(try criterion(node)) }
      values.append(
        Dimension(
          id: DimensionID(id), title: try node.text("title"), phrase: try node.text("phrase"),
          question: try node.text("question"),
          visibility: try context.condition(node.optional("visible-when")), criteria: criteria))
    }
    return values
  }

  private func counted(
    _ node: JSONNode, in allowed: ClosedRange<Int>
  ) throws(JSONShapeError) -> [JSONNode] {
    let nodes = try node.elements()
    guard allowed.contains(nodes.count) else {
      throw node.error(.outOfRange(found: nodes.count, allowed: allowed))
    }
    return nodes
  }

  private mutating func criterion(_ node: JSONNode) throws(JSONShapeError) -> Criterion {
    let id = try node.required("id").id()
    try scored.define(id, at: node)
    try criteria.define(id, at: node)
    var levels: [LocalizedText] = []
    for level in try counted(node.required("levels"), in: 5...5) {
      levels.append(try level.text())
    }
    return Criterion(
      id: CriterionID(id), label: try node.text("label"), question: try node.text("question"),
      levels: levels, help: try help(node.required("help")), find: try find(node.required("find")),
      firstAction: try node.text("first-action"),
      effort: try node.required("effort").int(in: 1...3),
      weight: try node.optional("weight")?.int(in: 1...9) ?? 1,
      tags: try knownTags(node), tools: try node.ids("tools"),
      allowsNotApplicable: try node.flag("not-applicable"), sameAs: try node.ids("same-as"),
      visibility: try context.condition(node.optional("visible-when")),
      optionalWhen: try node.optional("optional-when").map {
        (node) throws(JSONShapeError) in try context.condition(node)
      },
      prompts: try node.optional("prompts").map {
        (node) throws(JSONShapeError) in try prompts(node)
      })
  }

  private func knownTags(_ node: JSONNode) throws(JSONShapeError) -> [TagID] {
    try node.list("tags") { (node) throws(JSONShapeError) in
      let id = try node.tagID()
      try tags.require(id.rawValue, at: node)
      return id
    }
  }

  private func help(_ node: JSONNode) throws(JSONShapeError) -> CriterionHelp {
    CriterionHelp(
      plainWords: try node.text("plain"), whyItMatters: try node.text("why"),
      whatToLookAt: try node.text("look-at"), example: try node.text("example"),
      betweenTwoLevels: try node.text("between"))
  }

  private func find(_ node: JSONNode) throws(JSONShapeError) -> WhereToFind {
    WhereToFind(
      place: try node.text("where"), settles: try node.text("settles"),
      ease: try node.required("ease").int(in: 1...3))
  }

  private func prompts(_ node: JSONNode) throws(JSONShapeError) -> FacilitatorPrompts {
    FacilitatorPrompts(
      toOpen: try node.text("open"), toDig: try node.text("dig"),
      whenAnswersDiffer: try node.text("differ"), whenNobodySpeaks: try node.text("silence"),
      toConclude: try node.text("conclude"))
  }

  private func scopes(_ root: JSONNode) throws(JSONShapeError) -> [Scope] {
    var ids = KnownIDs()
    var values: [Scope] = []
    for node in try root.list("scopes") {
      let id = try node.required("id").id()
      try ids.define(id, at: node)
      values.append(
        Scope(
          id: ScopeID(id), title: try node.text("title"),
          minutes: try node.optional("minutes")?.int(in: 1...1000),
          givesStage: !(try node.flag("no-stage")), content: try content(node)))
    }
    return values
  }

  private func content(_ node: JSONNode) throws(JSONShapeError) -> Scope.Content {
    if try node.optional("criteria") != nil {
      return .criteria(try known("criteria", criteria, of: node).map { CriterionID($0) })
    }
    if try node.optional("dimensions") != nil {
      return .dimensions(try known("dimensions", dimensions, of: node).map { DimensionID($0) })
    }
    return .everything
  }

  private func known(
    _ key: String, _ ids: KnownIDs, of node: JSONNode
  ) throws(JSONShapeError) -> [String] {
    try node.list(key) { (node) throws(JSONShapeError) in
      let id = try node.id()
      try ids.require(id, at: node)
      return id
    }
  }

  private func stageSentences(
    _ root: JSONNode
  ) throws(JSONShapeError) -> [Stage: LocalizedText] {
    var sentences: [Stage: LocalizedText] = [:]
    for node in try root.list("stages") {
      sentences[try node.required("id").code(Stage.self)] = try node.text("sentence")
    }
    return sentences
  }

  private func readings(_ root: JSONNode) throws(JSONShapeError) -> [Reading] {
    var ids = KnownIDs()
    let decoder = ReadingDecoder(dimensions: dimensions, tags: tags)
    var values: [Reading] = []
    for node in try root.list("readings") {
      let id = try node.required("id").id()
      try ids.define(id, at: node)
      values.append(
        Reading(
          id: ReadingID(id), title: try node.text("title"),
          condition: try decoder.condition(node.required("when")),
          holds: try node.text("holds"), otherwise: try node.optionalText("otherwise")))
    }
    return values
  }
}
