import Assessments
import Messages
import Referential

// Papers to fill in.
extension WorkshopReading {
  private var words: Messages.WorkshopSheets { messages.workshopSheets }

  func booklet() -> [Block] {
    var blocks: [Block] = purpose + [.paragraph(words.lastTrueSentence)]
    blocks += [.paragraph("\(words.oneAnswerEach) \(words.unknownIsUseful)")] + whoAnswers
    blocks.append(.aside(noticeWithTitle))
    var number = 0
    for dimension in dimensions {
      blocks.append(.heading(level: 2, dimension.title[language]))
      for criterion in dimension.criteria {
        number += 1
        blocks.append(
          .question(
            QuestionSheet(
              number: number, label: criterion.label[language],
              question: criterion.question[language], choices: choices(of: criterion),
              room: words.comment, lines: 1)))
      }
    }
    return blocks + [.aside(material.questionnaire.notice[language])]
  }

  func ballot() -> [Block] {
    var blocks: [Block] = purpose + [.paragraph(words.ballotSteps)] + whoAnswers
    blocks.append(.aside(words.boxes(offersNotApplicable)))
    // One question of each dimension, as in a first reading, is one list: a heading for each would fill the page.
    if dimensions.allSatisfy({ $0.criteria.count == 1 }) {
      blocks.append(.ballot(grid(words.ballot, dimensions.flatMap(\.criteria), from: 1)))
      return blocks + [.aside(noticeWithTitle)]
    }
    var number = 1
    for dimension in dimensions {
      let title = dimension.title[language]
      blocks += [
        .heading(level: 2, title), .ballot(grid(title, dimension.criteria, from: number)),
      ]
      number += dimension.criteria.count
    }
    return blocks + [.aside(noticeWithTitle)]
  }

  private func grid(_ caption: String, _ criteria: [Criterion], from first: Int) -> BallotGrid {
    let rows = criteria.enumerated().map { place, criterion in
      BallotGrid.Row(
        number: first + place, label: criterion.label[language],
        question: criterion.question[language],
        offered: boxes.map {
          $0.label != words.notApplicableMark || criterion.allowsNotApplicable
        })
    }
    return BallotGrid(
      caption: caption, questionTitle: words.questionTitle, boxes: boxes, rows: rows)
  }

  func posters() -> [Block] {
    [.heading(level: 2, words.posterTitle), .numbered(words.posterSteps), .aside(noticeWithTitle)]
      + dimensions.flatMap { dimension in
        dimension.criteria.map { criterion in
          let zones = choices(of: criterion)
          return .poster(
            Poster(
              above: [dimension.title[language], subjectName].filter { !$0.isEmpty }
                .joined(separator: " – "),
              label: criterion.label[language], question: criterion.question[language],
              zones: Array(zones.prefix(5)), narrow: Array(zones.dropFirst(5))))
        }
      }
  }

  private var purpose: [Block] {
    let purpose = setup?.purpose.onOneLine.trimmed ?? ""
    return purpose.isEmpty ? [] : [.facts([Fact(label: words.purpose, text: purpose)])]
  }

  /// Lines for the name, the organisation and the role, those that the session asks for.
  private var whoAnswers: [Block] {
    var lines: [FormLine] = []
    if shown == .named || setup == nil {
      lines.append(FormLine(label: words.name, text: "", lines: 0))
    }
    func line(_ label: String, _ names: [String]) -> FormLine {
      let known = names.isEmpty ? "" : " (\(messages.numbers.either(names.map(inSentence))))"
      return FormLine(label: label + known, text: "", lines: 0)
    }
    if asksOrganisation {
      lines.append(line(words.organisation, setup?.organisations.map(\.name) ?? []))
    }
    if let roles = setup?.roles, !roles.isEmpty {
      lines.append(line(words.role, roles.map(\.name)))
    }
    let aside: [Block] = shown == .anonymous && setup != nil ? [.aside(words.withoutName)] : []
    return aside + (lines.isEmpty ? [] : [.form(lines)])
  }

  /// The five sentences, « ne sait pas », and « non concerné » where it is allowed.
  func choices(of criterion: Criterion) -> [Fact] {
    var choices = Level.allCases.map { level in
      Fact(label: "\(level.rawValue)", text: criterion.sentence(of: level)[language])
    }
    choices.append(Fact(label: words.unknownMark, text: messages.question.unknown))
    if criterion.allowsNotApplicable {
      choices.append(Fact(label: words.notApplicableMark, text: messages.question.notApplicable))
    }
    return choices
  }

  private var boxes: [Fact] {
    var boxes = Level.allCases.map { Fact(label: "\($0.rawValue)", text: "\($0.rawValue)") }
    boxes.append(Fact(label: words.unknownMark, text: messages.question.unknown))
    if offersNotApplicable {
      boxes.append(Fact(label: words.notApplicableMark, text: messages.question.notApplicable))
    }
    return boxes
  }
}
