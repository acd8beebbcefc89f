import Assessments
import Evaluation
import Messages
import Pages
import PlainUI
import Referential
import SeedKit
import Testing
import Wizard

@Suite struct Conversations {
  private func said(_ lines: [String], _ language: Language = .fr) -> String {
    PlainTable(language).type(lines).transcript
  }

  @Test("never sends a control character but the newline", arguments: Script.all)
  func controls(script: Script) {
    let table = PlainTable(script.language).type(script.lines)
    var shown = table.transcript
    for line in script.lines { shown = shown.replacing(line, with: "") }
    let controls = shown.unicodeScalars.filter {
      $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value))
    }
    #expect(controls.isEmpty)
  }

  @Test("answers an empty line with more than the prompt that was just said")
  func emptyLine() {
    let lines = said(["", "q"]).split(separator: "\n").filter { $0.hasPrefix("Votre choix") }
    #expect(lines.count == 2, "one for each line typed: \(lines)")
  }

  @Test("never offers numbers up to zero")
  func noNumbers() {
    #expect(!said(Script.start + ["?", "3"]).contains("de 1 à 0"))
  }

  @Test("asks for one line of the form at a time, without saying the others again")
  func form() {
    let text = said(Array(Script.start.prefix(10)))
    #expect(text.components(of: "De quelle alliance parlons-nous").count == 1)
  }

  @Test(
    "collapses spaces: what stands apart on screens is one word away here", arguments: Script.all)
  func spaces(script: Script) {
    var text = PlainTable(script.language).type(script.lines).transcript
    // What was typed stands in the transcript as it was typed.
    for line in script.lines where line.contains("  ") { text = text.replacing(line, with: "") }
    let wide = text.split(separator: "\n").filter { $0.drop { $0 == " " }.contains("  ") }
    #expect(wide.isEmpty, "\(wide)")
  }

  @Test("says nothing of bars, which it does not draw")
  func bars() {
    let text = said(Script.whole + ["→ Les deux dimensions"])
    #expect(text.contains("Le fournil partagé\nLes deux dimensions"))
    #expect(!text.contains("hachurée"))
  }

  @Test("leaves at q from everywhere, also from a field")
  func leaves() {
    for count in 0..<Script.whole.count {
      let table = PlainTable(.fr).type(
        Array(Script.whole.prefix(count)) + ["q", "ensuite", "trop tard"])
      #expect(
        table.state.leaving != nil && !table.transcript.contains("trop tard"), "after \(count)")
    }
  }

  @Test("goes back from everywhere to the home screen")
  func back() {
    for count in 0..<Script.whole.count {
      let lines = Array(Script.whole.prefix(count)) + Array(repeating: "r", count: 20)
      #expect(PlainTable(.fr).type(lines).state.place.screen == .home, "after \(count)")
    }
  }

  @Test("takes capital letters for small ones, but for the one that puts back what was undone")
  func capitals() {
    let undone = PlainTable(.fr).type(Script.start + ["4", "u"])
    #expect(undone.assessment?.answers.values.compactMap(\.answer).isEmpty == true)
    let redone = PlainTable(.fr).type(Script.start + ["4", "u", "U"])
    #expect(redone.assessment?.answers.values.compactMap(\.answer) == [.level(.four)])
    #expect(PlainTable(.fr).type(["Q"]).state.leaving == .done)
  }

  @Test("takes text of any length and any letters in a field")
  func longText() {
    let long = String(repeating: "漢é", count: 3_000)
    var lines = Script.start
    lines[5] = "  \(long)  "
    let table = PlainTable(.fr).type(lines)
    #expect(table.transcript.contains("Pas plus de"))
    #expect(table.assessment?.subject.name == String(long.prefix(TextInput.longest)))
  }

  @Test("says that a comment was too long, although one goes on at once")
  func longComment() {
    let long = String(repeating: "a", count: TextInput.longest + 1)
    let table = PlainTable(.fr).type(Script.start + ["n", long])
    #expect(table.transcript.contains("Pas plus de"))
    #expect(table.assessment?.answers.values.first?.comment == String(long.dropLast()))
  }

  @Test("survives whatever is typed", arguments: 1...20)
  func anything(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = [
      "", "?", "r", "l", "n", "p", "u", "U", "v", "g", "t", "x", "a", "c", "m", "o", "b", "-",
      "été",
    ]
    let lines = (0..<300).map { _ in
      Bool.random(using: &random)
        ? "\(Int.random(in: 0...9, using: &random))" : words.randomElement(using: &random) ?? ""
    }
    let table = PlainTable(.fr).type(lines)
    #expect(table.state.leaving != nil, "seed \(seed)")
    #expect(table.wasAlwaysSaved, "seed \(seed)")
  }

  @Test("keeps the former name while none is given")
  func erasedName() {
    let erased = ["→ Changer le nom", "-", "", "", "", ""]
    let table = PlainTable(.fr).type(Array(Script.start.prefix(10)) + erased + ["q"])
    #expect(table.transcript.contains("Il faut un nom"))
    #expect(table.assessment?.subject.name == "Fournil de l’Été")
  }
}

extension StringProtocol {
  /// Places where a text stands.
  func components(of text: String) -> [Range<Index>] { ranges(of: text) }
}
