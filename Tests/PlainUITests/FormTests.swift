import Assessments
import GardenKit
import Messages
import Pages
import PlainUI
import Referential
import Testing
import Wizard

/// Forms in plain mode.
@Suite struct FormTests {
  private let messages = Messages.french

  private func opened(_ name: String) throws -> PlainConversation {
    let state = try #require(Garden.screens(.fr).first { $0.name == name }?.state)
    var conversation = PlainConversation(messages: messages)
    _ = conversation.lines(for: page(for: state), in: messages)
    return conversation
  }

  @Test("number their lines when there is more to choose than to go on")
  func numbered() {
    let page = Page(
      title: "Une action",
      blocks: [
        .input(Input(field: .actionWhat, label: "Quoi", text: "", cursor: 0, hasFocus: true)),
        .input(Input(field: .actionOwner, label: "Qui", text: "", cursor: 0)),
        .options([
          Option(item: .effort(1), mark: .radio(true), text: "une réunion"),
          Option(item: .status(.toDo), mark: .radio(true), text: "à faire"),
          Option(item: .action(.next), text: "C’est bon"),
        ]),
      ])
    var conversation = PlainConversation(messages: messages)
    _ = conversation.lines(for: page, in: messages)
    #expect(conversation.read("2").commands == [.focus(.field(.actionOwner))])
    #expect(conversation.prompt.hasPrefix("Qui"))
    #expect(conversation.read("Léa").commands == [.fill(.actionOwner, "Léa")])
    #expect(conversation.prompt.hasPrefix("Votre choix"))
    #expect(conversation.read("4").commands == [.choose(.status(.toDo))])
    #expect(conversation.read("").commands.isEmpty, "Enter alone chooses nothing for anybody")
  }

  @Test("say once what happened, however many lines follow that ask for nothing")
  func noticesOnce() throws {
    var state = try #require(Garden.screens(.fr).first { $0.name == "orientation-open" }?.state)
    state.notice = .notHere(.comment)
    var conversation = PlainConversation(messages: messages)
    let said = try #require(page(for: state).notice?.text)
    let first = conversation.lines(for: page(for: state), in: messages)
    #expect(first.contains { $0.contains(said) })
    for typed in ["", "zz", ""] {
      let meaning = conversation.read(typed)
      #expect(meaning.commands.isEmpty && meaning.replies.count == 1)
      #expect(conversation.lines(for: page(for: state), in: messages).isEmpty)
    }
    // Said again where it happened again.
    #expect(conversation.read("n").commands == [.comment])
    #expect(conversation.lines(for: page(for: state), in: messages).contains { $0.contains(said) })
  }

  @Test("take a text on several lines, one stroke after each line that goes on")
  func severalLines() throws {
    var conversation = try opened("comment")
    #expect(conversation.read("En mars,\\").commands == [.fill(.comment, "En mars,\n")])
    #expect(
      conversation.read("puis en mai.").commands.first == .fill(.comment, "En mars,\npuis en mai."))
  }

  private func question(ticked: Set<String>) -> Page {
    let choices = ["écoles", "bénévoles", "élus"].map { name in
      Option(
        item: .choice(ChoiceID(name)), mark: .check(ticked.contains(name)), text: "Des \(name)")
    }
    return Page(
      title: "Qui prend part",
      blocks: [
        .lead("Qui est concerné ?"), .options(choices),
        .options([Option(item: .action(.next), text: "Continuer")]),
      ])
  }

  @Test("say the one line that was ticked, not the whole question again")
  func ticksAreShort() {
    var conversation = PlainConversation(messages: messages)
    _ = conversation.lines(for: question(ticked: []), in: messages)
    #expect(conversation.read("2").commands == [.choose(.choice("bénévoles"))])
    #expect(
      conversation.lines(for: question(ticked: ["bénévoles"]), in: messages)
        == ["2. Des bénévoles (coché)"])
    #expect(
      conversation.lines(for: question(ticked: []), in: messages)
        == ["2. Des bénévoles (non coché)"])
  }

  @Test("say again what is chosen already, so that no number stays without an answer")
  func chosenAlready() {
    var conversation = PlainConversation(messages: messages)
    let page = Page(
      title: "Qui parle",
      blocks: [
        .options([
          Option(item: .effort(1), mark: .radio(true), text: "chacun pour soi"),
          Option(item: .effort(2), mark: .radio(false), text: "une voix par organisation"),
          Option(item: .action(.next), text: "Continuer"),
        ])
      ])
    _ = conversation.lines(for: page, in: messages)
    _ = conversation.read("1")
    #expect(conversation.lines(for: page, in: messages) == ["1. chacun pour soi (choisi)"])
  }

  @Test("give no number to going on where lines are asked one after the other")
  func noNumberThatIsText() throws {
    let state = try #require(Garden.screens(.fr).first { $0.name == "workshop-when" }?.state)
    var conversation = PlainConversation(messages: messages)
    let lines = conversation.lines(for: page(for: state), in: messages)
    #expect(lines.contains { $0.hasPrefix("Heure de début") })
    #expect(!lines.contains { $0.hasPrefix("1. ") })
  }

  @Test("say what is wrong with a typed ballot, and not the whole page again")
  func refusedLine() throws {
    var state = try #require(Garden.screens(.fr).first { $0.name == "workshop-paper" }?.state)
    var conversation = PlainConversation(messages: messages)
    _ = conversation.lines(for: page(for: state), in: messages)
    _ = conversation.read("9 9 9")
    state.place.texts[.ballotLine] = TextInput("9 9 9")
    state.notice = .workshop(.lineNotRead(word: "9", offersNotApplicable: false))
    let lines = conversation.lines(for: page(for: state), in: messages)
    #expect(lines.first?.contains("\u{A0}9\u{A0}") == true)
    #expect(lines.allSatisfy { !$0.hasPrefix("1 : ") })
    #expect(conversation.read("4 3 2").commands.first == .fill(.ballotLine, "4 3 2"))
  }

  @Test("go on with Enter alone once something is ticked, and say so; before that it ticks nothing")
  func emptyLineGoesOn() {
    var conversation = PlainConversation(messages: messages)
    _ = conversation.lines(for: question(ticked: []), in: messages)
    #expect(!conversation.prompt.contains("Entrée seule"))
    #expect(conversation.read("").commands.isEmpty)
    _ = conversation.lines(for: question(ticked: ["élus"]), in: messages)
    #expect(conversation.prompt.contains("Entrée seule continue"))
    #expect(conversation.read("").commands == [.choose(.action(.next))])
  }
}
