import Referential

/// Reads the dimensions of a questionnaire and keeps count of the ids met.
struct DimensionLoader {
  let session: ReadingSession
  let questionnaire: QuestionnaireID
  let tags: Set<TagID>
  /// Its uses are to be checked once every id is known.
  private(set) var conditions: ConditionReading
  private var places: [String: Place] = [:]

  init(session: ReadingSession, questionnaire: QuestionnaireID, tags: Set<TagID>) {
    self.session = session
    self.questionnaire = questionnaire
    self.tags = tags
    conditions = ConditionReading(session: session)
  }

  private static let keys = ["id", "title", "phrase", "question", "visible-when", "criteria"]

  /// Ids whose answers are levels: no condition may name them.
  var scoredIDs: Set<String> { Set(places.keys) }

  mutating func dimensions(of block: MappingReader) -> [Dimension] {
    let nodes = block.nodes("dimensions", isRequired: true)
    let limit = QuestionnaireLoader.mostDimensions
    if nodes.count > limit {
      session.report(.tooMany("dimensions", limit: limit), at: nodes[limit].place)
    }
    return nodes.compactMap { dimension($0) }
  }

  private mutating func dimension(_ node: YAMLNode) -> Dimension? {
    guard let block = MappingReader(node, keys: DimensionLoader.keys, in: session) else {
      return nil
    }
    let id = block.id("id", startingWith: questionnaire.rawValue + "-")
    session.claim(id, in: &places, at: block.place(of: "id"))
    return Dimension(
      id: DimensionID(id), title: block.text("title", .dimensionTitle),
      phrase: block.text("phrase", .phrase), question: block.text("question", .dimensionQuestion),
      visibility: block.mapping["visible-when"].map { conditions.condition($0) } ?? .always,
      criteria: criteria(of: block))
  }

  private mutating func criteria(of block: MappingReader) -> [Criterion] {
    let nodes = block.nodes("criteria", isRequired: true)
    let limit = QuestionnaireLoader.mostCriteria
    if nodes.count > limit {
      session.report(.tooMany("criteria", limit: limit), at: nodes[limit].place)
    }
    let loader = CriterionLoader(session: session, questionnaire: questionnaire, tags: tags)
    return nodes.compactMap { node in
      guard let criterion = loader.criterion(node, conditions: &conditions) else { return nil }
      session.claim(criterion.id.rawValue, in: &places, at: node["id"]?.place ?? node.place)
      return criterion
    }
  }
}
