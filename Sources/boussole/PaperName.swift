import Messages
import Reports

/// Papers of a session or of a questionnaire, as `--what` names them.
enum PaperName {
  /// French names; accents may be left out.
  private static let french: [String: WorkshopDocumentKind] = [
    "livret": .booklet, "bulletin": .ballot, "grand-livret": .largeBooklet,
    "grand-bulletin": .largeBallot, "affiches": .posters, "animation": .facilitator,
    "bulletin-texte": .textBallot, "etape": .interim, "étape": .interim, "compte-rendu": .minutes,
    "ecarts": .divergence, "écarts": .divergence, "regards": .views, "synthese": .summary,
    "synthèse": .summary,
  ]

  /// Any paper of a session.
  static func ofSession(_ name: String) throws(VerbError) -> WorkshopDocumentKind {
    try find(name, among: WorkshopDocumentKind.allCases)
  }

  /// A paper that needs no session.
  static func withoutSession(_ name: String) throws(VerbError) -> WorkshopDocumentKind {
    try find(name, among: WorkshopDocumentKind.allCases.filter { !$0.needsSession })
  }

  private static func find(
    _ name: String, among kinds: [WorkshopDocumentKind]
  ) throws(VerbError) -> WorkshopDocumentKind {
    let plain = name.lowercased()
    guard let kind = WorkshopDocumentKind(rawValue: plain) ?? french[plain], kinds.contains(kind)
    else { throw .wrongValue("--what", name, kinds.map(\.rawValue)) }
    return kind
  }
}
