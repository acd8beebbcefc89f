import Assessments
import Referential

/// Reads a reply to the plain-text ballot, whatever mail programs did to it.
///
/// Nothing is guessed: an answer is a level that stands behind a question's name, or on the line below it where
/// the respondent wrote; everything else is a comment, or is left alone.
struct MailReply {
  let names: CriterionNames
  let asked: [Criterion]
  let allowing: Set<CriterionID>
  let printed: PrintedText
  let workshop: WorkshopID

  var ballot = ReceivedBallot(origin: .mail)
  /// Where each question was answered, and where it was named at all.
  var answeredOn: [CriterionID: Int] = [:]
  var named: Set<CriterionID> = []
  var current: Current?
  var pending: (field: ReplyWords.Field, depth: Int)?
  var signatureDepth: Int?
  var sawEnd = false
  /// Whether the ballot that was sent stands around the answers.
  var sawBallot = false

  /// The question whose line was read last.
  struct Current {
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

  mutating func take(_ line: ReplyLine) {
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

  func finish() -> ReceivedBallot {
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
