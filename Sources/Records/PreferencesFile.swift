import JSONText
public import Referential

/// What a person set, as `settings.json` keeps it.
///
/// Unknown members are kept.
public struct PreferencesFile: Sendable {
  /// Nil until the person chose one: then the environment decides.
  public var language: Language?
  /// `normal` or `high`.
  public var contrast: String
  /// `unicode` or `ascii`.
  public var glyphs: String
  /// `normal` or `accompanied`.
  public var spacing: String
  private var unknownMembers = JSONObject()

  public init() {
    language = nil
    contrast = "normal"
    glyphs = "unicode"
    spacing = "normal"
  }

  private static let known: Set<String> = ["format", "language", "contrast", "glyphs", "spacing"]

  /// Reads the file; defaults when there is none.
  public static func read(in folder: DataFolder) throws(RecordError) -> PreferencesFile {
    var preferences = PreferencesFile()
    guard SystemFiles.exists(folder.settings) else { return preferences }
    let node: JSONNode
    do {
      node = try JSONReader.read(try SystemFiles.read(folder.settings))
    } catch let error as JSONError {
      throw .notJSON(path: folder.settings, error)
    } catch let error as RecordError {
      throw error
    } catch {
      preconditionFailure("reading throws nothing else")
    }
    do throws(JSONShapeError) {
      preferences.language = try node.optional("language")?.code(Language.self)
      preferences.contrast = try node.optional("contrast")?.string() ?? preferences.contrast
      preferences.glyphs = try node.optional("glyphs")?.string() ?? preferences.glyphs
      preferences.spacing = try node.optional("spacing")?.string() ?? preferences.spacing
      let unknown = try node.object().members.filter { !known.contains($0.key) }
      preferences.unknownMembers = JSONObject(unknown.map { ($0.key, $0.value) })
    } catch {
      throw .wrongShape(path: folder.settings, error)
    }
    return preferences
  }

  /// Writes durably.
  public func write(in folder: DataFolder) throws(RecordError) {
    var members: [(String, JSONValue)] = [("format", "boussole.settings/1")]
    if let language { members.append(("language", .string(language.rawValue))) }
    members += [
      ("contrast", .string(contrast)), ("glyphs", .string(glyphs)), ("spacing", .string(spacing)),
    ]
    members += unknownMembers.members.map { ($0.key, $0.value) }
    try SystemFiles.createFolder(folder.path)
    try DurableFile.write(
      JSONWriter.bytes(.object(JSONObject(members))), to: folder.settings)
  }
}
