import TestKit
import Testing

@Suite("Typing")
struct TypingTests {
  private let story = Story.whole(.fr)

  @Test(
    "keeps what is typed as it is",
    arguments: [
      "Crèche « Les Œillets »", "漢字の庭", "e\u{301}te\u{301}", "Jardin 👩‍💻🇫🇷👍🏽", "ÀÉÎÕÜ ß ÿ",
      "q b ? 1 2 3",
    ])
  func keeps(name: String) throws {
    let home = try Home()
    var told = story
    told.name = name
    let session = try home.open()
    try session.reachFirstQuestion(told)
    #expect(Array(try home.saved().name.unicodeScalars) == Array(name.unicodeScalars))
    #expect(session.screen.unknown.isEmpty)
  }

  @Test("keeps the frame of the screen around wide letters")
  func wide() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachSubject(story)
    session.type(String(repeating: "漢字", count: 30))
    try session.waitUntil("the end of the name") { $0.lines[$0.cursor.row].contains("漢字") }
    #expect(session.screen.lines[0].contains("De quelle alliance"))
    #expect(session.screen.lines[23].contains("Entrée"))
    for _ in 1...59 { session.press(.backspace) }
    try session.waitUntil("one letter") { $0.lines[$0.cursor.row] == " > 漢" }
    #expect(session.screen.cursor.column == 5)
  }

  @Test("deletes whole letters, whatever they are made of")
  func deletes() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachSubject(story)
    session.type("a👩‍💻e\u{301}")
    try session.waitUntil("all") { $0.lines[$0.cursor.row].contains("e\u{301}") }
    session.press(.backspace)
    try session.waitUntil("no accent") { !$0.lines[$0.cursor.row].contains("e") }
    session.press(.backspace)
    try session.waitUntil("one letter") { $0.lines[$0.cursor.row] == " > a" }
  }

  @Test("takes a paste of “q” and a newline for text in a field")
  func pasteInField() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachSubject(story)
    session.paste("q\nq\n")
    try session.waitFor("> q q")
    #expect(session.screen.shows(story.words.subject))
    session.press(.function(10))
    #expect(try session.exitStatus() == .exited(3))
    #expect(try home.saved().name == "q q")
  }

  @Test("keeps the lines of a paste in a comment")
  func pasteInComment() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachFirstQuestion(story)
    try session.type("n", until: "Un fait, un exemple")
    session.paste("q\n- réunion\n")
    try session.waitFor("- réunion")
    session.press(.function(10))
    #expect(try session.exitStatus() == .exited(3))
    #expect(try home.saved().comment(1) == "q\n- réunion\n")
  }

  @Test("takes a paste on a question for nothing")
  func pasteOnQuestion() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachFirstQuestion(story)
    session.paste("q\n3\n")
    try session.waitUntilRead()
    // What comes next is drawn next: had the paste done anything, it would show.
    try session.type("?", until: "En clair")
    try session.press(.escape, until: story.words.question(1))
    #expect(try home.saved().digits[0] == nil)
    try session.type("5", until: "◉ 5")
  }

  @Test("puts letters together that come byte by byte")
  func split() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachSubject(story)
    for byte in "é漢👍".utf8 {
      session.terminal.send([byte])
      try session.waitUntilRead()
    }
    try session.waitUntil("three letters") { $0.lines[$0.cursor.row].contains("é漢") }
    session.press(.function(10))
    #expect(try session.exitStatus() == .exited(3))
    #expect(try home.saved().name == "é漢👍")
  }

  @Test(
    "puts a key together that comes byte by byte, and takes none of its letters for text",
    arguments: ["\u{1B}OB", "\u{1B}[B"])
  func splitKey(sequence: String) throws {
    let home = try Home()
    // Longer than a test waits: the parts are told apart without waiting for time.
    let session = try home.open(environment: ["ESCDELAY": "15000"])
    try session.waitUntil("a focus") { $0.focused != nil }
    let first = session.screen.focused
    for byte in sequence.utf8 {
      session.terminal.send([byte])
      try session.waitUntilRead()
    }
    try session.waitUntil("the second entry") { $0.focused != nil && $0.focused != first }
    // A letter of the key taken by itself would be answered by a sentence.
    #expect(!session.screen.shows("tapez"))
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test("is kept when one looks for help in the middle of it")
  func helpAmidForm() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachSubject(story)
    try session.type(story.name, until: story.name)
    try session.press(.function(1), until: "Les touches")
    try session.press(.escape, until: story.name)
    try session.press(.function(1), until: "Les touches")
    session.type("q")
    let status = try session.exitStatus()
    #expect(status == .exited(3))
    #expect(home.files.count == 1)
  }

  @Test("is found again when one goes back from the form and returns")
  func backFromForm() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachSubject(story)
    try session.type(story.name, until: story.name)
    try session.press(.escape, until: story.words.proposal)
    try session.press(.enter, until: story.words.subject)
    try session.press(.function(1), until: "Les touches")
    // The name is drawn after the title: what is waited for is the whole form.
    try session.press(.escape, until: story.name)
    #expect(session.screen.shows(story.words.subject))
    #expect(home.files.count <= 1)
  }

  @Test("is only taken where it means something: a wrong key says so")
  func enterWithoutAnswer() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachFirstQuestion(story)
    try session.press(.enter, until: "Choisissez d’abord")
    #expect(session.screen.shows(story.words.question(1)))
    #expect(try home.saved().answers.isEmpty)
  }

  @Test("a name that was erased comes back when one leaves without another")
  func erasedName() throws {
    let home = try Home()
    let start = story.plainStart.prefix(10)
    let run = try home.run(
      ["--accessible"], input: (start + ["5", "-", "", "", "", "", "q"]).typed)
    #expect(run.status == 3 && run.output.contains("Il faut un nom"))
    #expect(try home.saved().name == story.name)
    try SchemaValidator.expectValid([home.saved().path])
  }
}
