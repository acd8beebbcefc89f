import ArgumentParser
import Assessments
import Messages
import Records
import Referential

/// `boussole workshop close-ballots ID`: no ballot comes in any more.
struct WorkshopClose: Verb {
  static let configuration = CommandConfiguration(
    commandName: "close-ballots", abstract: "verb.workshop.close-ballots",
    aliases: ["clore", "fermer-les-bulletins"])

  @Argument(help: "workshop") var id: String
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    var found = try FoundWorkshop.lock(id, in: program)
    let words = program.messages.workshopVerbs
    switch found.workshop.closeBallots(at: Clock.now) {
    case .alreadyClosed:
      Output.print(words.alreadyClosed)
      return ExitCode.done
    case .nothingCame: throw .told(words.nothingCame, ExitCode.badData)
    case .closed(let ballots, let posters):
      do throws(RecordError) {
        try found.save()
        try found.store.settle(found.workshop, order: found.asked)
      } catch {
        throw .unsaved(error)
      }
      Output.print(words.closed(ballots, posters))
      Output.print(words.next(words.command("reveal", found.workshop.id.rawValue)))
      return ExitCode.done
    }
  }
}

/// `boussole workshop reopen ID`: ballots come in again, as long as nothing was shown.
struct WorkshopReopen: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "verb.workshop.reopen", aliases: ["rouvrir"])

  @Argument(help: "workshop") var id: String
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    var found = try FoundWorkshop.lock(id, in: program)
    let words = program.messages.workshopVerbs
    switch found.workshop.reopen(at: Clock.now) {
    case .notClosed: throw .told(words.notClosed, ExitCode.badData)
    case .alreadyRevealed: throw .told(words.alreadyRevealed, ExitCode.badData)
    case .reopened(let takenIn):
      do throws(RecordError) { try found.save() } catch { throw .unsaved(error) }
      Output.print(words.reopened(takenIn.count))
      return ExitCode.done
    }
  }
}

/// `boussole workshop withdraw ID CODE`: one ballot counts no more and is erased.
struct WorkshopWithdraw: Verb {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "verb.workshop.withdraw", aliases: ["retirer"])

  @Argument(help: "workshop") var id: String
  @Argument(help: "workshop.code") var code: String
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    var found = try FoundWorkshop.lock(id, in: program)
    let words = program.messages.workshopVerbs
    let ballot = BallotID(code)
    switch found.workshop.withdraw(ballot, at: Clock.now) {
    case .unknownBallot: throw .told(words.unknownBallot(code), ExitCode.usage)
    case .alreadyRevealed: throw .told(words.cannotWithdraw, ExitCode.badData)
    case .ended: throw .told(words.ended, ExitCode.badData)
    case .withdrawn:
      do throws(RecordError) {
        try found.save()
        try found.store.erase(ballot, of: found.workshop.id)
      } catch {
        throw .unsaved(error)
      }
      Output.print(words.withdrawn)
      return ExitCode.done
    }
  }
}

/// `boussole workshop erase ID`: every answer goes; with `--all` the session goes to the trash as well.
struct WorkshopErase: Verb {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "verb.workshop.erase", aliases: ["effacer"])

  @Argument(help: "workshop") var id: String
  @Flag(name: .customLong("all"), help: "workshop.all") var all = false
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    var found = try FoundWorkshop.lock(id, in: program)
    let words = program.messages.workshopVerbs
    do throws(RecordError) {
      found.workshop.forgetAnswers(at: Clock.now)
      try found.save()
      try found.store.eraseAnswers(of: found.workshop.id)
      if all { try found.store.discard(found.workshop.id) }
    } catch {
      throw .unsaved(error)
    }
    Output.print(all ? words.discarded : words.answersErased)
    return ExitCode.done
  }
}
