import Glibc
public import Referential

/// Packs kept beside the assessments made with them, so that an old file can always be read as it was asked.
public struct PackShelf: Sendable {
  public let folder: DataFolder

  public init(folder: DataFolder) { self.folder = folder }

  /// `packs/ID-VERSION-DIGEST8.json`.
  public func path(of reference: PackReference) -> String {
    let name = [reference.id, reference.version, reference.shortDigest].map(safe).joined(
      separator: "-")
    return "\(folder.packs)/\(name).json"
  }

  /// Keeps a pack once; does nothing when it is there.
  public func keep(
    _ reference: PackReference, bytes: @autoclosure () -> [UInt8]
  ) throws(RecordError) {
    let path = path(of: reference)
    guard !SystemFiles.exists(path) else { return }
    try SystemFiles.createFolder(folder.packs)
    try DurableFile.write(bytes(), to: path)
  }

  /// The bytes of a kept pack; nil when it was never kept here.
  public func bytes(of reference: PackReference) throws(RecordError) -> [UInt8]? {
    let path = path(of: reference)
    return SystemFiles.exists(path) ? try SystemFiles.read(path) : nil
  }

  /// References come from files: nothing in them may lead out of the folder.
  private func safe(_ part: String) -> String {
    String(
      part.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") ? $0 : "_" })
  }
}
