import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// Three tools with the reason for each, or all of them.
  func recommendedTools(all: Bool, _ reading: Reading) -> Page {
    let words = messages.tools
    let title = all ? words.allRecommended : words.recommended
    let recommendations = Wizard.recommendations(in: state)
    var blocks: [Block] = []
    if recommendations.isEmpty {
      blocks.append(.paragraph(words.none))
    } else {
      blocks += [.paragraph(words.adviceOnly), .gap]
    }
    let options = items.compactMap { item -> Option? in
      switch item {
      case .tool(let id):
        guard let tool = state.shared?.catalogue.tool(id),
          let recommendation = recommendations.first(where: { $0.tool == id })
        else { return nil }
        return option(
          item, tool.title[language],
          detail: "\(toolDetail(tool)) \(reason(for: recommendation, reading))")
      case .action(.tools): return option(item, words.more(recommendations.count))
      case .action(let name): return option(item, text(of: name))
      default: return nil
      }
    }
    blocks.append(.options(options))
    return Page(title: title, trail: reading.questionnaire.title[language], blocks: blocks)
  }

  /// Why a tool is proposed, in one sentence.
  private func reason(for recommendation: Recommendation, _ reading: Reading) -> String {
    let words = messages.reasons
    guard let first = recommendation.reasons.first else { return words.general }
    return switch first {
    case .weakCriterion(let id, let level):
      reading.criterion(id).map { criterion in
        words.answered(
          opening(
            of: criterion.sentence(of: level)[language], marksCut: false, longest: 110),
          criterion.question[language])
      } ?? words.general
    case .need: words.need(needs(recommendation))
    case .unknownInBlindSpot(let id):
      words.blindSpot(reading.criterion(id)?.question[language] ?? "")
    case .fallback: words.general
    case .divergence(let id): words.differingAnswers([label(of: id)])
    }
  }

  /// The whole why: a second sentence names other answers that the tool serves.
  func reasons(for recommendation: Recommendation, _ reading: Reading) -> String {
    let said = reason(for: recommendation, reading)
    let others = recommendation.reasons.dropFirst().compactMap { reason -> String? in
      if case .weakCriterion(let id, _) = reason { label(of: id) } else { nil }
    }
    return others.isEmpty ? said : "\(said) \(messages.reasons.alsoFor(Array(others.prefix(3))))"
  }

  private func needs(_ recommendation: Recommendation) -> [String] {
    recommendation.reasons.compactMap { reason in
      guard case .need(let id) = reason else { return nil }
      let title = state.shared?.referential.needs.first { $0.id == id }?.title[language]
      return title.map(lowerCase)
    }
  }

  /// Who published a tool and when: always said beside it.
  func toolDetail(_ tool: Tool) -> String {
    if let sheet = state.shared?.catalogue.sheet(tool.id) {
      return "\(tool.publisher). \(messages.tools.sheetDetail(showsTime ? sheet.minutes : nil))"
    }
    let year = tool.year.map { "\($0)" } ?? tool.date
    let parts = [tool.publisher, year].filter { !$0.isEmpty }
    let state = tool.state == .archive ? " \(messages.tools.archive)" : ""
    return parts.isEmpty
      ? nature(of: tool) + "." + state : "\(parts.joined(separator: ", "))." + state
  }

  /// What a tool is, such as « Guide ».
  func nature(of tool: Tool) -> String {
    let known = state.shared?.referential.natures.first { $0.id.rawValue == tool.nature.rawValue }
    return known?.title[language] ?? tool.nature.rawValue
  }

  /// A title said inside a sentence; an abbreviation such as « ODD » stays as it is.
  func lowerCase(_ title: String) -> String {
    let second = title.dropFirst().first
    return second?.isUppercase == true ? title : title.prefix(1).lowercased() + title.dropFirst()
  }
}
