import ArgumentParser
import QuestionnaireFiles
import Referential

/// `boussole-author check`: every problem in the files, with its place.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        fr: "Vérifier des fichiers ; chaque constat donne fichier, ligne et colonne.",
        en: "Check files; each finding gives file, line and column."),
      discussion: said(
        fr:
          "Donnez ensemble les fichiers qui se citent, ou leur dossier. Code 65 s’il y a une erreur.",
        en: "Give files that name one another together, or their folder. Exits 65 on an error."),
      aliases: ["verifier", "vérifier"])
  }

  @Argument(
    help: ArgumentHelp(said(fr: "Fichiers YAML ou dossiers.", en: "YAML files or folders.")))
  var files: [String]

  @OptionGroup var language: LanguageOption

  func run() throws {
    let library = Library(
      reading: try AuthorFiles.read(files, language: language.language))
    for finding in library.findings { print(finding.lines(in: language.language)) }
    print(summary(of: library.findings))
    if library.findings.hasErrors { throw ExitStatus.badData.code }
  }

  private func summary(of findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    switch language.language {
    case .fr: return "erreurs : \(errors), avertissements : \(warnings)"
    case .en: return "errors: \(errors), warnings: \(warnings)"
    }
  }
}
