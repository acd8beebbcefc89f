import Foundation
import TestKit
import Testing

@Suite("The whole journey")
struct WholeJourneyTests {
  @Test(
    "goes from an empty home to a saved assessment with tools",
    arguments: [Story.whole(.fr), Story.whole(.en)])
  func whole(story: Story) throws {
    let home = try Home()
    let words = story.words
    let session = try home.open(["--lang", story.language.rawValue])
    try session.reachFirstQuestion(story)
    try session.answer(1...28, of: story)
    try session.press(.enter, until: words.review)
    #expect(try home.saved().isCompleted == false)
    try session.press(.enter, until: words.results)
    try session.waitFor(words.finish)
    #expect(!session.screen.text.contains(/\d,\d|\d\.\d/), "no figure on the overview")
    try session.choose(words.toolsEntry, walkingWith: .right, until: words.tools)
    try session.waitFor(words.moreTools)
    try session.press(.escape, until: words.results)
    try session.choose(words.finish, walkingWith: .right, until: words.saved)

    let saved = try home.saved()
    try session.waitUntil("the whole path of the file") {
      $0.lines.joined().filter { $0 != " " }.contains(saved.path)
    }
    #expect(saved.isCompleted)
    saved.expect(story)
    #expect(saved.context["forme"] == ["innovation-societale"])
    #expect(saved.context["profile"] == ["asso"] && saved.context["purpose"] == ["alliance"])
    try SchemaValidator.expectValid([saved.path])

    try session.choose(words.quit, walkingWith: .down, until: saved.id)
    #expect(try session.exitStatus() == .exited(0))
    #expect(session.screen.unknown.isEmpty)
    #expect(home.files.count == 1)
  }

  @Test("keeps what other people must not read for its owner alone")
  func permissions() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachFirstQuestion(.whole(.fr))
    let saved = try home.saved()
    #expect(mode(of: home.data) == 0o700 && mode(of: home.assessments) == 0o700)
    #expect(mode(of: saved.path) == 0o600)
  }

  @Test("comes back to a finished assessment and shows its results again")
  func comesBack() throws {
    let home = try Home()
    let story = Story.whole(.fr)
    #expect(try home.run(["--accessible"], input: story.plainLines.typed).status == 0)
    // The lock beside a file that was open comes and goes.
    func contents() -> [String: Data] { home.contents.filter { !$0.key.hasSuffix(".lock") } }
    let before = contents()
    let session = try home.open()
    try session.waitFor("Bonjour")
    try session.press(.enter, until: story.name)
    try session.press(.enter, until: "28 sur 28")
    try session.press(.enter, until: story.words.results)
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
    #expect(contents() == before)
  }

  @Test("answers a first reading in 7 questions, then goes on with the 21 others")
  func firstReading() throws {
    let home = try Home()
    let story = Story.whole(.fr)
    let session = try home.open()
    try session.reachSubject(story)
    session.fillSubject(story)
    try session.press(.enter, until: story.words.introduction)
    try session.choose("Première lecture", walkingWith: .down, until: story.words.form)
    try session.type("1", until: "◉ 1")
    session.press(.enter)
    for number in 1...7 {
      try session.waitFor("Question \(number) sur 7")
      try session.type("\(number % 5 + 1)", until: "◉ \(number % 5 + 1)")
      session.press(.enter)
    }
    try session.waitFor(story.words.review)
    try session.press(.enter, until: story.words.results)
    #expect(!session.screen.shows("Étape"), "a first reading has no stage")
    try session.press(.enter, until: "sur 28")
    #expect(session.screen.shows(story.words.question(1)))
    #expect(try home.saved().answers.count == 7)
    #expect(try home.saved()["scope"] as? String == "all")
  }
}
