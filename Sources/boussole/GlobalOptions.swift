public import ArgumentParser
public import Referential

extension Language: ExpressibleByArgument {}

/// Options that every verb takes.
///
/// Their help is a key: `HelpText` finds the words in the person's language.
struct GlobalOptions: ParsableArguments {
  @Option(help: "lang") var lang: Language?
  @Flag(help: "accessible") var accessible = false
  @Flag(help: "ascii") var ascii = false
  @Flag(name: .customLong("high-contrast"), help: "high-contrast") var highContrast = false
  @Flag(name: .customLong("no-color"), help: "no-color") var noColor = false

  /// Those that take a value, to find the verb behind them.
  static let withValue: Set<String> = ["--lang"]
}

/// `--json`, on every verb that prints data.
struct JSONOption: ParsableArguments {
  @Flag(help: "json") var json = false
}

extension GlobalOptions {
  /// Nothing asked.
  ///
  /// The parser's property wrappers cannot be read before they are parsed, hence a parse.
  static var none: GlobalOptions { speaking([]) }

  /// Only the language, found before the rest is understood.
  static func speaking(_ words: [String]) -> GlobalOptions {
    let language = CommandLineReading.language(in: words)
    let parsed = try? GlobalOptions.parse(language.map { ["--lang", $0.rawValue] } ?? [])
    guard let parsed else { preconditionFailure("options without any word always parse") }
    return parsed
  }
}
