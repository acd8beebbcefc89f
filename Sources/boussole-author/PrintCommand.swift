import ArgumentParser
import QuestionnaireFiles
import Referential

/// `boussole-author print`: all the questions of a questionnaire, to be read aloud.
struct Print: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        fr: "Imprimer toutes les questions d’un questionnaire, pour les lire à voix haute.",
        en: "Print all the questions of a questionnaire, to read them aloud."),
      aliases: ["imprimer"])
  }

  @Argument(
    help: ArgumentHelp(
      said(
        fr: "L’identifiant du questionnaire, comme ep.", en: "The questionnaire’s id, such as ep."))
  )
  var id: String

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      said(fr: "Le dossier ou le fichier à lire.", en: "The folder or file to read."),
      valueName: "path"))
  var source = "Questionnaires"

  @Option(help: ArgumentHelp(said(fr: "Largeur des lignes.", en: "Width of the lines.")))
  var width = 78

  @OptionGroup var language: LanguageOption

  func run() throws {
    let spoken = language.language
    let library = Library(reading: try AuthorFiles.read([source], language: spoken))
    guard let questionnaire = library.questionnaire(QuestionnaireID(id)) else {
      AuthorFiles.complain(
        spoken == .fr
          ? "\(source) ne définit pas de questionnaire « \(id) »."
          : "\(source) defines no questionnaire “\(id)”.")
      throw ExitStatus.badData.code
    }
    let booklet = Booklet(
      of: questionnaire, catalogue: library.catalogue, in: spoken, width: width)
    print(booklet.text(), terminator: "")
  }
}
