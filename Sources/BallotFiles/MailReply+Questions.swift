import Assessments
import Referential

// Lines of the ballot that name a question, and what stands behind them.
extension MailReply {
  /// A line that names a question: `Qui décide de quoi [ep-cla-2] : 3`.
  mutating func takeQuestion(_ line: ReplyLine) -> Bool {
    guard let (found, answer) = split(line) else { return false }
    let column = line.column + line.text[..<answer.startIndex].unicodeScalars.count
    func finding(_ problem: BallotProblem) -> BallotFinding {
      BallotFinding(line: line.number, column: column, problem)
    }
    switch found {
    case .one(let criterion):
      pending = nil
      named.insert(criterion)
      current = Current(
        criterion: criterion, depth: line.depth, line: line.number, hasAnswer: false)
      take(String(answer), for: criterion, finding: finding)
      return true
    case .notAsked(let criterion):
      current = nil
      if case .answer = AnswerWord(String(answer)) {
        ballot.findings.append(finding(.notAsked(criterion)))
      }
      return true
    case .several(let ids):
      guard isAnswer(String(answer)) else { return false }
      current = nil
      let name = String(line.text[..<answer.startIndex].prefix(40)).trimmedOfBlanks
      ballot.findings.append(finding(.ambiguousLabel(found: name, ids)))
      return true
    case .none:
      guard signatureDepth != line.depth, isAnswer(String(answer)),
        mayBeName(line, before: answer)
      else { return false }
      current = nil
      let name = String(line.text[..<answer.startIndex].dropLast()).trimmedOfBlanks
      ballot.findings.append(finding(.unknownLabel(found: name)))
      return true
    }
  }

  /// The question that a line names, and what stands behind the colon.
  func split(_ line: ReplyLine) -> (CriterionNames.Found, Substring)? {
    let text = line.text
    // An id in brackets settles it, whatever became of the name before it.
    if let open = text.lastIndex(of: "["), let close = text[open...].firstIndex(of: "]") {
      let found = names.find(id: String(text[text.index(after: open)..<close]))
      if found != .none {
        let rest = text[text.index(after: close)...]
        return (found, afterColon(rest))
      }
    }
    let colons = text.indices.filter { text[$0] == ":" || text[$0] == "=" }
    for colon in colons {
      let found = names.find(bullet(text[..<colon]))
      if found != .none { return (found, text[text.index(after: colon)...]) }
    }
    if colons.isEmpty {
      // « ep-cla-2 3 », without a colon.
      let word = text.prefix { !$0.isWhitespace }
      let found = names.find(id: String(word))
      if found != .none { return (found, text[word.endIndex...]) }
      return nil
    }
    return colons.first.map { (.none, text[text.index(after: $0)...]) }
  }

  func afterColon(_ rest: Substring) -> Substring {
    let left = rest.drop { $0.isWhitespace }
    return left.first == ":" || left.first == "=" ? left.dropFirst() : left
  }

  /// Without the sign that some put before the lines of a list.
  func bullet(_ name: Substring) -> String {
    String(name.drop { "-*•·–".contains($0) || $0.isWhitespace })
  }

  /// One answer and nothing else, as somebody writes behind the name of a question.
  func isAnswer(_ text: String) -> Bool {
    switch AnswerWord(text) {
    case .answer(_, let rest): rest.isEmpty
    case .problem: text.trimmedOfBlanks.count <= 4
    case .empty, .words: false
    }
  }

  /// A few words that could be a question's name, rather than a sentence or an address.
  func mayBeName(_ line: ReplyLine, before answer: Substring) -> Bool {
    let name = line.text[..<answer.startIndex].dropLast()
    return (3...40).contains(name.count) && !name.contains { "@.?!<".contains($0) }
      && current.map { line.depth >= $0.depth } ?? true
  }

  mutating func take(
    _ text: String, for criterion: CriterionID, finding: (BallotProblem) -> BallotFinding
  ) {
    switch AnswerWord(text) {
    case .answer(let answer, let rest): keep(answer, rest, for: criterion, finding: finding)
    case .problem(let problem):
      ballot.findings.append(finding(problem))
      current?.hasAnswer = true
    case .empty: break
    case .words:
      ballot.findings.append(
        finding(.unreadableAnswer(found: AnswerWord.short(text.trimmedOfBlanks))))
      current?.hasAnswer = true
    }
  }

  mutating func keep(
    _ answer: Answer, _ comment: String, for criterion: CriterionID,
    finding: (BallotProblem) -> BallotFinding
  ) {
    current?.hasAnswer = true
    if answer == .notApplicable, !allowing.contains(criterion) {
      ballot.findings.append(finding(.notApplicableNotOffered(criterion)))
      return
    }
    if let former = ballot.answers[criterion] {
      if former.answer != answer {
        ballot.findings.append(
          finding(.twoAnswers(criterion, line: answeredOn[criterion] ?? 1)))
      } else if former.comment.isEmpty {
        ballot.answers[criterion]?.comment = comment
      }
      return
    }
    ballot.answers[criterion] = WorkshopBallot.Given(answer, comment: comment)
    answeredOn[criterion] = finding(.nothingFound).line
  }
}
