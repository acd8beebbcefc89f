import JSONText
public import Referential

/// Tools put aside and hidden, as `tools.json` keeps them.
///
/// Unknown members are kept.
public struct KeptToolsFile: Sendable {
  public var kept: [ToolID]
  public var hidden: [ToolID]
  private var unknownMembers = JSONObject()

  public init(kept: [ToolID] = [], hidden: [ToolID] = []) {
    self.kept = kept
    self.hidden = hidden
  }

  private static let known: Set<String> = ["format", "kept", "hidden"]

  /// Reads the file; empty when there is none.
  public static func read(in folder: DataFolder) throws(RecordError) -> KeptToolsFile {
    var file = KeptToolsFile()
    guard SystemFiles.exists(folder.tools) else { return file }
    let node: JSONNode
    do {
      node = try JSONReader.read(try SystemFiles.read(folder.tools))
    } catch let error as JSONError {
      throw .notJSON(path: folder.tools, error)
    } catch let error as RecordError {
      throw error
    } catch {
      preconditionFailure("reading throws nothing else")
    }
    do throws(JSONShapeError) {
      file.kept = try ids(node.optional("kept"))
      file.hidden = try ids(node.optional("hidden"))
      let unknown = try node.object().members.filter { !known.contains($0.key) }
      file.unknownMembers = JSONObject(unknown.map { ($0.key, $0.value) })
    } catch {
      throw .wrongShape(path: folder.tools, error)
    }
    return file
  }

  private static func ids(_ node: JSONNode?) throws(JSONShapeError) -> [ToolID] {
    var ids: [ToolID] = []
    for element in try node?.elements() ?? [] { ids.append(ToolID(try element.string())) }
    return ids
  }

  /// Writes durably; a file that could not be read is not written over.
  public func write(in folder: DataFolder) throws(RecordError) {
    var file = try KeptToolsFile.read(in: folder)
    file.kept = kept
    file.hidden = hidden
    func list(_ ids: [ToolID]) -> JSONValue { .array(ids.map { .string($0.rawValue) }) }
    let members: [(String, JSONValue)] =
      [
        ("format", "boussole.tools/1"), ("kept", list(file.kept)), ("hidden", list(file.hidden)),
      ] + file.unknownMembers.members.map { ($0.key, $0.value) }
    try SystemFiles.createFolder(folder.path)
    try DurableFile.write(JSONWriter.bytes(.object(JSONObject(members))), to: folder.tools)
  }
}
