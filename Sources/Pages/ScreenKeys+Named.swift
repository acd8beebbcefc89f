import Messages
import Wizard

extension ScreenKeys {
  /// Commands with a letter of their own, most useful first; only those that are offered.
  func named() -> [KeyBinding] {
    // Where one came to search, it comes first; on a question, after what one does all the time.
    let search: [Offer] = [.toolbox, .find].contains(state.place.screen) ? [.search] : []
    let order: [Offer] = [
      .takeFormer, .moreTools, .figures, .help, .back, .leave, .skip, .comment, .undo, .redo,
      .plainWords, .review, .goTo, .search, .flag, .words, .notSuitable,
    ]
    // What stays the same wherever the focus is comes first: in a form, as where one writes.
    let first =
      isForm ? [.back, .help] + search + [.leave] : search + order.prefix { $0 != .leave }
    let rest = order.filter { !first.contains($0) }
    return bindings(for: first) + shifting() + bindings(for: rest) + [interruption]
  }

  private func bindings(for order: [Offer]) -> [KeyBinding] {
    order.filter(offers.contains).compactMap(binding)
  }

  /// What may be done to the action of the plan that has the focus.
  ///
  /// These have no letter: plain mode, which has no focus, finds them on the page of the action.
  private func shifting() -> [KeyBinding] {
    let messages = Messages(in: state.settings.language)
    var keys: [KeyBinding] = []
    if offers.contains(.done) {
      // As one ticks a box on paper.
      let inputs: [KeyInput] = [.text(words.done.letter), .text("x")]
      keys.append(KeyBinding(inputs, key: words.done.letter, words.done.deed, .toggleDone))
    }
    if offers.contains(.shift) {
      keys += [
        KeyBinding([.text("+")], key: "+", messages.plan.moveDown, .shift(by: 1)),
        KeyBinding([.text("-")], key: "-", messages.plan.moveUp, .shift(by: -1)),
      ]
    }
    for place in keys.indices { keys[place].comesAndGoes = true }
    return keys
  }

  private func binding(for offer: Offer) -> KeyBinding? {
    guard let deed = deed(of: offer) else { return nil }
    let command = offer.command
    let letter = KeyMap.letter(for: offer, words)
    return switch offer {
    case .help:
      KeyBinding(
        [.text(letter), .key(.function(1))], key: isForm ? "F1" : letter, deed, letter: letter,
        command, isEverywhere: true)
    case .words:
      KeyBinding([.text(letter)], key: letter, deed, letter: letter, command, isEverywhere: true)
    case .leave:
      KeyBinding(
        [.text(letter), .key(.function(10))], key: isForm ? "F10" : letter, deed, letter: letter,
        command, isEverywhere: true)
    case .back:
      KeyBinding(
        [.key(.escape), .key(.control("b")), .text(letter), .key(.backspace)]
          + (isRow ? [] : [.key(.left)]),
        key: words.escape, isPicking ? words.picked : deed, letter: letter, command,
        isEverywhere: true)
    case .redo:
      KeyBinding(
        [.text(letter), .key(.control("r"))], key: letter, deed, letter: letter, command)
    default: KeyBinding([.text(letter)], key: letter, deed, letter: letter, command)
    }
  }

  /// Whether going back is to have chosen: the last entry of that list is far away.
  private var isPicking: Bool { state.place.screen == .pickActions }

  private func deed(of offer: Offer) -> Messages.Keys.Deed? {
    switch offer {
    case .search: words.search
    case .moreTools: words.moreTools.deed
    case .figures: words.figures.deed
    case .comment: words.comment
    case .help: words.help
    case .back: words.back.deed
    case .skip: words.skip.deed
    case .leave: words.leave
    case .undo: words.undo
    case .redo: words.redo
    case .plainWords: words.plainWords
    case .review: words.review.deed
    case .goTo: words.goTo
    case .flag: words.flag.deed
    case .words: words.words
    case .notSuitable: words.notSuitable.deed
    case .takeFormer: words.takeFormer.deed
    case .choose, .goOn, .scroll, .newLine, .shift, .done: nil
    }
  }

  /// Where the terminal does not make a signal of it.
  var interruption: KeyBinding {
    KeyBinding(
      [.key(.control("c"))], key: words.control("C"), words.leaveAnyway, .interrupted(signal: 2),
      isInFooter: false, isEverywhere: true)
  }

  /// Tab, pages and ends.
  func moving() -> [KeyBinding] {
    var keys: [KeyBinding] = []
    if offers.contains(.choose), !numbered.isEmpty, !readsOneSentence { keys += arrows() }
    if offers.contains(.choose) {
      keys += [
        KeyBinding([.key(.tab)], key: words.tab, words.nextItem, .move(.next), isInFooter: false),
        KeyBinding([.key(.backTab)], words.nextItem, .move(.previous)),
      ]
    }
    return keys + [
      KeyBinding(
        [.key(.pageDown)], key: "\(words.pageUp), \(words.pageDown)", words.page,
        .move(.pageDown), isInFooter: false),
      KeyBinding([.key(.pageUp)], words.page, .move(.pageUp)),
      KeyBinding(
        [.key(.end)], key: "\(words.home), \(words.end)", words.ends, .move(.last),
        isInFooter: false),
      KeyBinding([.key(.home)], words.ends, .move(.first)),
    ]
  }
}
