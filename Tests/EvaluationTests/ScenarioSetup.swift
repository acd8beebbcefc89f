import Evaluation
import Referential

/// What a scenario gives, before anything is expected.
struct ScenarioSetup: Sendable {
  var dimensions: [(id: String, count: Int)] = []
  var perCriterion: [String: [String: String]] = [:]
  var allowsNotApplicable: Set<String> = []
  var optional: Set<String> = []
  var hidden: Set<String> = []
  var scopes: [Scope] = []
  var scope: ScopeID = .all
  var readings: [Reading] = []
  var answers: [CriterionID: Answer] = [:]
  var ballots: [Ballot] = []
  var agreed: [CriterionID: Answer] = [:]
  var profile: ProfileID?
  var needs: [NeedID] = []
  var uses: [Tool.Use] = []
  var kinds: [Tool.Kind] = []
  var language: Language = .fr
  var tools: [Tool] = []
  var fallbacks: [Fallback] = []
  var links: [String: [ToolID]] = [:]

  /// Reads one line; false when it is none that a scenario knows.
  mutating func add(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let keyword = String(line[..<colon]).words
    let rest = line[line.index(after: colon)...].trimmed
    switch keyword.first {
    case "dimensions": return addDimensions(rest)
    case "weights", "efforts", "ease", "tags":
      return spread(rest).map { perCriterion[keyword[0]] = $0 } != nil
    case "not-applicable": allowsNotApplicable = named(rest)
    case "optional": optional = named(rest)
    case "hidden": hidden = named(rest)
    case "scope": return addScope(keyword.dropFirst().first, rest)
    case "reading": return addReading(keyword.dropFirst().first, rest)
    case "answers":
      guard let read = readAnswers(rest) else { return false }
      answers = read
    case "ballot": return addBallot(Array(keyword.dropFirst()), rest)
    case "agreed":
      for pair in rest.parts(",").map(\.words) {
        guard pair.count == 2, let answer = Self.answer(pair[1]) else { return false }
        agreed[CriterionID(pair[0])] = answer
      }
    default: return addWish(keyword, rest)
    }
    return true
  }

  /// Ids of all criteria, by dimension.
  var ids: [[String]] { dimensions.map { id, count in (1...count).map { "\(id)\($0)" } } }

  private mutating func addDimensions(_ rest: String) -> Bool {
    for pair in rest.parts(",").map(\.words) {
      guard pair.count == 2, let count = Int(pair[1]), count > 0 else { return false }
      dimensions.append((pair[0], count))
    }
    return true
  }

  /// One word per criterion, dimensions separated by `|`; nil when the shape differs.
  private func spread(_ rest: String) -> [String: String]? {
    let rows = rest.parts("|").map(\.words)
    guard rows.map(\.count) == dimensions.map(\.count) else { return nil }
    return Dictionary(uniqueKeysWithValues: zip(ids.joined(), rows.joined()).map { ($0, $1) })
  }

  private func named(_ rest: String) -> Set<String> {
    rest == "all" ? Set(ids.joined()) : Set(rest.words)
  }

  private mutating func addScope(_ id: String?, _ rest: String) -> Bool {
    guard let id else { return false }
    let words = rest.words
    let isDimensions = words.allSatisfy { word in dimensions.contains { $0.id == word } }
    scope = ScopeID(id)
    scopes = [
      Scope(
        id: scope, title: Sample.text, givesStage: id != "first-reading",
        content: isDimensions
          ? .dimensions(words.map { DimensionID($0) }) : .criteria(words.map { CriterionID($0) }))
    ]
    return true
  }

  private func readAnswers(_ rest: String) -> [CriterionID: Answer]? {
    guard let words = spread(rest) else { return nil }
    var answers: [CriterionID: Answer] = [:]
    for (id, word) in words where word != "-" {
      guard let answer = Self.answer(word) else { return nil }
      answers[CriterionID(id)] = answer
    }
    return answers
  }

  private static func answer(_ word: String) -> Answer? {
    switch word {
    case "?": .unknown
    case "x": .notApplicable
    default: Int(word).flatMap(Level.init).map { .level($0) }
    }
  }

  /// Such as `ballot ana of maison as chair: 4 3 | …`.
  private mutating func addBallot(_ words: [String], _ rest: String) -> Bool {
    guard let name = words.first, let answers = readAnswers(rest) else { return false }
    func word(after keyword: String) -> String? {
      words.firstIndex(of: keyword).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    }
    ballots.append(
      Ballot(
        respondent: RespondentID(name),
        organisation: word(after: "of").map { OrganisationID($0) },
        role: word(after: "as").map { RoleID($0) }, answers: answers))
    return true
  }

  /// Such as `reading ready: a lower >= 7/2 and b lower >= 7/2`.
  private mutating func addReading(_ id: String?, _ rest: String) -> Bool {
    guard let id else { return false }
    let isAny = rest.words.contains("or")
    let terms = rest.words.split { $0 == (isAny ? "or" : "and") }.map { term(Array($0)) }
    guard !terms.contains(where: { $0 == nil }) else { return false }
    let conditions = terms.compactMap { $0 }
    readings.append(
      Reading(
        id: ReadingID(id), title: Sample.text,
        condition: isAny ? .any(conditions) : .all(conditions), holds: Sample.text))
    return true
  }

  private func term(_ words: [String]) -> ReadingCondition? {
    if words.first == "not" { return term(Array(words.dropFirst())).map { .not($0) } }
    guard words.count == 4, let end = ReadingCondition.End(rawValue: words[1]) else { return nil }
    let measure: ReadingCondition.Measure =
      words[0] == "whole"
      ? .whole
      : dimensions.contains { $0.id == words[0] }
        ? .dimension(DimensionID(words[0])) : .tag(TagID(words[0]))
    let parts = words[3].parts("/").compactMap(Int.init)
    guard let numerator = parts.first else { return nil }
    let limit = ReadingCondition.Limit(numerator, parts.count > 1 ? parts[1] : 1)
    switch words[2] {
    case ">=": return .atLeast(measure, end, limit)
    case "<": return .below(measure, end, limit)
    default: return nil
    }
  }
}
