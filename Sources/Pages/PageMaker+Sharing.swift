import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// What to take away, and how much goes along.
  func share() -> Page {
    let words = messages.sharing
    let documents = items.compactMap { item -> Option? in
      guard case .document(let document) = item else { return nil }
      return option(item, name(of: document), detail: detail(of: document))
    }
    let sharings = items.compactMap { item -> Option? in
      guard case .sharing(let sharing) = item else { return nil }
      return option(item, name(of: sharing), mark: .radio(state.sharing == sharing))
    }
    return Page(
      title: words.title, trail: state.session?.assessment.subject.name ?? "",
      blocks: [
        .paragraph(words.introduction), .gap, .options(documents), .heading(words.howMuch),
        .options(sharings),
      ])
  }

  private func name(of document: ExportDocument) -> String {
    let words = messages.sharing
    return switch document {
    case .summary: words.summary
    case .report: words.report
    case .plan: words.plan
    }
  }

  private func detail(of document: ExportDocument) -> String {
    let words = messages.sharing
    return switch document {
    case .summary: words.summaryDetail
    case .report: words.reportDetail
    case .plan: words.planDetail
    }
  }

  private func name(of sharing: Sharing) -> String {
    let words = messages.sharing
    return switch sharing {
    case .full: words.full
    case .withoutComments: words.withoutComments
    case .anonymous: words.anonymous
    }
  }

  /// In which form.
  func shareFormat(_ document: ExportDocument) -> Page {
    let words = messages.sharing
    let options = items.compactMap { item -> Option? in
      guard case .format(let format) = item,
        let place = ExportFormat.allCases.firstIndex(of: format)
      else { return nil }
      return option(item, words.formatNames[place], detail: words.formatDetails[place])
    }
    return Page(
      title: name(of: document), trail: name(of: state.sharing),
      blocks: [.lead(words.formatQuestion), .gap, .options(options)])
  }

  /// Where the files are.
  func exported(_ files: ExportedFiles) -> Page {
    let words = messages.sharing
    // The message comes after the document, when there was room for it.
    let message = files.paths.dropFirst().first.map { path in
      path.split(separator: "/").last.map(String.init) ?? path
    }
    var blocks: [Block] = [.lead(words.done), .bullets(files.paths)]
    if let message { blocks.append(.paragraph(words.together(message))) }
    let options = items.map { item in
      switch item {
      case .action(.openFile): option(item, words.open)
      case .action(.share): option(item, words.another)
      default: option(item, words.goHome)
      }
    }
    return Page(title: words.doneTitle, blocks: blocks + [.gap, .options(options)])
  }

  /// What changed since the assessment that came before, and what became of its actions.
  func sinceLastTime() -> Page {
    guard let session = state.session, let former = session.former else { return withoutSession() }
    let words = messages.plan
    func label(_ id: CriterionID) -> String {
      session.questionnaire.criterion(id)?.label[language] ?? id.rawValue
    }
    func change(_ id: CriterionID) -> String {
      guard let before = former.answers[id]?.answer?.level, let now = session.answer(id)?.level
      else { return words.notComparable }
      if before == now { return words.same(now.rawValue) }
      return before < now
        ? words.rose(before.rawValue, now.rawValue) : words.fell(before.rawValue, now.rawValue)
    }
    var blocks: [Block] = [.paragraph(words.sinceDate(messages.dates.date(former.created.date)))]
    if !former.plan.actions.isEmpty {
      let pairs = former.plan.actions.map { action in
        let place = Action.Status.allCases.firstIndex(of: action.status) ?? 0
        let status = words.statusNames[place]
        let level = action.criterion.map { ", \(change($0))" } ?? ""
        return Pair(label: action.what.isEmpty ? words.untitled : action.what, text: status + level)
      }
      blocks += [.heading(words.sinceActions), .pairs(pairs)]
      let isOpen = former.plan.actions.contains { $0.status == .toDo || $0.status == .inProgress }
      if isOpen { blocks += [.gap, .note(words.sinceOpen)] }
    }
    let changed = session.criteria.filter { criterion in
      guard let before = former.answers[criterion.id]?.answer?.level,
        let now = session.answer(criterion.id)?.level
      else { return false }
      return before != now
    }
    blocks.append(.heading(messages.pictures.beforeAfter))
    var before = session
    before.assessment = former
    blocks += beforeAndAfter(before, session, legend: messages.pictures.beforeAfterLegend)
    blocks.append(.heading(words.sinceLevels))
    if changed.isEmpty {
      blocks.append(.paragraph(words.sinceNothing))
    } else {
      blocks.append(.pairs(changed.map { Pair(label: label($0.id), text: change($0.id)) }))
    }
    return Page(title: words.sinceTitle, trail: session.assessment.subject.name, blocks: blocks)
  }
}
