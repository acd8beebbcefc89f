import Assessments
import DisplayText
import Messages
import Pages
import PlainUI
import Referential
import Testing
import Wizard

@Suite("Every questionnaire line by line")
struct PlainWalkTests {
  @Test("leads from home to a saved result by typing numbers and words", arguments: Visit.all)
  func leadsToResults(_ visit: Visit) throws {
    var reader = Reader(in: visit.language)
    try reader.choose(.action(.start))
    try reader.choose(.choice(ChoiceID(visit.profile.rawValue)))
    try reader.choose(.choice(try #require(visit.purpose)))
    try reader.choose(.choice("seul"))
    try reader.choose(.questionnaire(visit.questionnaire))
    for line in ["Les Sources", "Maison de quartier, Ville", "2023", "", "Camille"] {
      reader.type(line)
    }
    #expect(reader.walk.screen == .introduction)
    try reader.choose(.action(.begin))
    try answerContext(&reader)
    for (place, criterion) in try #require(reader.walk.session?.criteria).enumerated() {
      if case .pause = reader.walk.screen { try reader.choose(.action(.next)) }
      #expect(reader.walk.screen == .question(criterion.id))
      try reader.choose(.giving(answer(to: criterion, at: place, turn: visit.turn)))
      if case .reason = reader.walk.screen { reader.type("pas chez nous") }
    }
    if case .pause = reader.walk.screen { try reader.choose(.action(.next)) }
    try reader.choose(.action(.finish))
    #expect(reader.walk.screen == .results(.overview))
    #expect(reader.printed.count > 10)
    #expect(reader.walk.saved.last?.completed != nil)
    #expect(
      reader.walk.saved.last?.plainAnswers.count == reader.walk.session?.criteria.count)
    #expect(reader.walk.saved.last?.subject.partners == ["Maison de quartier", "Ville"])
  }

  private func answerContext(_ reader: inout Reader) throws {
    while case .context(let number) = reader.walk.screen {
      let question = try #require(reader.walk.session?.contextQuestions[number])
      let made = question.kind == .one ? question.choices.prefix(1) : question.choices[...]
      for choice in made { try reader.choose(.choice(choice.id)) }
      if question.kind != .one { try reader.choose(.action(.next)) }
    }
  }
}

/// Someone who knows of the program only what it prints.
private struct Reader {
  var walk: Walk
  /// What the last page printed.
  private(set) var printed: [String] = []
  private var conversation: PlainConversation
  private let messages: Messages

  init(in language: Language) {
    walk = Walk(in: language)
    messages = Messages(in: language)
    conversation = PlainConversation(messages: messages)
    print()
  }

  mutating func type(_ line: String) {
    let (commands, replies) = conversation.read(line)
    #expect(replies.isEmpty, "\(line) on \(walk.screen): \(replies)")
    for command in commands { walk.perform(command) }
    print()
  }

  /// Types the number that is printed before the words of an item.
  mutating func choose(_ item: Item) throws {
    let option = try #require(walk.page.options.first { $0.item == item }, "\(item)")
    let words = displayText(option.text)
    let line = try #require(
      printed.first { $0.drop { $0 != " " }.dropFirst().hasPrefix(words) }, "\(words)")
    type(String(line.prefix { $0.isNumber }))
  }

  private mutating func print() {
    let lines = conversation.lines(for: walk.page, in: messages)
    // A whole page comes after a blank line; a tick says its own line alone.
    if lines.first?.isEmpty == true { printed = lines }
    #expect(!conversation.prompt.isEmpty)
  }
}
