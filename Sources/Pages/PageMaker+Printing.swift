import Messages
import Referential
import Wizard

extension PageMaker {
  /// In which form to print.
  func printFormat(_ thing: PrintedThing) -> Page {
    let words = messages.sharing
    let options = items.compactMap { item -> Option? in
      guard case .format(let format) = item,
        let place = ExportFormat.allCases.firstIndex(of: format)
      else { return nil }
      return option(item, words.formatNames[place], detail: words.formatDetails[place])
    }
    let (title, trail): (String, String) =
      switch thing {
      case .sheet(let id):
        (messages.printing.sheet, state.shared?.catalogue.tool(id)?.title[language] ?? "")
      case .questions:
        (
          messages.introduction.printQuestions,
          state.session?.questionnaire.title[language] ?? ""
        )
      }
    return Page(
      title: title, trail: trail,
      blocks: [.lead(messages.printing.question), .gap, .options(options)])
  }

  /// Where the paper is.
  func printed(_ files: ExportedFiles) -> Page {
    let words = messages.printing
    let options = items.map { item in
      option(item, item == .action(.openFile) ? messages.sharing.open : words.back)
    }
    return Page(
      title: words.doneTitle,
      blocks: [.lead(words.done), .bullets(files.paths), .gap, .options(options)])
  }
}
