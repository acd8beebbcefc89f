import Assessments
import Referential

// Each row is a ballot.
extension AnswerTable {
  func read(_ table: CSVText, headRow: Int) -> BallotReading {
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
