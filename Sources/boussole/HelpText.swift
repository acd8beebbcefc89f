import ArgumentParser
import JSONText
import Messages

/// Help in the person's language, made from the parser's own description of itself.
///
/// The parser gives structure (verbs, aliases, options, values); words come from `Messages` by the key that
/// stands where the parser would have its English text.
struct HelpText {
  let messages: Messages

  /// Help of the program, or of one verb by any of its names.
  func lines(for path: [String]) -> [String] {
    guard let description = try? JSONReader.read(Boussole._dumpHelp()),
      let root = description["command"]
    else { return [messages.options.overview] }
    guard let name = path.first,
      let verb = subcommands(of: root).first(where: { names($0).contains(name) })
    else { return overview(root) }
    let inner = subcommands(of: verb)
    if let second = path.dropFirst().first,
      let found = inner.first(where: { names($0).contains(second) })
    {
      return help(of: found, inside: verb)
    }
    return help(of: verb)
  }

  private func overview(_ root: JSONNode) -> [String] {
    let options = messages.options
    var lines = [
      options.overview, "", "\(colon(options.usage)) boussole [\(options.verbs.lowercased())]",
    ]
    lines += ["", colon(options.verbs)]
    let verbs = subcommands(of: root)
    lines += table(
      verbs.map { verb in
        (
          text(verb, "commandName"),
          words(for: "verb." + text(verb, "commandName")) + alias(of: verb)
        )
      })
    lines += ["", colon(options.options)] + table(arguments(of: root, positional: false))
    lines += ["", colon(options.exitCodes)]
    lines += table(options.exitCodesText.map { ("\($0.code)", $0.meaning) })
    return lines + ["", options.moreHelp("boussole evaluate --help")]
  }

  /// Help of a verb, or of one inside another as `workshop import`.
  private func help(of verb: JSONNode, inside outer: JSONNode? = nil) -> [String] {
    let options = messages.options
    let path = (outer.map { [text($0, "commandName")] } ?? []) + [text(verb, "commandName")]
    let key = (["verb"] + path).joined(separator: ".")
    let positional = arguments(of: verb, positional: true)
    let inner = subcommands(of: verb)
    let usage = (["boussole"] + path + positional.map(\.0)).joined(separator: " ")
    var lines = [
      words(for: key) + alias(of: verb), "",
      "\(colon(options.usage)) \(usage)"
        + (inner.isEmpty ? "" : " [\(options.verbs.lowercased())]"),
    ]
    if !inner.isEmpty {
      lines += ["", colon(options.verbs)]
      lines += table(
        inner.map { verb in
          let name = text(verb, "commandName")
          return (name, words(for: "\(key).\(name)") + alias(of: verb))
        })
    }
    if !positional.isEmpty { lines += ["", colon(options.arguments)] + table(positional) }
    return lines + ["", colon(options.options)] + table(arguments(of: verb, positional: false))
  }

  private func colon(_ text: String) -> String { messages.plain.fieldPrompt(text) }

  private func subcommands(of command: JSONNode) -> [JSONNode] {
    ((try? command["subcommands"]?.elements()) ?? []).filter { text($0, "commandName") != "help" }
  }

  private func names(_ command: JSONNode) -> [String] {
    [text(command, "commandName")] + aliases(of: command)
  }

  private func aliases(of command: JSONNode) -> [String] {
    ((try? command["aliases"]?.elements()) ?? []).compactMap(\.value.string)
  }

  /// Names without accents are accepted and not shown beside those with.
  private func alias(of command: JSONNode) -> String {
    let all = aliases(of: command)
    return all.first.map { " (\(messages.options.alias([$0])))" } ?? ""
  }

  private func arguments(of command: JSONNode, positional: Bool) -> [(String, String)] {
    ((try? command["arguments"]?.elements()) ?? []).compactMap { argument in
      let kind = text(argument, "kind")
      guard (kind == "positional") == positional else { return nil }
      let value = text(argument, "valueName")
      if positional { return ("<\(value)>", words(for: text(argument, "abstract"))) }
      let long = argument["preferredName"].map { text($0, "name") } ?? value
      let name = kind == "option" ? "--\(long) <\(value)>" : "--\(long)"
      // `--help` is the parser's own: its abstract is a sentence, not a key.
      return (name, words(for: long == "help" ? long : text(argument, "abstract")))
    }
  }

  private func text(_ node: JSONNode, _ key: String) -> String { node[key]?.value.string ?? "" }

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
