import Foundation
import Testing

@Suite("Before the reveal")
struct WorkshopSecrecyTests {
  /// Everything that the program prints and writes while ballots are open, the ballots apart.
  private func trace(
    _ levels: [[Int]], comment: String, options: [String]
  ) throws -> String {
    let workshop = try WorkshopSession(options)
    var text = ""
    func run(_ verb: String, _ arguments: [String] = [], input: String = "") throws {
      let run = try workshop.run(verb, arguments, input: input)
      text += "\(verb) \(run.status)\n\(run.output)\n\(run.errors)\n"
    }
    let table = try workshop.table(
      zip(["Ana", "Bo", "Cy"], levels).map { ($0, $1) })
    try run("import", [table])
    try run("import", [table])
    let levels = levels[0]
    let mail =
      "Votre nom : Di\n"
      + zip(WorkshopSession.criteria, levels).map { "\($0) : \($1) - \(comment)" }
      .joined(separator: "\n")
    try run("import", ["-"], input: mail)
    try run(
      "import", ["-", "--json"], input: "Votre nom : Ed\nep-cla-1 : \(levels[0])\nVoix : 3\n")
    try run("show")
    try run("show", ["--json"])
    try run("reveal")
    try run("reveal", ["--json"])
    try run("ballot", ["--text"])
    try run("close-ballots")
    try run("show", ["--json"])
    text += try workshop.home.run(["workshop", "--json"]).output
    for (name, content) in workshop.home.contents.sorted(by: { $0.key < $1.key }) {
      let isTheirs = name.contains("/ballots/") || name.hasSuffix(".csv")
      if !isTheirs { text += "\(name)\n" + String(decoding: content, as: UTF8.self) }
    }
    return
      text
      .replacing(workshop.home.folder, with: "HOME")
      .replacing(/(s-)?[0-9a-hjkmnp-tv-z]{12}/, with: "ID")
      .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)/, with: "TIME")
  }

  @Test(
    "no byte of the session, of what is printed or of any other file depends on what anybody answered",
    arguments: [[], ["--names", "anonymous"]])
  func noByte(options: [String]) throws {
    let low = try trace(
      [[1, 1, 2, 1], [1, 2, 1, 1], [2, 1, 1, 2]], comment: "TRACE-BASSE", options: options)
    let high = try trace(
      [[5, 4, 5, 5], [4, 5, 3, 4], [5, 5, 4, 3]], comment: "TRACE-HAUTE", options: options)
    #expect(!low.contains("TRACE") && !high.contains("TRACE"))
    // Without names the register stands in the order of codes, which are drawn at random.
    func lines(_ text: String) -> [Substring] { text.split(separator: "\n").sorted() }
    #expect(options.isEmpty ? low == high : lines(low) == lines(high))
    #expect(low.contains("counted"))
  }
}
