import ArgumentParser
import Assessments
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
    let poster = found.questionnaire.criterion(asked)
    let label = poster?.label[program.language] ?? criterion
    let counted: LevelCounts
    do throws(StickerLine.Problem) {
      counted = try StickerLine.counts(
        counts.joined(separator: " "), allowsNotApplicable: poster?.allowsNotApplicable ?? false)
    } catch {
      let notices = program.messages.workshopNotices
      switch error {
      case .word(let word): throw .told(notices.stickersNotRead(word), ExitCode.usage)
      case .twice(let level): throw .told(notices.stickersTwice(level), ExitCode.usage)
      case .notOffered: throw .told(notices.posterOffersNoDash(label), ExitCode.usage)
      }
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
