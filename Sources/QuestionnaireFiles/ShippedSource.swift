import Packs
import Referential

/// The Swift file that carries packs inside the program: raw bytes that are read in place, and a
/// table that lists the questionnaires without parsing any.
public enum ShippedSource {
  /// The file, or nil when the referential, the orientation, the catalogue or every questionnaire
  /// is missing.
  ///
  /// To be asked for only when the library has no errors.
  public static func text(for library: Library) -> String? {
    guard let referential = library.referential, let orientation = library.orientation,
      let catalogue = library.catalogue, !library.questionnaires.isEmpty
    else { return nil }
    let packs = library.questionnaires.map { questionnaire in
      let bytes = PackWriter.bytes(of: questionnaire)
      return (
        summary: QuestionnaireSummary(
          of: questionnaire, digest: Digest(of: bytes).hex,
          profiles: referential.profiles.map(\.id)),
        bytes: bytes
      )
    }
    let shared = [
      pack(
        "catalogue", .catalogue, version: catalogue.version,
        bytes: PackWriter.bytes(of: catalogue)),
      pack(
        "referential", .referential, version: referential.version,
        bytes: PackWriter.bytes(of: referential, orientation)),
    ]
    return """
      // Written by boussole-author from the YAML files. A change here is lost at the next build.
      import Packs
      import Referential

      enum CompiledPacks {
        static let index: [QuestionnaireSummary] = [
      \(packs.map { summary($0.summary) }.joined(separator: "\n"))
        ]

        static let questionnaires: [(id: QuestionnaireID, json: StaticString)] = [
      \(packs.map { "    (QuestionnaireID(\(literal($0.summary.id.rawValue))), \(raw($0.bytes)))," }
          .joined(separator: "\n"))
        ]

      \(shared.joined(separator: "\n\n"))
      }

      """
  }

  private static func pack(
    _ name: String, _ kind: PackKind, version: String, bytes: [UInt8]
  ) -> String {
    let id = PackReference(
      id: kind.rawValue, version: version, digest: Digest(of: bytes).hex)
    return """
        static let \(name)Reference = \(reference(id))
        static let \(name): StaticString = \(raw(bytes))
      """
  }

  private static func summary(_ summary: QuestionnaireSummary) -> String {
    let byProfile = summary.criteriaByProfile.map {
      "ProfileCount(ProfileID(\(literal($0.profile.rawValue))), \($0.criteria))"
    }.joined(separator: ", ")
    let profiles = summary.profiles.map { "ProfileID(\(literal($0.rawValue)))" }.joined(
      separator: ", ")
    return """
          QuestionnaireSummary(
            id: QuestionnaireID(\(literal(summary.id.rawValue))),
            version: \(literal(summary.version)), digest: \(literal(summary.digest)),
            title: \(text(summary.title)),
            subtitle: \(text(summary.subtitle)),
            forYouIf: \(text(summary.forYouIf)),
            subject: .\(summary.subject.rawValue),
            minutes: \(summary.minutes.lowerBound)...\(summary.minutes.upperBound),
            profiles: [\(profiles)], criteria: \(summary.criteria),
            criteriaByProfile: [\(byProfile)],
            dependsOnChoices: \(summary.dependsOnChoices),
            firstReading: \(summary.firstReading.map(String.init) ?? "nil")),
      """
  }

  private static func reference(_ reference: PackReference) -> String {
    "PackReference(id: \(literal(reference.id)), version: \(literal(reference.version)), "
      + "digest: \(literal(reference.digest)))"
  }

  private static func text(_ text: LocalizedText) -> String {
    "LocalizedText(fr: \(literal(text.fr)), en: \(literal(text.en)))"
  }

  static func literal(_ text: String) -> String { raw(Array(text.utf8)) }

  /// A raw literal whose number signs outnumber those that follow a quotation mark or a backslash
  /// in the text, so that nothing in it ends or interpolates.
  private static func raw(_ bytes: [UInt8]) -> String {
    var longest = 0
    var run: Int?
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): run = 0
      case UInt8(ascii: "#"): run = run.map { $0 + 1 }
      default: run = nil
      }
      longest = max(longest, run ?? 0)
    }
    let signs = String(repeating: "#", count: longest + 1)
    return "\(signs)\"\(String(decoding: bytes, as: UTF8.self))\"\(signs)"
  }
}
