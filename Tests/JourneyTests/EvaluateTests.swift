import Foundation
import TestKit
import Testing

/// A file that `evaluate` has to refuse, and where the mistake stands.
struct BadFile: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let line: Int
  let column: Int
  /// Part of what is said of it.
  let says: String
  /// Set while the program does not see this mistake.

  var testDescription: String { name }

  private static func answers(_ body: String, before: String = "") -> String {
    "{\n  \"questionnaire\": \"ep\",\n\(before)  \"context\": {},\n  \"answers\": \(body)\n}\n"
  }

  static let all = [
    BadFile(name: "empty", text: "", line: 1, column: 1, says: "s’arrête avant la fin"),
    BadFile(
      name: "cut", text: "{\n  \"questionnaire\":", line: 2, column: 19, says: "avant la fin"),
    BadFile(
      name: "a comma too many", text: answers("{\"ep-perf-1\": 3,}"), line: 4, column: 30,
      says: "« } » ne peut pas se trouver ici"),
    BadFile(
      name: "a key twice", text: answers("{\n  \"ep-perf-1\": 3,\n  \"ep-perf-1\": 4}"), line: 6,
      column: 3, says: "déjà là"),
    BadFile(
      name: "a level that does not exist", text: answers("{\"ep-perf-1\": 7}"), line: 4, column: 28,
      says: "de 1 à 5"),
    BadFile(
      name: "half a level", text: answers("{\"ep-perf-1\": 3.5}"), line: 4, column: 28,
      says: "nombre entier"),
    BadFile(
      name: "a list for answers", text: answers("[3]"), line: 4, column: 14, says: "un objet { }"),
    BadFile(
      name: "no answers", text: "{\n\"questionnaire\": \"ep\", \"context\": {}}", line: 1,
      column: 1,
      says: "il manque « answers »"),
    BadFile(
      name: "an unknown criterion", text: answers("{\"ep-perf-1\": 3, \"ep-perf-9\": 3}"), line: 4,
      column: 44, says: "« ep-perf-9 » n’est pas un critère"),
    BadFile(
      name: "not applicable where it may not be",
      text: answers("{\"ep-perf-1\": \"not-applicable\"}"),
      line: 4, column: 28, says: "ne permet pas de répondre « non concerné »"),
    BadFile(
      name: "a word for a level", text: answers("{\"ep-perf-1\": \"trois\"}"), line: 4, column: 28,
      says: "trois"),
    BadFile(
      name: "an escape sequence", text: answers("{\"ep-\u{1B}[31m\": 3}"), line: 4, column: 19,
      says: "ne peut pas se trouver ici"),
    BadFile(
      name: "an escape sequence in an answer", text: answers("{\"ep-perf-1\": \"a\\u001b[2J\"}"),
      line: 4, column: 28, says: "contient « a"),
    BadFile(
      name: "an escape sequence in an id", text: answers("{\"ep-\\u001b[2J\": 3}"),
      line: 4, column: 31, says: "n’est pas un critère"),
    BadFile(
      name: "an unknown questionnaire",
      text: "{\n  \"questionnaire\": \"zz\",\n  \"context\": {},\n  \"answers\": {}\n}", line: 2,
      column: 20, says: "« zz »"),
    BadFile(
      name: "an unknown scope", text: answers("{}", before: "  \"scope\": \"zz\",\n"), line: 3,
      column: 12, says: "« zz »"),
    BadFile(
      name: "an unknown choice",
      text:
        "{\n  \"questionnaire\": \"ep\",\n  \"context\": {\"forme\": [\"zz\"]},\n  \"answers\": {}\n}",
      line: 3, column: 25, says: "« zz »"),
    BadFile(
      name: "another format", text: answers("{}", before: "  \"format\": \"autre/1\",\n"), line: 3,
      column: 13, says: "autre/1"),
  ]
}

@Suite("evaluate")
struct EvaluateTests {
  private static let small = """
    {"questionnaire": "ep", "context": {}, "answers": {"ep-perf-1": 3, "ep-perf-2": "unknown"}}
    """

  @Test("prints the result of a saved assessment, the same as saved")
  func saved() throws {
    let home = try Home()
    #expect(try home.run(["--accessible"], input: Story.whole(.fr).plainLines.typed).status == 0)
    let saved = try home.saved()
    let before = home.contents
    let run = try home.run(["evaluate", saved.path, "--json"])
    #expect(run.status == 0 && run.errors.isEmpty)
    let result = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? NSDictionary)
    #expect(result["format"] as? String == "boussole.result/1")
    #expect(result["results"] as? NSDictionary == saved["results"] as? NSDictionary)
    #expect(result["recommendations"] as? NSArray == saved["recommendations"] as? NSArray)
    #expect(home.contents == before)
  }

  @Test("takes a file, or standard input for “-”, and speaks both languages")
  func text() throws {
    let home = try Home()
    let path = try home.write(Self.small, to: "réponses.json")
    let before = home.contents
    let french = try home.run(["evaluate", path])
    #expect(french.status == 0 && french.errors.isEmpty)
    #expect(french.output.contains("Où en est votre alliance"))
    #expect(french.output.says("1 réponse, 1 « Ne sait pas », 26 sans réponse"))
    #expect(try home.run(["calculer", "-"], input: Self.small).output == french.output)
    let english = try home.run(["--lang", "en", "evaluate", path])
    #expect(english.output.contains("Where your alliance stands"))
    #expect(home.contents == before)
  }

  @Test("takes answers with their comments, and a file that Windows wrote")
  func withComments() throws {
    let home = try Home()
    let text = """
      \u{FEFF}{"questionnaire": {"id": "ep", "version": "1.0.0"}, "context": {"forme": ["don"]},\r
       "answers": {"ep-perf-1": {"answer": 3, "comment": "é", "inconnu": [1]}}}\r

      """
    let run = try home.run(["evaluate", "-", "--json"], input: text)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test("says where a bad file is wrong, and writes nothing", arguments: BadFile.all)
  func bad(file: BadFile) throws {
    let home = try Home()
    let path = try home.write(file.text, to: "mauvais.json")
    let before = home.contents
    for arguments in [[path], [path, "--json"]] {
      let run = try home.run(["evaluate"] + arguments)
      #expect(run.status == 65)
      #expect(run.output.isEmpty)
      #expect(
        run.errors.contains("\(path), ligne \(file.line), colonne \(file.column)\u{A0}:")
          && run.errors.says(file.says), "\(run.errors)")
      #expect(!run.errors.contains("\u{1B}"))
    }
    #expect(home.contents == before)
    #expect(!FileManager.default.fileExists(atPath: home.data))
  }

  @Test("says it in English too")
  func badInEnglish() throws {
    let home = try Home()
    let run = try home.run(["evaluate", "-", "--lang=en"], input: "{\"a\": 1, \"a\": 2}")
    #expect(run.status == 65)
    #expect(run.errors.contains("line 1, column 10"))
  }

  @Test("ends with 74 for a file that cannot be read")
  func unreadable() throws {
    let home = try Home()
    for path in [home.folder + "/absent.json", home.folder] {
      let run = try home.run(["evaluate", path])
      #expect(run.status == 74)
      #expect(run.errors.contains(path) && run.output.isEmpty)
    }
  }

  @Test("refuses absurd files quickly")
  func absurd() throws {
    let home = try Home()
    let deep = String(repeating: "[", count: 100_000)
    #expect(try home.run(["evaluate", "-"], input: deep).status == 65)
    let large = "{\"a\": \"" + String(repeating: "x", count: 17 << 20) + "\"}"
    #expect(try home.run(["evaluate", "-"], input: large).status == 65)
    #expect(try home.run(["evaluate", "/dev/zero"]).status == 65)
  }
}
