import Assessments
import Messages
import Referential

extension Document {
  /// The document of a kind, made from the material.
  public init(_ kind: DocumentKind, from material: ReportMaterial) {
    let reading = ReportReading(material)
    let words = reading.words
    let name =
      switch kind {
      case .synthesis: words.synthesis
      case .report: words.fullReport
      case .plan: reading.messages.plan.title
      }
    let template = material.template
    let title = template.title.isEmpty ? name : template.title
    let subject = reading.subjectName.onOneLine
    let isOnePage = kind == .synthesis
    let shownSubject = isOnePage ? subject.shortened(to: 90) : subject
    self.init(
      kind: kind, language: material.language, title: title, subject: shownSubject,
      summary: words.answeredOn(
        material.questionnaire.title[material.language], reading.dateText),
      fullTitle: [shownSubject, title, reading.dateText].filter { !$0.isEmpty }
        .joined(separator: ", "),
      blocks: [], modified: material.assessment.modified,
      look: Look(
        organisation: template.organisation, logo: template.logo, accent: template.accent,
        bars: template.bars, isLandscape: kind == .plan, textSize: kind == .plan ? 90 : 100))
    switch kind {
    case .synthesis:
      blocks = reading.synthesis()
      look.textSize = PageFit(self).textSize
    case .report: blocks = reading.introduction + reading.fullReport()
    case .plan: blocks = reading.introduction + reading.planDocument()
    }
  }
}

extension ReportReading {
  /// The paragraphs of the template.
  var introduction: [Block] { material.template.introduction.map(Block.paragraph) }

  /// What was left out of a document, said where it would be looked for.
  var leftOut: [Block] {
    switch material.sharing {
    case .full: []
    case .withoutComments: [.aside(words.withoutComments)]
    case .anonymous: [.aside(words.withoutNames)]
    }
  }
}
