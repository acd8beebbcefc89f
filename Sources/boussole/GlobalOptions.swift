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

/// What was asked of the program as a whole, free of the parser: nothing has to be parsed to have it.
struct RunOptions {
  /// Nil when none was asked for.
  var lang: Language?
  var accessible = false
  var ascii = false
  var highContrast = false
  var noColor = false

  /// Only the language, found before the rest is understood.
  static func speaking(_ words: [String]) -> RunOptions {
    RunOptions(lang: CommandLineReading.language(in: words))
  }
}

extension RunOptions {
  init(_ parsed: GlobalOptions) {
    self.init(
      lang: parsed.lang, accessible: parsed.accessible, ascii: parsed.ascii,
      highContrast: parsed.highContrast, noColor: parsed.noColor)
  }
}
