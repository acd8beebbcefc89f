import Glibc
import TestKit
import Testing

/// The comment, written on the real program in bad moments.
@Suite("The comment being written")
struct EditorTests {
  private let story = Story.whole(.fr)

  private func writing(_ home: Home, rows: Int = 24, columns: Int = 80) throws -> TerminalSession {
    let session = try home.open(rows: rows, columns: columns)
    try session.reachFirstQuestion(story)
    try session.type("n", until: "Un fait, un exemple")
    return session
  }

  @Test("keeps 4,000 characters of a longer paste and says that the rest is not kept")
  func longPaste() throws {
    let home = try Home()
    let session = try writing(home, rows: 16, columns: 60)
    session.paste(String(repeating: "mot é\r\n", count: 900))
    try session.waitFor("la suite n’est pas gardée")
    // Lines end in one newline, whatever was pasted.
    let whole = String(repeating: "mot é\n", count: 900)
    #expect(try home.saved().comment(1) == String(whole.prefix(4_000)))
    session.type("x")
    try session.waitUntilRead()
    #expect(try home.saved().comment(1) == String(whole.prefix(4_000)))
    session.press(.backspace)
    session.type("y")
    session.press(.function(10))
    #expect(try session.exitStatus() == .exited(3))
    #expect(try home.saved().comment(1) == whole.prefix(3_999) + "y")
  }

  @Test("takes nothing of a paste for a key, and leaves out what a terminal would obey")
  func hostilePaste() throws {
    let home = try Home()
    let session = try writing(home)
    session.paste("\u{1B}[31mrouge\u{1B}[0m \u{1B}]0;titre\u{07}\u{1B}[A\u{1B}OB\u{1}\u{8}fin")
    try session.waitFor("rouge fin")
    session.press(.function(10))
    #expect(try session.exitStatus() == .exited(3))
    #expect(try home.saved().comment(1) == "rouge fin")
  }

  @Test("is text still when the end of a paste comes in its middle: nothing is pressed but Enter")
  func endOfPasteInside() throws {
    let home = try Home()
    let session = try writing(home)
    session.paste("avant\u{1B}[201~q 1 u après")
    try session.waitFor("avantq 1 u après")
    session.press(.function(10))
    #expect(try session.exitStatus() == .exited(3))
    #expect(try home.saved().comment(1) == "avantq 1 u après")
    #expect(try home.saved().digits[0] == nil)
  }

  @Test("goes by pages and by words, and erases to the end of a line")
  func keys() throws {
    let home = try Home()
    let session = try writing(home, rows: 16, columns: 60)
    session.paste((1...60).map { "ligne \($0) fin" }.joined(separator: "\n"))
    try session.waitFor("ligne 60 fin")
    for _ in 0..<20 { session.press(.pageUp) }
    try session.waitUntil("the first line") { $0.lines[$0.cursor.row].contains("ligne 1 fin") }
    session.terminal.send(Array("\u{1B}[1;5C\u{1B}[1;5C".utf8))
    session.press(.control("k"))
    try session.waitUntil("without its end") { $0.lines[$0.cursor.row].hasSuffix("ligne 1") }
    session.press(.alt("u"))
    try session.waitUntil("with its end") { $0.lines[$0.cursor.row].contains("ligne 1 fin") }
    session.press(.alt("r"))
    session.press(.function(10))
    #expect(try session.exitStatus() == .exited(3))
    #expect(try home.saved().comment(1).hasPrefix("ligne 1\nligne 2 fin\n"))
  }

  @Test("stays, with its cursor, while the program is suspended and the window changes")
  func suspended() throws {
    let home = try Home()
    let session = try home.openFromShell()
    session.type("$BOUSSOLE\n")
    try session.reachFirstQuestion(story)
    try session.type("n", until: "Un fait, un exemple")
    try session.type("👨‍👩‍👧 e\u{301}t", until: "e\u{301}t")
    session.press(.control("z"))
    try session.waitForPrompt()
    #expect(try home.saved().comment(1) == "👨‍👩‍👧 e\u{301}t")
    session.resize(rows: 16, columns: 60)
    session.type("fg\n")
    try session.waitUntil("the text in the new size") {
      $0.shows("e\u{301}t") && $0.lines[15].contains("Entrée")
    }
    session.press(.left)
    session.resize(rows: 40, columns: 120)
    session.type("\u{E9}")
    try session.waitFor("e\u{301}ét")
    for _ in 0..<2 { session.press(.backspace) }
    session.press(.function(10))
    try session.waitForPrompt()
    #expect(try home.saved().comment(1) == "👨‍👩‍👧 t")
  }

  @Test(
    "says that the disk is full, keeps what is typed on, and writes it when there is room",
    .enabled(if: SmallDisk.canBeMade, "nobody may mount here"))
  func fullDisk() throws {
    let home = try Home()
    let first = try writing(home)
    try first.type("Un", until: "Un")
    first.press(.function(10))
    #expect(try first.exitStatus() == .exited(3))
    let name = try #require(home.files.first)
    let (session, disk) = try SmallDisk.open(home)
    try session.waitFor(story.words.resume)
    session.press(.enter)
    try session.waitFor(story.words.question(1))
    try session.type("n", until: "Un fait, un exemple")
    try disk.fill()
    // Longer than what is left of a block.
    session.paste(String(repeating: "mot ", count: 900) + "fin")
    try session.waitFor("Le disque est plein")
    try session.waitFor("fin")
    #expect(try disk.assessment(name).comment(1) == "Un")
    #expect(disk.halfWritten == 0)
    disk.makeRoom()
    session.type("x")
    try session.waitFor("finx")
    try session.waitUntilRead()
    #expect(try disk.assessment(name).comment(1).hasSuffix("mot finx"))
    session.press(.function(10))
    #expect(try session.exitStatus() == .exited(3))
  }
}
