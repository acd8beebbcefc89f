import Assessments
public import Evaluation
import Referential

extension Session {
  /// What the answers mean now; computed each time, because answers are the truth.
  public var evaluation: EvaluationResult {
    Evaluator(
      questionnaire: questionnaire, context: assessment.context, scope: assessment.scope
    ).evaluate(assessment)
  }
}

extension Wizard {
  /// Tools to recommend for the session, best first.
  public static func recommendations(in state: WizardState, limit: Int = 7) -> [Recommendation] {
    guard let session = state.session, let shared = state.shared else { return [] }
    let context = session.assessment.context
    let proposal = shared.orientation.proposal(for: context)
    return Array(
      recommend(
        result: session.evaluation, questionnaire: session.questionnaire,
        answers: session.assessment.plainAnswers, context: context, profile: context.profile,
        needs: proposal?.needs ?? [], uses: proposal?.uses ?? [], kinds: [],
        language: state.settings.language, catalogue: shared.catalogue, limit: 7
      ).prefix(limit))
  }

  /// Lower case without accents, so that « evaluer » finds « Évaluer ».
  static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.lowercased().unicodeScalars.map(plainLetter)))
  }

  private static func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "à", "â", "ä": "a"
    case "é", "è", "ê", "ë": "e"
    case "î", "ï": "i"
    case "ô", "ö": "o"
    case "ù", "û", "ü": "u"
    case "ç": "c"
    case "’": "'"
    case "\u{00A0}", "\u{202F}": " "
    default: scalar
    }
  }
}
