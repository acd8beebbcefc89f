import Foundation
import TestKit
import Testing

/// One reply in every shape that mail programs give it, through the program.
@Suite("A reply to the mail ballot")
struct WorkshopMailsTests {
  /// What Zoé answers to the four questions.
  private static let answers = ["4", "2", "-", "?"]
  private static let attribution = "Le 12 mars 2026, Inès a écrit\u{A0}:"

  private enum Shape: String, CaseIterable {
    case typed, quoted, inTheMiddle, windows, utf16, quotedPrintable, base64, bothParts
    case htmlOnly, htmlPage
  }

  /// The ballot’s lines with answers behind colons.
  private func filled(_ text: String) -> [String] {
    var answers = Self.answers[...]
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.contains("[ep-cla-") { return line + " " + (answers.popFirst() ?? "") }
      if line.hasPrefix("Votre nom") { return line + " Zoé" }
      return String(line)
    }
  }

  private func quoted(_ lines: [String]) -> String {
    "Bonjour,\n\n" + Self.attribution + "\n" + lines.map { "> " + $0 }.joined(separator: "\n")
      + "\n\nÀ bientôt\n"
  }

  /// The ballot as it was sent, quoted, with each answer on a line of its own below its question.
  private func inTheMiddle(_ text: String) -> String {
    var answers = Self.answers[...]
    var lines = [Self.attribution]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append("> " + line)
      if line.contains("[ep-cla-") { lines += ["", answers.popFirst() ?? "", ""] }
      if line.hasPrefix("Votre nom") { lines.append("Zoé") }
    }
    return lines.joined(separator: "\n")
  }

  private func html(_ lines: [String]) -> String {
    let body = lines.map { line in
      line.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
        "é", with: "&eacute;"
      )
      .replacing("\u{A0}", with: "&nbsp;").replacing("’", with: "&#8217;")
      .replacing("-", with: "&#x2D;")
    }
    return """
      <html><head><style>p > span { color: red }</style><title>3</title></head><body>
      <p>Bonjour,<br>voici mes réponses.</p><!-- ep-cla-1 : 5 -->
      <div class="quote">\(Self.attribution)<br><blockquote type="cite">
      <div>\(body.joined(separator: "</div>\n<div>"))</div></blockquote></div></body></html>
      """
  }

  private func quotedPrintable(_ text: String) -> String {
    var encoded = ""
    var column = 0
    for byte in text.utf8 {
      let isPlain = (0x21...0x7E).contains(byte) && byte != 0x3D || byte == 0x20 || byte == 0x0A
      let piece = isPlain ? String(Unicode.Scalar(byte)) : "=" + String(format: "%02X", byte)
      if column + piece.count > 72, byte != 0x0A {
        encoded += "=\n"
        column = 0
      }
      encoded += piece
      column = byte == 0x0A ? 0 : column + piece.count
    }
    return encoded
  }

  private func message(_ type: String, _ encoding: String, _ body: String) -> Data {
    Data(
      ("From: zoe@exemple.fr\r\nSubject: Re: bulletin\r\nMessage-ID: <1@exemple.fr>\r\n"
        + "MIME-Version: 1.0\r\nContent-Type: \(type)\r\nContent-Transfer-Encoding: \(encoding)\r\n"
        + "\r\n" + body).utf8)
  }

  private func reply(to text: String, as shape: Shape) throws -> Data {
    let lines = filled(text)
    let plain = quoted(lines)
    switch shape {
    case .typed: return Data(lines.joined(separator: "\r\n").utf8)
    case .quoted: return Data(plain.utf8)
    case .inTheMiddle: return Data(inTheMiddle(text).utf8)
    case .windows:
      return try #require(plain.data(using: .windowsCP1252, allowLossyConversion: true))
    case .utf16: return try Data([0xFF, 0xFE]) + #require(plain.data(using: .utf16LittleEndian))
    case .quotedPrintable:
      return message("text/plain; charset=utf-8", "quoted-printable", quotedPrintable(plain))
    case .base64:
      let body = Data(plain.utf8).base64EncodedString(options: .lineLength76Characters)
      return message("text/plain; charset=\"utf-8\"", "base64", body)
    case .bothParts:
      let body =
        "--mark\nContent-Type: text/plain; charset=utf-8\n\n\(plain)\n--mark\n"
        + "Content-Type: text/html\n\n<p>ep-cla-1 : 1</p>\n--mark--\n"
      return message("multipart/alternative; boundary=\"mark\"", "8bit", body)
    case .htmlOnly:
      return message("text/html; charset=utf-8", "quoted-printable", quotedPrintable(html(lines)))
    case .htmlPage: return Data(html(lines).utf8)
    }
  }

  @Test(
    "is read whatever mail programs did to it",
    arguments: [
      "typed", "quoted", "inTheMiddle", "windows", "utf16", "quotedPrintable", "base64",
      "bothParts", "htmlOnly", "htmlPage",
    ])
  func read(shape name: String) throws {
    let shape = try #require(Shape(rawValue: name))
    let workshop = try WorkshopSession()
    let text = try workshop.run("ballot", ["--text"]).output
    let path = workshop.home.folder + "/reply"
    try reply(to: text, as: shape).write(to: URL(fileURLWithPath: path))
    let run = try workshop.run("import", [path])
    #expect(run.status == 0 && run.output.says("1 bulletin reçu"), "\(run.errors)")
    #expect(!run.errors.contains("ligne"), "\(run.errors)")
    let name = try #require(workshop.ballots.first)
    let ballot = try SavedFile(path: workshop.folder + "/ballots/" + name)
    let given = try #require(ballot["answers"] as? [String: Any])
    #expect(given["ep-cla-1"] as? Int == 4 && given["ep-cla-2"] as? Int == 2)
    #expect(given["ep-cla-3"] as? String == "not-applicable")
    #expect(given["ep-cla-4"] as? String == "unknown")
    #expect(ballot["name"] as? String == "Zoé")
    try SchemaValidator.expectValid([ballot.path], schema: "ballot")
  }

  @Test("that was cut counts for what is there, and the cut is said")
  func cut() throws {
    let workshop = try WorkshopSession()
    let lines = try filled(workshop.run("ballot", ["--text"]).output)
    let end = try #require(lines.firstIndex { $0.contains("[ep-cla-3]") })
    let path = try workshop.home.write(
      quoted(Array(lines[..<end])).replacing("\n\nÀ bientôt\n", with: ""), to: "cut.txt")
    let run = try workshop.run("import", [path])
    #expect(run.status == 0)
    #expect(run.errors.says("le texte s’arrête avant la fin : il manque 2 questions"))
    #expect(run.output.says("2 questions sans réponse"))
  }

  // MARK: Twice

  @Test("without a name, the same message is noticed when it comes again, whatever its file")
  func sameMessage() throws {
    let workshop = try WorkshopSession(["--names", "anonymous"])
    let text = try workshop.run("ballot", ["--text"]).output
    var lines = filled(text)
    lines = lines.map { $0.hasPrefix("Votre nom") ? "Votre nom :" : $0 }
    let body = message("text/plain; charset=utf-8", "8bit", lines.joined(separator: "\n"))
    for name in ["a.eml", "b.eml"] {
      try body.write(to: URL(fileURLWithPath: workshop.home.folder + "/" + name))
    }
    let paths = ["a.eml", "b.eml"].map { workshop.home.folder + "/" + $0 }
    let both = try workshop.run("import", paths)
    #expect(both.status == 0 && both.output.says("1 message déjà importé"), "\(both.errors)")
    let again = try workshop.run("import", [paths[1], "--json"])
    #expect(again.status == 0 && again.output.contains("\"alreadyTaken\": 1"))
    #expect(workshop.ballots.count == 1)
    // What is kept of it is a mark, beside no ballot, and it goes with the reveal.
    let kept = try #require(workshop.session()["messages"] as? [String])
    let file = try workshop.session().text
    #expect(kept.count == 1 && !file.contains("exemple.fr"))
    try SchemaValidator.expectValid([workshop.folder + "/session.json"], schema: "workshop")
    let others = try workshop.table([("", [1, 1, 1, 1]), ("", [2, 2, 2, 2])])
    #expect(try workshop.run("import", [others]).status == 0)
    #expect(try workshop.run("close-ballots").status == 0)
    #expect(try workshop.run("reveal").status == 0)
    #expect(try workshop.session()["messages"] == nil)
  }

  @Test("without a name, the same answers twice are announced, and the facilitator decides")
  func sameAnswers() throws {
    let workshop = try WorkshopSession(["--names", "anonymous"])
    let reply = "ep-cla-1 : 4\nep-cla-2 : 2\nep-cla-4 : ?\n"
    let first = try workshop.home.write(reply, to: "1.txt")
    let second = try workshop.home.write("Bonjour,\n" + reply, to: "2.txt")
    #expect(try workshop.run("import", [first]).status == 0)
    let asked = try workshop.run("import", [second])
    #expect(asked.status == 65 && workshop.ballots.count == 1)
    #expect(asked.errors.says("exactement la même chose") && asked.errors.contains("--alike"))
    #expect(!asked.errors.contains("ep-cla"))
    let skipped = try workshop.run("import", [second, "--alike", "skip"])
    #expect(skipped.status == 0 && skipped.output.says("1 bulletin identique laissé de côté"))
    #expect(workshop.ballots.count == 1)
    #expect(try workshop.run("import", [second, "--alike", "count"]).status == 0)
    #expect(workshop.ballots.count == 2)
    #expect(try workshop.run("import", [second, "--alike", "perhaps"]).status == 2)
  }

  @Test("rows of one table that agree are as many people; the table that comes again is not")
  func sameTable() throws {
    let workshop = try WorkshopSession(["--names", "anonymous"])
    let table = try workshop.table([("", [4, 4, 4, 4]), ("", [4, 4, 4, 4]), ("", [1, 2, 3, 4])])
    #expect(try workshop.run("import", [table]).output.says("3 bulletins reçus"))
    let again = try workshop.run("import", [table])
    #expect(again.status == 65 && again.errors.says("3 bulletins sans nom disent"))
    #expect(workshop.ballots.count == 3)
    // Two more people have answered the form since.
    let longer = try workshop.table([
      ("", [4, 4, 4, 4]), ("", [4, 4, 4, 4]), ("", [1, 2, 3, 4]), ("", [4, 4, 4, 4]),
      ("", [5, 5, 5, 5]),
    ])
    let more = try workshop.run("import", [longer, "--alike", "skip"])
    #expect(more.output.says("2 bulletins reçus") && more.output.says("3 bulletins identiques"))
    #expect(workshop.ballots.count == 5)
  }

  @Test("on the screens as well: what is alike waits for a word")
  func screens() throws {
    let workshop = try WorkshopSession(["--names", "anonymous"])
    let reply = "ep-cla-1 : 4\nep-cla-2 : 2\nep-cla-4 : ?\n"
    let folder = workshop.home.folder + "/mails"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["a.txt", "b.txt"] { _ = try workshop.home.write(reply, to: "mails/" + name) }
    let session = try workshop.home.open()
    try session.pick("Ateliers", until: "Aucune réponse n’est montrée ici")
    try session.pick("Recueillir les réponses", until: "Aucune réponse ne s’affichera")
    try session.pick("Apporter des fichiers", until: "Où est le fichier")
    try session.type(folder, until: "mails")
    try session.press(.enter, until: "1 bulletin compté")
    #expect(session.screen.text.says("exactement la même"))
    #expect(workshop.ballots.count == 1)
    try session.pick("Les compter aussi", until: "2 bulletins reçus")
    #expect(workshop.ballots.count == 2 && !session.screen.shows("Les compter aussi"))
  }
}
