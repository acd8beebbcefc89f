import JSONText
public import Referential

/// Reads packs back into values and checks all that the program relies on: five levels, weights and
/// efforts in their bounds, ids that exist and are used once.
///
/// A pack may come from anyone: whatever the bytes are, the answer is a value or a `PackError`.
public enum PackReader {
  /// Four mebibytes, a dozen times the largest pack; conditions lie shallow.
  static let limits = JSONLimits(bytes: 4 << 20, depth: 32)

  /// What kind of pack these bytes are, and its reference; the content is not looked at.
  public static func header(
    of bytes: [UInt8]
  ) throws(PackError) -> (kind: PackKind, reference: PackReference) {
    let root = try read(bytes)
    do {
      let kind = try root.required("kind").code(PackKind.self)
      let reference = PackReference(
        id: try root.required("id").id(), version: try root.required("version").version(),
        digest: Digest(of: bytes).hex)
      return (kind, reference)
    } catch { throw .shape(error) }
  }

  /// The questionnaire of a pack.
  public static func questionnaire(from bytes: [UInt8]) throws(PackError) -> Questionnaire {
    let root = try read(bytes, .questionnaire)
    do {
      var decoder = QuestionnaireDecoder()
      return try decoder.questionnaire(root)
    } catch { throw .shape(error) }
  }

  /// The catalogue of a pack.
  public static func catalogue(from bytes: [UInt8]) throws(PackError) -> Catalogue {
    let root = try read(bytes, .catalogue)
    do { return try CatalogueDecoder.catalogue(root) } catch { throw .shape(error) }
  }

  /// The referential and the orientation of a pack.
  public static func referential(
    from bytes: [UInt8]
  ) throws(PackError) -> (referential: Referential, orientation: Orientation) {
    let root = try read(bytes, .referential)
    do {
      return (
        try ReferentialDecoder.referential(root),
        try OrientationDecoder.orientation(root.required("orientation"))
      )
    } catch { throw .shape(error) }
  }

  /// The document, once its format is known to be ours.
  private static func read(_ bytes: [UInt8]) throws(PackError) -> JSONNode {
    let root: JSONNode
    do {
      root = try JSONReader.read(bytes, limits: limits)
    } catch { throw .json(error) }
    let format = root["format"]?.value.string
    guard format == PackFormat.name else {
      if let format, format.hasPrefix(PackFormat.family) { throw .newerFormat(format) }
      throw .notAPack(format: format)
    }
    return root
  }

  private static func read(
    _ bytes: [UInt8], _ expected: PackKind
  ) throws(PackError) -> JSONNode {
    let root = try read(bytes)
    let found: PackKind
    do {
      found = try root.required("kind").code(PackKind.self)
    } catch { throw .shape(error) }
    guard found == expected else { throw .otherKind(found: found, expected: expected) }
    return root
  }
}
