public import Assessments
import Glibc
import JSONText

/// Assessments on disk: one self-sufficient file each, named `<date>-<slug>-<id>.json`.
public struct AssessmentStore: Sendable {
  public let folder: DataFolder

  public init(folder: DataFolder) { self.folder = folder }

  /// Creates the folders, for their owner alone.
  public func prepare() throws(RecordError) {
    for path in [folder.path, folder.assessments, folder.packs, folder.trash] {
      try SystemFiles.createFolder(path)
    }
  }

  /// Clears what a crash in the middle of a save left behind: done whenever the program opens.
  public func clean() {
    for path in [folder.assessments, folder.packs, folder.path] { DurableFile.clean(path) }
  }

  /// Paths of every assessment file, latest name first.
  public func paths() -> [String] {
    SystemFiles.names(in: folder.assessments)
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.reversed()
      .map { folder.assessments + "/" + $0 }
  }

  /// The file of an assessment; nil when there is none.
  public func path(of id: AssessmentID) -> String? {
    paths().first { DurableFile.split($0).name.hasSuffix("-\(id.rawValue).json") }
  }

  /// The id at the end of a file's name; nil for a file that is not named so.
  public static func id(ofFile path: String) -> AssessmentID? {
    let name = DurableFile.split(path).name
    guard name.hasSuffix(".json"), let dash = name.lastIndex(of: "-") else { return nil }
    return AssessmentID(String(name[name.index(after: dash)...].dropLast(5)))
  }

  /// Reads one assessment.
  public func open(_ id: AssessmentID) throws(RecordError) -> (file: AssessmentFile, path: String) {
    guard let path = path(of: id) else { throw .notFound(id: id.rawValue) }
    return (try AssessmentFile.read(try SystemFiles.read(path), path: path), path)
  }

  /// Saves durably and says where.
  ///
  /// The name is given once: it stays when the subject is renamed.
  @discardableResult
  public func save(
    _ assessment: Assessment, in surroundings: AssessmentSurroundings
  ) throws(RecordError) -> String {
    let path = path(of: assessment.id) ?? newPath(for: assessment)
    let value = AssessmentFile.value(of: assessment, in: surroundings)
    do {
      try DurableFile.write(JSONWriter.bytes(value), to: path)
    } catch .system(.create, _, let code) where code == ENOENT {
      // The folders are made on the first save, so that only looking around leaves nothing behind.
      try prepare()
      try DurableFile.write(JSONWriter.bytes(value), to: path)
    }
    return path
  }

  /// Moves an assessment to the trash, from where it can be taken back.
  public func discard(_ id: AssessmentID) throws(RecordError) {
    guard let path = path(of: id) else { throw .notFound(id: id.rawValue) }
    try SystemFiles.createFolder(folder.trash)
    try SystemFiles.move(path, to: folder.trash + "/" + DurableFile.split(path).name)
  }

  /// Moves what an end that was interrupted left of a group's assessment to the trash: somebody may have
  /// worked on it since.
  public func putAside(_ id: AssessmentID) throws(RecordError) {
    if path(of: id) != nil { try discard(id) }
  }

  /// Takes an assessment back from the trash.
  public func restore(_ id: AssessmentID) throws(RecordError) {
    let name = SystemFiles.names(in: folder.trash).last { $0.hasSuffix("-\(id.rawValue).json") }
    guard let name else { throw .notFound(id: id.rawValue) }
    try SystemFiles.move(folder.trash + "/" + name, to: folder.assessments + "/" + name)
  }

  private func newPath(for assessment: Assessment) -> String {
    let slug = AssessmentStore.slug(of: assessment.subject.name)
    let date = assessment.created.date.text
    return "\(folder.assessments)/\(date)-\(slug)-\(assessment.id.rawValue).json"
  }

  /// Letters and digits of a name, for a file that one recognises: « Jardins partagés » → `jardins-partages`.
  public static func slug(of name: String) -> String {
    var slug = ""
    for character in plainLetters(name) {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
      if slug.count >= 40 { break }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "evaluation" : slug
  }
}
