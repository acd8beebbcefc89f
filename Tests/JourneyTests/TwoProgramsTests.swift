import TestKit
import Testing

@Suite("Two programs on one assessment")
struct TwoProgramsTests {
  @Test("are one that writes and one that reads")
  func readOnly() throws {
    let home = try Home()
    let story = Story.whole(.fr)
    let first = try home.open()
    try first.reachFirstQuestion(story)
    try first.answer(1...2, of: story)
    try first.waitFor(story.words.question(3))

    let second = try home.open()
    try second.waitFor(story.words.resume)
    second.press(.enter)
    try second.waitFor("Lecture seule")
    let before = home.contents
    for key in ["5", "n", "u", "v"] { second.type(key) }
    second.press(.enter)
    try second.waitUntilRead()
    try second.type("?", until: "Les touches")
    #expect(home.contents == before)

    try first.type("4", until: "◉ 4")
    #expect(try home.saved().digits[2] == 4)
    second.type("q")
    #expect(try second.exitStatus() == .exited(0))
    #expect(try home.saved().digits[2] == 4)

    // Once the first has left, the next one writes.
    first.type("q")
    #expect(try first.exitStatus() == .exited(3))
    let third = try home.open()
    try third.waitFor(story.words.resume)
    try third.press(.enter, until: story.words.question(4))
    try third.type("1", until: "◉ 1")
    #expect(try home.saved().digits[3] == 1)
  }

  @Test("work on two assessments side by side")
  func apart() throws {
    let home = try Home()
    let (one, other) = (try home.open(), try home.open())
    var story = Story.whole(.fr)
    try one.reachFirstQuestion(story)
    story.name = "Un autre jardin"
    try other.reachFirstQuestion(story)
    try one.type("1", until: "◉ 1")
    try other.type("2", until: "◉ 2")
    let saved = try home.files.map { try SavedFile(path: home.assessments + "/" + $0) }
    #expect(
      Set(saved.map { "\($0.name) \($0.digits[0] ?? 0)" }) == [
        "Jardins partagés 1", "Un autre jardin 2",
      ])
  }
}
