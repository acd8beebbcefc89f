import Messages
import Pages
import PlainUI
import Referential
import Wizard

/// Somebody who types lines in plain mode: what is printed, in parts that a guide can show.
enum PlainCapture {
  static func all(_ language: Language) -> [String: String] {
    let subject = Captures.subject(language).map(\.1)
    let opening = ["1", "1", "1", "1", "1"] + subject + ["1", "4"]
    let back = KeyMap.letter(for: .back, in: language)
    let typed: [(part: String, lines: [String])] = [
      ("home", ["1"]), ("start", ["1"]), ("between", Array(opening.dropFirst(2))),
      ("question", ["?", back]), ("comment", ["n", Captures.comment(language)]),
      ("answered", ["3"]), ("mistakes", ["9", "6", back, ""]), ("end", ["q"]),
    ]
    let kept: Set<String> = ["start", "question", "comment", "answered", "mistakes"]
    var parts: [String: String] = [:]
    var waiting = typed[...]
    var lines: [String] = []
    var part = ""
    var printed = ""
    var walk = Walk(in: language)
    PlainLoop.run(
      readLine: {
        if lines.isEmpty, let next = waiting.popFirst() {
          // What is printed before the first line of a part belongs to it.
          (part, lines) = next
        }
        guard !lines.isEmpty else { return nil }
        let line = lines.removeFirst()
        parts[part, default: ""] += printed + line + "\n"
        printed = ""
        return line
      },
      write: { printed += $0 }, handle: { walk.perform($0) },
      page: { (walk.page, Messages(in: language)) }, beforeBlocking: {},
      shouldStop: { walk.state.leaving != nil })
    return parts.filter { kept.contains($0.key) }.mapValues { text in
      String(text.drop { $0 == "\n" })
    }
  }
}
