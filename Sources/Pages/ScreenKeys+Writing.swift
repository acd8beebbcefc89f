import Messages
import Wizard

extension ScreenKeys {
  /// Keys of a screen where a text field has the focus: letters are text there.
  func writing() -> [KeyBinding] {
    var keys = [enter]
    if offers.contains(.newLine) {
      keys.append(
        KeyBinding(
          [.key(.alt("\n")), .key(.control("n"))], key: words.altEnter, words.newLine, .newLine))
      keys += [
        KeyBinding([.key(.up)], words.lineEnds, .edit(.up)),
        KeyBinding([.key(.down)], words.lineEnds, .edit(.down)),
        KeyBinding(
          [.key(.pageDown)], key: "\(words.pageUp), \(words.pageDown)", words.page,
          .edit(.pageDown), isInFooter: false),
        KeyBinding([.key(.pageUp)], words.page, .edit(.pageUp)),
      ]
    } else if offers.contains(.choose) {
      keys += [
        KeyBinding([.key(.down)], key: "↑ ↓", words.choose, .move(.down)),
        KeyBinding([.key(.up)], words.choose, .move(.up)),
      ]
    }
    if offers.contains(.back) {
      keys.append(
        KeyBinding(
          [.key(.escape), .key(.control("b"))], key: words.escape, words.back.deed,
          letter: words.back.letter, .back))
    }
    keys.append(
      KeyBinding(
        [.key(.function(1))], key: "F1", words.help, letter: KeyMap.letter(for: .help, words), .help
      ))
    keys.append(
      KeyBinding(
        [.key(.function(10))], key: "F10", words.leaveAnyway,
        letter: KeyMap.letter(for: .leave, words), .leave))
    if offers.contains(.choose) {
      keys += [
        KeyBinding([.key(.tab)], key: words.tab, words.nextField, .move(.next), isInFooter: false),
        KeyBinding([.key(.backTab)], words.nextField, .move(.previous)),
        KeyBinding([.key(.pageDown)], words.page, .move(.pageDown)),
        KeyBinding([.key(.pageUp)], words.page, .move(.pageUp)),
      ]
    }
    return keys + KeyMap.editing(words) + [interruption]
  }
}

extension KeyMap {
  /// Keys that change the text of a field, the same in all fields.
  static func editing(_ words: Messages.Keys) -> [KeyBinding] {
    [
      KeyBinding([.key(.left)], words.byWords, .edit(.left)),
      KeyBinding([.key(.right)], words.byWords, .edit(.right)),
      KeyBinding([.key(.backspace)], words.deleteWord, .edit(.deleteBackward)),
      KeyBinding([.key(.delete)], words.deleteWord, .edit(.deleteForward)),
      KeyBinding(
        [.key(.home), .key(.control("a"))], key: "\(words.home), \(words.end)", words.lineEnds,
        .edit(.lineStart), isInFooter: false),
      KeyBinding([.key(.end), .key(.control("e"))], words.lineEnds, .edit(.lineEnd)),
      KeyBinding(
        [.key(.alt("b"))], key: "Alt-B, Alt-F", words.byWords, .edit(.wordLeft),
        isInFooter: false),
      KeyBinding([.key(.alt("f"))], words.byWords, .edit(.wordRight)),
      KeyBinding(
        [.key(.control("w"))], key: words.control("W"), words.deleteWord, .edit(.deleteWord),
        isInFooter: false),
      KeyBinding(
        [.key(.control("u"))], key: words.control("U"), words.deleteToStart,
        .edit(.deleteToStart), isInFooter: false),
      KeyBinding(
        [.key(.control("k"))], key: words.control("K"), words.deleteToEnd, .edit(.deleteToEnd),
        isInFooter: false),
      KeyBinding(
        [.key(.alt("u")), .key(.control("_"))], key: "Alt-U", words.undoTyping, .edit(.undo),
        isInFooter: false),
      KeyBinding(
        [.key(.alt("r"))], key: "Alt-R", words.redoTyping, .edit(.redo), isInFooter: false),
    ]
  }
}
