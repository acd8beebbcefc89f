import Assessments
import GardenKit
import Messages
import Referential
import Testing
import Wizard

@testable import Pages

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

  @Test("the help of a text names the keys that every terminal sends", arguments: Language.allCases)
  func secondKeysOfAText(_ language: Language) {
    var state = Garden.state(.comment("cla-1"), language)
    _ = Wizard.handle(.help, &state, in: Surroundings(now: state.now, freshID: "a"))
    let keys = page(for: state).blocks.flatMap { block -> [KeyHint] in
      if case .keys(_, let keys) = block { keys } else { [] }
    }
    #expect(keys.contains { $0.command == .back && $0.key.hasSuffix(", Ctrl-B") })
    #expect(keys.contains { $0.command == .newLine && $0.key.hasSuffix(", Ctrl-N") })
  }

  @Test("takes the keys of an action all over the plan, so that they can say why they do nothing")
  func keysOfActionsOnThePlan() {
    var state = Garden.state(.plan, .fr)
    state.place.focus = .action(.addAction)
    #expect(KeyMap.command(for: .text("+"), in: state) == .shift(by: 1))
    #expect(KeyMap.command(for: .text("-"), in: state) == .shift(by: -1))
    #expect(KeyMap.command(for: .text("f"), in: state) == .toggleDone)
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

  @Test("says of a paste outside a field that it was not taken, and does nothing else")
  func pasteOutsideAFieldDoesNothing() {
    var state = Garden.state(.question("cla-1"), .fr)
    #expect(KeyMap.command(for: .paste("q\n"), in: state) == .paste("q\n"))
    let before = state
    _ = Wizard.handle(
      .paste("q\n"), &state, in: Surroundings(now: state.now, freshID: "x"))
    #expect(page(for: state).notice != nil)
    state.notice = nil
    #expect(state == before)
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

  @Test("says of Tab in a comment, where it writes nothing, that it was heard; in a form it moves")
  func tabWhereOneWrites() {
    var state = Garden.state(.comment("cla-1"), .fr)
    state.place.focus = .field(.comment)
    for key in [Key.tab, .backTab, .function(7)] {
      #expect(KeyMap.command(for: .key(key), in: state) == .unknownKey, "\(key)")
    }
    state.notice = .notOffered
    #expect(
      page(for: state).notice?.text.contains("F1") == true, "a question mark is a letter there")
    var form = Garden.state(.subject, .fr)
    form.place.focus = .field(.subjectName)
    #expect(KeyMap.command(for: .key(.tab), in: form) == .move(.next))
  }

  @Test("goes back by four keys where nothing stands beside something else")
  func goesBack() {
    for language in Language.allCases {
      let state = Garden.state(.question("cla-1"), language)
      let letter = KeyMap.letter(for: .back, in: language)
      let keys: [KeyInput] = [.key(.escape), .key(.left), .key(.control("b")), .text(letter)]
      for key in keys { #expect(KeyMap.command(for: key, in: state) == .back) }
    }
    let row = Garden.state(.results(.overview), .en, Garden.clear)
    #expect(KeyMap.command(for: .key(.left), in: row) == .move(.left))
    #expect(KeyMap.command(for: .key(.escape), in: row) == .back)
  }

  @Test("has a letter for each thing to do on a question")
  func lettersOnAQuestion() {
    var state = Garden.state(.question("cla-1"), .fr)
    state.changes = Garden.changes
    let meanings: [(String, Command)] = [
      ("?", .help), ("l", .words), ("n", .comment), ("u", .undo), ("U", .redo), ("t", .review),
      ("g", .goTo), ("x", .plainWords), ("v", .flag), ("p", .skip), ("q", .leave), ("r", .back),
      ("a", .notSuitable), ("N", .comment), ("/", .search),
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
    #expect(KeyMap.command(for: .text("C"), in: home) == .figures)
    #expect(KeyMap.command(for: .text("w"), in: home) == .unknownKey)
    #expect(KeyMap.command(for: .text("é"), in: home) == .unknownKey)
    for key in [Key.function(7), .delete, .control("d"), .control("s")] {
      #expect(KeyMap.command(for: .key(key), in: home) == .unknownKey, "\(key)")
    }
    for key in [Key.escape, .backspace] {
      #expect(KeyMap.command(for: .key(key), in: home) == .back, "there is nothing behind: said")
    }
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
      for hint in page(for: state).keys {
        let named = texts.contains { $0 == hint.key || $0.hasPrefix("\(hint.key), ") }
        #expect(named, "\(name): \(hint.key)")
      }
    }
  }

  @Test("shows in each language letters of the words beside them", arguments: Language.allCases)
  func lettersAreInTheirWords(_ language: Language) {
    for (name, state) in Garden.screens(language) {
      for binding in KeyMap.bindings(in: state) where !Self.fixed.contains(binding.letter) {
        #expect(binding.deed.short.contains(binding.letter), "\(name): \(binding.deed.short)")
        // What stands in the footer as a letter, too.
        let isLetter = binding.key.count == 1 && binding.key.allSatisfy(\.isLetter)
        guard isLetter, !Self.fixed.contains(binding.key) else { continue }
        #expect(binding.deed.short.contains(binding.key), "\(name): \(binding.deed.short)")
      }
    }
  }

  /// The same in every language, whatever the words.
  private static let fixed: Set<String> = ["?", "/", "u", "U", "g", "n", "x", "l", "q", ""]

  @Test("keeps the letters that are the same in every language")
  func fixedLetters() {
    let letters: [(Offer, String)] = [
      (.help, "?"), (.search, "/"), (.undo, "u"), (.redo, "U"), (.goTo, "g"), (.comment, "n"),
      (.plainWords, "x"), (.words, "l"), (.leave, "q"),
    ]
    for language in Language.allCases {
      for (offer, letter) in letters {
        #expect(KeyMap.letter(for: offer, in: language) == letter)
      }
    }
  }

  @Test("gives no letter to two offers", arguments: Language.allCases)
  func noLetterForTwoOffers(_ language: Language) {
    let letters = Offer.allCases.map { KeyMap.letter(for: $0, in: language) }.filter { !$0.isEmpty }
    #expect(letters.count == Set(letters).count)
    for (name, state) in Garden.screens(language) {
      let shown = page(for: state).keys.map(\.letter).filter { !$0.isEmpty }
      #expect(shown.count == Set(shown).count, "\(name)")
    }
  }

  @Test(
    "takes the letters of the other language where they are free: people change language",
    arguments: Language.allCases)
  func lettersOfTheOtherLanguage(_ language: Language) {
    let other: Language = language == .fr ? .en : .fr
    let state = Garden.state(.question("cla-1"), language)
    for offer in Wizard.offers(in: state) {
      let letter = KeyMap.letter(for: offer, in: other)
      let isFree =
        !letter.isEmpty
        && Offer.allCases.allSatisfy {
          KeyMap.letter(for: $0, in: language) != letter
        }
      guard isFree else { continue }
      #expect(KeyMap.command(for: .text(letter), in: state) == offer.command)
      #expect(!page(for: state).keys.contains { $0.letter == letter }, "\(letter) is shown")
    }
  }

  @Test("changes nothing by a letter that means something else in the other language")
  func noSurpriseInTheOtherLanguage() {
    // What changes an answer or the plan, or leaves.
    let lasting: [Offer] = [.takeFormer, .undo, .redo, .flag, .leave, .notSuitable]
    for language in Language.allCases {
      for offer in lasting {
        let letter = KeyMap.letter(for: offer, in: language)
        for other in Language.allCases where other != language {
          let meaning = KeyMap.named(letter, other)
          #expect(meaning == offer.command, "\(letter) in \(other)")
        }
      }
    }
  }

  @Test("does not undo with the large U when there is nothing to put back")
  func largeUNeverUndoes() {
    var state = Garden.state(.question("cla-1"), .fr)
    state.changes = Garden.changes
    state.changes.future = []
    #expect(KeyMap.command(for: .text("u"), in: state) == .undo)
    #expect(KeyMap.command(for: .text("U"), in: state) == .redo)
  }
}
