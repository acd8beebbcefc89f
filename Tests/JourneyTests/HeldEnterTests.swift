import TestKit
import Testing

/// An impatient hand at the real program.
@Suite("Two hundred Enters at once")
struct HeldEnterTests {
  private let story = Story.whole(.fr)

  @Test("from home answer nothing and save nothing")
  func fromHome() throws {
    let home = try Home()
    let session = try home.open()
    try session.waitFor(story.words.home)
    for _ in 0..<200 { session.press(.enter) }
    try session.waitFor("Choisissez d’abord")
    #expect(session.screen.shows(story.words.profile) && !session.screen.shows("◉"))
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(home.files.isEmpty)
  }

  @Test("on a question answer nothing; an arrow chooses, and costs at most 200 bytes")
  func onAQuestion() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachFirstQuestion(story)
    for _ in 0..<200 { session.press(.enter) }
    try session.waitFor("Choisissez d’abord")
    try session.waitUntilRead()
    #expect(session.screen.shows(story.words.question(1)) && !session.screen.shows("◉"))
    #expect(session.screen.focused == nil)
    #expect(try home.saved().answers.isEmpty)
    session.press(.escape)
    try session.waitFor(story.words.introduction)
    try session.press(.enter, until: story.words.question(1))
    try session.waitUntilRead()
    for (key, focused) in [(Keystroke.down, "○ 1"), (.up, "○ 6")] {
      let before = session.output.count
      session.press(key)
      try session.waitUntil("a focus") { $0.focused?.hasPrefix(focused) == true }
      #expect(session.output.count - before <= 200)
      try session.type("x", until: "En clair")
      try session.press(.escape, until: story.words.question(1))
      session.press(.escape)
      try session.waitFor(story.words.introduction)
      try session.press(.enter, until: story.words.question(1))
      try session.waitUntilRead()
    }
    session.type("q")
    #expect(try session.exitStatus() == .exited(3))
    #expect(try home.saved().answers.isEmpty)
  }

  @Test("in plain mode, an empty line says what to type")
  func emptyLines() throws {
    let home = try Home()
    let lines = ["1"] + Array(repeating: "", count: 200) + ["q"]
    let run = try home.run(["--accessible"], input: lines.typed)
    #expect(run.status == 0)
    #expect(run.output.contains("Tapez d’abord un numéro de 1 à 7, ou une lettre."))
    #expect(!run.output.contains("Qu’est-ce qui vous amène"))
    #expect(home.files.isEmpty)
  }
}
