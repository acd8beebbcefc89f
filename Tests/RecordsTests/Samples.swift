import Assessments
import Evaluation
import JSONText
import Records
import Referential

/// One assessment with something in every member.
enum Sample {
  static let words = LocalizedText(fr: "Mots", en: "Words")

  static func criterion(_ id: CriterionID) -> Criterion {
    Criterion(
      id: id, label: words, question: words, levels: Array(repeating: words, count: 5),
      help: CriterionHelp(
        plainWords: words, whyItMatters: words, whatToLookAt: words, example: words,
        betweenTwoLevels: words),
      find: WhereToFind(place: words, settles: words, ease: 1), firstAction: words, effort: 1)
  }

  static let questionnaire = Questionnaire(
    id: "ep", version: "1.0.0", title: LocalizedText(fr: "Évaluation", en: "Evaluation"),
    subtitle: words, subject: .alliance, forYouIf: words, minutes: 1...2, notice: words,
    dimensions: [
      Dimension(
        id: "ep-a", title: words, phrase: words, question: words,
        criteria: [criterion("ep-a-1"), criterion("ep-a-2"), criterion("ep-a-3")])
    ])

  static let reference = PackReference(
    id: "ep", version: "1.0.0", digest: String(repeating: "ab", count: 32))

  static func assessment(id: AssessmentID = "k3v9p0a1b2c3") -> Assessment {
    let at = Moment(seconds: 1_773_342_900, offsetMinutes: 60)
    var assessment = Assessment(
      id: id, created: at,
      subject: Subject(
        id: "s-1", name: "Jardins partagés", partners: ["Ville", "Maison de quartier"],
        since: "2023", onBehalfOf: "Ville", respondent: "Zoé"),
      questionnaire: reference, catalogue: reference, language: .fr,
      context: Context([.profile: ["asso"], "forme": ["don", "autre"]]))
    assessment.catalogue.id = "catalogue"
    assessment.answers = [
      "ep-a-1": RecordedAnswer(
        answer: .level(.four), comment: "Ligne 1\n« é » \u{202E}x", isFlagged: true, at: at),
      "ep-a-2": RecordedAnswer(answer: .unknown, at: at),
      "ep-a-3": RecordedAnswer(answer: .notApplicable, reason: "sans bénévoles", at: at),
      "hidden-9": RecordedAnswer(answer: .level(.two), at: at),
    ]
    assessment.completed = at
    assessment.follows = "former"
    assessment.lastSeen = "ep-a-2"
    assessment.pace = Pace(answers: 3, seconds: 61)
    assessment.plan = Plan(
      actions: [
        Action(
          id: "a1", what: "Écrire qui décide", criterion: "ep-a-1", levelNow: .two,
          levelAimed: .three, firstStep: "Vingt minutes", tool: "fiche", owner: "Zoé",
          due: CalendarDate(year: 2026, month: 4, day: 30), effort: 2, status: .inProgress,
          notes: "après la fête")
      ], review: CalendarDate(year: 2026, month: 9, day: 12))
    return assessment
  }

  static func surroundings(
    _ assessment: Assessment, unknown: UnknownMembers = UnknownMembers()
  ) -> AssessmentSurroundings {
    AssessmentSurroundings(
      questionnaire: questionnaire,
      result: Evaluator(
        questionnaire: questionnaire, context: assessment.context, scope: assessment.scope
      ).evaluate(assessment),
      recommendations: [
        Recommendation(
          tool: "fiche", points: 3, reasons: [.weakCriterion("ep-a-1", .two), .fallback])
      ], unknownMembers: unknown)
  }
}
