public import Assessments
import Glibc
import JSONText
public import Referential

/// Sessions on disk: a folder each, `workshops/<date>-<slug>-<id>/`.
///
/// `session.json` is written by the facilitator's program alone; `ballots/<id>.json` holds one ballot each;
/// `stickers.json` holds the counts of posters.
public struct WorkshopStore: Sendable {
  public let folder: DataFolder

  public init(folder: DataFolder) { self.folder = folder }

  /// A session as opened, with what an interrupted program left.
  public struct Opened: Sendable {
    public var file: SessionFile
    /// The path of `session.json`: what `SessionLock` stands beside.
    public var path: String
    /// Ballots that were typed here and written just before the program stopped: `receive` takes them in.
    public var unregistered: [WorkshopBallot]
    /// Ballots of an import that was interrupted: they count for nothing, and the import is to be run again.
    public var interruptedImport: [BallotID]
    /// Ballots that were withdrawn, or not kept after closing, and whose file is still there: `erase` them.
    public var leftOver: [BallotID]
    /// Ballots that count and whose file is gone.
    public var missing: [BallotID]

    public var workshop: Workshop { file.workshop }
    public var isReadOnly: Bool { file.isNewer }
  }

  // MARK: Finding

  /// Folders of sessions, latest name first.
  public func folders() -> [String] {
    SystemFiles.names(in: folder.workshops).filter { !$0.hasPrefix(".") }.reversed()
      .map { folder.workshops + "/" + $0 }
      .filter { SystemFiles.exists($0 + "/session.json") }
  }

  /// The id at the end of a folder's name.
  public static func id(ofFolder path: String) -> WorkshopID? {
    let name = DurableFile.split(path).name
    return name.lastIndex(of: "-").map { WorkshopID(String(name[name.index(after: $0)...])) }
  }

  /// The folder of a session; nil when there is none.
  public func folder(of id: WorkshopID) -> String? {
    folders().first { WorkshopStore.id(ofFolder: $0) == id }
  }

  /// The file that a session is in: what `SessionLock` stands beside.
  public func path(of id: WorkshopID) -> String? { folder(of: id).map { $0 + "/session.json" } }

  func existingFolder(of id: WorkshopID) throws(RecordError) -> String {
    guard let folder = folder(of: id) else { throw .notFound(id: id.rawValue) }
    return folder
  }

  // MARK: Sessions

  /// Reads one session; ballots that count are not looked into.
  public func open(_ id: WorkshopID) throws(RecordError) -> Opened {
    let folder = try existingFolder(of: id)
    let path = folder + "/session.json"
    let file = try SessionFile.read(try SystemFiles.read(path), path: path)
    var opened = Opened(
      file: file, path: path, unregistered: [], interruptedImport: [], leftOver: [], missing: [])
    let there = ballotIDs(in: folder)
    let known = Set(file.workshop.register.map(\.ballot))
    for id in there where !known.contains(id) {
      // One that cannot be read was never told to be kept either.
      let ballot = try? readBallot(id, in: folder)
      switch ballot?.origin {
      case .paper, .keyboard, .together: ballot.map { opened.unregistered.append($0) }
      case .mail, .file, .table, nil: opened.interruptedImport.append(id)
      }
    }
    let gone = file.workshop.register.filter {
      $0.status == .withdrawn || !file.workshop.holdsBallots
    }
    opened.leftOver = gone.map(\.ballot).filter { there.contains($0) }
    if file.workshop.holdsBallots {
      opened.missing = file.workshop.counted.map(\.ballot).filter { !there.contains($0) }
    }
    return opened
  }

  /// Saves durably and says where.
  ///
  /// The name is given once: it stays when the subject is renamed. Members that this version does not know are
  /// kept; a file of a newer version is left as it is.
  @discardableResult
  public func save(
    _ workshop: Workshop, of questionnaire: Questionnaire?
  ) throws(RecordError) -> String {
    let folder = self.folder(of: workshop.id) ?? newFolder(for: workshop)
    let path = folder + "/session.json"
    var unknown = UnknownMembers()
    if SystemFiles.exists(path) {
      let former = try SessionFile.read(try SystemFiles.read(path), path: path)
      guard !former.isNewer else { throw .newerFormat(path: path) }
      unknown = former.unknownMembers
    } else {
      try SystemFiles.createFolder(folder + "/ballots")
    }
    let value = SessionFile.value(of: workshop, in: questionnaire, unknownMembers: unknown)
    try DurableFile.write(JSONWriter.bytes(value), to: path)
    return path
  }

  /// Moves a session to the trash with all its ballots, from where it can be taken back.
  public func discard(_ id: WorkshopID) throws(RecordError) {
    let folder = try existingFolder(of: id)
    try SystemFiles.createFolder(self.folder.trash)
    try SystemFiles.move(folder, to: self.folder.trash + "/" + DurableFile.split(folder).name)
  }

  /// Takes a session back from the trash.
  public func restore(_ id: WorkshopID) throws(RecordError) {
    let name = SystemFiles.names(in: folder.trash).last {
      $0.hasSuffix("-\(id.rawValue)") && SystemFiles.isFolder(folder.trash + "/" + $0)
    }
    guard let name else { throw .notFound(id: id.rawValue) }
    try SystemFiles.createFolder(folder.workshops)
    try SystemFiles.move(folder.trash + "/" + name, to: folder.workshops + "/" + name)
  }

  private func newFolder(for workshop: Workshop) -> String {
    let slug = AssessmentStore.slug(of: workshop.setup.subject.name)
    let date = workshop.created.date.text
    return "\(folder.workshops)/\(date)-\(slug)-\(workshop.id.rawValue)"
  }
}
