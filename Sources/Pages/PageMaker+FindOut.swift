import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// What to find out, most useful first, each with where to look and what would settle it.
  func findOut(_ reading: Reading) -> Page {
    let words = messages.parts
    let options = items.compactMap { item -> Option? in
      guard case .criterion(let id) = item, let criterion = reading.criterion(id) else {
        return nil
      }
      return option(
        item, criterion.label[language],
        detail: words.whereAndWhat(
          criterion.find.place[language], criterion.find.settles[language]))
    }
    var blocks: [Block] = []
    if options.isEmpty {
      blocks.append(.paragraph(words.nothingToFindOut))
    } else {
      blocks += [.paragraph(words.findOutIntro), .gap, .options(options)]
    }
    return Page(
      title: words.findOut, trail: reading.questionnaire.title[language], blocks: blocks)
  }

  /// One way to the next stage: three first steps, and how many others.
  func path(_ reading: Reading) -> Page {
    let words = messages.parts
    let title = words.path
    guard case .offered(let next, let paths) = reading.evaluator.paths(from: reading.answers),
      let first = paths.first
    else { return missing(title, words.noPath) }
    var blocks: [Block] = [
      .paragraph(words.pathTo(self.title(of: next), first.steps.count))
    ]
    let shown = paths.reduce(into: [Path]()) { kept, path in
      if !kept.contains(where: { $0.steps.prefix(3) == path.steps.prefix(3) }) { kept.append(path) }
    }
    for (place, path) in shown.enumerated() {
      blocks.append(.heading(words.firstSteps(place + 1, shown.count)))
      blocks.append(.pairs(path.steps.prefix(3).compactMap { pair($0, reading) }))
      if path.steps.count > 3 { blocks.append(.paragraph(words.otherSteps(path.steps.count - 3))) }
    }
    blocks.append(.gap)
    if shown.count > 1 { blocks.append(.note(words.sameEffort)) }
    if paths.count > shown.count {
      blocks.append(.note(words.otherPaths(paths.count - shown.count)))
    }
    if let here = reading.result.positionStage, let text = stageText(here) {
      blocks.append(.paragraph(text.stay[language]))
    }
    blocks.append(.note(words.groupChooses))
    return Page(title: title, trail: reading.questionnaire.title[language], blocks: blocks)
  }

  private func pair(_ step: Path.Step, _ reading: Reading) -> Pair? {
    reading.criterion(step.criterion).map { criterion in
      Pair(
        label: criterion.label[language],
        text: messages.parts.step(
          step.from.rawValue, step.to.rawValue, criterion.sentence(of: step.to)[language]))
    }
  }
}
