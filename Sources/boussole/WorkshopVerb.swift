import ArgumentParser
import Assessments
import Glibc
import Messages
import Records
import Referential
import Wizard

/// `boussole workshop`: sessions of a group, from preparing to closing; alone it lists them.
struct WorkshopVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "workshop", abstract: "verb.workshop",
    subcommands: [
      WorkshopNew.self, WorkshopList.self, WorkshopShow.self, WorkshopPrint.self,
      WorkshopBallotVerb.self, WorkshopAnswer.self, WorkshopImport.self, WorkshopStickers.self,
      WorkshopClose.self, WorkshopReopen.self, WorkshopReveal.self, WorkshopDecide.self,
      WorkshopEnd.self, WorkshopWithdraw.self, WorkshopErase.self,
    ], aliases: ["atelier"])

  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    try WorkshopLines(program: program).list(asJSON: output.json)
  }
}

/// A session found by its id or the start of it, locked when it is to be changed.
struct FoundWorkshop: ~Copyable {
  let store: WorkshopStore
  var workshop: Workshop
  let questionnaire: Questionnaire
  let path: String
  private let lock: SessionLock?

  /// The criteria that are asked, in questionnaire order.
  var asked: [CriterionID] {
    workshop.setup.asked(in: questionnaire).flatMap(\.criteria).map(\.id)
  }

  /// Finds a session to look at.
  static func find(_ text: String, in program: Program) throws(VerbError) -> FoundWorkshop {
    try find(text, in: program, toChange: false)
  }

  /// Finds a session to change: nobody else may, and what an interrupted program left is put in order.
  static func lock(_ text: String, in program: Program) throws(VerbError) -> FoundWorkshop {
    var found = try find(text, in: program, toChange: true)
    try found.tidy(program)
    return found
  }

  private static func find(
    _ text: String, in program: Program, toChange: Bool
  ) throws(VerbError) -> FoundWorkshop {
    do throws(RecordError) {
      let store = WorkshopStore(folder: try program.folder.get())
      let ids = store.folders().compactMap { WorkshopStore.id(ofFolder: $0) }
      let matching = ids.filter {
        $0.rawValue == text || (text.count >= 3 && $0.rawValue.hasPrefix(text))
      }
      guard matching.count == 1, let id = matching.first, let path = store.path(of: id) else {
        throw .notFound(id: text)
      }
      var lock: SessionLock?
      if toChange {
        lock = SessionLock(besides: path)
        guard isHeld(lock) else {
          // Without the right to write there, nobody holds it: that is another thing to say.
          let folder = String(path.dropLast("/session.json".count))
          throw access(folder, W_OK) == 0
            ? .system(.lock, path: path, code: 0) : .system(.write, path: path, code: errno)
        }
      }
      let opened = try store.open(id)
      if toChange, opened.isReadOnly { throw .newerFormat(path: path) }
      let questionnaire = try OpenedQuestionnaire.find(
        opened.workshop.setup.questionnaire, in: store.folder)
      return FoundWorkshop(
        store: store, workshop: opened.workshop, questionnaire: questionnaire, path: path,
        lock: lock)
    } catch .notFound {
      throw .told(program.messages.workshopVerbs.unknown(text), ExitCode.usage)
    } catch .system(.lock, _, _) {
      throw .told(program.messages.workshopVerbs.openElsewhere, ExitCode.inputOutput)
    } catch {
      throw .record(error)
    }
  }

  private static func isHeld(_ lock: borrowing SessionLock?) -> Bool {
    switch lock {
    case .some: true
    case .none: false
    }
  }

  /// Takes in what was typed just before a stop, and clears the rest.
  private mutating func tidy(_ program: Program) throws(VerbError) {
    let words = program.messages.workshopVerbs
    do throws(RecordError) {
      let opened = try store.open(workshop.id)
      var recovered = 0
      for ballot in opened.unregistered {
        let receipt = workshop.receive(ballot, asked: asked, at: Clock.now)
        guard let kept = receipt.ballot else {
          try store.erase(ballot.id, of: workshop.id)
          continue
        }
        try store.write(kept, of: workshop, order: asked)
        recovered += 1
      }
      if recovered > 0 {
        try save()
        Output.printError(words.recovered(recovered))
      }
      for id in opened.interruptedImport + opened.leftOver {
        try store.erase(id, of: workshop.id)
      }
      if !opened.interruptedImport.isEmpty {
        Output.printError(words.importInterrupted(opened.interruptedImport.count))
      }
      if !opened.missing.isEmpty {
        Output.printError(words.missing(opened.missing.map(\.rawValue)))
      }
    } catch {
      throw .unsaved(error)
    }
  }

  /// Saves durably.
  func save() throws(RecordError) {
    try store.save(workshop, of: questionnaire)
  }
}
