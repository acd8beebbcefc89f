public import Assessments
public import Evaluation
public import Referential

/// The screens of a workshop, from its preparation to its end.
public enum WorkshopScreen: Hashable, Sendable {
  /// Every session, the most recent first.
  case list
  // Preparing.
  /// From a session that has ended, or anew.
  case startFrom
  case subject, questionnaire, scope, voices, people, when, keeping
  /// Which session this one follows.
  case lastTime
  /// All that was prepared, each part to be changed.
  case preparation
  /// What to do now, who has answered and how many; never a level.
  case hall
  case handOut
  case handedOut(ExportedFiles)
  // Collecting.
  case collect
  /// Whose ballot comes next.
  case respondent(BallotOrigin)
  /// One line of a paper ballot, from 0.
  case paper(Int)
  /// The ballot as it was typed, before the next one.
  case readBack
  case stickers
  case sticker(CriterionID)
  case bringFile
  case brought(BroughtFiles)
  /// Correcting or withdrawing a ballot with its code.
  case code
  case ballot(BallotID)
  /// Between two people at the keyboard.
  case curtain
  case welcome(BallotID)
  case respond(CriterionID)
  case remark(CriterionID)
  case thanks(BallotID)
  // Revealing.
  /// What was written beside answers, read by the facilitator alone.
  case comments
  case reveal
  /// One dimension, or everything.
  case map(DimensionID?)
  /// Organisations side by side.
  case crossed
  /// This session beside the one before.
  case sinceLast
  // Discussing and deciding.
  case agenda
  case debate(CriterionID)
  case said(CriterionID)
  case decide(CriterionID)
  case reason(CriterionID)
  case action(String)
  case parking
  /// How many minutes are left, put right.
  case clock
  /// When the group sits again, once it has stopped for the day.
  case nextMeeting
  // Closing.
  case readDecisions
  case takeaways
  case nextDate
  case ballotsKept
}

/// Something on a screen of a workshop that can have the focus, beside fields and answers.
public enum WorkshopItem: Hashable, Sendable {
  case deed(WorkshopDeed)
  case session(WorkshopID)
  /// A session to follow; nil for none.
  case follow(WorkshopID?)
  /// An action of the session before.
  case formerAction(String)
  case questionnaire(QuestionnaireID)
  case scope(ScopeID)
  /// A dimension that is ticked or not.
  case dimension(DimensionID)
  case voices(WorkshopSetup.Voices)
  case naming(WorkshopSetup.Naming)
  /// A screen of the preparation.
  case part(WorkshopScreen)
  case document(WorkshopDocument)
  /// The place of someone on the list of those expected.
  case attendee(Int)
  case organisation(OrganisationID)
  case sticker(CriterionID)
  /// Something that was written and may appear or not.
  case comment(CommentPlace)
  case map(DimensionID?)
  case grouping(HeatMap.Grouping)
  case debate(CriterionID)
  /// A level, or what the group settles on instead of one; nil for « non tranché ».
  case settle(Answer?)
  case action(String)
  case parked(Int)
  case takeaway(Int)
  case review(months: Int)
  case keepsBallots(Bool)
  case minutes(Int)
}

/// Things to do in a workshop.
public enum WorkshopDeed: String, CaseIterable, Hashable, Sendable {
  case prepare, list, resume, preparation, handOut, openFile, anotherDocument
  // Collecting.
  case collect, paper, stickers, bringFile, countAlike, curtain, together, code, myTurn, answer
  case nextBallot, takeBack, correct, withdraw, giveUpKeyboard, finishBallot, otherRespondent
  case anonymousRespondent
  case close, reopen
  // Revealing.
  case comments, showAllComments, reveal, crossed, viewsDocument, sinceLast
  // Discussing.
  case agenda, startClock, stopClock, next, decide, said, park, addAction, parking, undo
  case eraseAnswers
  // Closing.
  case readDecisions, takeaways, nextDate, end, results, minutes, discard, followUp
}

/// What is handed out for a session, or comes out of it.
public enum WorkshopDocument: String, CaseIterable, Hashable, Sendable {
  case invitation, notice, booklet, ballot
  case largeBooklet = "large-booklet"
  case largeBallot = "large-ballot"
  case posters, facilitator
  case textBallot = "text-ballot"
  // After the reveal.
  case interim, minutes, divergence, views, summary

  /// What one hands out before the session.
  public static let before: [WorkshopDocument] = [
    .invitation, .notice, .booklet, .ballot, .textBallot, .largeBooklet, .largeBallot, .posters,
    .facilitator,
  ]

  /// What one may print while the group still sits, or between two sittings.
  public static let during: [WorkshopDocument] = [.interim, .divergence, .views, .facilitator]

  /// What comes out of it, once it has ended.
  public static let after: [WorkshopDocument] = [.minutes, .summary, .divergence, .views]
}

/// What came of a file that was brought in.
public struct BroughtFiles: Hashable, Sendable {
  /// Ballots that were taken in.
  public var counted: Int
  /// Ballots that took the place of a former one of the same respondent.
  public var replaced: Int
  public var late: Int
  /// Messages that were taken in before: left out.
  public var alreadyTaken: Int
  /// Ballots without a name that say exactly what others say: left out until somebody decides.
  public var alike: Int
  /// What is odd or wrong, in the person's language, each with its file and place.
  public var findings: [String]

  public init(
    counted: Int, replaced: Int = 0, late: Int = 0, alreadyTaken: Int = 0, alike: Int = 0,
    findings: [String] = []
  ) {
    self.counted = counted
    self.replaced = replaced
    self.late = late
    self.alreadyTaken = alreadyTaken
    self.alike = alike
    self.findings = findings
  }
}

/// Something in a workshop that asks to be confirmed.
public enum WorkshopConfirmation: Hashable, Sendable {
  case close
  case reveal(DimensionID?)
  case withdraw(BallotID)
  case end
  case eraseAnswers
  case discard(WorkshopID)
}

/// What « annuler » took back.
public enum UndoneChange: Hashable, Sendable {
  case decision(CriterionID)
  case parking
  case action
  case clock
  case other
}

/// One line for the facilitator, as data.
public enum WorkshopNotice: Hashable, Sendable {
  case needsName, needsOrganisations, needsDimensions, needsDate, needsMinutes
  /// What a typed line holds that is no answer.
  case lineNotRead(word: String, offersNotApplicable: Bool)
  case notApplicableNotOffered(CriterionID)
  case lineLength(given: Int, expected: Int)
  case stickersNotRead(word: String)
  case posterOffersNoDash(CriterionID)
  /// A level that stands twice on one line.
  case stickersTwice(String)
  case takenBack
  case withdrawn
  case unknownCode
  case nobodyAnswered
  case closed, reopened
  case alreadyRevealed
  case parked, unparked
  case nothingToUndo
  case undone(UndoneChange)
  case redone(UndoneChange)
  case clockStarted, clockStopped
  case erased(Int)
  case failed(String)
  case isReadOnly
  case needsPath
  case needsWho
  case refused(Receipt.Refusal)
  case hasEnded
  case tooFewForAnonymity(Int)
  case stillOpen
  case answersErased
  /// A new session was prepared from the one of that day.
  case takenFrom(CalendarDate)
  case ballotsKept
  /// What came before is not on disk: the session cannot end yet.
  case unsavedFirst
}
