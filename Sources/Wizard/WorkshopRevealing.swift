public import Assessments
import Evaluation
public import Referential

extension WorkshopDesk {
  /// What the ballots say, as far as it may be shown; nil before the reveal.
  ///
  /// Once ballots were erased, the counts that were kept stand for them.
  public var revelation: Revelation? {
    guard let questionnaire, workshop.phase >= .revealed else { return nil }
    let kept =
      ballots.isEmpty && workshop.phase == .ended
      ? StickerTally(
        workshop: workshop.id, questionnaire: workshop.setup.questionnaire,
        counts: workshop.counts) : tally
    return Revelation(workshop, questionnaire: questionnaire, ballots: ballots, stickers: kept)
  }

  /// What was written beside the answers to a criterion, from ballots that the facilitator has read.
  public func shownRemarks(on criterion: CriterionID) -> [(name: String, text: String)] {
    guard workshop.phase >= .revealed else { return [] }
    let shown = ballots.sorted { $0.id < $1.id }.compactMap {
      ballot -> (name: String, text: String)? in
      guard let given = ballot.answers[criterion], !given.comment.isEmpty,
        workshop.showsComment(at: CommentPlace(ballot: ballot.id, criterion: criterion))
      else { return nil }
      return (workshop.setup.showsNames ? ballot.name : "", given.comment)
    }
    // The same order on each question would say which comments are one person's.
    return workshop.isAnonymous ? shown.sorted { $0.text < $1.text } : shown
  }

  /// Comments for the facilitator to read, question by question.
  public var commentPlaces: [CommentPlace] {
    criteria.flatMap { criterion in
      let found = remarks.compactMap { remarks -> (place: CommentPlace, text: String)? in
        remarks.texts[criterion.id].map {
          (CommentPlace(ballot: remarks.ballot, criterion: criterion.id), $0)
        }
      }
      return (workshop.isAnonymous ? found.sorted { $0.text < $1.text } : found).map(\.place)
    }
  }

  /// Whether there are organisations to set side by side, and ballots that say how they see it.
  public var comparesOrganisations: Bool {
    let hasBallots = workshop.phase < .ended || workshop.keepsBallots
    return workshop.setup.organisations.count >= 2 && hasBallots
  }
}

extension Wizard {
  /// Criteria of a map that was shown, in its order.
  static func mapOrder(_ dimension: DimensionID?, _ desk: WorkshopDesk) -> [CriterionID] {
    guard let map = desk.revelation?.heatMap(by: desk.grouping) else { return [] }
    return desk.mapRows(of: dimension, map).map(\.criterion)
  }

  static func closeBallots(_ state: inout WizardState) -> [Effect] {
    guard let outcome = state.workshop?.workshop.closeBallots(at: state.now) else { return [] }
    switch outcome {
    case .closed, .alreadyClosed:
      openHall(&state)
      state.notice = .workshop(.closed)
      return saveWorkshop(&state)
    case .nothingCame:
      openHall(&state)
      state.notice = .workshop(.nobodyAnswered)
      return []
    }
  }

  static func reopenBallots(_ state: inout WizardState) -> [Effect] {
    guard let outcome = state.workshop?.workshop.reopen(at: state.now) else { return [] }
    switch outcome {
    case .reopened:
      state.workshop?.remarks = []
      openHall(&state)
      state.notice = .workshop(.reopened)
      return saveWorkshop(&state)
    case .alreadyRevealed:
      state.notice = .workshop(.alreadyRevealed)
    case .notClosed: break
    }
    return []
  }

  /// Shows a dimension, or all; the first time it is asked whether everybody is ready.
  static func openMap(_ dimension: DimensionID?, _ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop else { return [] }
    let shown = Set(desk.workshop.revealed)
    let isShown =
      dimension.map(shown.contains) ?? desk.dimensions.allSatisfy { shown.contains($0.id) }
    if isShown {
      push(.workshop(.map(dimension)), &state)
      return loadBallotsIfNeeded(state)
    }
    push(.confirm(.workshop(.reveal(dimension))), &state)
    return []
  }

  static func reveal(_ dimension: DimensionID?, _ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop else { return [] }
    let outcome = state.workshop?.workshop.reveal(
      dimension, asked: desk.dimensions.map(\.id), at: state.now)
    switch outcome {
    case .revealed:
      state.workshop?.workshop.sittings = desk.workshop.sittings
      push(.workshop(.map(dimension)), &state)
      return saveWorkshop(&state) + loadBallotsIfNeeded(state)
    case .tooFewForAnonymity(let ballots):
      state.notice = .workshop(.tooFewForAnonymity(ballots))
    case .notClosed: state.notice = .workshop(.stillOpen)
    case .unknownDimension, nil: break
    }
    return []
  }

  static func loadBallotsIfNeeded(_ state: WizardState) -> [Effect] {
    guard let desk = state.workshop, desk.workshop.phase >= .revealed, desk.ballots.isEmpty else {
      return []
    }
    return [.workshop(.loadBallots)]
  }

  /// Ballots are there: a sheet that all filled in together holds what they agreed.
  static func show(
    _ ballots: [WorkshopBallot], _ tally: StickerTally?, _ state: inout WizardState
  ) -> [Effect] {
    guard let desk = state.workshop, desk.workshop.phase >= .revealed else { return [] }
    if desk.ballots.isEmpty, case .workshop(.map) = state.place.screen {
      // Rows take their order now: the first one is what divides most.
      state.place.focus = nil
    }
    state.workshop?.ballots = ballots
    state.workshop?.tally = tally
    settleFocus(&state)
    let shared = ballots.filter { $0.origin == .together }
    guard desk.workshop.phase == .revealed, ballots.count == 1, let sheet = shared.first else {
      return []
    }
    var hasChanged = false
    for dimension in desk.dimensions where desk.workshop.revealed.contains(dimension.id) {
      for criterion in dimension.criteria where desk.workshop.decisions[criterion.id] == nil {
        guard let given = sheet.answers[criterion.id] else { continue }
        state.workshop?.workshop.decisions[criterion.id] = Decision(
          answer: given.answer, reason: given.comment, at: state.now)
        hasChanged = true
      }
    }
    return hasChanged ? saveWorkshop(&state) : []
  }

  /// The facilitator lets one comment appear, or not.
  static func toggleComment(_ place: CommentPlace, _ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop else { return [] }
    let isShown = desk.workshop.showsComment(at: place)
    state.workshop?.workshop.showComment(at: place, !isShown, among: desk.commentPlaces)
    return saveWorkshop(&state)
  }

  /// All at once, or none where all are allowed: the quick way is to allow all, then leave a few aside.
  static func toggleAllComments(_ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop else { return [] }
    let places = desk.commentPlaces
    let isShown = places.allSatisfy { desk.workshop.showsComment(at: $0) }
    for place in places {
      state.workshop?.workshop.showComment(at: place, !isShown, among: places)
    }
    return saveWorkshop(&state)
  }

  /// Read: the next thing is to show the answers.
  static func finishComments(_ state: inout WizardState) {
    state.workshop?.remarks = []
    pop(&state)
    guard case .workshop(.hall) = state.place.screen, state.workshop?.workshop.phase == .closed
    else { return }
    focus(.workshop(.deed(.reveal)), &state)
  }
}
