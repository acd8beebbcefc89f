import Assessments
import Referential

/// Reads a table whose columns are criteria and whose rows are ballots, as Framaforms or LimeSurvey export it.
struct AnswerTable {
  private let questionnaire: Questionnaire
  private let asked: [Criterion]
  private let names: CriterionNames
  /// Sentences of the levels, by criterion, as `plainName` has them.
  private let sentences: [CriterionID: [String: Level]]

  private enum Column {
    case answer(CriterionID)
    case comment(CriterionID)
    case name, organisation, role, code
    case notAsked
    case ignored(String)
  }

  init(workshop: Workshop, questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    asked = workshop.setup.asked(in: questionnaire).flatMap(\.criteria)
    names = CriterionNames(asked: asked, all: questionnaire.criteria)
    sentences = Dictionary(
      uniqueKeysWithValues: asked.map { criterion in
        var found: [String: Level] = [:]
        for level in Level.allCases {
          found[plainName(criterion.sentence(of: level).fr)] = level
          found[plainName(criterion.sentence(of: level).en)] = level
        }
        return (criterion.id, found)
      })
  }

  /// The ballots of a table; nil when the text is no table of answers.
  func read(_ text: String) -> BallotReading? {
    let tables = ([";", ",", "\t"] as [Unicode.Scalar]).map { separator in
      let table = CSVText(text, separator: separator)
      return (table: table, head: head(of: table))
    }
    // Form services put a title, or groups of questions, above the row that names columns.
    guard let best = tables.max(by: { $0.head.criteria < $1.head.criteria }),
      best.head.criteria > 0, best.table.rows[best.head.row].count > 1
    else { return nil }
    return read(best.table, headRow: best.head.row)
  }

  private func head(of table: CSVText) -> (row: Int, criteria: Int) {
    var best = (row: 0, criteria: 0)
    for (place, row) in table.rows.prefix(6).enumerated() {
      var found: Set<CriterionID> = []
      for cell in row {
        if case .answer(let id) = column(of: cell.text) { found.insert(id) }
      }
      // A line of a mail may hold commas as well: there a colon stands before the answer.
      let isReply = row.contains { isAnswered($0.text) }
      if found.count >= min(2, asked.count), !isReply, found.count > best.criteria {
        best = (place, found.count)
      }
    }
    return best
  }

  /// Whether a cell is a line of a reply, as `ep-cla-2 : 3`.
  private func isAnswered(_ cell: String) -> Bool {
    guard let colon = cell.lastIndex(where: { $0 == ":" || $0 == "=" }) else { return false }
    switch AnswerWord(String(cell[cell.index(after: colon)...])) {
    case .answer, .problem: return true
    case .empty: return asked.count == 1
    case .words: return false
    }
  }

  // MARK: Columns

  private static let people: [String: Column] = [
    "nom": .name, "votre nom": .name, "nom ou surnom": .name, "votre nom ou un surnom": .name,
    "name": .name, "your name": .name, "prenom et nom": .name, "nom et prenom": .name,
    "organisation": .organisation, "votre organisation": .organisation,
    "organization": .organisation, "structure": .organisation, "your organisation": .organisation,
    "your organization": .organisation,
    "role": .role, "votre role": .role, "fonction": .role, "your role": .role,
    "code": .code, "votre code": .code, "your code": .code,
  ]

  private func column(of head: String) -> Column {
    let plain = plainName(head)
    if let person = AnswerTable.people[plain] { return person }
    // « G01Q02[ep-cla-2] », « ep-cla-2. Qui décide de quoi », « ep_cla_2 », « epcla2[comment] ».
    for candidate in candidates(in: head) {
      switch names.find(id: candidate) {
      case .one(let id): return isComment(plain) ? .comment(id) : .answer(id)
      case .notAsked: return .notAsked
      case .several, .none: continue
      }
    }
    switch names.find(head) {
    case .one(let id): return .answer(id)
    case .notAsked: return .notAsked
    case .several, .none: return .ignored(head.trimmedOfBlanks)
    }
  }

  private func isComment(_ plain: String) -> Bool {
    plain.hasSuffix(" comment") || plain.hasSuffix(" commentaire") || plain.hasSuffix(" other")
  }

  /// Words of a heading that could be an id.
  private func candidates(in head: String) -> [String] {
    let words = head.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }
      .map(String.init)
    return words
      + words.map { word in
        let parts = word.split { $0 == "-" || $0 == "_" }
        return parts.count > 3 ? parts.prefix(3).joined(separator: "-") : word
      }
  }

  // MARK: Rows

  private func read(_ table: CSVText, headRow: Int) -> BallotReading {
    let head = table.rows[headRow]
    let columns = head.map { column(of: $0.text) }
    var reading = BallotReading(kind: .table, ballots: [], findings: [])
    var seen: Set<CriterionID> = []
    var ignored: [String] = []
    for (cell, column) in zip(head, columns) {
      switch column {
      case .answer(let id) where !seen.insert(id).inserted:
        reading.findings.append(
          BallotFinding(line: cell.line, column: cell.column, .columnTwice(id)))
      case .ignored(let name): if !name.isEmpty { ignored.append(name) }
      case .notAsked: ignored.append(cell.text.trimmedOfBlanks)
      default: break
      }
    }
    if !ignored.isEmpty {
      reading.findings.append(
        BallotFinding(line: head[0].line, column: 1, .ignoredColumns(ignored)))
    }
    if let quote = table.unclosedQuote {
      reading.findings.append(
        BallotFinding(line: quote.line, column: quote.column, .unclosedQuote))
      return reading
    }
    for row in table.rows.dropFirst(headRow + 1) {
      let ballot = self.ballot(row, columns)
      let isEmpty = ballot.answers.isEmpty && !ballot.isRefused
      if isEmpty {
        reading.findings.append(BallotFinding(line: ballot.line, column: 1, .emptyRow))
      } else {
        add(ballot, to: &reading)
      }
    }
    return reading
  }

  /// Somebody who answers a form twice corrects themselves: the later row stands.
  private func add(_ ballot: ReceivedBallot, to reading: inout BallotReading) {
    var ballot = ballot
    let name = plainName(ballot.name)
    let former = reading.ballots.firstIndex {
      !name.isEmpty && plainName($0.name) == name
        && plainName($0.organisation) == plainName(ballot.organisation)
    }
    if let former {
      ballot.findings.append(
        BallotFinding(
          line: ballot.line, column: 1,
          .samePerson(name: ballot.name, line: reading.ballots[former].line)))
      reading.ballots.remove(at: former)
    }
    reading.ballots.append(ballot)
  }

  private func ballot(_ row: [CSVText.Cell], _ columns: [Column]) -> ReceivedBallot {
    var ballot = ReceivedBallot(origin: .table)
    ballot.line = row[0].line
    if row.count > columns.count, row[columns.count...].contains(where: { !$0.text.isEmpty }) {
      ballot.findings.append(
        BallotFinding(
          line: row[0].line, column: 1, .raggedRow(found: row.count, expected: columns.count)))
      return ballot
    }
    var comments: [CriterionID: String] = [:]
    for (cell, column) in zip(row, columns) {
      let text = cell.text.trimmedOfBlanks
      switch column {
      case .answer(let id): take(cell, for: id, into: &ballot)
      case .comment(let id): if !text.isEmpty { comments[id] = text }
      case .name: ballot.name = text
      case .organisation: ballot.organisation = text
      case .role: ballot.role = text
      case .code: if BallotID.isSafe(text) { ballot.id = BallotID(text) }
      case .notAsked, .ignored: break
      }
    }
    for (id, comment) in comments {
      if ballot.answers[id] != nil {
        ballot.answers[id]?.comment = comment
      } else {
        ballot.findings.append(
          BallotFinding(line: ballot.line, column: 1, .commentWithoutAnswer(id)))
      }
    }
    return ballot
  }

  private func take(
    _ cell: CSVText.Cell, for id: CriterionID, into ballot: inout ReceivedBallot
  ) {
    func report(_ problem: BallotProblem) {
      ballot.findings.append(BallotFinding(line: cell.line, column: cell.column, problem))
    }
    let text = cell.text.trimmedOfBlanks
    if let level = sentences[id]?[plainName(text)] {
      ballot.answers[id] = WorkshopBallot.Given(.level(level))
      return
    }
    // LimeSurvey writes A1 to A5 for the choices of a list.
    let code = text.count == 2 && (text.first == "A" || text.first == "a") ? text.dropFirst() : ""
    switch AnswerWord(code.isEmpty ? text : String(code)) {
    case .empty: break
    case .answer(.notApplicable, _) where !allows(id): report(.notApplicableNotOffered(id))
    case .answer(let answer, let rest):
      let isSentence = sentences[id]?[plainName(rest)] != nil
      if isSentence, sentences[id]?[plainName(rest)] != answer.level {
        report(.unreadableAnswer(found: AnswerWord.short(text)))
      } else {
        ballot.answers[id] = WorkshopBallot.Given(answer, comment: isSentence ? "" : rest)
      }
    case .problem(let problem): report(problem)
    case .words: report(.unreadableAnswer(found: AnswerWord.short(text)))
    }
  }

  private func allows(_ id: CriterionID) -> Bool {
    questionnaire.criterion(id)?.allowsNotApplicable ?? false
  }
}
