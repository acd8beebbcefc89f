import Assessments
import GardenKit
import Pages
import Referential
import Testing
import Wizard

/// Keys: the same map makes the footer, the help, and what a key does.
@Suite struct KeyMapTests {
  @Test("does for every key that is named what its word says", arguments: Language.allCases)
  func namedKeysDoWhatTheySay(_ language: Language) {
    for (name, state) in Garden.screens(language) {
      let bindings = KeyMap.bindings(in: state)
      for binding in bindings {
        for input in binding.inputs {
          let command = KeyMap.command(for: input, in: state)
          #expect(command == binding.command, "\(name): \(input)")
        }
      }
      let named = bindings.filter(\.isInFooter)
      let hints = page(for: state).keys
      #expect(hints.map(\.key) == named.map(\.key), "\(name)")
      #expect(hints.map(\.command) == named.map(\.command), "\(name)")
    }
  }

  @Test("never gives one key two meanings on a screen", arguments: Language.allCases)
  func noKeyHasTwoMeanings(_ language: Language) {
    for (name, state) in Garden.screens(language) {
      let inputs = KeyMap.bindings(in: state).flatMap(\.inputs)
      #expect(inputs.count == Set(inputs).count, "\(name)")
    }
  }

  @Test("takes every letter as text where one writes")
  func lettersAreTextInAField() {
    let state = Garden.state(.comment("cla-1"), .fr)
    for letter in ["q", "b", "?", "é", "1", " ", "/", "U"] {
      #expect(KeyMap.command(for: .text(letter), in: state) == .type(letter))
    }
    #expect(KeyMap.command(for: .paste("q\n"), in: state) == .paste("q\n"))
    #expect(KeyMap.command(for: .key(.left), in: state) == .edit(.left))
    #expect(KeyMap.command(for: .key(.escape), in: state) == .back)
    #expect(KeyMap.command(for: .key(.function(1)), in: state) == .help)
    #expect(KeyMap.command(for: .key(.alt("\n")), in: state) == .newLine)
    #expect(KeyMap.command(for: .key(.up), in: state) == .edit(.up))
  }

  @Test("goes from line to line in a form, and to text in its lines")
  func movesBetweenLines() {
    let state = Garden.state(.subject, .fr)
    #expect(KeyMap.command(for: .key(.down), in: state) == .move(.down))
    #expect(KeyMap.command(for: .key(.tab), in: state) == .move(.next))
    #expect(KeyMap.command(for: .key(.backspace), in: state) == .edit(.deleteBackward))
    #expect(KeyMap.command(for: .key(.alt("\n")), in: state) == nil)
    var button = state
    button.place.focus = .action(.next)
    #expect(KeyMap.command(for: .text("q"), in: button) == .leave)
  }

  @Test("makes nothing of a paste outside a field")
  func pasteOutsideAFieldDoesNothing() {
    let state = Garden.state(.question("cla-1"), .fr)
    #expect(KeyMap.command(for: .paste("q\n"), in: state) == nil)
  }

  @Test("answers by digits, and goes on by Enter alone")
  func digitsSelect() {
    var state = Garden.state(.question("cla-1"), .fr)
    for digit in 1...9 {
      #expect(KeyMap.command(for: .text("\(digit)"), in: state) == .digit(digit))
    }
    #expect(KeyMap.command(for: .key(.enter), in: state) == .activate)
    state.place.focus = .level(.three)
    #expect(KeyMap.command(for: .text(" "), in: state) == .digit(3))
    #expect(KeyMap.command(for: .text("2"), in: Garden.state(.saved, .fr)) == .unknownKey)
  }

  @Test("goes back by four keys where nothing stands beside something else")
  func goesBack() {
    let keys: [KeyInput] = [.key(.escape), .key(.left), .key(.control("b")), .text("b")]
    for key in keys {
      #expect(KeyMap.command(for: key, in: Garden.state(.question("cla-1"), .en)) == .back)
    }
    let row = Garden.state(.results(.overview), .en, Garden.clear)
    #expect(KeyMap.command(for: .key(.left), in: row) == .move(.left))
    #expect(KeyMap.command(for: .key(.escape), in: row) == .back)
  }

  @Test("has a letter for each thing to do on a question")
  func lettersOnAQuestion() {
    var state = Garden.state(.question("cla-1"), .fr)
    let change = AnswerChange(criterion: "cla-1", before: nil)
    state.session?.past = [change]
    state.session?.future = [change]
    let meanings: [(String, Command)] = [
      ("?", .help), ("l", .words), ("n", .comment), ("u", .undo), ("U", .redo), ("r", .review),
      ("g", .goTo), ("x", .plainWords), ("v", .flag), ("s", .skip), ("q", .leave),
      ("z", .notSuitable), ("N", .comment),
    ]
    for (letter, command) in meanings {
      #expect(KeyMap.command(for: .text(letter), in: state) == command, "\(letter)")
    }
    #expect(KeyMap.command(for: .key(.control("r")), in: state) == .redo)
    #expect(KeyMap.command(for: .key(.control("c")), in: state) == .interrupted(signal: 2))
  }

  @Test("says of a letter that serves elsewhere where it does, and of any other that it is heard")
  func lettersThatServeElsewhere() {
    let home = Garden.state(.home, .fr)
    #expect(KeyMap.command(for: .text("n"), in: home) == .comment)
    #expect(KeyMap.command(for: .text("F"), in: home) == .figures)
    #expect(KeyMap.command(for: .text("w"), in: home) == .unknownKey)
    #expect(KeyMap.command(for: .text("é"), in: home) == .unknownKey)
    #expect(KeyMap.command(for: .key(.function(7)), in: home) == nil)
  }

  @Test("takes back what was typed in a field, and puts it back")
  func undoWhileWriting() {
    let state = Garden.state(.comment("cla-1"), .en)
    #expect(KeyMap.command(for: .key(.alt("u")), in: state) == .edit(.undo))
    #expect(KeyMap.command(for: .key(.alt("r")), in: state) == .edit(.redo))
  }

  @Test("reads on with Space, and ticks what can be ticked")
  func space() {
    let help = Garden.state(.help(.keys), .fr)
    #expect(KeyMap.command(for: .text(" "), in: help) == .move(.pageDown))
    let settings = Garden.state(.settings, .fr)
    #expect(KeyMap.command(for: .text(" "), in: settings) == .activate)
  }

  @Test("accepts yes and no in either language")
  func yesAndNo() {
    for language in Language.allCases {
      let state = Garden.state(.confirm(.notSuitable), language)
      for letter in ["o", "y", "O", "Y"] {
        let command = KeyMap.command(for: .text(letter), in: state)
        #expect(command == .choose(.action(.confirm)))
      }
      #expect(KeyMap.command(for: .text("n"), in: state) == .choose(.action(.cancel)))
    }
  }

  @Test("names for plain mode only letters that do the same", arguments: Language.allCases)
  func lettersOfPlainMode(_ language: Language) {
    for (name, state) in Garden.screens(language) where Wizard.activeField(in: state) == nil {
      for hint in page(for: state).keys where !hint.letter.isEmpty {
        #expect(KeyMap.command(for: .text(hint.letter), in: state) == hint.command, "\(name)")
      }
    }
  }

  @Test("explains every key of the screen in the help", arguments: Language.allCases)
  func helpNamesEveryKey(_ language: Language) {
    for (name, state) in Garden.screens(language) {
      if case .help = state.place.screen { continue }
      var help = state
      help.trail.append(Place(.help(.keys)))
      let texts = Set(page(for: help).texts)
      for hint in page(for: state).keys { #expect(texts.contains(hint.key), "\(name)") }
    }
  }
}
