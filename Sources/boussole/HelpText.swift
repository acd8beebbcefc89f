import ArgumentParser
import Messages

/// Help in the person's language, made from the parser's own description of itself.
///
/// The parser gives structure (verbs, aliases, options, values); words come from `Messages` by the key that
/// stands where the parser would have its English text.
struct HelpText {
  let messages: Messages

  /// A verb with the names that lead to it.
  private typealias Command = any ParsableCommand.Type

  /// Help of the program, or of one verb by any of its names.
  func lines(for path: [String]) -> [String] {
    let verbs = Boussole.configuration.subcommands
    guard let name = path.first, let verb = verbs.first(where: { names($0).contains(name) })
    else { return overview(verbs) }
    let inner = verb.configuration.subcommands
    if let second = path.dropFirst().first,
      let found = inner.first(where: { names($0).contains(second) })
    {
      return help(of: found, inside: verb)
    }
    return help(of: verb)
  }

  private func overview(_ verbs: [Command]) -> [String] {
    let options = messages.options
    var lines = [
      options.overview, "", "\(colon(options.usage)) boussole [\(options.verbs.lowercased())]",
    ]
    lines += ["", colon(options.verbs)]
    lines += table(
      verbs.map { verb in (name(verb), words(for: "verb." + name(verb)) + alias(of: verb)) })
    lines += ["", colon(options.options)] + table(arguments(of: Boussole.self, under: "OPTIONS"))
    lines += ["", colon(options.exitCodes)]
    lines += table(options.exitCodesText.map { ("\($0.code)", $0.meaning) })
    return lines + ["", options.moreHelp("boussole evaluate --help")]
  }

  /// Help of a verb, or of one inside another as `workshop import`.
  private func help(of verb: Command, inside outer: Command? = nil) -> [String] {
    let options = messages.options
    let path = (outer.map { [name($0)] } ?? []) + [name(verb)]
    let key = (["verb"] + path).joined(separator: ".")
    let positional = arguments(of: verb, under: "ARGUMENTS")
    let inner = verb.configuration.subcommands
    let usage = (["boussole"] + path + positional.map(\.0)).joined(separator: " ")
    var lines = [
      words(for: key) + alias(of: verb), "",
      "\(colon(options.usage)) \(usage)"
        + (inner.isEmpty ? "" : " [\(options.verbs.lowercased())]"),
    ]
    if !inner.isEmpty {
      lines += ["", colon(options.verbs)]
      lines += table(
        inner.map { (name($0), words(for: "\(key).\(name($0))") + alias(of: $0)) })
    }
    if !positional.isEmpty { lines += ["", colon(options.arguments)] + table(positional) }
    return lines + ["", colon(options.options)] + table(arguments(of: verb, under: "OPTIONS"))
  }

  private func colon(_ text: String) -> String { messages.plain.fieldPrompt(text) }

  private func name(_ verb: Command) -> String { verb.configuration.commandName ?? "" }

  private func names(_ verb: Command) -> [String] { [name(verb)] + verb.configuration.aliases }

  /// Names without accents are accepted and not shown beside those with.
  private func alias(of verb: Command) -> String {
    verb.configuration.aliases.first.map { " (\(messages.options.alias([$0])))" } ?? ""
  }

  /// What stands under a title of the parser's own page: names, each with the words for its key.
  private func arguments(of verb: Command, under title: String) -> [(String, String)] {
    let page = Boussole.helpMessage(for: verb, columns: 1_000)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0 != "\(title):" }.dropFirst().prefix { !$0.isEmpty }
    var found: [(name: String, key: String)] = []
    for line in lines {
      let words = line.split(separator: " ")
      if line.hasPrefix("   ") {
        // The key did not fit beside a long name.
        found[found.count - 1].key = words.first.map(String.init) ?? ""
        continue
      }
      // `-h, --help`: the long name says more. A name is followed by its value.
      let named = words.drop { $0.hasSuffix(",") }
      let value = named.dropFirst().first.flatMap { $0.hasPrefix("<") ? " \($0)" : nil } ?? ""
      let key = named.dropFirst(value.isEmpty ? 1 : 2).first.map(String.init) ?? ""
      found.append(((named.first.map(String.init) ?? "") + value, key))
    }
    // `--help` is the parser's own: beside it stands a sentence, not a key.
    return found.map { ($0.name, words(for: $0.name == "--help" ? "help" : $0.key)) }
  }

  private func table(_ rows: [(String, String)]) -> [String] {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, what in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + what
    }
  }

  /// A key without words is shown as it is: the tests find it.
  func words(for key: String) -> String {
    let options = messages.options
    return switch key {
    case "lang": options.lang
    case "accessible": options.accessible + " (" + options.alsoVariable("ACCESSIBLE=1") + ")"
    case "ascii": options.ascii
    case "high-contrast": options.highContrast
    case "no-color": options.noColor + " (" + options.alsoVariable("NO_COLOR") + ")"
    case "json": options.json
    case "help": options.help
    case "version": options.version
    case "answers-file": options.answersFile
    case "assessment": options.assessmentID
    case "questionnaire": options.questionnaireID
    default:
      messages.verbs.words(for: key) ?? messages.workshopVerbs.words(for: key) ?? key
    }
  }
}
