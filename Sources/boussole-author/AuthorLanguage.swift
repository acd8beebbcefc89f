import ArgumentParser
import Foundation
import Referential

/// The language of what the program says: `--lang`, else the environment's, else French.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      said(fr: "Langue : fr ou en.", en: "Language: fr or en."), valueName: "fr|en"))
  private var chosen: Chosen?

  var language: Language {
    switch chosen {
    case .fr: .fr
    case .en: .en
    case nil: environmentLanguage()
    }
  }

  private enum Chosen: String, ExpressibleByArgument, CaseIterable {
    case fr, en
  }
}

/// `LC_ALL`, `LC_MESSAGES`, then `LANG`: English when it starts with `en`, else French.
func environmentLanguage() -> Language {
  let environment = ProcessInfo.processInfo.environment
  let value = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
    .compactMap { environment[$0] }.first { !$0.isEmpty }
  return value?.hasPrefix("en") == true ? .en : .fr
}

/// A text of the help pages, in the environment's language.
func said(fr: String, en: String) -> String { environmentLanguage() == .fr ? fr : en }
