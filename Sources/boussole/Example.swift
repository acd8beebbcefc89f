import Assessments
import Evaluation
import JSONText
import Packs
import Records
import Referential
import ShippedPacks
import Wizard

/// « Voir un exemple »: an assessment already filled in, made up, never saved.
enum Example {
  /// Strong on meaning and relevance, weak on clarity and efficiency, two answers unknown.
  private static let levels: [(CriterionID, Int)] = [
    ("ep-perf-1", 3), ("ep-perf-2", 4), ("ep-perf-3", 3), ("ep-perf-4", 4),
    ("ep-coh-1", 4), ("ep-coh-2", 4), ("ep-coh-3", 3), ("ep-coh-4", 3),
    ("ep-eff-1", 3), ("ep-eff-2", 2), ("ep-eff-3", 3), ("ep-eff-4", 4),
    ("ep-per-1", 4), ("ep-per-2", 5), ("ep-per-3", 4), ("ep-per-4", 4),
    ("ep-soc-1", 3), ("ep-soc-2", 3), ("ep-soc-4", 3),
    ("ep-cla-1", 3), ("ep-cla-2", 2), ("ep-cla-4", 1),
    ("ep-sen-1", 5), ("ep-sen-2", 4), ("ep-sen-3", 4), ("ep-sen-4", 4),
  ]
  private static let unknown: [CriterionID] = ["ep-soc-3", "ep-cla-3"]

  private static let name = LocalizedText(fr: "Jardins partagés", en: "Shared gardens")
  private static let partners = [
    LocalizedText(fr: "Maison de quartier", en: "Community centre"),
    LocalizedText(fr: "Ville", en: "City council"),
    LocalizedText(fr: "Fondation du Val", en: "Val Foundation"),
  ]

  static func opened(in language: Language, now: Moment) -> OpenedAssessment {
    guard let questionnaire = try? ShippedPacks.questionnaire("ep"),
      let reference = try? ShippedPacks.reference(of: "ep")
    else { preconditionFailure("the questionnaire of the example ships with the program") }
    var assessment = Assessment(
      id: "exemple", created: now,
      subject: Subject(
        id: "exemple", name: name[language], partners: partners.map { $0[language] },
        since: "2023", onBehalfOf: partners[0][language]),
      questionnaire: reference, catalogue: ShippedPacks.catalogueReference, language: language,
      context: Context([
        .profile: ["asso"], .purpose: ["alliance"], .together: ["seul"],
        "forme": ["innovation-societale"],
      ]))
    for (id, number) in levels {
      guard let level = Level(rawValue: number) else { continue }
      assessment.answers[id] = RecordedAnswer(answer: .level(level), at: now)
    }
    for id in unknown { assessment.answers[id] = RecordedAnswer(answer: .unknown, at: now) }
    assessment.completed = now
    return OpenedAssessment(
      assessment: assessment, questionnaire: questionnaire, isReadOnly: true, path: "")
  }

  /// The example as the file that it would be.
  static func text(of example: OpenedAssessment, in program: Program) -> String {
    let shared = SharedContent.load()
    let assessment = example.assessment
    let result = Evaluator(
      questionnaire: example.questionnaire, context: assessment.context, scope: assessment.scope
    ).evaluate(assessment)
    let proposal = shared.orientation.proposal(for: assessment.context)
    let recommendations = recommend(
      result: result, questionnaire: example.questionnaire, answers: assessment.plainAnswers,
      context: assessment.context, profile: assessment.context.profile,
      needs: proposal?.needs ?? [], uses: proposal?.uses ?? [], language: program.language,
      catalogue: shared.catalogue)
    return JSONWriter.text(
      AssessmentFile.value(
        of: assessment,
        in: AssessmentSurroundings(
          questionnaire: example.questionnaire, result: result, recommendations: recommendations)))
  }
}
