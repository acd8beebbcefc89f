import Assessments
import Evaluation
import Referential
import Testing

@testable import Wizard

/// A facilitator at the screens of a workshop, and a world that keeps ballots apart as the disk does.
struct WorkshopPilot {
  var state: WizardState
  /// What is on disk.
  var session: Workshop?
  var ballots: [BallotID: WorkshopBallot] = [:]
  var tally: StickerTally?
  var assessments: [Assessment] = []
  var erasedAll = false
  /// Sessions that ended before the one on disk.
  var ended: [Workshop] = []
  private var clock = 1_773_340_000
  private var ids = 0

  init() {
    state = Wizard.start(
      settings: Settings(), library: [Questionnaire.garden.summary], shelf: [],
      now: Moment(seconds: clock))
  }

  var screen: Screen { state.place.screen }
  var desk: WorkshopDesk? { state.workshop }
  var items: [Item] { Wizard.items(in: state) }

  mutating func `do`(_ commands: Command...) { for command in commands { perform(command) } }
  mutating func choose(_ item: Item) { perform(.choose(item)) }
  mutating func choose(_ deed: WorkshopDeed) { perform(.choose(.workshop(.deed(deed)))) }
  mutating func choose(_ item: WorkshopItem) { perform(.choose(.workshop(item))) }
  mutating func fill(_ field: Field, _ text: String) { perform(.fill(field, text)) }
  mutating func goOn() { perform(.choose(.action(.next))) }
  mutating func confirm() { perform(.choose(.action(.confirm))) }
  mutating func wait(minutes: Int) { clock += minutes * 60 }

  mutating func perform(_ command: Command) {
    clock += 5
    ids += 1
    // Codes start with what is fresh, so that two ballots never share one.
    let fresh = String("\(ids)xyzxyz".prefix(6)) + "000000"
    let surroundings = Surroundings(now: Moment(seconds: clock), freshID: fresh)
    var waiting = Wizard.handle(command, &state, in: surroundings)
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      guard let outcome = answer(to: effect) else { continue }
      waiting += Wizard.handle(.outcome(outcome), &state, in: surroundings)
    }
  }

  private mutating func answer(to effect: Effect) -> EffectOutcome? {
    switch effect {
    case .loadShared: return .shared(.garden)
    case .workshop(let effect): return answer(to: effect).map(EffectOutcome.workshop)
    default: return nil
    }
  }

  private mutating func answer(to effect: WorkshopEffect) -> WorkshopEffectOutcome? {
    switch effect {
    case .loadQuestionnaire:
      return .questionnaire(.garden, Questionnaire.garden.reference)
    case .save(let workshop):
      // A session that ended stays on disk when the next one is prepared from it.
      if let session, session.id != workshop.id { ended.append(session) }
      session = workshop
      return .saved(path: "/data/workshops/session.json")
    case .keep(let ballot): ballots[ballot.id] = ballot
    case .erase(let id): ballots[id] = nil
    case .fetch(let id): return ballots[id].map(WorkshopEffectOutcome.fetched)
    case .keepTally(let counts): tally = counts
    case .loadTally:
      return session.map { session in
        .tally(
          tally
            ?? StickerTally(workshop: session.id, questionnaire: session.setup.questionnaire))
      }
    case .loadRemarks:
      return .remarks(
        ballots.values.sorted { $0.id < $1.id }.compactMap { ballot in
          let texts = ballot.answers.compactMapValues { $0.comment.isEmpty ? nil : $0.comment }
          return texts.isEmpty ? nil : BallotRemarks(ballot: ballot.id, texts: texts)
        })
    case .loadBallots: return .ballots(ballots.values.sorted { $0.id < $1.id }, tally)
    case .eraseBallots:
      ballots = [:]
      tally = nil
      erasedAll = true
    case .follow(let id, let next):
      return former(id).map {
        .following($0, next: next, .garden, Questionnaire.garden.reference)
      }
    case .lookBack(let id): return former(id).map(WorkshopEffectOutcome.lookedBack)
    case .found(let assessment): assessments.append(assessment)
    case .open:
      return session.map { .opened(WorkshopDesk(workshop: $0, questionnaire: .garden)) }
    default: break
    }
    return nil
  }

  private func former(_ id: WorkshopID) -> FormerSession? {
    (ended + [session].compactMap(\.self)).first { $0.id == id }.flatMap { workshop in
      FormerSession(
        workshop, questionnaire: .garden,
        assessment: assessments.first { $0.id == workshop.assessment })
    }
  }

  /// The program was killed: only what is on disk is left, and one opens the session again.
  mutating func reopenAfterKill() {
    let left = self
    self = WorkshopPilot()
    session = left.session
    ballots = left.ballots
    tally = left.tally
    clock = left.clock + 60
    ids = left.ids
    guard let session else { return }
    state.workshops = [
      WorkshopSummary(
        of: session, questionnaireTitle: "Jardin", holdsAnswers: !ballots.isEmpty,
        isReadOnly: false)
    ]
    choose(.list)
  }
}
