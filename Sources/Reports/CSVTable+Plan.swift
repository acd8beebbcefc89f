import Assessments
import Evaluation
import Messages
import Referential

extension CSVTable {
  /// One row for each action of the plan.
  init(planOf reading: ReportReading) {
    let (texts, sharing) = (reading.messages.reportsPlan, reading.material.sharing)
    var titles = [
      texts.number, texts.what, texts.criterion, texts.levelNow, texts.levelAimed, texts.firstStep,
      texts.tool,
    ]
    if sharing.showsNames { titles.append(texts.owner) }
    titles += [texts.due, texts.effort, texts.status]
    if sharing.showsComments { titles.append(texts.remarks) }
    var rows: [[String]] = []
    for action in reading.material.assessment.plan.actions {
      let tool = action.tool.map { id in
        reading.material.catalogue.tool(id)?.title[reading.language] ?? id.rawValue
      }
      var row = ["\(rows.count + 1)", action.what]
      row.append(action.criterion.map(reading.label) ?? "")
      row.append(action.levelNow.map { "\($0.rawValue)" } ?? "")
      row.append(action.levelAimed.map { "\($0.rawValue)" } ?? "")
      row += [action.firstStep, tool ?? ""]
      if sharing.showsNames { row.append(action.owner) }
      row.append(action.due.map(reading.shortDate) ?? "")
      row += [reading.effortName(action.effort), reading.statusName(action.status)]
      if sharing.showsComments { row.append(action.notes) }
      rows.append(row)
    }
    self.init(titles: titles, rows: rows)
  }

  /// One row for each criterion that is asked.
  init(answersOf reading: ReportReading) {
    let (texts, sharing) = (reading.messages.reportsPlan, reading.material.sharing)
    var titles = [
      reading.words.dimension, texts.questionID, texts.label, texts.question, texts.level,
      texts.sentence,
    ]
    if sharing.showsComments { titles += [reading.words.comment, texts.reason] }
    titles.append(texts.answeredOn)
    var rows: [[String]] = []
    for dimension in reading.evaluator.dimensions {
      for criterion in dimension.criteria {
        let recorded = reading.material.assessment.answers[criterion.id]
        var row = [dimension.title[reading.language], criterion.id.rawValue]
        row += [criterion.label[reading.language], criterion.question[reading.language]]
        row.append((recorded?.answer?.level).map { "\($0.rawValue)" } ?? "")
        row.append(reading.said(recorded, to: criterion))
        if sharing.showsComments { row += [recorded?.comment ?? "", recorded?.reason ?? ""] }
        row.append(recorded.map { reading.shortDate($0.at.date) } ?? "")
        rows.append(row)
      }
    }
    self.init(titles: titles, rows: rows)
  }
}

extension ReportReading {
  /// JJ/MM/AAAA in French; as ISO 8601 in English, which spreadsheets of every place understand.
  func shortDate(_ date: CalendarDate) -> String {
    guard language == .fr else { return date.text }
    return date.text.split(separator: "-").reversed().joined(separator: "/")
  }

  /// The sentence chosen, or what was said instead.
  fileprivate func said(_ recorded: RecordedAnswer?, to criterion: Criterion) -> String {
    switch recorded?.answer {
    case .level(let level): criterion.sentence(of: level)[language]
    case .unknown: messages.question.unknown
    case .notApplicable: messages.question.notApplicable
    case nil: ""
    }
  }
}
