public import Referential

/// Everything that files of authors define together, and every problem found in them.
public struct Library: Sendable {
  public private(set) var referential: Referential?
  public private(set) var orientation: Orientation?
  /// Tools and, when they were given too, sheets.
  public private(set) var catalogue: Catalogue?
  /// In the order the files were given.
  public private(set) var questionnaires: [Questionnaire] = []
  /// In the order of the files, then of their lines.
  ///
  /// With an error among them, the values hold what could be read and must not be compiled.
  public private(set) var findings: [Finding] = []

  private(set) var sheets: [Sheet] = []
  /// Which file defines what: a second one is reported.
  private var definers: [String: String] = [:]

  /// Reads the files, whichever they are and in any order; `format:` says what each holds.
  public init(reading files: [SourceFile]) {
    let sessions = files.map { ReadingSession(file: $0.name) }
    let trees = zip(files, sessions).map { file, session in
      YAMLReading.tree(of: file, reportingTo: session)
    }
    let formats = zip(trees, sessions).map { tree, session in
      tree.flatMap { FileFormat(of: $0, reportingTo: session) }
    }
    // What others refer to comes first: words to avoid are known before any question is read.
    for format in FileFormat.allCases {
      for (index, root) in trees.enumerated() where formats[index] == format {
        if let root { load(root, as: format, in: sessions[index]) }
      }
      if let referential {
        let avoided = WordList(referential.avoidedWords)
        let jargon = WordList(referential.jargon)
        for session in sessions {
          session.avoidedWords = avoided
          session.jargon = jargon
        }
      }
    }
    catalogue?.sheets = sheets
    let isComplete = formats.allSatisfy { $0 != nil }
    LinkChecks(library: self, isComplete: isComplete).check(sessions)
    LevelTextChecks.check(sessions)
    findings = sessions.flatMap { session in
      session.findings.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }
  }

  /// The questionnaire that bears `id`.
  public func questionnaire(_ id: QuestionnaireID) -> Questionnaire? {
    questionnaires.first { $0.id == id }
  }

  private mutating func load(
    _ root: YAMLNode, as format: FileFormat, in session: ReadingSession
  ) {
    switch format {
    case .referential:
      claim(format.rawValue, at: root, in: session)
      referential = ReferentialLoader(session: session).referential(root)
    case .sheets:
      claim(format.rawValue, at: root, in: session)
      sheets = SheetLoader(session: session).sheets(root)
    case .catalogue:
      claim(format.rawValue, at: root, in: session)
      let taken = Set(sheets.map(\.tool.id))
      catalogue = CatalogueLoader(session: session, sheets: taken).catalogue(root)
    case .orientation:
      claim(format.rawValue, at: root, in: session)
      orientation = OrientationLoader(session: session).orientation(root)
    case .questionnaire:
      guard let read = QuestionnaireLoader(session: session).questionnaire(root) else { return }
      claim(read.id.rawValue, at: root, in: session)
      questionnaires.append(read)
    }
  }

  private mutating func claim(_ name: String, at root: YAMLNode, in session: ReadingSession) {
    if let other = definers[name] {
      session.report(.givenTwice(name, other: other), at: root.place)
    } else {
      definers[name] = session.file
    }
  }
}
