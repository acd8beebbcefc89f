import Assessments
import Evaluation
import Messages
import Referential

extension ReportReading {
  /// Every answer with its sentence, dimension by dimension, and what makes people say so.
  func answersPart() -> [Block] {
    var blocks: [Block] = [.heading(level: 2, words.answersOneByOne)]
    for dimension in evaluator.dimensions {
      let rows = dimension.criteria.map(answerRow)
      let hasComments = rows.contains { !$0[2].text.isEmpty }
      var columns = [
        Table.Column(title: words.question, width: hasComments ? 28 : 38),
        Table.Column(title: words.answer, width: hasComments ? 40 : 62),
      ]
      if hasComments { columns.append(.init(title: words.comment, width: 32)) }
      let title = dimension.title[language]
      blocks += [
        .heading(level: 3, title),
        .table(
          Table(
            caption: title, columns: columns, rows: rows.map { Array($0.prefix(columns.count)) })
        ),
      ]
    }
    return blocks
  }

  private func answerRow(_ criterion: Criterion) -> [Table.Cell] {
    let recorded = material.assessment.answers[criterion.id]
    let showsComments = material.sharing.showsComments
    return [
      Table.Cell(criterion.question[language]), Table.Cell(said(recorded, to: criterion)),
      Table.Cell(showsComments ? recorded?.comment.trimmed ?? "" : ""),
    ]
  }

  private func said(_ recorded: RecordedAnswer?, to criterion: Criterion) -> String {
    if material.group?.undecided.contains(criterion.id) == true {
      return words.undecidedAnswer
    }
    return switch recorded?.answer {
    case .level(let level):
      words.levelAndSentence(level.rawValue, criterion.sentence(of: level)[language])
    case .unknown: messages.question.unknown + "."
    case .notApplicable:
      words.notApplicableBecause(
        material.sharing.showsComments ? recorded?.reason.trimmed ?? "" : "")
    case nil: messages.question.noAnswer + "."
    }
  }
}
