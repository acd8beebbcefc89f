import Foundation
import GardenKit
import Messages
import Pages
import PlainUI
import Referential
import Screens
import Testing
import Wizard

/// What one presenter can do, the other can: nothing exists for people who see the screen alone.
@Suite("Both presenters have everything")
struct ContractTests {
  struct Named: CustomTestStringConvertible, Sendable {
    var name: String
    var state: WizardState
    var testDescription: String { name }
  }

  static let states = Language.allCases.flatMap { language in
    var undone = Garden.state(.question("cla-1"), language, Garden.clear)
    undone.changes = Garden.changes
    return (Garden.screens(language) + [("question-undone", undone)]).map {
      Named(name: "\($0.name).\(language.rawValue)", state: $0.state)
    }
  }

  @Test("every entry of every screen has a number, or is asked for, or is read", arguments: states)
  func entries(_ named: Named) throws {
    let page = page(for: named.state)
    for item in Wizard.items(in: named.state) {
      if case .word = item { continue }
      #expect(reaches(item, on: page, named.state), "\(named.name): \(item)")
    }
  }

  /// Whether something that one can type does what Enter on the item does.
  private func reaches(_ item: Item, on page: Page, _ state: WizardState) -> Bool {
    let messages = Messages(in: state.settings.language)
    var conversation = PlainConversation(messages: messages)
    _ = conversation.lines(for: page, in: messages)
    if item == .field(.search) {
      return conversation.read("zzz").commands == [.fill(.search, "zzz")]
    }
    for number in 1...200 {
      var trial = conversation
      let (commands, _) = trial.read("\(number)")
      if commands == [.choose(item)] { return true }
      // A field that is asked takes what is typed, digits too.
      if case .field(let field) = item {
        if commands.contains(.fill(field, "\(number)")) { return true }
        if commands == [.focus(item)] {
          return trial.read("zzz").commands.first == .fill(field, "zzz")
        }
      }
    }
    return asksInTurn(item, conversation)
  }

  /// Fields of a form follow each other; « Continuer » comes after the last one.
  private func asksInTurn(_ item: Item, _ conversation: PlainConversation) -> Bool {
    var trial = conversation
    for _ in 0..<12 {
      let commands = trial.read("zzz").commands
      if case .field(let field) = item, commands.contains(.fill(field, "zzz")) { return true }
      if commands.contains(.choose(item)) { return true }
    }
    return false
  }

  @Test(
    "every thing one may do has a key on screens, and can be typed in plain mode", arguments: states
  )
  func offers(_ named: Named) {
    let state = named.state
    let messages = Messages(in: state.settings.language)
    let page = page(for: state)
    let keys = KeyMap.bindings(in: state)
    for offer in Wizard.offers(in: state) {
      let command = offer.command
      #expect(keys.contains { $0.command == command }, "\(named.name): no key for \(offer)")
      guard let letter = keys.first(where: { $0.command == command && !$0.letter.isEmpty })?.letter
      else {
        #expect(isTypedOtherwise(offer), "\(named.name): no letter for \(offer)")
        continue
      }
      var conversation = PlainConversation(messages: messages)
      _ = conversation.lines(for: page, in: messages)
      let asksForText = Wizard.activeField(in: state) != nil && state.place.focus != .field(.search)
      guard !asksForText || [.help, .back, .leave].contains(offer) else { continue }
      #expect(
        conversation.read(letter).commands == [command], "\(named.name): \(letter) for \(offer)")
    }
  }

  /// Moving and choosing are numbers in plain mode; a long text goes on after a stroke; an action of
  /// the plan is moved and done on a page of its own.
  private func isTypedOtherwise(_ offer: Offer) -> Bool {
    [.choose, .goOn, .scroll, .newLine, .shift, .done].contains(offer)
  }

  @Test("each offer asks for something else, but for the two that move")
  func commands() {
    let offers = Offer.allCases.filter { $0 != .scroll }
    for (place, offer) in offers.enumerated() {
      #expect(offers[..<place].allSatisfy { $0.command != offer.command }, "\(offer)")
    }
    #expect(Offer.scroll.command == Offer.choose.command)
  }

  @Test("every thing one may do is offered somewhere that is tested here")
  func nothingForgotten() {
    let offered = ContractTests.states.reduce(into: OfferSet()) {
      $0.formUnion(Wizard.offers(in: $1.state))
    }
    let missing = Set(Offer.allCases).subtracting(offered)
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test(
    "every kind of screen that the wizard knows is among those that are tested here",
    arguments: [("Screen", "Screen"), ("WorkshopScreen", "WorkshopScreen")])
  func everyKindOfScreen(file: String, type: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let source = try String(
      contentsOf: root.appending(path: "Sources/Wizard/\(file).swift"), encoding: .utf8)
    let body = try #require(
      source.components(separatedBy: "public enum \(type): ").dropFirst().first?
        .components(separatedBy: "\n}").first)
    let known = Set(
      body.matches(of: /(?m)^  case (.+)$/).flatMap { line in
        // What a case holds is not a case.
        line.1.replacing(/\([^)]*\)/, with: "").split(separator: ",").map {
          $0.trimmingCharacters(in: .whitespaces)
        }
      })
    #expect(known.count > 40, "\(known.count) cases were read")
    let shown = Set(
      ContractTests.states.map { named in
        let screen = named.state.place.screen
        if type == "Screen" { return String("\(screen)".prefix { $0 != "(" }) }
        guard case .workshop(let inside) = screen else { return "" }
        return String("\(inside)".prefix { $0 != "(" })
      })
    #expect(known.subtracting(shown).isEmpty, "\(known.subtracting(shown).sorted())")
  }

  @Test("every text of a page is printed, and drawn at some place", arguments: states)
  func texts(_ named: Named) {
    let page = page(for: named.state)
    let messages = Messages(in: named.state.settings.language)
    var conversation = PlainConversation(messages: messages)
    var lines = conversation.lines(for: page, in: messages)
    // One sentence at a time: Enter says the next one.
    while conversation.prompt.contains(messages.plain.nextSentence(page.options.count)) {
      lines += conversation.read("").replies
    }
    let printed = words(lines.joined(separator: " "))
    let style = ScreenStyle(tooSmall: "")
    let drawn = words(frame(for: page, size: (rows: 1_200, columns: 100), style: style).frame.plain)
    for option in page.options {
      for word in words(option.text + " " + option.detail + " " + (option.disabledReason ?? "")) {
        #expect(printed.contains(word), "\(named.name): \(word) is not printed")
        #expect(
          drawn.contains(word) || page.hasRow || option.isFolded,
          "\(named.name): \(word) is not drawn")
      }
    }
  }

  private func words(_ text: String) -> Set<Substring> {
    Set(text.split { $0.isWhitespace || "():.,".contains($0) })
  }
}

extension Page {
  /// Entries beside each other say their second line only with the focus.
  fileprivate var hasRow: Bool {
    blocks.contains { if case .row = $0 { true } else { false } }
  }
}
