import ArgumentParser
import Assessments
import Messages
import Packs
import Records
import Referential
import ShippedPacks
import Wizard

/// `boussole workshop new`: a session prepared from options; without any, on the screens.
struct WorkshopNew: Verb {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "verb.workshop.new", aliases: ["nouveau", "nouvel"])

  @Option(help: "workshop.follows") var follows: String?
  @Option(help: "workshop.subject") var subject: String?
  @Option(help: "workshop.purpose") var purpose = ""
  @Option(help: "questionnaire") var questionnaire: String?
  @Option(help: "workshop.dimensions") var dimensions: String?
  @Option(help: "workshop.scope") var scope: String?
  @Option(help: "workshop.voices") var voices: String?
  @Option(help: "workshop.names") var names: String?
  @Option(help: "workshop.organisation") var organisation: [String] = []
  @Option(help: "workshop.role") var role: [String] = []
  @Option(help: "workshop.person") var person: [String] = []
  @Option(help: "workshop.context") var context: [String] = []
  @Option(help: "workshop.date") var date: String?
  @Option(help: "workshop.from") var from = ""
  @Option(help: "workshop.to") var to = ""
  @Option(help: "workshop.minutes") var minutes: Int?
  @Option(help: "workshop.place") var place = ""
  @Option(help: "workshop.facilitator") var facilitator = ""
  @Option(help: "workshop.holder") var holder = ""
  @Option(help: "workshop.contact") var contact = ""
  @Option(name: .customLong("keep-until"), help: "workshop.keep-until") var keepUntil: String?
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    if subject == nil, follows == nil { return try prepareOnScreens(program) }
    let former = try former(in: program)
    let asked = self.questionnaire ?? former?.setup.questionnaire.id ?? "ep"
    let questionnaire = try ShippedQuestionnaire.find(QuestionnaireID(asked))
    if let former, former.setup.questionnaire.id != questionnaire.id.rawValue {
      throw .refused(
        program.messages.workshopSince.otherQuestionnaire(
          former.questionnaire.title[program.language], questionnaire.title[program.language]))
    }
    let workshop = try workshop(of: questionnaire, after: former, in: program)
    do throws(RecordError) {
      let store = WorkshopStore(folder: try program.folder.get())
      let path = try store.save(workshop, of: questionnaire)
      let reference = workshop.setup.questionnaire
      try PackShelf(folder: store.folder).keep(
        reference, bytes: ShippedPacks.bytes(of: questionnaire.id))
      if output.json {
        Output.write(String(decoding: try Bytes.read(path), as: UTF8.self), to: 1)
        return ExitCode.done
      }
      Output.print(program.messages.workshopVerbs.prepared(workshop.id.rawValue))
      Output.print(program.messages.program.saved(SafeText.line([path])))
      Output.print(
        program.messages.workshopVerbs.next(
          program.messages.workshopVerbs.command("print", workshop.id.rawValue)
            + " --what invitation"))
      return ExitCode.done
    } catch {
      throw .unsaved(error)
    }
  }

  /// Whoever gives no option is asked for everything; whoever gives some has forgotten the subject.
  private func prepareOnScreens(_ program: Program) throws(VerbError) -> Int32 {
    let texts = [purpose, from, to, place, facilitator, holder, contact]
    let lists = [organisation, role, person, context]
    guard !output.json, texts.allSatisfy(\.isEmpty), lists.allSatisfy(\.isEmpty),
      [dimensions, scope, date, keepUntil].allSatisfy({ $0 == nil }),
      [questionnaire, voices, names].allSatisfy({ $0 == nil }), minutes == nil
    else { throw .told(program.messages.usage.missingArgument("--subject"), ExitCode.usage) }
    return MainActor.assumeIsolated {
      WizardRun(program: program, opening: [.prepareWorkshop]).run()
    }
  }

  /// The session that the new one follows: it must have ended.
  private func former(in program: Program) throws(VerbError) -> FormerSession? {
    guard let follows else { return nil }
    let found = try FoundWorkshop.find(follows, in: program)
    do throws(RecordError) {
      return try FormerSession.find(found.workshop.id, in: found.store)
    } catch .notFound {
      throw .refused(program.messages.workshopSince.notEnded(found.workshop.id.rawValue))
    } catch {
      throw .record(error)
    }
  }

  private func workshop(
    of questionnaire: Questionnaire, after former: FormerSession?, in program: Program
  ) throws(VerbError) -> Workshop {
    guard let reference = try? ShippedPacks.reference(of: questionnaire.id) else {
      throw .unreadablePack(questionnaire.id.rawValue)
    }
    let now = Clock.now
    let id = WorkshopID(Clock.freshID())
    if let former {
      var next = former.next(id: id, asking: questionnaire, as: reference, at: now)
      next.setup.catalogue = ShippedPacks.catalogueReference
      try fill(&next.setup, of: questionnaire, today: now.date)
      if next.setup.voices == .organisation || !person.isEmpty {
        next.attendance = try attendance(next.setup)
      }
      let organisations = Set(next.setup.organisations.map(\.id))
      let roles = Set(next.setup.roles.map(\.id))
      for place in next.attendance.indices {
        let attendee = next.attendance[place]
        if attendee.organisation.map(organisations.contains) == false {
          next.attendance[place].organisation = nil
        }
        if attendee.role.map(roles.contains) == false { next.attendance[place].role = nil }
      }
      return next
    }
    guard let subject else {
      throw .told(program.messages.usage.missingArgument("--subject"), ExitCode.usage)
    }
    var setup = WorkshopSetup(
      subject: Subject(id: "s-" + Clock.freshID(), name: subject), questionnaire: reference,
      catalogue: ShippedPacks.catalogueReference, language: program.language)
    try fill(&setup, of: questionnaire, today: now.date)
    var workshop = Workshop(id: id, created: now, setup: setup)
    workshop.attendance = try attendance(setup)
    return workshop
  }
}
