import Glibc
import SeedKit
import TestKit
import Testing

@Suite("Plain mode")
struct PlainModeTests {
  @Test(
    "leads to the same file as the screens, byte for byte, but for times, ids and pace",
    arguments: [Story.whole(.fr), Story.whole(.en)])
  func sameFile(story: Story) throws {
    let language = ["--lang", story.language.rawValue]
    let screens = try Home()
    let session = try screens.open(language)
    try session.walk(story)

    let plain = try Home()
    let run = try plain.run(["--accessible"] + language, input: story.plainLines.typed)
    #expect(run.status == 0 && run.errors.isEmpty)
    try plain.saved().expect(story)
    let (one, other) = (try screens.saved().comparable, try plain.saved().comparable)
    #expect(one.split(separator: "\n") == other.split(separator: "\n"))
    #expect(one == other)
    try SchemaValidator.expectValid([try plain.saved().path])
  }

  @Test(
    "is what one gets where no screen can be drawn or none is wanted",
    arguments: [
      (["--accessible"], [:]), ([], ["ACCESSIBLE": "1"]), ([], ["TERM": "dumb"]),
      ([], ["TERM": ""]),
    ])
  func onTerminal(arguments: [String], environment: [String: String]) throws {
    let home = try Home()
    let session = try home.open(arguments, environment: environment)
    try session.waitFor("Votre choix")
    // The first line may have left the screen by now.
    #expect(String(decoding: session.output, as: UTF8.self).contains("mode texte"))
    for line in Story.whole(.fr).plainStart { session.type(line + "\n") }
    try session.waitFor("Question 1 sur 28")
    session.type("2\n")
    try session.waitFor("Question 2 sur 28")
    session.type("q\n")
    #expect(try session.exitStatus() == .exited(3))
    #expect(!session.output.contains(0x1B), "nothing moves the cursor")
    #expect(try home.saved().digits[0] == 2)
  }

  @Test("is not what one gets from ACCESSIBLE=0")
  func notAccessible() throws {
    let session = try Home().open(environment: ["ACCESSIBLE": "0"])
    try session.waitUntil("a screen") { $0.modes.alternateScreen }
    session.type("q")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test("is what one gets without a terminal on either side")
  func pipe() throws {
    let home = try Home()
    let run = try home.run([], input: "q\n")
    #expect(run.status == 0 && run.output.contains("mode texte"))
    #expect(!run.output.contains("\u{1B}"))
    // Only the output is piped: screens cannot be drawn either.
    let session = try TerminalSession(
      "/bin/sh", ["-c", "\(Home.program) | cat"], environment: home.variables([:]))
    try session.waitFor("Votre choix")
    session.type("q\n")
    #expect(try session.exitStatus() == .exited(0))
  }

  @Test("saves at the end of input, wherever it comes, and then ends with 3")
  func endOfInput() throws {
    let story = Story.whole(.fr)
    let answered = story.plainStart + (1...9).flatMap(story.plainReply)
    for count in story.plainStart.count...answered.count {
      let home = try Home()
      let run = try home.run(["--accessible"], input: Array(answered.prefix(count)).typed)
      #expect(run.status == 3, "after \(count) lines")
      let saved = try home.saved()
      #expect(saved.name == story.name)
      let given = saved.digits.prefix { $0 != nil }.compactMap { $0 }
      #expect(given == story.replies.prefix(given.count).map { $0.digit })
      #expect(run.output.contains(saved.path))
    }
  }

  @Test("saves an alliance that has only been named when input ends")
  func endInForm() throws {
    let story = Story.whole(.fr)
    for count in 6...9 {
      let home = try Home()
      let run = try home.run(["--accessible"], input: Array(story.plainStart.prefix(count)).typed)
      #expect(run.status == 3)
      #expect(try home.saved().name == story.name)
    }
  }

  @Test("takes a last line that has no end")
  func lastLine() throws {
    let home = try Home()
    let input = Story.whole(.fr).plainStart.typed + "5"
    #expect(try home.run(["--accessible"], input: input).status == 3)
    #expect(try home.saved().digits[0] == 5)
  }

  @Test("resumes where the screens left, and the other way round")
  func bothWays() throws {
    let home = try Home()
    let story = Story.whole(.fr)
    let session = try home.open()
    try session.reachFirstQuestion(story)
    try session.answer(1...2, of: story)
    try session.waitFor(story.words.question(3))
    session.type("q")
    #expect(try session.exitStatus() == .exited(3))

    let plain = try home.run(["--accessible"], input: (["1"] + story.plainReply(3)).typed)
    #expect(plain.status == 3 && plain.output.contains("Question 3 sur 28"))
    let again = try home.open()
    try again.waitFor(story.words.resume)
    try again.press(.enter, until: story.words.question(4))
    #expect(try home.saved().digits.prefix(3) == [4, 5, 3])
  }

  @Test("survives whatever is typed", arguments: [1, 2, 3])
  func anything(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let home = try Home()
    var input: [UInt8] = []
    for _ in 0..<400 {
      switch Int.random(in: 0..<6, using: &random) {
      case 0...2: input += Array("\(Int.random(in: 0...9, using: &random))".utf8)
      case 3:
        input += Array("?bslnugvrxz-/fmoy".randomElement(using: &random).map { "\($0)" }!.utf8)
      case 4: input += (0..<5).map { _ in UInt8.random(in: 0...255, using: &random) }
      default: break
      }
      input.append(UInt8(ascii: "\n"))
    }
    let run = try home.run(["--accessible"], bytes: input)
    #expect([0, 3].contains(run.status), "seed \(seed)")
    #expect(!run.output.contains("\u{1B}"), "seed \(seed)")
    if !home.files.isEmpty {
      try SchemaValidator.expectValid(home.files.map { home.assessments + "/" + $0 })
    }
  }

  @Test("ends when it is interrupted, with what was answered on disk")
  func interrupted() throws {
    for (key, signal, status) in [
      (Keystroke.control("c"), SIGINT, 130), (.control("\\"), SIGQUIT, 131),
    ] {
      let home = try Home()
      let session = try home.openFromShell()
      let modes = session.ttyModes
      session.type("$BOUSSOLE --accessible\n")
      try session.waitFor("Votre choix")
      for line in Story.whole(.fr).plainStart + ["4"] { session.type(line + "\n") }
      try session.waitFor("Question 2 sur 28")
      session.press(key)
      try session.waitForPrompt()
      session.type("echo status=$?\n")
      try session.waitFor("status=\(status)")
      #expect(try home.saved().digits[0] == 4, "\(signal)")
      #expect(session.ttyModes == modes)
    }
  }
}
