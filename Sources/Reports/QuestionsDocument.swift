public import Assessments
import Messages
public import Referential

extension Document {
  /// The questions of a questionnaire with their levels, to be read or ticked on paper.
  public init(
    questionsOf questionnaire: Questionnaire, asked dimensions: [Dimension],
    in language: Language, at moment: Moment
  ) {
    let messages = Messages(in: language)
    var blocks: [Block] = [.lead(questionnaire.subtitle[language])]
    blocks += questionnaire.introduction.map { .paragraph($0[language]) }
    blocks.append(.aside(messages.question.invitation))
    var number = 0
    for dimension in dimensions {
      blocks += [
        .heading(level: 2, dimension.title[language]), .paragraph(dimension.question[language]),
      ]
      for criterion in dimension.criteria {
        number += 1
        blocks += Document.question(criterion, number, language, messages.printing)
      }
    }
    blocks.append(.aside(questionnaire.notice[language]))
    self.init(
      kind: .report, language: language, title: questionnaire.title[language], subject: "",
      summary: questionnaire.forYouIf[language], fullTitle: questionnaire.title[language],
      blocks: blocks, modified: moment, look: .plain(textSize: 100))
  }

  private static func question(
    _ criterion: Criterion, _ number: Int, _ language: Language, _ words: Messages.Printing
  ) -> [Block] {
    let box = "\u{2610}\u{A0}"
    var answers = criterion.levels.enumerated().map { place, sentence in
      "\(box)\(place + 1). \(sentence[language])"
    }
    answers.append(box + words.unknown)
    if criterion.allowsNotApplicable { answers.append(box + words.notApplicable) }
    return [
      .heading(level: 3, words.questionNumber(number, criterion.question[language])),
      .paragraph(answers.joined(separator: "\n")),
    ]
  }
}

extension Document.Look {
  /// Boussole’s own look, for what no organisation signs.
  static func plain(textSize: Int) -> Self {
    let template = Template()
    return Self(
      organisation: "", logo: nil, accent: template.accent, bars: template.bars,
      isLandscape: false, textSize: textSize)
  }
}

extension Document {
  /// The document as a file; nil for a format that holds tables or dates only.
  public func bytes(as format: ReportFormat) -> [UInt8]? {
    switch format {
    case .html: Array(HTMLWriter.write(self).utf8)
    case .odt: ODTWriter.write(self)
    case .markdown: Array(MarkdownWriter.write(self).utf8)
    case .text: Array(PlainTextWriter.write(self).utf8)
    case .csv, .calendar: nil
    }
  }
}

/// The name of a printed file: « 2026-03-12 Qui décide de quoi – fiche.odt ».
public func printedFileName(
  date: CalendarDate, title: String, part: String, suffix: String
) -> String {
  fileName(date: date, subject: title, part: part, suffix: suffix, untitled: "Boussole")
}
