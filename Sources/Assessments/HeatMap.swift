public import Evaluation
public import Referential

/// Criteria × respondents, or organisations, or roles: most divergent first.
public struct HeatMap: Hashable, Sendable {
  /// What stands in a column.
  public enum Grouping: String, CaseIterable, Sendable {
    case respondents, organisations, roles
  }

  /// A column with the name above it.
  public struct Column: Hashable, Sendable {
    /// The id of a ballot, an organisation or a role.
    public var id: String
    public var name: String
  }

  /// What one column says of one criterion.
  public enum Cell: Hashable, Sendable {
    case level(Level)
    /// The mean of an organisation or a role, 1 to 5.
    case mean(Rational)
    case unknown
    case notApplicable
    case unanswered
    /// Too few to be shown in an anonymous session: a group, or the levels of a criterion.
    case withheld
  }

  /// One criterion.
  public struct Row: Hashable, Sendable {
    public var dimension: DimensionID
    public var divergence: CriterionDivergence
    /// One for each column; where rows are sorted, one for each voice, levels first, lowest first.
    public var cells: [Cell]
    /// Places in `cells` of « une voix à part ».
    public var apart: [Int]
    /// « On ne sait pas » rather than « on n’est pas d’accord »: more than 30 % do not know.
    public var isBlindSpot: Bool
    public var decision: Decision?

    public var criterion: CriterionID { divergence.criterion }
  }

  public var grouping: Grouping
  /// Empty where rows are sorted: a place in a row is then nobody's.
  public var columns: [Column]
  /// Criteria of the dimensions that were revealed, most divergent first.
  public var rows: [Row]
  /// Each row is sorted by level, so that no column is a person.
  public var isSorted: Bool
  /// An anonymous session of one ballot or two: there is nothing to show.
  public var isWithheld: Bool
}

extension Revelation {
  /// The heat map of what was revealed, read by respondents where `grouping` is not offered.
  public func heatMap(by wanted: HeatMap.Grouping = .respondents) -> HeatMap {
    let grouping = groupings.contains(wanted) ? wanted : .respondents
    let hasStickers = stickers?.counts.isEmpty == false
    let isSorted = grouping == .respondents && (isAnonymous || hasStickers)
    let revealed = Set(workshop.revealed)
    let rows = divergences().compactMap { found -> HeatMap.Row? in
      guard let dimension = questionnaire.dimension(of: found.criterion)?.id,
        revealed.contains(dimension)
      else { return nil }
      let cells = isSorted ? sortedCells(on: found) : cells(on: found, by: grouping)
      return HeatMap.Row(
        dimension: dimension, divergence: found, cells: cells,
        apart: grouping == .respondents
          ? apart(found, cells, isSorted: isSorted) : [],
        isBlindSpot: found.isBlindSpot,
        decision: workshop.decisions[found.criterion])
    }
    return HeatMap(
      grouping: grouping, columns: isSorted ? [] : columns(grouping), rows: rows,
      isSorted: isSorted, isWithheld: isWithheld)
  }

  private func columns(_ grouping: HeatMap.Grouping) -> [HeatMap.Column] {
    let setup = workshop.setup
    switch grouping {
    case .organisations:
      return setup.organisations.map { .init(id: $0.id.rawValue, name: $0.name) }
    case .roles: return setup.roles.map { .init(id: $0.id.rawValue, name: $0.name) }
    case .respondents:
      return ballots.map { ballot in
        let organisation = setup.organisations.first { $0.id == ballot.organisation }?.name
        let isOneVoice = setup.voices == .organisation
        return .init(
          id: ballot.id.rawValue, name: isOneVoice ? organisation ?? ballot.name : ballot.name)
      }
    }
  }

  private func sortedCells(on found: CriterionDivergence) -> [HeatMap.Cell] {
    let counts = counts()[found.criterion] ?? LevelCounts()
    let given = counts.answers.map(HeatMap.Cell.init)
    let silent = ballots.count { $0.answers[found.criterion] == nil }
    let hidden = withheldLevels(on: found.criterion)
    return Array(repeating: .withheld, count: hidden) + given
      + Array(repeating: .unanswered, count: silent)
  }

  private func cells(
    on found: CriterionDivergence, by grouping: HeatMap.Grouping
  ) -> [HeatMap.Cell] {
    switch grouping {
    case .respondents:
      ballots.map { ballot in
        ballot.answers[found.criterion].map { HeatMap.Cell($0.answer) } ?? .unanswered
      }
    case .organisations:
      workshop.setup.organisations.map { cell(of: $0.id, on: found, by: \.organisation) }
    case .roles: workshop.setup.roles.map { cell(of: $0.id, on: found, by: \.role) }
    }
  }

  /// A group's mean, or why there is none.
  private func cell<ID: StableID>(
    of group: ID, on found: CriterionDivergence, by path: KeyPath<WorkshopBallot, ID?>
  ) -> HeatMap.Cell {
    let answers = ballots.filter { $0[keyPath: path] == group }
      .compactMap { $0.answers[found.criterion]?.answer }
    let levels = answers.compactMap(\.level)
    if isAnonymous {
      let sizes = Dictionary(
        grouping: ballots.filter { $0.answers[found.criterion]?.answer.level != nil },
        by: { $0[keyPath: path] })
      let named = Dictionary(
        uniqueKeysWithValues: sizes.compactMap { key, ballots in key.map { ($0, ballots.count) } })
      guard
        AnonymousGroups.shown(sizes: named, total: found.counts.levels).contains(group)
      else { return .withheld }
    }
    guard !levels.isEmpty else {
      if answers.isEmpty { return .unanswered }
      return answers.contains(.unknown) ? .unknown : .notApplicable
    }
    let sum = levels.reduce(0) { $0 + $1.rawValue }
    return .mean(Rational(Int128(sum), Int128(levels.count)))
  }

  /// Places of the voices apart: at the ends of a sorted row, else under their own names.
  private func apart(
    _ found: CriterionDivergence, _ cells: [HeatMap.Cell], isSorted: Bool
  ) -> [Int] {
    guard let kept = found.kept else { return [] }
    if isSorted {
      return cells.indices.filter {
        if case .level(let level) = cells[$0] { !kept.contains(level) } else { false }
      }
    }
    let voices = Set(found.voicesApart.compactMap(\.respondent))
    return ballots.indices.filter { voices.contains(ballots[$0].ballot.respondent) }
  }
}

extension CriterionDivergence {
  /// « On ne sait pas » rather than « on n’est pas d’accord »: more than 30 % do not know.
  public var isBlindSpot: Bool { counts.unknown * 10 > counts.applicable * 3 }
}

extension HeatMap.Cell {
  init(_ answer: Answer) {
    switch answer {
    case .level(let level): self = .level(level)
    case .unknown: self = .unknown
    case .notApplicable: self = .notApplicable
    }
  }
}
