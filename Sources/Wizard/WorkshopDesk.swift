public import Assessments
public import Referential

/// The session that is open, with what its facilitator has at hand.
public struct WorkshopDesk: Hashable, Sendable {
  public var workshop: Workshop
  /// Nil until it was chosen.
  public var questionnaire: Questionnaire?
  public var isReadOnly: Bool
  public var path: String
  /// The ballot being typed or answered; nothing of it stays once it is put away.
  public var draft: BallotDraft?
  /// Empty until answers may be shown.
  public var ballots: [WorkshopBallot]
  /// Empty until answers may be shown, but for the poster being counted.
  public var tally: StickerTally?
  /// What was written beside answers, for the facilitator to read; no level.
  public var remarks: [BallotRemarks]
  /// How the map is read.
  public var grouping: HeatMap.Grouping
  /// Former states since answers were shown, for undo.
  public var past: [Workshop]
  /// What undo took back.
  public var future: [Workshop]
  /// The session that this one follows; nil where it follows none, or one that cannot be read.
  public var former: FormerSession?

  public init(
    workshop: Workshop, questionnaire: Questionnaire? = nil, isReadOnly: Bool = false,
    path: String = ""
  ) {
    self.workshop = workshop
    self.questionnaire = questionnaire
    self.isReadOnly = isReadOnly
    self.path = path
    self.draft = nil
    self.ballots = []
    self.tally = nil
    self.remarks = []
    self.past = []
    self.future = []
    self.grouping = .respondents
    self.former = nil
  }

  /// What is asked, dimension by dimension.
  public var dimensions: [Dimension] { questionnaire.map(workshop.setup.asked) ?? [] }

  /// Everything that is asked, in order.
  public var criteria: [Criterion] { dimensions.flatMap(\.criteria) }
}

/// A ballot on its way in.
public struct BallotDraft: Hashable, Sendable {
  public var ballot: WorkshopBallot
  /// Whose it is, as a place on the list of those expected; nil for someone else.
  public var attendee: Int?
  /// It was in before and is being changed.
  public var isCorrection: Bool

  public init(ballot: WorkshopBallot, attendee: Int? = nil, isCorrection: Bool = false) {
    self.ballot = ballot
    self.attendee = attendee
    self.isCorrection = isCorrection
  }
}

/// What one ballot says in words, without any level.
public struct BallotRemarks: Hashable, Sendable {
  public var ballot: BallotID
  public var texts: [CriterionID: String]

  public init(ballot: BallotID, texts: [CriterionID: String]) {
    self.ballot = ballot
    self.texts = texts
  }
}

/// What a workshop asks of the world.
public enum WorkshopEffect: Hashable, Sendable {
  /// → `.sessions`
  case list
  /// → `.opened` or `.failed`
  case open(WorkshopID)
  /// → `.questionnaire` or `.failed`
  case loadQuestionnaire(QuestionnaireID)
  /// The facilitator's file; durable before the next key is waited for.
  case save(Workshop)
  /// A ballot's own file; durable before the next key is waited for.
  case keep(WorkshopBallot)
  /// Takes one ballot's file away for good.
  case erase(BallotID)
  /// One ballot, for its respondent to correct. → `.fetched` or `.failed`
  case fetch(BallotID)
  /// → `.tally`
  case loadTally
  case keepTally(StickerTally)
  /// What was written beside answers, without any level. → `.remarks`
  case loadRemarks
  /// → `.ballots`
  case loadBallots
  /// Reads files of ballots and takes them in. → `.brought` or `.failed`
  case bring(path: String)
  /// Takes in what was left out as alike when files were last read. → `.brought` or `.failed`
  case bringAlike
  /// → `.handedOut` or `.failed`
  case hand(WorkshopDocument)
  /// All ballots and stickers of the session, for good.
  case eraseBallots
  /// Moves the session to the trash. → `.sessions`
  case discard(WorkshopID)
  /// What a session that has ended left, to start the next one from it. → `.following` or `.failed`
  case follow(WorkshopID, next: WorkshopID)
  /// The same, to be set beside the session that is open. → `.lookedBack` or `.failed`
  case lookBack(WorkshopID)
  /// Saves the group's assessment, and remembers where it is.
  case found(Assessment)
}

/// What the world answers to a workshop.
public enum WorkshopEffectOutcome: Hashable, Sendable {
  case sessions([WorkshopSummary])
  case opened(WorkshopDesk)
  case questionnaire(Questionnaire, PackReference)
  case saved(path: String)
  case fetched(WorkshopBallot)
  case tally(StickerTally)
  case remarks([BallotRemarks])
  case ballots([WorkshopBallot], StickerTally?)
  /// The facilitator's file as it is after files came in.
  case brought(Workshop, BroughtFiles)
  case handedOut(ExportedFiles)
  /// The former session, the id of the next one, and the questionnaire as it is today.
  case following(FormerSession, next: WorkshopID, Questionnaire, PackReference)
  case lookedBack(FormerSession)
  case failed(String)
}
