public import Packs
public import Referential

/// The questionnaires and the toolbox that come with the program, compiled into it.
///
/// The build plugin checks and compiles the YAML files and writes `CompiledPacks` beside this file.
public enum ShippedPacks {
  /// What a list of questionnaires shows; no pack is read for it.
  public static var index: [QuestionnaireSummary] { CompiledPacks.index }

  /// A questionnaire; throws `notShipped` for an unknown id.
  public static func questionnaire(
    _ id: QuestionnaireID
  ) throws(PackError) -> Questionnaire {
    guard let pack = CompiledPacks.questionnaires.first(where: { $0.id == id }) else {
      throw .notShipped(id.rawValue)
    }
    return try PackReader.questionnaire(from: bytes(pack.json))
  }

  /// The toolbox with our own sheets.
  public static func catalogue() throws(PackError) -> Catalogue {
    try PackReader.catalogue(from: bytes(CompiledPacks.catalogue))
  }

  /// Profiles, needs, stages and words.
  public static func referential() throws(PackError) -> Referential {
    try PackReader.referential(from: bytes(CompiledPacks.referential)).referential
  }

  /// The three questions and what they lead to.
  public static func orientation() throws(PackError) -> Orientation {
    try PackReader.referential(from: bytes(CompiledPacks.referential)).orientation
  }

  /// The id, version and digest of a questionnaire's pack; throws `notShipped` for an unknown id.
  public static func reference(of id: QuestionnaireID) throws(PackError) -> PackReference {
    guard let summary = CompiledPacks.index.first(where: { $0.id == id }) else {
      throw .notShipped(id.rawValue)
    }
    return PackReference(id: id.rawValue, version: summary.version, digest: summary.digest)
  }

  /// The bytes of a questionnaire's pack, which are kept beside assessments made with it.
  ///
  /// - Precondition: The questionnaire is in `index`.
  public static func bytes(of id: QuestionnaireID) -> [UInt8] {
    guard let pack = CompiledPacks.questionnaires.first(where: { $0.id == id }) else {
      preconditionFailure("\(id) is not shipped")
    }
    return bytes(pack.json)
  }

  /// The id, version and digest of the toolbox.
  public static var catalogueReference: PackReference { CompiledPacks.catalogueReference }

  /// The bytes of the toolbox.
  public static var catalogueBytes: [UInt8] { bytes(CompiledPacks.catalogue) }

  /// The id, version and digest of the words and the orientation.
  public static var referentialReference: PackReference { CompiledPacks.referentialReference }

  /// The bytes of the words and the orientation.
  public static var referentialBytes: [UInt8] { bytes(CompiledPacks.referential) }

  private static func bytes(_ json: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount))
  }
}
