import Assessments
import Referential

/// Reads a reply to the plain-text ballot, whatever mail programs did to it.
///
/// Nothing is guessed: an answer is a level that stands behind a question's name, or on the line below it where
/// the respondent wrote; everything else is a comment, or is left alone.
struct MailReply {
  private let names: CriterionNames
  private let asked: [Criterion]
  private let allowing: Set<CriterionID>
  private let printed: PrintedText
  private let workshop: WorkshopID

  private var ballot = ReceivedBallot(origin: .mail)
  /// Where each question was answered, and where it was named at all.
  private var answeredOn: [CriterionID: Int] = [:]
  private var named: Set<CriterionID> = []
  private var current: Current?
  private var pending: (field: ReplyWords.Field, depth: Int)?
  private var signatureDepth: Int?
  private var sawEnd = false
  /// Whether the ballot that was sent stands around the answers.
  private var sawBallot = false

  /// The question whose line was read last.
  private struct Current {
    var criterion: CriterionID
    var depth: Int
    var line: Int
    var hasAnswer: Bool
    /// A blank line stands between it and what follows.
    var isApart = false
  }

  init(workshop: Workshop, questionnaire: Questionnaire) {
    let dimensions = workshop.setup.asked(in: questionnaire)
    asked = dimensions.flatMap(\.criteria)
    allowing = Set(asked.filter(\.allowsNotApplicable).map(\.id))
    names = CriterionNames(asked: asked, all: questionnaire.criteria)
    let texts =
      dimensions.flatMap { [$0.title, $0.question] }
      + asked.flatMap { [$0.question] + $0.levels }
    printed = PrintedText(texts.flatMap { [$0.fr, $0.en] })
    self.workshop = workshop.id
  }

  /// The ballot that a reply holds, with what is to be said of it.
  func read(_ text: String) -> ReceivedBallot {
    var reply = self
    for (number, line) in DecodedText.lines(of: text).enumerated() {
      reply.take(ReplyLine(line, number: number + 1))
    }
    return reply.finish()
  }

  private mutating func take(_ line: ReplyLine) {
    if line.isBlank {
      current?.isApart = true
      return
    }
    if ReplyWords.isEnd(line.text) {
      sawEnd = true
      current = nil
      return
    }
    if line.isSignature {
      current = nil
      signatureDepth = line.depth
      return
    }
    if takeQuestion(line) {
      signatureDepth = nil
      return
    }
    if takeField(line) { return }
    if ReplyWords.isAttribution(line.text) || signatureDepth == line.depth {
      current = nil
      return
    }
    if printed.holds(line.text) {
      sawBallot = true
      if let current, line.depth >= current.depth { self.current = nil }
      return
    }
    takeBelow(line)
  }

  // MARK: Lines of the ballot

  /// A line that names a question: `Qui décide de quoi [ep-cla-2] : 3`.
  private mutating func takeQuestion(_ line: ReplyLine) -> Bool {
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
  private func split(_ line: ReplyLine) -> (CriterionNames.Found, Substring)? {
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

  private func afterColon(_ rest: Substring) -> Substring {
    let left = rest.drop { $0.isWhitespace }
    return left.first == ":" || left.first == "=" ? left.dropFirst() : left
  }

  /// Without the sign that some put before the lines of a list.
  private func bullet(_ name: Substring) -> String {
    String(name.drop { "-*•·–".contains($0) || $0.isWhitespace })
  }

  /// One answer and nothing else, as somebody writes behind the name of a question.
  private func isAnswer(_ text: String) -> Bool {
    switch AnswerWord(text) {
    case .answer(_, let rest): rest.isEmpty
    case .problem: text.trimmedOfBlanks.count <= 4
    case .empty, .words: false
    }
  }

  /// A few words that could be a question's name, rather than a sentence or an address.
  private func mayBeName(_ line: ReplyLine, before answer: Substring) -> Bool {
    let name = line.text[..<answer.startIndex].dropLast()
    return (3...40).contains(name.count) && !name.contains { "@.?!<".contains($0) }
      && current.map { line.depth >= $0.depth } ?? true
  }

  private mutating func take(
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

  private mutating func keep(
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

  // MARK: Lines of the respondent

  /// What stands below a question: its answer, or a comment.
  private mutating func takeBelow(_ line: ReplyLine) {
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

  private mutating func add(comment text: String, to criterion: CriterionID) {
    guard let former = ballot.answers[criterion]?.comment else { return }
    ballot.answers[criterion]?.comment = former.isEmpty ? text : former + "\n" + text
  }

  // MARK: Head and end

  /// A line of the head: `Votre nom : Zoé`.
  private mutating func takeField(_ line: ReplyLine) -> Bool {
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

  private mutating func set(_ field: ReplyWords.Field, _ value: String, _ line: ReplyLine) {
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

  private func finish() -> ReceivedBallot {
    var ballot = ballot
    // A question with two answers has none that anybody could choose.
    for finding in ballot.findings {
      if case .twoAnswers(let criterion, _) = finding.problem {
        ballot.answers[criterion] = nil
      }
    }
    if named.isEmpty {
      ballot.findings.append(BallotFinding(line: 1, column: 1, .nothingFound))
    } else if sawBallot, !sawEnd {
      let missing = asked.reversed().prefix { !named.contains($0.id) }.count
      if missing > 0 {
        ballot.findings.append(BallotFinding(line: 1, column: 1, .cut(missing: missing)))
      }
    }
    return ballot
  }
}
