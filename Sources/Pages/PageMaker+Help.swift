import Messages
import Referential
import Wizard

extension PageMaker {
  /// Every key of the screen one came from, then those that work everywhere: made from the key map.
  func helpOnKeys() -> Page {
    var origin = state
    origin.trail = Array(state.trail.prefix { !isHelp($0.screen) })
    if origin.trail.isEmpty { origin.trail = [Place(.home)] }
    return Page(title: messages.keys.title, blocks: keys(of: origin))
  }

  /// The keys of a screen, then those that work everywhere, then those of a text.
  private func keys(of origin: WizardState) -> [Block] {
    let words = messages.keys
    let bindings = KeyMap.bindings(in: origin).filter { !$0.key.isEmpty && !$0.isEditing }
    var blocks: [Block] = []
    let groups: [(String, [KeyBinding])] = [
      (words.onThatScreen, bindings.filter { !$0.isEverywhere }),
      (words.everywhere, bindings.filter(\.isEverywhere)),
      (words.inFields, KeyMap.editing(words).filter { !$0.key.isEmpty }),
    ]
    for (heading, group) in groups where !group.isEmpty {
      let keys = group.map { binding in
        KeyHint(
          key: allKeys(of: binding), does: binding.deed.long, letter: binding.letter,
          command: binding.command)
      }
      blocks.append(.keys(heading: heading, keys))
    }
    return blocks
  }

  /// The key of the footer, and what does the same: a letter, or Ctrl with one where letters are text.
  ///
  /// Escape is never the only way, and not every terminal sends Alt.
  private func allKeys(of binding: KeyBinding) -> String {
    let isSecond = binding.key != binding.letter && binding.inputs.contains(.text(binding.letter))
    if isSecond { return "\(binding.key), \(binding.letter)" }
    guard !binding.isEditing else { return binding.key }
    let controls = binding.inputs.compactMap { input -> String? in
      guard case .key(.control(let letter)) = input else { return nil }
      let name = messages.keys.control(letter.uppercased())
      return name == binding.key ? nil : name
    }
    return ([binding.key] + controls).joined(separator: ", ")
  }

  private func isHelp(_ screen: Screen) -> Bool {
    if case .help = screen { true } else { false }
  }

  /// A question said otherwise, with an example: short, for somebody who is stuck.
  func inPlainWords(_ id: CriterionID) -> Page {
    guard let criterion = state.session?.questionnaire.criterion(id) else {
      return withoutSession()
    }
    let (words, help) = (messages.question, criterion.help)
    var blocks: [Block] = [
      .lead(criterion.question[language]), .heading(words.plainWords),
      .paragraph(help.plainWords[language]),
    ]
    if !help.example[language].isEmpty {
      blocks += [.heading(words.example), .paragraph(help.example[language])]
    }
    blocks += [.gap, .note(words.moreHelp(KeyMap.name(for: .help, messages)))]
    return Page(
      title: criterion.label[language],
      trail: state.session?.dimension(of: id)?.title[language] ?? "", blocks: blocks)
  }

  /// A criterion explained: in plain words, why, what to look at, an example, between two levels; then
  /// the keys of the question one came from.
  func helpOnCriterion(_ id: CriterionID) -> Page {
    guard let criterion = state.session?.questionnaire.criterion(id) else {
      return withoutSession()
    }
    let (words, help) = (messages.question, criterion.help)
    let parts: [(String, LocalizedText)] = [
      (words.plainWords, help.plainWords), (words.why, help.whyItMatters),
      (words.whatToLookAt, help.whatToLookAt), (words.example, help.example),
      (words.betweenTwoLevels, help.betweenTwoLevels),
    ]
    var blocks: [Block] = [.lead(criterion.question[language])]
    for (heading, text) in parts where !text[language].isEmpty {
      blocks += [.heading(heading), .paragraph(text[language])]
    }
    blocks += [
      .heading(words.whereToFind),
      .paragraph(
        messages.parts.whereAndWhat(
          criterion.find.place[language], criterion.find.settles[language])),
    ]
    var question = state
    question.trail = Array(state.trail.prefix { !isHelp($0.screen) })
    if question.trail.last?.screen == .question(id) { blocks += keys(of: question) }
    return Page(
      title: criterion.label[language],
      trail: state.session?.dimension(of: id)?.title[language] ?? "", blocks: blocks)
  }
}
