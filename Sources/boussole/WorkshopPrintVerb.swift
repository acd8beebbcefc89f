import ArgumentParser
import Assessments
import JSONText
import Messages
import Records
import Referential
import Reports
import Wizard

/// `boussole workshop print ID --what PAPER`: what a session puts on paper or sends.
struct WorkshopPrint: Verb {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "verb.workshop.print", aliases: ["imprimer"])

  @Argument(help: "workshop") var id: String
  @Option(name: .customLong("what"), help: "workshop.what") var paper: String
  @Option(name: .customLong("to"), help: "print.to") var format: String?
  @Option(name: .customLong("out"), help: "print.out") var out: String?
  @Flag(name: .customLong("replace"), help: "replace") var replace = false
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    let kind = try PaperName.ofSession(paper)
    let format = try chosenFormat(of: kind)
    let found = try FoundWorkshop.find(id, in: program)
    let material = try material(of: found, in: program, telling: kind)
    guard let file = Reports.WorkshopFile(kind, as: format, from: material) else {
      // A format was chosen among those of the paper: it can only be too early.
      throw .told(
        program.messages.workshopSheets.notYet(
          kind.name(in: program.messages),
          program.messages.workshopVerbs.command("reveal", found.workshop.id.rawValue)),
        ExitCode.badData)
    }
    guard let out else {
      Output.write(file.bytes)
      return ExitCode.done
    }
    let path = SystemPath.isFolder(out) ? out + "/" + file.fileName : out
    guard replace || !SystemPath.exists(path) else {
      throw .exists(program.messages.sharing.exists(path))
    }
    do throws(RecordError) {
      try DurableFile.write(file.bytes, to: path)
    } catch {
      throw .record(error)
    }
    Output.print(SafeText.line([path]))
    return ExitCode.done
  }

  /// The usual one when none is named.
  private func chosenFormat(of kind: WorkshopDocumentKind) throws(VerbError) -> ReportFormat {
    let names: [String: ReportFormat] = [
      "html": .html, "odt": .odt, "text": .text, "txt": .text, "texte": .text, "md": .markdown,
      "markdown": .markdown,
    ]
    guard let format else { return kind.formats[0] }
    guard let chosen = names[format.lowercased()], kind.formats.contains(chosen) else {
      throw .wrongValue("--to", format, kind.formats.map { $0 == .text ? "text" : $0.rawValue })
    }
    return chosen
  }

  /// Ballots are read for papers that tell answers, for the list of what to debate, and for no other.
  private func material(
    of found: borrowing FoundWorkshop, in program: Program, telling kind: WorkshopDocumentKind
  ) throws(VerbError) -> WorkshopMaterial {
    let workshop = found.workshop
    // The session speaks to those who take part, whatever the facilitator’s own language is.
    let language = program.options.lang ?? workshop.setup.language
    var material = WorkshopMaterial(
      workshop: workshop, questionnaire: found.questionnaire,
      referential: SharedContent.load().referential, language: language,
      today: Clock.now.date)
    let isTime =
      kind.tellsAnswers
      ? workshop.phase >= .revealed : kind == .facilitator && workshop.phase >= .closed
    guard isTime else { return material }
    let ballots: [WorkshopBallot]
    let stickers: StickerTally?
    do throws(RecordError) {
      let read = try found.store.ballots(of: workshop)
      for ballot in read.unreadable {
        Output.printError(program.errors.sentence(for: ballot.error))
      }
      ballots = read.counted
      stickers = try found.store.stickers(of: workshop.id)
    } catch {
      throw .record(error)
    }
    material.outcome = WorkshopOutcome(
      workshop, questionnaire: found.questionnaire, ballots: ballots, stickers: stickers)
    material.former = workshop.follows.flatMap { try? FormerSession.find($0, in: found.store) }
    if kind == .summary {
      let revelation = Revelation(
        workshop, questionnaire: found.questionnaire, ballots: ballots, stickers: stickers)
      material.assessment = try groupAssessment(revelation, language, in: program)
    }
    return material
  }

  /// The group’s assessment as it was saved and perhaps worked on since; before that, as it would be.
  private func groupAssessment(
    _ revelation: Revelation, _ language: Language, in program: Program
  ) throws(VerbError) -> ReportMaterial {
    guard let id = revelation.workshop.assessment else {
      return ReportMaterial(
        revelation.assessment(id: "", at: revelation.workshop.modified), revelation.questionnaire,
        former: nil, sharing: .full, language: language)
    }
    let opened = try SavedAssessment.find(id.rawValue, in: program).opened
    return ReportMaterial(
      opened.assessment, opened.questionnaire, former: opened.former, sharing: .full,
      language: language)
  }
}
