import ArgumentParser
import Packs
import QuestionnaireFiles
import Referential

/// `boussole-author compile`: checked files become one Swift file, or packs in a folder.
struct Compile: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        fr: "Compiler des fichiers vérifiés : un fichier Swift, ou un questionnaire compilé.",
        en: "Compile checked files into one Swift file, or one pack."),
      aliases: ["compiler"])
  }

  @Option(
    help: ArgumentHelp(
      said(
        fr: "Le fichier Swift à écrire, pour la construction de Boussole.",
        en: "The Swift file to write, for Boussole’s own build."),
      valueName: "file.swift"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      said(
        fr: "Le questionnaire à compiler, ou « catalogue », ou « referential ».",
        en: "The questionnaire to compile, or “catalogue”, or “referential”."),
      valueName: "id"))
  var pack: String?

  @Option(
    name: .customLong("out"),
    help: ArgumentHelp(
      said(fr: "Le dossier où écrire.", en: "The folder to write into."), valueName: "dir"))
  var folder = "."

  @Argument(
    help: ArgumentHelp(said(fr: "Fichiers YAML ou dossiers.", en: "YAML files or folders.")))
  var files: [String]

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if (output == nil) == (pack == nil) {
      throw ValidationError(
        said(fr: "Donnez --output ou --pack, et un seul.", en: "Give --output or --pack, not both.")
      )
    }
  }

  func run() throws {
    let spoken = language.language
    let library = Library(reading: try AuthorFiles.read(files, language: spoken))
    // Warnings are for `check`: a build would repeat them at every change.
    for finding in library.findings where finding.severity == .error {
      AuthorFiles.complain(finding.lines(in: spoken))
    }
    if library.findings.hasErrors { throw ExitStatus.badData.code }
    if let output {
      try writeSource(of: library, to: output)
    } else if let pack {
      try writePack(pack, of: library)
    }
  }

  private func writeSource(of library: Library, to output: String) throws {
    guard let text = ShippedSource.text(for: library) else {
      AuthorFiles.complain(
        language.language == .fr
          ? "error: il faut le référentiel, l’orientation, la boîte à outils et un questionnaire."
          : "error: the referential, the orientation, the catalogue and a questionnaire are needed."
      )
      throw ExitStatus.badData.code
    }
    try AuthorFiles.write(Array(text.utf8), to: output, language: language.language)
  }

  private func writePack(_ id: String, of library: Library) throws {
    guard let bytes = bytes(of: id, in: library) else {
      AuthorFiles.complain(
        language.language == .fr
          ? "error: ces fichiers ne définissent pas « \(id) »."
          : "error: these files do not define “\(id)”.")
      throw ExitStatus.badData.code
    }
    let reference: PackReference
    do {
      reference = try PackReader.header(of: bytes).reference
    } catch {
      AuthorFiles.complain("error: \(error)")
      throw ExitStatus.badData.code
    }
    let name = "\(reference.id)-\(reference.version)-\(reference.shortDigest).json"
    let path = "\(folder)/\(name)"
    try AuthorFiles.write(bytes, to: path, language: language.language)
    print(path)
  }

  private func bytes(of id: String, in library: Library) -> [UInt8]? {
    switch PackKind(rawValue: id) {
    case .catalogue: return library.catalogue.map { PackWriter.bytes(of: $0) }
    case .referential:
      guard let referential = library.referential, let orientation = library.orientation else {
        return nil
      }
      return PackWriter.bytes(of: referential, orientation)
    default:
      return library.questionnaire(QuestionnaireID(id)).map { PackWriter.bytes(of: $0) }
    }
  }
}
