import Messages
import Pages
import Wizard

extension PlainConversation {
  /// Text fields that are asked for; the search, and names of one's own, are typed at any prompt.
  var fields: [Input] {
    page.blocks.compactMap { block in
      if case .input(let input) = block, Self.isAsked(block) { input } else { nil }
    }
  }

  static func isAsked(_ block: Block) -> Bool {
    if case .input(let input) = block {
      input.field != .search && !wordFields.contains(input.field)
    } else {
      false
    }
  }

  /// Where one picks by number, or types words of one's own instead.
  static let wordFields: Set<Field> = [.ballotName, .parked, .takeaway]

  /// The field of such a page.
  var wordField: Field? {
    for case .input(let input) in page.blocks where Self.wordFields.contains(input.field) {
      return input.field
    }
    return nil
  }

  /// The field that takes words typed at any prompt.
  var searchField: Field? {
    page.blocks.contains { block in
      if case .input(let input) = block { input.field == .search } else { false }
    } ? .search : nil
  }

  /// A form with more to choose than « Continuer »: its fields bear numbers like the rest.
  var isMenu: Bool { !fields.isEmpty && plain.hasChoices }

  /// Asks for one field of such a form.
  mutating func ask(_ field: Field) -> (commands: [Command], replies: [String]) {
    asked = fields.firstIndex { $0.field == field }
    begun = ""
    return ([.focus(.field(field))], [messages.plain.fieldHelp])
  }

  /// What a line means that was typed into a field.
  mutating func read(
    _ typed: String, in input: Input
  ) -> (commands: [Command], replies: [String]) {
    var commands: [Command] = []
    var replies: [String] = []
    if input.isMultiline, typed.hasSuffix("\\"), typed != "\\" {
      begun += typed.dropLast() + "\n"
      return ([.fill(input.field, begun)], [])
    }
    let whole = begun + typed
    begun = ""
    // In a line of answers a dash is « non concerné ».
    if whole == "-", input.field != .ballotLine {
      commands.append(.fill(input.field, ""))
      replies.append(messages.plain.emptied)
    } else if !whole.isEmpty {
      let kept = String(whole.prefix(TextInput.longest))
      if kept != whole { replies.append(messages.notices.textFull(TextInput.longest)) }
      commands.append(.fill(input.field, kept))
    }
    if isMenu {
      asked = nil
      return (commands, replies)
    }
    let next = (asked ?? 0) + 1
    if next < fields.count {
      asked = next
      return (commands, replies)
    }
    asked = nil
    let goesOn = plain.numbered.contains(.action(.next))
    commands += goesOn ? [.choose(.action(.next))] : [.focus(.field(input.field)), .activate]
    return (commands, replies)
  }
}
