import Evaluation
public import Referential

/// What was answered to the same question in another questionnaire: offered, never counted by itself.
public struct FormerAnswer: Hashable, Sendable {
  /// The criterion that was answered.
  public var criterion: CriterionID
  public var level: Level
  /// What that level said there.
  public var sentence: LocalizedText
  public var questionnaireTitle: LocalizedText
  public var at: Moment

  public init(
    criterion: CriterionID, level: Level, sentence: LocalizedText,
    questionnaireTitle: LocalizedText, at: Moment
  ) {
    self.criterion = criterion
    self.level = level
    self.sentence = sentence
    self.questionnaireTitle = questionnaireTitle
    self.at = at
  }
}

/// A saved assessment with the questionnaire that it was made with.
public struct AnsweredBefore: Hashable, Sendable {
  public var assessment: Assessment
  public var questionnaire: Questionnaire

  public init(assessment: Assessment, questionnaire: Questionnaire) {
    self.assessment = assessment
    self.questionnaire = questionnaire
  }
}

/// Former levels for the criteria of `questionnaire`, by its own criteria.
///
/// They come from assessments of the same subject or of the same organisation; the most recent
/// answer wins. Only levels are offered: what nobody knew then may be known today.
public func formerAnswers(
  to assessment: Assessment, _ questionnaire: Questionnaire, among others: [AnsweredBefore]
) -> [CriterionID: FormerAnswer] {
  let near = others.filter { other in
    other.assessment.id != assessment.id
      && concernsTheSame(assessment, questionnaire, other)
  }
  var found: [CriterionID: FormerAnswer] = [:]
  for criterion in questionnaire.criteria where !criterion.sameAs.isEmpty {
    let answers = near.flatMap { other in
      criterion.sameAs.compactMap { formerAnswer($0, in: other) }
    }
    found[criterion.id] = answers.max { ($0.at, $0.criterion) < ($1.at, $1.criterion) }
  }
  return found
}

private func formerAnswer(_ id: CriterionID, in other: AnsweredBefore) -> FormerAnswer? {
  guard let recorded = other.assessment.answers[id], case .level(let level)? = recorded.answer,
    let criterion = other.questionnaire.criterion(id)
  else { return nil }
  return FormerAnswer(
    criterion: id, level: level, sentence: criterion.sentence(of: level),
    questionnaireTitle: other.questionnaire.title, at: recorded.at)
}

/// The same subject by its id or its name, or the same organisation.
private func concernsTheSame(
  _ assessment: Assessment, _ questionnaire: Questionnaire, _ other: AnsweredBefore
) -> Bool {
  let (mine, theirs) = (assessment.subject, other.assessment.subject)
  if !mine.id.isEmpty, mine.id == theirs.id { return true }
  let isSameKind = questionnaire.subject == other.questionnaire.subject
  if isSameKind, !comparable(mine.name).isEmpty, comparable(mine.name) == comparable(theirs.name) {
    return true
  }
  return !organisations(of: mine, questionnaire.subject)
    .isDisjoint(with: organisations(of: theirs, other.questionnaire.subject))
}

/// The organisation one answers for; where an organisation is assessed, its name as well.
private func organisations(of subject: Subject, _ kind: SubjectKind) -> Set<String> {
  let names = [subject.onBehalfOf] + (kind == .organisation ? [subject.name] : [])
  return Set(names.map(comparable).filter { !$0.isEmpty })
}

private func comparable(_ name: String) -> String {
  name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
