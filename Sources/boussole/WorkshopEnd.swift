import ArgumentParser
import Assessments
import Messages
import Records
import Referential
import Wizard

/// `boussole workshop end ID`: decisions stay, the group has its assessment, ballots are erased or kept.
struct WorkshopEnd: Verb {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "verb.workshop.end", aliases: ["terminer"])

  @Argument(help: "workshop") var id: String
  @Option(help: "workshop.takeaway") var takeaway: [String] = []
  @Option(help: "workshop.action") var action: [String] = []
  @Option(help: "workshop.review") var review: String?
  @Flag(name: .customLong("keep-ballots"), help: "workshop.keep-ballots") var keepBallots = false
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    var found = try FoundWorkshop.lock(id, in: program)
    let words = program.messages.workshopVerbs
    guard found.workshop.phase >= .revealed else {
      throw .told(words.notShownYet, ExitCode.badData)
    }
    guard found.workshop.phase == .revealed else { throw .told(words.ended, ExitCode.badData) }
    found.workshop.plan.add(try PlannedActions(action).read(in: program))
    found.workshop.takeaways += takeaway
    found.workshop.keepsBallots = keepBallots
    if let review {
      guard let day = PlanDate.read(review, today: Clock.now.date) else {
        throw .wrongValue("--review", review, ["2027-06-12"])
      }
      found.workshop.plan.review = day
    }
    let ended: EndedSession
    let ballots: Int
    do throws(RecordError) {
      let kept = try found.store.ballots(of: found.workshop)
      if let damaged = kept.unreadable.first { throw damaged.error }
      ballots = kept.counted.count
      let revelation = Revelation(
        found.workshop, questionnaire: found.questionnaire, ballots: kept.counted,
        stickers: try found.store.stickers(of: found.workshop.id))
      let former = found.workshop.follows.flatMap {
        try? FormerSession.find($0, in: found.store)
      }
      guard
        let done = revelation.ending(at: Clock.now, follows: former?.assessment)
      else { throw RecordError.notFound(id: id) }
      ended = done
      // The assessment first, then the session, then ballots go: a stop in between loses nothing.
      try program.store.putAside(ended.assessment.id)
      try program.store.save(
        ended.assessment,
        in: AssessmentSurroundings(
          of: ended.assessment, found.questionnaire, shared: SharedContent.load(),
          unknownMembers: UnknownMembers()))
      found.workshop = ended.workshop
      try found.save()
      if ended.erasesBallots { try found.store.eraseAnswers(of: found.workshop.id) }
    } catch {
      throw .unsaved(error)
    }
    Output.print(words.sessionEnded(ended.erasesBallots ? ballots : nil))
    Output.print(words.groupAssessment(ended.assessment.id.rawValue))
    Output.print(
      words.next(words.command("print", found.workshop.id.rawValue) + " --what minutes"))
    return ExitCode.done
  }
}
