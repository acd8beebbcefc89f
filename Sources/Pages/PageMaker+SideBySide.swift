import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// Two assessments that were chosen.
  func sideBySide(_ former: AssessmentID, _ now: AssessmentID) -> Page {
    let found = [former, now].compactMap { id in state.history.first { $0.assessment.id == id } }
    guard found.count == 2 else {
      return missing(messages.sideBySide.title, messages.shelf.missing)
    }
    return sideBySide(AssessmentPair(Session(found[0]), Session(found[1])))
  }

  /// Two assessments: who and when, the dimensions, then the answers that differ.
  func sideBySide(_ pair: AssessmentPair) -> Page {
    let words = messages.sideBySide
    var blocks: [Block]
    if pair.isOfOneQuestionnaire {
      blocks = sides(of: pair)
      if pair.hasOneScope {
        blocks += positions(of: pair)
      } else {
        blocks.append(.paragraph(words.onlyAskedBothTimes))
      }
      blocks += levels(of: pair)
    } else {
      let titles = [pair.former, pair.now].map { $0.questionnaire.title[language] }
      blocks = [.paragraph(words.otherQuestionnaire(titles[0], titles[1]))]
    }
    return Page(
      title: words.title, trail: pair.now.assessment.subject.name, blocks: blocks)
  }

  /// Who answered, and when.
  func sides(of pair: AssessmentPair) -> [Block] {
    let dates = [pair.former, pair.now].map { messages.dates.date($0.assessment.date) }
    if pair.isInTime {
      return [
        .heading(messages.pictures.beforeAfter),
        .paragraph(messages.sideBySide.between(dates[0], dates[1])),
      ]
    }
    let names = names(of: pair)
    return [
      .heading(messages.sideBySide.heading),
      .paragraph(messages.sideBySide.both(names[0], names[1])),
    ]
  }

  /// A line for each dimension with both positions.
  func positions(of pair: AssessmentPair) -> [Block] {
    let (then, now) = (pair.former.evaluation, pair.now.evaluation)
    let lines = pair.now.dimensions.map { dimension -> RangeLine in
      let (found, before) = (now.dimension(dimension.id), then.dimension(dimension.id))
      return RangeLine(
        label: dimension.title[language], interval: found?.interval,
        position: established(found), former: established(before),
        words: change(from: established(before), to: established(found), in: pair))
    }
    guard !lines.isEmpty else { return [] }
    let names = names(of: pair)
    let legend =
      pair.isInTime
      ? messages.pictures.beforeAfterLegend : messages.sideBySide.legend(names[0], names[1])
    return [.ranges(lines), .legend(legend)]
  }

  /// Answers that are not the same.
  func levels(of pair: AssessmentPair) -> [Block] {
    let (words, plan) = (messages.sideBySide, messages.plan)
    let comparison = Comparison(
      pair.former.assessment, pair.now.assessment, of: pair.now.questionnaire)
    let differing = comparison.criteria.compactMap { found -> Pair? in
      guard found.movement == .rose || found.movement == .fell,
        let before = found.before?.level?.rawValue, let now = found.now?.level?.rawValue
      else { return nil }
      let text = pair.isInTime ? words.fromTo(before, now) : words.levels(before, now)
      let label = pair.now.questionnaire.criterion(found.id)?.label[language]
      return Pair(label: label ?? found.id.rawValue, text: text)
    }
    let heading = pair.isInTime ? plan.sinceLevels : words.differing
    let nothing = pair.isInTime ? plan.sinceNothing : words.nothingDiffers
    return [.heading(heading)] + (differing.isEmpty ? [.paragraph(nothing)] : [.pairs(differing)])
  }

  /// On whose behalf, and the date where it tells them apart.
  private func names(of pair: AssessmentPair) -> [String] {
    let sides = [pair.former, pair.now].map(\.assessment)
    let isOneDay = sides[0].date == sides[1].date
    return sides.map { side in
      let name = side.subject.onBehalfOf.isEmpty ? side.subject.name : side.subject.onBehalfOf
      let isSame = sides[0].subject.onBehalfOf == sides[1].subject.onBehalfOf
      return isOneDay && !isSame
        ? name : messages.sideBySide.named(name, messages.dates.date(side.date))
    }
  }

  private func established(_ result: DimensionResult?) -> Rational? {
    result.flatMap { $0.isEstablished ? $0.position : nil }
  }

  private func change(
    from before: Rational?, to now: Rational?, in pair: AssessmentPair
  ) -> String {
    let words = messages.pictures
    guard let before, let now else { return words.notComparable }
    let (then, today) = (decimal(before), decimal(now))
    guard pair.isInTime else {
      return then == today ? messages.sideBySide.same : messages.sideBySide.figures(then, today)
    }
    if then == today { return words.same }
    return before < now ? words.rose(then, today) : words.fell(then, today)
  }
}
