public import Assessments
import BallotFiles
import Evaluation
import Glibc
import JSONText
public import Referential

/// A ballot that counts and could not be read; nothing of its content is in the error.
public struct UnreadableBallot: Sendable {
  public var id: BallotID
  public var error: RecordError
}

extension WorkshopStore {
  /// Writes a ballot durably, in a file of its own; the session is saved afterwards.
  ///
  /// - Parameter order: Criteria as the questionnaire has them.
  public func write(
    _ ballot: WorkshopBallot, of workshop: Workshop, order: [CriterionID] = []
  ) throws(RecordError) {
    guard BallotID.isSafe(ballot.id.rawValue) else { throw .notFound(id: ballot.id.rawValue) }
    let folder = try existingFolder(of: workshop.id)
    let path = path(of: ballot.id, in: folder)
    var unknown = JSONObject()
    if let former = try? file(ballot.id, in: folder) {
      guard !former.isNewer else { throw .newerFormat(path: path) }
      unknown = former.unknownMembers
    }
    try SystemFiles.createFolder(folder + "/ballots")
    let value = BallotFile.value(of: ballot, in: order, unknownMembers: unknown)
    try DurableFile.write(JSONWriter.bytes(value), to: path)
    if workshop.isAnonymous { forgetTime(of: path, workshop) }
  }

  /// Removes a ballot's file for good, half-written copies included; one that is gone is no error.
  public func erase(_ ballot: BallotID, of workshop: WorkshopID) throws(RecordError) {
    guard BallotID.isSafe(ballot.rawValue) else { return }
    let folder = try existingFolder(of: workshop)
    try remove(path(of: ballot, in: folder))
    DurableFile.clean(folder + "/ballots")
  }

  /// Removes every ballot and the stickers for good: after closing, or when the retention date is past.
  public func eraseAnswers(of workshop: WorkshopID) throws(RecordError) {
    let folder = try existingFolder(of: workshop)
    for name in SystemFiles.names(in: folder + "/ballots") {
      try remove(folder + "/ballots/" + name)
    }
    try remove(folder + "/stickers.json")
    DurableFile.clean(folder)
  }

  /// The ballots that count, by id; only once ballots are closed.
  ///
  /// Those of an anonymous session come without what could tell whose they are.
  public func ballots(
    of workshop: Workshop
  ) throws(RecordError) -> (counted: [WorkshopBallot], unreadable: [UnreadableBallot]) {
    guard workshop.phase >= .closed else { throw .ballotsStillOpen(id: workshop.id.rawValue) }
    let folder = try existingFolder(of: workshop.id)
    var counted: [WorkshopBallot] = []
    var unreadable: [UnreadableBallot] = []
    guard workshop.holdsBallots else { return ([], []) }
    for id in workshop.counted.map(\.ballot).sorted() {
      do throws(RecordError) {
        counted.append(try readBallot(id, in: folder))
      } catch {
        unreadable.append(UnreadableBallot(id: id, error: error))
      }
    }
    return (workshop.isAnonymous ? Workshop.withoutSmallGroups(counted) : counted, unreadable)
  }

  /// One ballot, for its own respondent to see or correct by its code.
  public func ballot(_ id: BallotID, of workshop: WorkshopID) throws(RecordError) -> WorkshopBallot
  {
    guard BallotID.isSafe(id.rawValue) else { throw .notFound(id: id.rawValue) }
    let folder = try existingFolder(of: workshop)
    guard SystemFiles.exists(path(of: id, in: folder)) else { throw .notFound(id: id.rawValue) }
    return try readBallot(id, in: folder)
  }

  /// Takes away from the ballots of an anonymous session, once closed, what could tell whose they are.
  ///
  /// They are written anew in the order of their ids, so that neither times, nor places on the disk, nor former
  /// ballots tell the order in which they came. Nothing happens in any other session.
  public func settle(_ workshop: Workshop, order: [CriterionID] = []) throws(RecordError) {
    guard workshop.isAnonymous, workshop.phase >= .closed else { return }
    let folder = try existingFolder(of: workshop.id)
    for ballot in try ballots(of: workshop).counted {
      try write(ballot, of: workshop, order: order)
    }
    for entry in workshop.register where entry.status == .replaced {
      try remove(path(of: entry.ballot, in: folder))
    }
  }

  /// What it takes to notice that a ballot without a name came twice; nothing of it can be read from outside.
  public func knownBallots(of workshop: Workshop) -> KnownBallots {
    guard let folder = folder(of: workshop.id) else { return KnownBallots([]) }
    let there = workshop.register.filter { $0.status == .counted || $0.status == .late }
    let ballots = there.compactMap { try? readBallot($0.ballot, in: folder) }
    return KnownBallots(ballots.filter(\.name.isEmpty))
  }

  // MARK: Stickers

  /// Writes the counts of posters durably.
  public func write(
    _ tally: StickerTally, of questionnaire: Questionnaire?
  ) throws(RecordError) {
    let path = try existingFolder(of: tally.workshop) + "/stickers.json"
    var unknown = UnknownMembers()
    if SystemFiles.exists(path) {
      let former = try StickersFile.read(try SystemFiles.read(path), path: path)
      guard !former.isNewer else { throw .newerFormat(path: path) }
      unknown = former.unknownMembers
    }
    let value = StickersFile.value(of: tally, in: questionnaire, unknownMembers: unknown)
    try DurableFile.write(JSONWriter.bytes(value), to: path)
  }

  /// The counts of posters; nil when none was counted.
  ///
  /// While ballots are open this is for the person who counts, poster by poster, never for the group.
  public func stickers(of workshop: WorkshopID) throws(RecordError) -> StickerTally? {
    let path = try existingFolder(of: workshop) + "/stickers.json"
    guard SystemFiles.exists(path) else { return nil }
    return try StickersFile.read(try SystemFiles.read(path), path: path).tally
  }

  // MARK: Files

  func ballotIDs(in folder: String) -> [BallotID] {
    SystemFiles.names(in: folder + "/ballots")
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map {
        BallotID(String($0.dropLast(5)))
      }
  }

  func readBallot(_ id: BallotID, in folder: String) throws(RecordError) -> WorkshopBallot {
    let file = try file(id, in: folder)
    return WorkshopBallot(
      id: id, workshop: file.workshop, questionnaire: file.questionnaire, name: file.name,
      organisation: file.organisation.isEmpty ? nil : OrganisationID(file.organisation),
      role: file.role.isEmpty ? nil : RoleID(file.role), origin: file.origin,
      received: file.received, answers: file.answers)
  }

  private func file(_ id: BallotID, in folder: String) throws(RecordError) -> BallotFile {
    let path = path(of: id, in: folder)
    let bytes = try SystemFiles.read(path)
    do {
      return try BallotFile.read(bytes)
    } catch {
      switch error {
      case .notJSON(let error): throw .notJSON(path: path, error)
      case .wrongShape(let error): throw .wrongShape(path: path, error)
      case .wrongFormat(let found, let place):
        throw .wrongFormat(path: path, found: found, expected: BallotFormat.name, place: place)
      }
    }
  }

  private func path(of ballot: BallotID, in folder: String) -> String {
    "\(folder)/ballots/\(ballot.rawValue).json"
  }

  private func remove(_ path: String) throws(RecordError) {
    guard unlink(path) != 0, errno != ENOENT else { return }
    throw .system(.remove, path: path, code: errno)
  }

  /// Gives a ballot the time at which the session was prepared: when it came is nobody's business.
  private func forgetTime(of path: String, _ workshop: Workshop) {
    let time = timespec(tv_sec: workshop.created.seconds, tv_nsec: 0)
    _ = utimensat(AT_FDCWD, path, [time, time], 0)
  }
}

extension Workshop {
  /// Whether ballot files should be there.
  var holdsBallots: Bool { phase != .ended || keepsBallots }
}
