import Glibc
import TestKit
import Testing

@Suite("An interrupted assessment")
struct InterruptionTests {
  /// Killed without any warning, as by a battery that is empty.
  private func kill(_ session: TerminalSession) throws {
    session.signal(SIGKILL)
    #expect(try session.exitStatus() == .killed(signal: SIGKILL))
  }

  private func resume(_ home: Home, _ story: Story) throws -> TerminalSession {
    let session = try home.open(["--lang", story.language.rawValue])
    try session.waitFor(story.words.resume)
    session.press(.enter)
    return session
  }

  @Test(
    "loses nothing when it is killed after each tenth answer",
    arguments: [Story.whole(.fr), Story.whole(.en)])
  func killed(story: Story) throws {
    let home = try Home()
    var session = try home.open(["--lang", story.language.rawValue])
    try session.reachFirstQuestion(story)
    for (first, last) in [(1, 10), (11, 20), (21, 28)] {
      try session.answer(first...last, of: story)
      try session.waitUntil("what follows question \(last)") {
        $0.shows(story.words.question(last + 1)) || $0.shows(story.words.answered(last))
      }
      try kill(session)
      #expect(try home.saved().digits.compactMap { $0 } == story.replies[..<last].map { $0.digit })
      session = try resume(home, story)
    }
    // All is answered: the last question is shown, and from there the review is one step away.
    try session.waitFor(story.words.question(28))
    try session.press(.enter, until: story.words.answered(28))
    try session.press(.enter, until: story.words.review)
    try session.press(.enter, until: story.words.results)
    try home.saved().expect(story)
    try SchemaValidator.expectValid([home.saved().path])
    let left = home.contents.keys.filter { $0.hasSuffix(".tmp") }
    #expect(left.isEmpty, "nothing half written is left")
  }

  @Test("loses no letter that was shown of a comment")
  func killedWhileTyping() throws {
    let home = try Home()
    let session = try home.open()
    try session.reachFirstQuestion(.whole(.fr))
    try session.type("n", until: "Un fait, un exemple")
    try session.type("À la réunion d’", until: "À la réunion d’")
    try session.type("œ", until: "d’œ")
    try kill(session)
    #expect(try home.saved().comment(1) == "À la réunion d’œ")
  }

  @Test("keeps the whole file at whatever moment it is killed")
  func killedAtAnyMoment() throws {
    let home = try Home()
    let story = Story.whole(.fr)
    var session = try home.open()
    try session.reachFirstQuestion(story)
    for turn in 1...8 {
      // Read, and perhaps being saved: what was typed last may be there or not, the rest must be.
      for digit in 1...turn % 5 + 1 {
        session.type("\(digit)")
        try session.waitUntilRead()
      }
      try kill(session)
      let saved = try home.saved()
      #expect(saved.name == story.name && saved.partners == story.partnerNames)
      #expect(saved.answers.count <= 1)
      session = try resume(home, story)
      try session.waitFor("Question ")
      if session.screen.shows(story.words.question(2)) {
        session.type("r")
        try session.waitFor(story.words.question(1))
      }
    }
    try SchemaValidator.expectValid([home.saved().path])
  }
}
