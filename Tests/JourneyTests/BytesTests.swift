import Glibc
import TestKit
import Testing

/// What keys cost on a slow link: docs/bench.md has the figures.
@Suite("Bytes")
struct BytesTests {
  private let story = Story.whole(.fr)

  @Test("an arrow on a question costs at most 200, whichever sentences it leads between")
  func arrows() throws {
    let session = try Home().open()
    try session.reachFirstQuestion(story)
    for number in 1...8 {
      try session.waitForUnanswered(number, story.words)
      session.press(.down)
      try session.waitUntil("a focus") { $0.focused != nil }
      // Five steps down, five up: all that is drawn in between belongs to one of them.
      let before = session.output.count
      for key in Array(repeating: Keystroke.down, count: 5) + Array(repeating: .up, count: 5) {
        let focused = session.screen.focused
        session.press(key)
        try session.waitUntil("another focus") { $0.focused != nil && $0.focused != focused }
      }
      let bytes = session.output.count - before
      #expect(bytes <= 10 * 200, "question \(number): \(bytes) bytes for ten arrows")
      try session.answer(number...number, of: story)
      if number % 4 == 0 { session.press(.enter) }
    }
  }

  @Test("on a line of 9,600 bauds a screen takes a second, so less is shown at a time")
  func slowLine() throws {
    let session = try Home().open(speed: Int32(B9600))
    var before = session.output.count
    var most = 0
    func look() {
      most = max(most, session.output.count - before)
      before = session.output.count
    }
    try session.reachSubject(story)
    session.fillSubject(story)
    try session.press(.enter, until: story.words.introduction)
    before = session.output.count
    try session.press(.enter, until: story.words.form)
    look()
    #expect(session.screen.lines[18...].allSatisfy { $0.allSatisfy { $0 == " " } })
    try session.type("4", until: "◉ 4")
    look()
    session.press(.enter)
    try session.waitForUnanswered(1, story.words)
    look()
    try session.type("?", until: "En clair")
    look()
    try session.press(.escape, until: story.words.question(1))
    look()
    #expect(most <= 1_200, "\(most) bytes")
  }

  @Test("a typed letter costs at most 8")
  func letters() throws {
    let session = try Home().open()
    try session.reachSubject(story)
    let text = "Épicerie d’à côté"
    // The first letter takes the place of the hint, so it is not one of those counted.
    try session.type("L", until: "> L")
    let before = session.output.count
    for letter in text {
      let column = session.screen.cursor.column
      session.type("\(letter)")
      try session.waitUntil("a letter more") { $0.cursor.column > column }
    }
    let bytes = session.output.count - before
    #expect(bytes <= 8 * text.count, "\(bytes) bytes for \(text.count) letters")
  }
}
