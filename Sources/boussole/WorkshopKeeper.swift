import Assessments
import Messages
import Packs
import Records
import Referential
import ShippedPacks
import Wizard

/// Carries out what the screens of a workshop ask for.
///
/// Ballots are written before the session that counts them, and erased after the session that no longer does:
/// a program that stops in between leaves too much, never too little.
final class WorkshopKeeper {
  let folder: FoundFolder
  let store: WorkshopStore?
  let environment: Environment
  /// Of the session that waits to be saved, or of the one that is open.
  private(set) var questionnaire: Questionnaire?
  private var pendingBallots: [WorkshopBallot] = []
  private var pendingTally: StickerTally?
  private var pendingSession: Workshop?
  private var pendingErasures: [BallotID] = []
  private var pendingEnd: WorkshopID?
  /// What was left out when files were last read, until somebody decides.
  var alike: [WorkshopBallot] = []
  private var lock: SessionLock?
  private var lockedPath = ""

  init(folder: FoundFolder, environment: Environment) {
    self.environment = environment
    self.folder = folder
    store = folder.known.map { WorkshopStore(folder: $0) }
  }

  var sessions: EffectOutcome {
    .workshop(.sessions(store?.summaries().readable ?? []))
  }

  /// Whether something waits for `settle`.
  var hasPending: Bool {
    pendingSession != nil || !pendingBallots.isEmpty || pendingTally != nil
      || !pendingErasures.isEmpty || pendingEnd != nil
  }

  // MARK: Waiting for the next key

  func later(_ effect: WorkshopEffect, _ desk: WorkshopDesk?) {
    if let questionnaire = desk?.questionnaire { self.questionnaire = questionnaire }
    switch effect {
    case .save(let workshop): pendingSession = workshop
    case .keep(let ballot):
      pendingBallots.removeAll { $0.id == ballot.id }
      pendingBallots.append(ballot)
    case .erase(let ballot):
      pendingBallots.removeAll { $0.id == ballot }
      pendingErasures.append(ballot)
    case .keepTally(let tally): pendingTally = tally
    case .eraseBallots: pendingEnd = desk?.workshop.id
    default: break
    }
  }

  /// Writes what waits, and says where; what fails stays pending.
  func settle() throws(RecordError) -> String {
    let store = WorkshopStore(folder: try folder.get())
    // The folder of a session comes with its first save, before any ballot.
    if let session = pendingSession, store.folder(of: session.id) == nil {
      try store.save(session, of: questionnaire)
    }
    while let ballot = pendingBallots.first {
      guard let session = pendingSession else { break }
      try store.write(ballot, of: session, order: order)
      pendingBallots.removeFirst()
    }
    if let tally = pendingTally {
      try store.write(tally, of: questionnaire)
      pendingTally = nil
    }
    if let session = pendingSession {
      let path = try store.save(session, of: questionnaire)
      takeLock(path)
      try keepPack(of: session, in: store)
      if session.isAnonymous, session.phase == .closed {
        try store.settle(session, order: order)
      }
      for ballot in pendingErasures { try store.erase(ballot, of: session.id) }
      pendingErasures = []
      if let ended = pendingEnd {
        try store.eraseAnswers(of: ended)
        pendingEnd = nil
      }
      pendingSession = nil
    }
    return lockedPath
  }

  private var order: [CriterionID] { questionnaire?.criteria.map(\.id) ?? [] }

  /// Packs are kept beside the files made with them, so that those can be read as they were asked.
  private func keepPack(of workshop: Workshop, in store: WorkshopStore) throws(RecordError) {
    let id = QuestionnaireID(workshop.setup.questionnaire.id)
    guard let current = try? ShippedPacks.reference(of: id),
      current == workshop.setup.questionnaire
    else { return }
    try PackShelf(folder: store.folder).keep(current, bytes: ShippedPacks.bytes(of: id))
  }

  // MARK: At once

  /// Opens a session and puts right what an interrupted program left.
  func open(_ id: WorkshopID, _ messages: Messages) -> [EffectOutcome] {
    guard let store else { return [] }
    do throws(RecordError) {
      let opened = try store.open(id)
      let reference = opened.workshop.setup.questionnaire
      let found =
        reference.id.isEmpty ? nil : try OpenedQuestionnaire.find(reference, in: store.folder)
      let isElsewhere = !takeLock(opened.path)
      questionnaire = found
      var desk = WorkshopDesk(
        workshop: opened.workshop, questionnaire: found,
        isReadOnly: opened.isReadOnly || isElsewhere, path: opened.path)
      // One that cannot be read any more keeps nobody from going on.
      desk.former = opened.workshop.follows.flatMap { try? FormerSession.find($0, in: store) }
      guard !desk.isReadOnly else { return [.workshop(.opened(desk))] }
      let asked = desk.criteria.map(\.id)
      for ballot in opened.unregistered {
        let receipt = desk.workshop.receive(ballot, asked: asked, at: Clock.now)
        guard let kept = receipt.ballot else {
          try store.erase(ballot.id, of: id)
          continue
        }
        try store.write(kept, of: desk.workshop, order: asked)
      }
      if !opened.unregistered.isEmpty { try store.save(desk.workshop, of: found) }
      for ballot in opened.leftOver + opened.interruptedImport { try store.erase(ballot, of: id) }
      // A program that stopped between closing and this left times that tell who came first.
      if desk.workshop.phase == .closed { try store.settle(desk.workshop, order: asked) }
      var outcomes: [EffectOutcome] = [.workshop(.opened(desk))]
      if !opened.interruptedImport.isEmpty {
        outcomes.append(.workshop(.failed(messages.workshopNotices.importInterrupted)))
      }
      if !opened.missing.isEmpty {
        outcomes.append(
          .workshop(.failed(messages.workshopNotices.ballotsGone(opened.missing.count))))
      }
      return outcomes
    } catch {
      return [failed(error, messages)]
    }
  }

  func discard(_ id: WorkshopID, _ messages: Messages) -> [EffectOutcome] {
    guard let store else { return [] }
    do throws(RecordError) {
      lock = nil
      lockedPath = ""
      try store.discard(id)
      return [sessions]
    } catch {
      return [failed(error, messages), sessions]
    }
  }

  func failed(_ error: RecordError, _ messages: Messages) -> EffectOutcome {
    .workshop(.failed(ErrorText(messages: messages).sentence(for: error)))
  }

  @discardableResult
  private func takeLock(_ path: String) -> Bool {
    guard path != lockedPath else { return true }
    lock = SessionLock(besides: path)
    lockedPath = lock == nil ? "" : path
    return lock != nil
  }
}
