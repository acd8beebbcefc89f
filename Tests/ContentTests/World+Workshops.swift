import Assessments
import Evaluation
import Referential
import Wizard

/// What the disk of a workshop would hold, in memory.
struct SessionsInMemory {
  var sessions: [WorkshopID: Workshop] = [:]
  var ballots: [WorkshopID: [BallotID: WorkshopBallot]] = [:]
  var tallies: [WorkshopID: StickerTally] = [:]

  var summaries: [WorkshopSummary] {
    sessions.values.sorted { $0.modified > $1.modified }.prefix(6).map { workshop in
      let questionnaire = Shipped.questionnaire(for: workshop)
      return WorkshopSummary(
        of: workshop, questionnaireTitle: questionnaire?.title[.fr] ?? "",
        holdsAnswers: ballots[workshop.id]?.isEmpty == false, isReadOnly: false)
    }
  }

  mutating func carryOut(
    _ effect: WorkshopEffect, in desk: WorkshopDesk?
  ) -> WorkshopEffectOutcome? {
    let id = desk?.workshop.id ?? ""
    switch effect {
    case .list: return .sessions(summaries)
    case .open(let id):
      guard let workshop = sessions[id] else { return .failed("absente") }
      return .opened(
        WorkshopDesk(workshop: workshop, questionnaire: Shipped.questionnaire(for: workshop)))
    case .loadQuestionnaire(let id):
      let questionnaire = Shipped.questionnaire(id)
      return .questionnaire(questionnaire, reference(of: questionnaire))
    case .save(let workshop):
      sessions[workshop.id] = workshop
      return .saved(path: "/\(workshop.id)")
    case .keep(let ballot): ballots[id, default: [:]][ballot.id] = ballot
    case .erase(let ballot): ballots[id]?[ballot] = nil
    case .fetch(let ballot): return ballots[id]?[ballot].map(WorkshopEffectOutcome.fetched)
    case .keepTally(let tally): tallies[id] = tally
    case .loadTally:
      guard let desk else { return nil }
      let reference = desk.workshop.setup.questionnaire
      return .tally(tallies[id] ?? StickerTally(workshop: id, questionnaire: reference))
    case .loadRemarks:
      return .remarks(
        kept(id).compactMap { ballot in
          let texts = ballot.answers.compactMapValues { $0.comment.isEmpty ? nil : $0.comment }
          return texts.isEmpty ? nil : BallotRemarks(ballot: ballot.id, texts: texts)
        })
    case .loadBallots: return .ballots(kept(id), tallies[id])
    case .eraseBallots:
      ballots[id] = nil
      tallies[id] = nil
    case .discard(let id):
      sessions[id] = nil
      return .sessions(summaries)
    case .hand: return .handedOut(ExportedFiles(paths: ["/papier"], canOpen: true))
    case .follow, .lookBack, .bring, .bringAlike: return .failed("rien à lire ici")
    case .found: break
    }
    return nil
  }

  private func kept(_ id: WorkshopID) -> [WorkshopBallot] {
    (ballots[id] ?? [:]).values.sorted { $0.id < $1.id }
  }
}

extension Shipped {
  static func questionnaire(for workshop: Workshop) -> Questionnaire? {
    let id = workshop.setup.questionnaire.id
    return id.isEmpty ? nil : questionnaire(QuestionnaireID(id))
  }
}

extension World {
  /// A house that is lived in: two assessments of one alliance with a plan, a session
  /// whose answers are shown, and one that was only begun.
  mutating func furnish() {
    answerFirstReading { world in
      for command: Command in [
        .choose(.action(.start)), .choose(.choice("asso")), .choose(.choice("alliance")),
        .choose(.choice("seul")), .choose(.questionnaire("ep")), .fill(.subjectName, "Jardins"),
        .fill(.partners, "Ville, Maison"), .choose(.action(.next)),
      ] { world.perform(command) }
    }
    if let first = state.shelf.first {
      answerFirstReading { world in
        world.state.trail = [Place(.home), Place(.assessment(first.id))]
        world.perform(.choose(.action(.startOver)))
        world.perform(.choose(.action(.next)))
      }
    }
    holdSession()
    perform(.back)
    perform(.back)
    // Another one that was only begun, so that there is a list.
    perform(.prepareWorkshop)
    perform(.fill(.sessionSubject, "Verger"))
    perform(.back)
  }

  /// Opened again, and in one of the rooms that keys pressed at random seldom find.
  mutating func enter(_ room: Int) {
    perform(.interrupted(signal: 15))
    restart()
    switch room % Self.rooms {
    case 0: perform(.choose(.action(.toolbox)))
    case 1: perform(.prepareWorkshop)
    case 2: perform(.choose(.action(.settings)))
    case 3:
      guard let id = state.shelf.first?.id else { return }
      perform(.choose(.action(.results)))
      perform(.choose(.assessment(id)))
      perform(.choose(.action(.history)))
    case 4:
      openShown()
      perform(.choose(.workshop(.deed(.agenda))))
      perform(.choose(.workshop(.minutes(90))))
    case 5:
      openShown()
      perform(.choose(.workshop(.deed(.reveal))))
    default: perform(.choose(.workshop(.deed(.list))))
    }
  }

  /// How many rooms there are to start in.
  static let rooms = 7

  /// The session whose answers are shown, if there is one.
  private mutating func openShown() {
    perform(.choose(.workshop(.deed(.list))))
    guard let session = state.workshops.last(where: { $0.phase == .revealed }) else { return }
    perform(.choose(.workshop(.session(session.id))))
  }

  private mutating func answerFirstReading(_ reachIntroduction: (inout World) -> Void) {
    reachIntroduction(&self)
    perform(.choose(.action(.firstReading)))
    for number in 0..<60 {
      switch state.place.screen {
      case .context, .question:
        perform(.digit(number % 5 + 1))
        perform(.activate)
      case .pause: perform(.activate)
      case .review: perform(.choose(.action(.finish)))
      default: break
      }
    }
    for command: Command in [
      .choose(.action(.plan)), .choose(.action(.addAction)), .fill(.actionWhat, "Écrire"),
      .choose(.action(.next)), .back, .back, .choose(.action(.goHome)), .choose(.action(.goHome)),
    ] { perform(command) }
  }

  private mutating func holdSession() {
    perform(.prepareWorkshop)
    for command: Command in [
      .fill(.sessionSubject, "Jardins"), .fill(.sessionOrganisations, "Ville, Maison"),
      .fill(.sessionPurpose, "Continuer ?"), .choose(.action(.next)),
      .choose(.workshop(.questionnaire("ep"))), .choose(.workshop(.scope("first-reading"))),
      .choose(.action(.next)), .choose(.action(.next)), .fill(.sessionExpected, "Léa, Karim, Zoé"),
      .choose(.action(.next)), .choose(.action(.next)), .choose(.action(.next)),
    ] { perform(command) }
    func goToHall(_ world: inout World) {
      for _ in 0..<6 where world.state.place.screen != .workshop(.hall) { world.perform(.back) }
    }
    for person in 0..<3 {
      goToHall(&self)
      for command: Command in [
        .choose(.workshop(.deed(.collect))), .choose(.workshop(.deed(.paper))),
        .choose(.workshop(.attendee(person))),
      ] { perform(command) }
      for criteria in state.workshop?.paperLines ?? [] {
        let line = criteria.indices.map { "\(($0 + person * 2) % 5 + 1)" }
        perform(.fill(.ballotLine, line.joined(separator: " ")))
        perform(.activate)
      }
      perform(.activate)
    }
    goToHall(&self)
    for command: Command in [
      .choose(.workshop(.deed(.close))), .choose(.action(.confirm)),
      .choose(.workshop(.deed(.reveal))), .choose(.workshop(.map(nil))), .choose(.action(.confirm)),
    ] { perform(command) }
  }
}
