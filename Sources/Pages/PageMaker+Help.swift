import Messages
import Referential
import Wizard

extension PageMaker {
  /// Every key of the screen one came from, then those that work everywhere: made from the key map.
  func helpOnKeys() -> Page {
    let words = messages.keys
    var origin = state
    origin.trail = Array(state.trail.prefix { !isHelp($0.screen) })
    if origin.trail.isEmpty { origin.trail = [Place(.home)] }
    let bindings = KeyMap.bindings(in: origin).filter { !$0.key.isEmpty && !$0.isEditing }
    var blocks: [Block] = []
    let groups: [(String, [KeyBinding])] = [
      (words.onThatScreen, bindings.filter { !$0.isEverywhere }),
      (words.everywhere, bindings.filter(\.isEverywhere)),
      (words.inFields, KeyMap.editing(words).filter { !$0.key.isEmpty }),
    ]
    for (heading, group) in groups where !group.isEmpty {
      blocks += [
        .heading(heading), .pairs(group.map { Pair(label: $0.key, text: $0.deed.long) }),
      ]
    }
    return Page(title: words.title, blocks: blocks)
  }

  private func isHelp(_ screen: Screen) -> Bool {
    if case .help = screen { true } else { false }
  }

  /// A criterion explained: in plain words, why, what to look at, an example, between two levels.
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
    return Page(
      title: criterion.label[language],
      trail: state.session?.dimension(of: id)?.title[language] ?? "", blocks: blocks)
  }
}
