import Assessments
public import Messages
import Referential

extension Document {
  /// A paper of a workshop; nil when it would say what nobody may see yet, or when it needs a session.
  ///
  /// The ballot of a mail is no document but a text with a form of its own: `WorkshopFile` writes it.
  public init?(_ kind: WorkshopDocumentKind, from material: WorkshopMaterial) {
    guard kind.isReady(in: material) else { return nil }
    if kind == .summary {
      guard let assessment = material.assessment else { return nil }
      self.init(.synthesis, from: assessment)
      return
    }
    let reading = WorkshopReading(material)
    let name = kind.name(in: reading.messages)
    let template = material.template
    let date = reading.setup?.date.map(reading.messages.dates.date) ?? ""
    self.init(
      kind: nil, language: material.language,
      title: template.title.isEmpty ? name : template.title,
      subject: reading.subjectName.shortened(to: 120),
      summary: [material.questionnaire.title[material.language], date].filter { !$0.isEmpty }
        .joined(separator: ", "),
      fullTitle: [reading.subjectName, name, date].filter { !$0.isEmpty }.joined(separator: ", "),
      blocks: template.introduction.map(Block.paragraph) + reading.blocks(of: kind),
      modified: material.modified,
      look: Look(
        organisation: template.organisation, logo: template.logo, accent: template.accent,
        bars: template.bars, isLandscape: false, textSize: kind.sheet.textSize, sheet: kind.sheet))
  }
}

extension WorkshopReading {
  func blocks(of kind: WorkshopDocumentKind) -> [Block] {
    switch kind {
    case .invitation: invitation()
    case .notice: [.paragraph(noticeText)]
    case .booklet, .largeBooklet: booklet()
    case .ballot, .largeBallot: ballot()
    case .posters: posters()
    case .facilitator: facilitatorSheet()
    case .interim: interimMinutes()
    case .minutes: minutes()
    case .divergence: divergenceReport()
    case .views: crossedViews()
    case .textBallot, .summary: []
    }
  }
}

extension WorkshopDocumentKind {
  /// Whether the material holds what the document says, and may say it now.
  public func isReady(in material: WorkshopMaterial) -> Bool {
    guard let workshop = material.workshop else { return !needsSession }
    return !tellsAnswers || (workshop.phase >= .revealed && material.outcome != nil)
  }

  /// As named on screens and papers.
  public func name(in messages: Messages) -> String {
    let (sheets, minutes) = (messages.workshopSheets, messages.workshopMinutes)
    return switch self {
    case .invitation: sheets.invitation
    case .notice: messages.workshopInvitation.notice
    case .booklet: sheets.booklet
    case .ballot: sheets.ballot
    case .largeBooklet: sheets.largeBooklet
    case .largeBallot: sheets.largeBallot
    case .posters: sheets.posters
    case .facilitator: messages.workshopGuide.title
    case .textBallot: sheets.textBallot
    case .interim: minutes.interim
    case .minutes: minutes.minutes
    case .divergence: minutes.divergence
    case .views: minutes.views
    case .summary: messages.reports.synthesis
    }
  }
}
