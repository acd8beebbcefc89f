import Assessments
import Evaluation
import Referential

extension Wizard {
  /// Opens the ballot of the next respondent; it has no answer yet, and is no file yet.
  static func openBallot(
    _ origin: BallotOrigin, attendee place: Int?, name: String = "", _ state: inout WizardState,
    _ surroundings: Surroundings
  ) {
    guard let desk = state.workshop else { return }
    let attendee = place.flatMap { desk.workshop.attendance[safe: $0] }
    var ballot = WorkshopBallot(
      id: BallotID(String(surroundings.freshID.prefix(6))), workshop: desk.workshop.id,
      questionnaire: desk.workshop.setup.questionnaire, name: attendee?.name ?? name,
      organisation: attendee?.organisation, role: attendee?.role, origin: origin)
    if place == nil, let known = knownAttendee(name, desk) {
      ballot.organisation = known.organisation
      ballot.role = known.role
    }
    state.workshop?.draft = BallotDraft(ballot: ballot, attendee: place)
    showDraft(&state)
  }

  private static func knownAttendee(_ name: String, _ desk: WorkshopDesk) -> Attendee? {
    guard !name.isEmpty else { return nil }
    return desk.workshop.attendance.first { folded($0.name) == folded(name) }
  }

  /// The first screen of the draft, in the place of the one that asked whose it is.
  static func showDraft(_ state: inout WizardState) {
    guard let draft = state.workshop?.draft else { return }
    switch draft.ballot.origin {
    case .keyboard: replace(.workshop(.welcome(draft.ballot.id)), &state)
    case .together:
      guard let first = state.workshop?.criteria.first else { return }
      replace(.workshop(.respond(first.id)), &state)
      settleAnswer(&state)
    default: showPaperLine(0, &state)
    }
  }

  static func showPaperLine(_ number: Int, _ state: inout WizardState) {
    replace(.workshop(.paper(number)), &state)
    guard let desk = state.workshop, let line = desk.paperLines[safe: number] else { return }
    let answers = line.map { desk.draft?.ballot.answers[$0.id]?.answer }
    if answers.contains(where: { $0 != nil }) {
      state.place.texts[.ballotLine] = TextInput(TypedLine.text(of: answers))
    }
  }

  /// Enter on a line of a paper ballot: kept, and the next line.
  static func takePaperLine(_ number: Int, _ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop, let line = desk.paperLines[safe: number] else { return [] }
    let typed = state.place.texts[.ballotLine]?.text ?? ""
    do throws(TypedLine.Problem) {
      let answers = try TypedLine.answers(typed, for: line)
      for (criterion, answer) in zip(line, answers) { set(answer, on: criterion.id, &state) }
    } catch {
      switch error {
      case .word(let word):
        let offers = line.contains(where: \.allowsNotApplicable)
        state.notice = .workshop(.lineNotRead(word: word, offersNotApplicable: offers))
      case .notOffered(let place):
        state.notice = .workshop(.notApplicableNotOffered(line[place - 1].id))
      case .length(let given):
        state.notice = .workshop(.lineLength(given: given, expected: line.count))
      }
      return []
    }
    let effects = keepDraft(&state)
    if number + 1 < desk.paperLines.count {
      showPaperLine(number + 1, &state)
    } else {
      replace(.workshop(.readBack), &state)
    }
    return effects
  }

  static func set(_ answer: Answer?, on criterion: CriterionID, _ state: inout WizardState) {
    guard let answer else {
      state.workshop?.draft?.ballot.answers[criterion] = nil
      return
    }
    let comment = state.workshop?.draft?.ballot.answers[criterion]?.comment ?? ""
    state.workshop?.draft?.ballot.answers[criterion] = .init(answer, comment: comment)
  }

  /// The ballot's file first, then the session that counts it.
  static func keepDraft(_ state: inout WizardState) -> [Effect] {
    guard var desk = state.workshop, var draft = desk.draft, !draft.ballot.answers.isEmpty else {
      return []
    }
    nameSomeone(draft.ballot.name, &desk.workshop)
    let receipt = desk.workshop.receive(
      draft.ballot, asked: desk.criteria.map(\.id), at: state.now, replacing: draft.isCorrection)
    guard case .refused(let refusal) = receipt.outcome else {
      guard let kept = receipt.ballot else { return [] }
      draft.ballot.received = kept.received
      desk.draft = draft
      state.workshop = desk
      return [.workshop(.keep(kept))] + saveWorkshop(&state)
    }
    state.notice = .workshop(.refused(refusal))
    return []
  }

  /// Somebody who was expected without a name has one now.
  private static func nameSomeone(_ name: String, _ workshop: inout Workshop) {
    guard !name.isEmpty, !workshop.attendance.contains(where: { folded($0.name) == folded(name) }),
      let place = workshop.attendance.firstIndex(where: { $0.name.isEmpty && !$0.hasAnswered })
    else { return }
    workshop.attendance[place].name = name
  }

  /// Nothing of a ballot stays once it is put away: neither answers, nor texts, nor screens behind.
  static func putBallotAway(_ state: inout WizardState) {
    state.workshop?.draft = nil
    state.workshop?.tally = nil
  }

  /// Takes the last ballot back as if it had not come.
  static func takeBallotBack(_ state: inout WizardState) -> [Effect] {
    guard let ballot = state.workshop?.draft?.ballot else { return [] }
    let effects = withdraw(ballot.id, &state)
    putBallotAway(&state)
    reopenCollecting(&state)
    state.notice = .workshop(.takenBack)
    return effects
  }

  static func withdraw(_ ballot: BallotID, _ state: inout WizardState) -> [Effect] {
    guard let outcome = state.workshop?.workshop.withdraw(ballot, at: state.now) else { return [] }
    switch outcome {
    case .withdrawn:
      state.notice = .workshop(.withdrawn)
      return [.workshop(.erase(ballot))] + saveWorkshop(&state)
    case .unknownBallot: state.notice = .workshop(.unknownCode)
    case .alreadyRevealed: state.notice = .workshop(.alreadyRevealed)
    case .ended: state.notice = .workshop(.hasEnded)
    }
    return []
  }

  /// The hall, then the ways of collecting: nothing of what came before is behind.
  static func reopenCollecting(_ state: inout WizardState, _ screen: WorkshopScreen? = nil) {
    openHall(&state)
    push(.workshop(.collect), &state)
    if let screen { push(.workshop(screen), &state) }
  }

  // MARK: Stickers and files

  static func takeStickers(_ criterion: CriterionID, _ state: inout WizardState) -> [Effect] {
    guard let desk = state.workshop else { return [] }
    var tally =
      desk.tally
      ?? StickerTally(
        workshop: desk.workshop.id, questionnaire: desk.workshop.setup.questionnaire)
    let allows = desk.questionnaire?.criterion(criterion)?.allowsNotApplicable ?? false
    do throws(StickerLine.Problem) {
      let counts = try StickerLine.counts(
        state.place.texts[.stickerLine]?.text ?? "", allowsNotApplicable: allows)
      let isEmpty = counts.total + counts.unknown + counts.notApplicable == 0
      tally.counts[criterion] = isEmpty ? nil : counts
    } catch {
      switch error {
      case .word(let word): state.notice = .workshop(.stickersNotRead(word: word))
      case .twice(let level): state.notice = .workshop(.stickersTwice(level))
      case .notOffered: state.notice = .workshop(.posterOffersNoDash(criterion))
      }
      return []
    }
    state.workshop?.tally = tally
    state.workshop?.workshop.postersCounted = tally.counts.count
    if state.workshop?.workshop.phase == .preparing { state.workshop?.workshop.phase = .collecting }
    pop(&state)
    let all = items(in: state)
    if let place = all.firstIndex(of: .workshop(.sticker(criterion))) {
      state.place.focus = all[safe: place + 1] ?? all[place]
    }
    return [.workshop(.keepTally(tally))] + saveWorkshop(&state)
  }

  static func bringFile(_ state: inout WizardState) -> [Effect] {
    let path = filePath(state.place.texts[.filePath]?.text ?? "")
    guard !path.isEmpty else {
      state.notice = .workshop(.needsPath)
      return []
    }
    return [.workshop(.bring(path: path))]
  }

  /// A path as a terminal gives a file that was dropped on it: quoted, or with spaces escaped.
  static func filePath(_ typed: String) -> String {
    var path = trimmed(typed)
    for quote in ["'", "\""] where path.count > 1 && path.hasPrefix(quote) && path.hasSuffix(quote)
    {
      return String(path.dropFirst().dropLast())
    }
    if path.hasPrefix("file://") { path = String(path.dropFirst("file://".count)) }
    var plain = ""
    var isEscaped = false
    for character in path {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        plain.append(character)
        isEscaped = false
      }
    }
    return plain
  }

  /// A ballot is found by its code, however it is typed.
  static func openByCode(_ state: inout WizardState) {
    let typed = trimmed(state.place.texts[.ballotCode]?.text ?? "").lowercased()
    let entry = state.workshop?.workshop.register.first {
      $0.ballot.rawValue.lowercased() == typed && ($0.status == .counted || $0.status == .late)
    }
    guard let entry else {
      state.notice = .workshop(.unknownCode)
      return
    }
    push(.workshop(.ballot(entry.ballot)), &state)
  }
}
