import Assessments
import Referential

// What the respondent wrote of their own: below a question, or in the head.
extension MailReply {
  /// What stands below a question: its answer, or a comment.
  mutating func takeBelow(_ line: ReplyLine) {
    if let pending, line.depth < pending.depth {
      set(pending.field, line.text, line)
      self.pending = nil
      return
    }
    guard let current else { return }
    let isTheirs = line.depth < current.depth
    // At the same depth only what follows at once belongs to the question.
    guard isTheirs || line.depth == current.depth && current.depth == 0 && !current.isApart else {
      return
    }
    func finding(_ problem: BallotProblem) -> BallotFinding {
      BallotFinding(line: line.number, column: line.column, problem)
    }
    if current.hasAnswer {
      add(comment: line.text, to: current.criterion)
      return
    }
    switch AnswerWord(line.text) {
    case .answer(let answer, let rest) where isTheirs || isAnswer(line.text):
      keep(answer, rest, for: current.criterion, finding: finding)
    case .problem(let problem) where isTheirs:
      ballot.findings.append(finding(problem))
      self.current?.hasAnswer = true
    default:
      ballot.findings.append(finding(.commentWithoutAnswer(current.criterion)))
      self.current = nil
    }
  }

  mutating func add(comment text: String, to criterion: CriterionID) {
    guard let former = ballot.answers[criterion]?.comment else { return }
    ballot.answers[criterion]?.comment = former.isEmpty ? text : former + "\n" + text
  }

  // MARK: Head

  /// A line of the head: `Votre nom : Zoé`.
  mutating func takeField(_ line: ReplyLine) -> Bool {
    guard let colon = line.text.firstIndex(of: ":"),
      let field = ReplyWords.fields[plainName(String(line.text[..<colon]))]
    else { return false }
    current = nil
    let value = String(line.text[line.text.index(after: colon)...]).trimmedOfBlanks
    if value.isEmpty {
      pending = (field, line.depth)
    } else {
      set(field, value, line)
    }
    return true
  }

  mutating func set(_ field: ReplyWords.Field, _ value: String, _ line: ReplyLine) {
    switch field {
    case .name: if ballot.name.isEmpty { ballot.name = value }
    case .organisation: if ballot.organisation.isEmpty { ballot.organisation = value }
    case .role: if ballot.role.isEmpty { ballot.role = value }
    case .code: if BallotID.isSafe(value) { ballot.id = BallotID(value) }
    case .workshop:
      guard let open = value.lastIndex(of: "["), let close = value[open...].firstIndex(of: "]")
      else { return }
      let id = WorkshopID(String(value[value.index(after: open)..<close]).trimmedOfBlanks)
      ballot.workshop = id
      if id != workshop {
        ballot.findings.append(
          BallotFinding(line: line.number, column: line.column, .otherWorkshop(id)))
      }
    }
  }
}
