import Messages
import Referential
import Wizard

extension PageMaker {
  /// Finding a question by its words, as one types.
  func find() -> Page {
    guard let session = state.session else { return withoutSession() }
    let words = messages.search
    let found = Wizard.questionsFound(in: state)
    var blocks: [Block] = [
      .input(input(.search, label: words.label, hint: words.hint)), .gap,
    ]
    if found.isEmpty { blocks.append(.paragraph(words.none)) }
    if !found.isEmpty {
      blocks.append(
        .options(
          found.map { criterion in
            option(
              .criterion(criterion.id), criterion.question[language],
              detail: said(of: criterion, session))
          }))
    }
    return Page(title: words.title, trail: words.count(found.count), blocks: blocks)
  }
}
