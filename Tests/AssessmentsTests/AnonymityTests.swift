import Assessments
import Evaluation
import Referential
import SeedKit
import Testing

@Suite("An anonymous session")
struct AnonymityTests {
  /// What somebody could work out: each figure that is shown is an equation on the sums of levels
  /// of the cells organisation × role, whose sizes may be known in the room.
  private struct Attack {
    var cells: [String]
    var equations: [[Rational]] = []

    mutating func learn(_ coefficients: [String: Rational]) {
      equations.append(cells.map { coefficients[$0] ?? 0 })
    }

    /// Whether the sum over `cells` follows from the equations: their rank does not grow with it.
    func knows(_ wanted: Set<String>) -> Bool {
      let row = cells.map { wanted.contains($0) ? Rational(1) : .zero }
      return rank(equations) == rank(equations + [row])
    }

    private func rank(_ rows: [[Rational]]) -> Int {
      var rows = rows
      var rank = 0
      for column in cells.indices {
        guard let pivot = rows[rank...].firstIndex(where: { $0[column] != .zero }) else { continue }
        rows.swapAt(rank, pivot)
        for other in rows.indices where other != rank && rows[other][column] != .zero {
          let factor = rows[other][column] / rows[rank][column]
          rows[other] = zip(rows[other], rows[rank]).map { $0 - factor * $1 }
        }
        rank += 1
        if rank == rows.count { break }
      }
      return rank
    }
  }

  @Test("lets nobody work out the levels of one or two people by subtraction")
  func subtraction() {
    for number in 0..<400 as Range<UInt64> {
      let seed = RandomSession.seed &* 1_009 &+ number
      var random = SeededGenerator(seed: seed)
      let session = RandomSession.random(&random)
      if let failure = breach(session) {
        Issue.record("SEED=\(RandomSession.seed), case \(number): \(failure)")
        return
      }
    }
  }

  @Test(
    "the attack finds what it should where groups are shown without care",
    arguments: [
      (["A - 3", "A - 4", "A - 5", "B - 1", "B - 2"], ["B"]),
      (["A x 3", "A x 4", "A x 5", "A y 1", "B x 2", "B x 2", "B x 3"], ["A y"]),
    ])
  func attackWorks(votes: [String], exposed: [String]) {
    // Shown by hand: the total, organisation A, and role x, which the program never shows together.
    let session = RandomSession(votes)
    var attack = Attack(cells: cells(of: session, on: "c1").keys.sorted())
    attack.learn(Dictionary(uniqueKeysWithValues: attack.cells.map { ($0, Rational(1)) }))
    attack.learn(ones(attack.cells.filter { $0.hasPrefix("A") }))
    attack.learn(ones(attack.cells.filter { $0.hasSuffix("x") }))
    let wanted = Set(attack.cells.filter { cell in exposed.contains { cell.hasPrefix($0) } })
    #expect(attack.knows(wanted))
  }

  private func ones(_ cells: [String]) -> [String: Rational] {
    Dictionary(uniqueKeysWithValues: cells.map { ($0, Rational(1)) })
  }

  /// How many gave a level, by organisation and role.
  private func cells(of session: RandomSession, on criterion: CriterionID) -> [String: Int] {
    var cells: [String: Int] = [:]
    for ballot in session.ballots where ballot.answers[criterion]?.answer.level != nil {
      cells[cell(of: ballot), default: 0] += 1
    }
    return cells
  }

  private func cell(of ballot: WorkshopBallot) -> String {
    "\(ballot.organisation?.rawValue ?? "-") \(ballot.role?.rawValue ?? "-")"
  }

  private func breach(_ session: RandomSession) -> String? {
    let revelation = session.revelation
    for criterion in session.questionnaire.criteria.map(\.id) {
      let sizes = cells(of: session, on: criterion)
      var attack = Attack(cells: sizes.keys.sorted())
      for grouping in HeatMap.Grouping.allCases {
        let map = revelation.heatMap(by: grouping)
        guard let row = map.rows.first(where: { $0.criterion == criterion }) else { continue }
        if !map.isSorted, map.grouping == .respondents { return "respondents have columns" }
        if map.isSorted {
          let levels = row.cells.compactMap {
            if case .level(let level) = $0 { level } else { nil }
          }
          if levels != levels.sorted() { return "a row is not sorted by level" }
          if !levels.isEmpty { attack.learn(ones(attack.cells)) }
        }
        for (column, cell) in zip(map.columns, row.cells) {
          guard case .mean = cell else { continue }
          attack.learn(ones(attack.cells.filter { belongs($0, to: column.id, map.grouping) }))
        }
        learnFromDivergence(row.divergence, sizes, &attack)
      }
      learnFromCrossedViews(revelation, criterion, &attack)
      for group in smallGroups(session, sizes) where attack.knows(group) {
        return "\(criterion): \(group.sorted()) of \(sizes)"
      }
    }
    return nil
  }

  private func belongs(_ cell: String, to id: String, _ grouping: HeatMap.Grouping) -> Bool {
    grouping == .roles ? cell.hasSuffix(" " + id) : cell.hasPrefix(id + " ")
  }

  /// Means between groups, and the mean of organisations' means, are equations too.
  private func learnFromDivergence(
    _ found: CriterionDivergence, _ sizes: [String: Int], _ attack: inout Attack
  ) {
    for mean in found.organisations?.means ?? [] {
      attack.learn(ones(attack.cells.filter { $0.hasPrefix(mean.id.rawValue + " ") }))
    }
    for mean in found.roles?.means ?? [] {
      attack.learn(ones(attack.cells.filter { $0.hasSuffix(" " + mean.id.rawValue) }))
    }
    guard found.mean != nil else { return }
    let byOrganisation = Dictionary(grouping: sizes.keys, by: { String($0.prefix { $0 != " " }) })
    let named = byOrganisation.filter { $0.key != "-" }
    guard named.count >= 2 else { return attack.learn(ones(attack.cells)) }
    var equation: [String: Rational] = [:]
    for (name, cells) in byOrganisation {
      let size = cells.reduce(0) { $0 + (sizes[$1] ?? 0) }
      // People of no organisation are voices of their own.
      for cell in cells { equation[cell] = name == "-" ? 1 : Rational(1, Int128(size)) }
    }
    attack.learn(equation)
  }

  private func learnFromCrossedViews(
    _ revelation: Revelation, _ criterion: CriterionID, _ attack: inout Attack
  ) {
    let found = revelation.crossedViews()?.criteria.first { $0.subject == criterion }
    for mean in found?.means ?? [] {
      attack.learn(ones(attack.cells.filter { $0.hasPrefix(mean.id.rawValue + " ") }))
    }
  }

  /// Every set of cells that holds one level or two.
  private func smallGroups(_ session: RandomSession, _ sizes: [String: Int]) -> [Set<String>] {
    let small = sizes.filter { $0.value <= 2 }.keys.sorted()
    var groups = small.map { Set([$0]) }
    for (place, first) in small.enumerated() {
      for second in small.dropFirst(place + 1) where sizes[first] == 1 && sizes[second] == 1 {
        groups.append([first, second])
      }
    }
    return groups
  }

  @Test("of fewer than three voices shows nothing, and keeps no count")
  func tooFew() {
    let revelation = RandomSession(["A - 1 2", "B - 5 2"]).revelation
    #expect(revelation.isWithheld && revelation.heatMap().rows.isEmpty)
    #expect(revelation.counts().isEmpty && revelation.crossedViews() == nil)
  }

  @Test("withholds the one level or two that a criterion has, in the group's result as well")
  func fewLevels() throws {
    let revelation = RandomSession(["A - 1 2", "A - ? 2", "B - 5 2"]).revelation
    let row = try #require(revelation.heatMap().rows.first { $0.criterion == "c1" })
    #expect(row.cells == [.withheld, .withheld] && row.divergence.gap == nil)
    #expect(revelation.counts()["c1"] == nil && revelation.groupAnswers()["c1"] == nil)
  }

  @Test("names nobody, not even a voice apart")
  func voicesApart() throws {
    let votes = ["1", "4", "4", "4", "4", "4", "4", "4"].map { "A - \($0)" }
    let map = RandomSession(votes).revelation.heatMap()
    let row = try #require(map.rows.first)
    #expect(row.divergence.voicesApart == [.init(respondent: nil, level: .one)])
    #expect(map.columns.isEmpty && row.apart == [0])
  }
}
