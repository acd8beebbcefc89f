import ArgumentParser
import Assessments
import Evaluation
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

  @Option(help: "workshop.subject") var subject: String?
  @Option(help: "workshop.purpose") var purpose = ""
  @Option(help: "questionnaire") var questionnaire = "ep"
  @Option(help: "workshop.dimensions") var dimensions: String?
  @Option(help: "workshop.scope") var scope: String?
  @Option(help: "workshop.voices") var voices = "each"
  @Option(help: "workshop.names") var names = "named"
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
    guard let subject else { return try prepareOnScreens(program) }
    let questionnaire = try ShippedQuestionnaire.find(QuestionnaireID(self.questionnaire))
    let workshop = try workshop(on: subject, of: questionnaire, in: program)
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
      questionnaire == "ep", voices == "each", names == "named", minutes == nil
    else { throw .told(program.messages.usage.missingArgument("--subject"), ExitCode.usage) }
    return MainActor.assumeIsolated {
      WizardRun(program: program, opening: [.prepareWorkshop]).run()
    }
  }

  private func workshop(
    on subject: String, of questionnaire: Questionnaire, in program: Program
  ) throws(VerbError) -> Workshop {
    let minutes =
      minutes ?? SessionHours.minutes(from: from, to: to) ?? WorkshopSetup.usualMinutes
    guard (15...480).contains(minutes) else {
      throw .wrongValue("--minutes", "\(minutes)", ["15–480"])
    }
    guard let reference = try? ShippedPacks.reference(of: questionnaire.id) else {
      throw .unreadablePack(questionnaire.id.rawValue)
    }
    let now = Clock.now
    var setup = WorkshopSetup(
      subject: Subject(
        id: "s-" + Clock.freshID(), name: subject, partners: organisation),
      purpose: purpose, questionnaire: reference, catalogue: ShippedPacks.catalogueReference,
      language: program.language)
    setup.context = try context(of: questionnaire)
    setup.scope = try scope(of: questionnaire)
    guard let voices = WorkshopSetup.Voices(rawValue: voices) else {
      throw .wrongValue(
        "--voices", self.voices, WorkshopSetup.Voices.allCases.map(\.rawValue))
    }
    guard let naming = WorkshopSetup.Naming(rawValue: names) else {
      throw .wrongValue("--names", names, WorkshopSetup.Naming.allCases.map(\.rawValue))
    }
    guard voices == .each || !organisation.isEmpty else {
      throw .wrongValue("--voices", self.voices, ["--organisation"])
    }
    setup.voices = voices
    setup.naming = naming
    setup.organisations = ids(for: organisation).map { .init(id: OrganisationID($0), name: $1) }
    setup.roles = ids(for: role).map { .init(id: RoleID($0), name: $1) }
    setup.date = try day(date, "--date")
    setup.startTime = from
    setup.endTime = to
    setup.minutes = minutes
    setup.place = place
    setup.facilitator = facilitator
    setup.holder = holder
    setup.contact = contact
    // Long enough for minutes and a second sitting, short enough to be kept.
    setup.keepUntil =
      try day(keepUntil, "--keep-until") ?? (setup.date ?? now.date).adding(months: 3)
    var workshop = Workshop(id: WorkshopID(Clock.freshID()), created: now, setup: setup)
    workshop.attendance = try attendance(setup)
    return workshop
  }

  private func scope(of questionnaire: Questionnaire) throws(VerbError) -> ScopeID {
    if let dimensions {
      let ids = dimensions.split(separator: ",").map {
        DimensionID(String($0.drop { $0 == " " }))
      }
      let known = questionnaire.dimensions.map(\.id)
      for id in ids where !known.contains(id) {
        throw .wrongValue("--dimensions", id.rawValue, known.map(\.rawValue))
      }
      guard !ids.isEmpty else {
        throw .wrongValue("--dimensions", dimensions, known.map(\.rawValue))
      }
      return .dimensions(known.filter { ids.contains($0) })
    }
    guard let scope else { return .all }
    guard questionnaire.scope(ScopeID(scope)) != nil else {
      throw .wrongValue("--scope", scope, ["all"] + questionnaire.scopes.map(\.id.rawValue))
    }
    return ScopeID(scope)
  }

  private func context(of questionnaire: Questionnaire) throws(VerbError) -> Context {
    var choices: [ContextQuestionID: [ChoiceID]] = [:]
    let questions = questionnaire.context + SharedContent.load().orientation.questions
    for pair in context {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2,
        let question = questions.first(where: { $0.id.rawValue == parts[0] })
      else { throw .wrongValue("--context", pair, questions.map { "\($0.id)=…" }) }
      let known = question.choices.map(\.id.rawValue)
      let chosen = parts[1].split(separator: ",").map(String.init)
      for choice in chosen where !known.contains(choice) {
        throw .wrongValue("--context", pair, known.map { "\(question.id)=\($0)" })
      }
      choices[question.id] = chosen.map { ChoiceID($0) }
    }
    return Context(choices)
  }

  private func day(_ text: String?, _ option: String) throws(VerbError) -> CalendarDate? {
    guard let text else { return nil }
    guard let day = CalendarDate(text) else {
      throw .wrongValue(option, text, ["2026-03-12"])
    }
    return day
  }

  /// A short id for each name, none twice.
  private func ids(for names: [String]) -> [(String, String)] {
    var taken: Set<String> = []
    return names.enumerated().map { place, name in
      let slug = AssessmentStore.slug(of: name)
      let id = taken.contains(slug) ? "\(slug)-\(place + 1)" : slug
      taken.insert(id)
      return (id, name)
    }
  }

  /// People as « Zoé/Ville »; where each organisation has one voice, the organisations themselves.
  private func attendance(_ setup: WorkshopSetup) throws(VerbError) -> [Attendee] {
    if setup.voices == .organisation {
      return setup.organisations.map { Attendee(name: $0.name, organisation: $0.id) }
    }
    var people: [Attendee] = []
    for text in person {
      let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
      var attendee = Attendee(name: parts.first ?? text)
      if parts.count == 2 {
        guard let known = setup.organisations.first(where: { $0.name == parts[1] }) else {
          throw .wrongValue("--person", text, setup.organisations.map(\.name))
        }
        attendee.organisation = known.id
      }
      people.append(attendee)
    }
    return people
  }
}
