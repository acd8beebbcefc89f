import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// What is missing first, then « ne sait pas », then « à revoir »; everything on request.
  func review(showsAll: Bool) -> Page {
    guard let session = state.session else { return withoutSession() }
    let words = messages.review
    let progress = session.progress()
    var blocks: [Block] = [
      .paragraph(progress.answered == progress.total ? words.complete : words.notCompulsory), .gap,
    ]
    blocks.append(
      .options(items.filter { $0 == .action(.finish) }.map { option($0, words.finish) }))
    blocks += showsAll ? byDimension(session) : whatIsMissing(session)
    let others = items.filter { $0 != .action(.finish) }
    blocks += [
      .gap,
      .options(
        others.compactMap { item in
          if case .action(let name) = item { option(item, text(of: name)) } else { nil }
        }),
    ]
    return Page(
      title: words.title, trail: words.place(progress.answered, progress.total), blocks: blocks)
  }

  private func byDimension(_ session: Session) -> [Block] {
    session.dimensions.flatMap { dimension -> [Block] in
      [
        .heading(dimension.title[language]),
        .options(dimension.criteria.map { criterionOption($0, session, showsAll: true) }),
      ]
    }
  }

  /// A criterion that is missing and « à revoir » stands once, where it comes first.
  private func whatIsMissing(_ session: Session) -> [Block] {
    let words = messages.review
    var shown: Set<CriterionID> = []
    let groups: [([Criterion], (Int) -> String)] = [
      (session.unanswered, words.unanswered), (session.unknown, words.unknown),
      (session.flagged, words.flagged),
    ]
    return groups.flatMap { criteria, heading -> [Block] in
      let new = criteria.filter { shown.insert($0.id).inserted }
      guard !new.isEmpty else { return [] }
      return [
        .heading(heading(new.count)),
        .options(new.map { criterionOption($0, session, showsAll: false) }),
      ]
    }
  }

  private func criterionOption(
    _ criterion: Criterion, _ session: Session, showsAll: Bool
  ) -> Option {
    var detail = said(of: criterion, session)
    if case .level(let level) = session.answer(criterion.id) {
      detail = messages.review.level(level.rawValue, detail)
    } else if !showsAll {
      // The heading says what is missing; the line says where it is, or where to look.
      let isUnknown = session.answer(criterion.id) == .unknown
      detail =
        isUnknown
        ? "\(sentenceCase(criterion.find.place[language]))."
        : session.dimension(of: criterion.id)?.title[language] ?? ""
    }
    if session.recorded(criterion.id)?.comment.isEmpty == false {
      detail += " (\(messages.review.withComment))"
    }
    if showsAll, session.recorded(criterion.id)?.isFlagged == true {
      detail += " (\(messages.pictures.flagged))"
    }
    return option(.criterion(criterion.id), criterion.label[language], detail: detail)
  }
}
