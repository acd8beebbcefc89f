import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// Where one is in the questionnaire and what is answered; shown beside a question where there is room.
  func map(at here: CriterionID? = nil) -> [Block] {
    guard let session = state.session, !session.criteria.isEmpty else { return [] }
    return [
      .heading(messages.pictures.map), .strip(strips(session, at: here), isHeat: false),
      .gap, .legend(messages.pictures.mapLegend),
    ]
  }

  /// Every question with its level, and a shade for each level.
  func heat(_ session: Session) -> [Block] {
    guard !session.criteria.isEmpty else { return [] }
    return [
      .heading(messages.pictures.heat), .strip(strips(session), isHeat: true),
      .legend(messages.pictures.heatLegend),
    ]
  }

  private func strips(_ session: Session, at here: CriterionID? = nil) -> [Strip] {
    session.dimensions.map { dimension in
      let cells = dimension.criteria.map { criterion in
        Strip.Cell(
          answer: session.answer(criterion.id), isHere: criterion.id == here,
          isFlagged: session.recorded(criterion.id)?.isFlagged == true)
      }
      return Strip(
        label: dimension.title[language], cells: cells,
        words: cells.map(words(of:)).joined(separator: ", "))
    }
  }

  private func words(of cell: Strip.Cell) -> String {
    let words = messages.pictures
    let answer =
      switch cell.answer {
      case .level(let level): words.level(level.rawValue)
      case .unknown: words.unknown
      case .notApplicable: words.notApplicable
      case nil: words.unanswered
      }
    let marks = [cell.isHere ? words.here : nil, cell.isFlagged ? words.flagged : nil]
    let said = marks.compactMap(\.self).joined(separator: ", ")
    return said.isEmpty ? answer : "\(answer) (\(said))"
  }

  /// A question in plain words, beside it where there is room.
  func aside(on criterion: Criterion) -> [Block] {
    let (words, help) = (messages.question, criterion.help)
    let parts = [
      (words.plainWords, help.plainWords), (words.example, help.example),
      (words.betweenTwoLevels, help.betweenTwoLevels),
    ]
    return parts.filter { !$0.1[language].isEmpty }.flatMap { heading, text -> [Block] in
      [.heading(heading), .paragraph(text[language])]
    }
  }
}
