import Assessments
import Evaluation
import JSONText
import Messages
import Pages
import PlainUI
import Records
import Referential
import Wizard

/// A session beside the one that it follows, or beside another one that has ended.
struct SessionPair {
  let former: FormerSession
  let desk: WorkshopDesk

  /// Nil where no session bears the code: it may be an assessment's.
  static func find(
    _ id: String, _ other: String?, in program: Program
  ) throws(VerbError) -> SessionPair? {
    guard isSession(id, in: program) else { return nil }
    let first = try FoundWorkshop.find(id, in: program)
    let words = program.messages.workshopSince
    let store = first.store
    guard let other else {
      guard let follows = first.workshop.follows else {
        throw .refused(words.followsNone)
      }
      guard let former = try? FormerSession.find(follows, in: store) else {
        throw .refused(words.missing)
      }
      return SessionPair(former: former, desk: try desk(first, in: program))
    }
    let second = try FoundWorkshop.find(other, in: program)
    // The earlier one first, whatever the order of the words.
    let isInOrder = comes(second.workshop, before: first.workshop)
    let before = isInOrder ? second.workshop.id : first.workshop.id
    guard let former = try? FormerSession.find(before, in: store) else {
      throw .refused(words.notEnded(before.rawValue))
    }
    let desk = isInOrder ? try desk(first, in: program) : try desk(second, in: program)
    guard former.setup.questionnaire.id == desk.workshop.setup.questionnaire.id else {
      throw .refused(
        words.otherQuestionnaire(
          former.questionnaire.title[program.language],
          desk.questionnaire?.title[program.language] ?? ""))
    }
    return SessionPair(former: former, desk: desk)
  }

  /// What follows comes after, also where both were prepared within one second or a clock was wrong.
  private static func comes(_ one: Workshop, before other: Workshop) -> Bool {
    if other.follows == one.id { return true }
    return one.follows != other.id && one.created < other.created
  }

  private static func isSession(_ text: String, in program: Program) -> Bool {
    guard let folder = try? program.folder.get() else { return false }
    return WorkshopStore(folder: folder).folders().contains { path in
      WorkshopStore.id(ofFolder: path).map {
        $0.rawValue == text || (text.count >= 3 && $0.rawValue.hasPrefix(text))
      } ?? false
    }
  }

  /// The session as its screens have it: ballots are read once they may be shown.
  private static func desk(
    _ found: borrowing FoundWorkshop, in program: Program
  ) throws(VerbError) -> WorkshopDesk {
    var desk = WorkshopDesk(
      workshop: found.workshop, questionnaire: found.questionnaire, isReadOnly: true,
      path: found.path)
    guard found.workshop.phase >= .revealed else { return desk }
    do throws(RecordError) {
      let read = try found.store.ballots(of: found.workshop)
      for ballot in read.unreadable {
        Output.printError(program.errors.sentence(for: ballot.error))
      }
      desk.ballots = read.counted
      desk.tally = try found.store.stickers(of: found.workshop.id)
    } catch {
      throw .record(error)
    }
    return desk
  }

  /// The page « Depuis la dernière séance », as both presenters show it.
  func lines(in program: Program) -> [String] {
    var state = WizardState(
      settings: Settings(language: program.language), library: Library.summaries, now: Clock.now)
    state.shared = SharedContent.load()
    state.workshop = compared
    state.trail = [Place(.home), Place(.workshop(.hall)), Place(.workshop(.sinceLast))]
    return plainText(of: page(for: state), messages: program.messages)
  }

  private var compared: WorkshopDesk {
    var compared = desk
    compared.former = former
    return compared
  }

  var value: JSONValue {
    let workshop = desk.workshop
    let taken = Set(workshop.plan.actions.compactMap(\.follows))
    let comparison = compared.comparison.map {
      JSONValue($0, actions: former.plan.actions, takenUp: taken)
    }
    return .object(
      JSONObject(
        [
          ("questionnaire", .string(workshop.setup.questionnaire.id)),
          (
            "before",
            [
              "id": .string(former.id.rawValue), "date": .string(former.date.text),
              "subject": .string(former.setup.subject.name), "ballots": .int(former.ballots),
            ]
          ),
          (
            "now",
            [
              "id": .string(workshop.id.rawValue),
              "date": .string((workshop.setup.date ?? workshop.created.date).text),
              "subject": .string(workshop.setup.subject.name),
              "ballots": .int(workshop.counted.count), "phase": .string(workshop.phase.rawValue),
            ]
          ),
        ] + (comparison?.object?.members ?? []).map { ($0.key, $0.value) }))
  }
}
