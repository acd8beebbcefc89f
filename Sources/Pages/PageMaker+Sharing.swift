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
}
