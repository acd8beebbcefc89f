import Messages
import Referential
import Wizard

extension PageMaker {
  /// One of the three questions.
  func orientation(_ number: Int) -> Page {
    let words = messages.orientation
    guard let shared = state.shared, shared.orientation.questions.indices.contains(number) else {
      return missing(messages.home.start, words.loading)
    }
    let question = shared.orientation.questions[number]
    let chosen = state.orientation[question.id]
    var blocks: [Block] = [.lead(question.text[language])]
    if let help = question.help { blocks.append(.note(help[language])) }
    if number == 0, let awaited = state.awaited,
      let summary = state.library.first(where: { $0.id == awaited })
    {
      blocks.append(.note(words.profileFirst(summary.title[language])))
    }
    blocks.append(.gap)
    blocks.append(
      .options(
        question.choices.map { choice in
          option(
            .choice(choice.id), sentenceCase(choice.text[language]),
            detail: choice.hint?[language] ?? "", mark: .radio(chosen.contains(choice.id)))
        }))
    let total = state.awaited == nil ? shared.orientation.questions.count : 1
    return Page(
      title: shared.orientation.title[language],
      trail: total > 1 ? words.place(number + 1, total) : "", blocks: blocks)
  }

  /// What the three questions lead to: questionnaires, two tools, the other doors.
  func proposal() -> Page {
    let words = messages.orientation
    guard let shared = state.shared,
      let proposal = shared.orientation.proposal(for: state.orientation)
    else { return missing(words.proposal, words.loading) }
    var blocks: [Block] = [.paragraph(proposal.sentence[language])]
    let together = state.orientation[.together].first.flatMap { shared.orientation.together[$0] }
    if let together { blocks += [.gap, .paragraph(together[language])] }
    let questionnaires = items.compactMap(questionnaireOption)
    if !questionnaires.isEmpty {
      blocks += [.heading(words.questionnaires(questionnaires.count)), .options(questionnaires)]
    }
    let tools = items.compactMap { toolOption($0, shared.catalogue) }
    if !tools.isEmpty {
      blocks += [.heading(words.tools(tools.count)), .options(tools)]
    }
    blocks += [.heading(words.otherDoors), .options(actionOptions)]
    return Page(title: words.proposal, blocks: blocks)
  }

  /// Every questionnaire, the likely ones first.
  func questionnaires() -> Page {
    let words = messages.orientation
    let options = items.compactMap(questionnaireOption)
    var blocks: [Block] = []
    if state.orientation.profile != nil { blocks += [.note(words.likelyFirst), .gap] }
    blocks.append(.options(options))
    return Page(
      title: words.allQuestionnaires, trail: words.questionnaireCount(options.count),
      blocks: blocks)
  }

  private func questionnaireOption(_ item: Item) -> Option? {
    guard case .questionnaire(let id) = item,
      let summary = state.library.first(where: { $0.id == id })
    else { return nil }
    let size = messages.orientation.questionnaireDetail(
      summary.criteria(for: state.orientation.profile), summary.dependsOnChoices,
      showsTime ? summary.minutes : nil)
    return option(
      item, summary.title[language], detail: "\(summary.forYouIf[language]) \(size)")
  }

  private func toolOption(_ item: Item, _ catalogue: Catalogue) -> Option? {
    guard case .tool(let id) = item, let tool = catalogue.tool(id) else { return nil }
    return option(item, tool.title[language], detail: toolDetail(tool))
  }

  /// A text that stands by itself starts with a capital, whatever it starts with in a sentence.
  func sentenceCase(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
