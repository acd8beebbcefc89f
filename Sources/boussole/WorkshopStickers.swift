import ArgumentParser
import Assessments
import BallotFiles
import Evaluation
import JSONText
import Messages
import Records
import Referential

/// `boussole workshop stickers ID CRITERION COUNTS…`: the stickers of one poster, without respondents.
struct WorkshopStickers: Verb {
  static let configuration = CommandConfiguration(
    commandName: "stickers", abstract: "verb.workshop.stickers", aliases: ["gommettes"])

  @Argument(help: "workshop") var id: String
  @Argument(help: "workshop.criterion") var criterion: String
  @Argument(help: "workshop.counts") var counts: [String]
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    var found = try FoundWorkshop.lock(id, in: program)
    let words = program.messages.workshopVerbs
    let asked = CriterionID(criterion)
    guard found.asked.contains(asked) else {
      throw .wrongValue("CRITERION", criterion, found.asked.map(\.rawValue))
    }
    let label = found.questionnaire.criterion(asked)?.label[program.language] ?? criterion
    let (counted, findings) = StickerLine.read(counts.joined(separator: " "))
    guard findings.isEmpty else {
      let sentences = findings.map { finding in
        program.messages.ballots.problem(finding.problem) { _ in label }
      }
      throw .told(sentences.joined(separator: "\n"), ExitCode.usage)
    }
    guard found.workshop.phase < .closed else { throw .told(words.postersClosed, ExitCode.badData) }
    do throws(RecordError) {
      var tally =
        try found.store.stickers(of: found.workshop.id)
        ?? StickerTally(
          workshop: found.workshop.id, questionnaire: found.workshop.setup.questionnaire)
      // A poster without any sticker is one that was not counted.
      tally.counts[asked] = counted == LevelCounts() ? nil : counted
      _ = found.workshop.countPosters(tally.counts.count, at: Clock.now)
      try found.store.write(tally, of: found.questionnaire)
      try found.save()
    } catch {
      throw .unsaved(error)
    }
    let total = counted.total + counted.unknown + counted.notApplicable
    Output.print(words.stickersCounted(label, total, found.workshop.postersCounted))
    return ExitCode.done
  }
}
