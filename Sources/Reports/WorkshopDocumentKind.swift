/// What a workshop puts on paper or sends; the raw value is what `--what` takes.
public enum WorkshopDocumentKind: String, CaseIterable, Sendable {
  /// Ready to paste, with the notice about answers.
  case invitation
  /// « Vos réponses » alone.
  case notice
  /// Each question with its five sentences, and room for a word.
  case booklet
  /// One row of boxes for each question.
  case ballot
  case largeBooklet = "large-booklet"
  case largeBallot = "large-ballot"
  /// One page for each question, for stickers.
  case posters
  /// Before, minute by minute, and what one may say.
  case facilitator
  /// One that is filled in a reply to a mail.
  case textBallot = "text-ballot"
  /// « Compte rendu d’étape », between two sittings.
  case interim
  /// « Compte rendu de séance », decisions first.
  case minutes
  /// Questions by gap.
  case divergence
  /// « Regards croisés » between organisations.
  case views
  /// « Synthèse d’une page » of the group’s assessment.
  case summary

  /// The formats that it can be written in, the usual one first.
  public var formats: [ReportFormat] {
    switch self {
    case .textBallot: [.text]
    case .invitation: [.text, .html, .odt]
    case .notice: [.text, .html, .odt, .markdown]
    default: [.html, .odt, .text, .markdown]
    }
  }

  /// Whether it says what people answered: such a document does not exist before the reveal.
  public var tellsAnswers: Bool {
    switch self {
    case .interim, .minutes, .divergence, .views, .summary: true
    default: false
    }
  }

  /// Whether a questionnaire can be printed so without a session.
  public var needsSession: Bool {
    switch self {
    case .booklet, .ballot, .largeBooklet, .largeBallot, .posters, .facilitator: false
    default: true
    }
  }

  var sheet: SheetKind {
    switch self {
    case .booklet: .booklet
    case .ballot: .ballot
    case .largeBooklet: .largeBooklet
    case .largeBallot: .largeBallot
    case .posters: .posters
    default: .pages
    }
  }
}
