import JSONText

/// Reads a document and checks that its `format` is of a family that we know.
enum FormatReading {
  /// The root, and whether a newer version wrote it.
  static func root(
    of bytes: [UInt8], path: String, name: String, family: String
  ) throws(RecordError) -> (node: JSONNode, isNewer: Bool) {
    let node: JSONNode
    do {
      node = try JSONReader.read(bytes)
    } catch {
      throw .notJSON(path: path, error)
    }
    let format: JSONNode
    let found: String
    do throws(JSONShapeError) {
      format = try node.required("format")
      found = try format.string()
    } catch {
      throw .wrongShape(path: path, error)
    }
    guard found.hasPrefix(family) else {
      throw .wrongFormat(path: path, found: found, expected: name, place: format.place)
    }
    return (node, found != name)
  }
}
