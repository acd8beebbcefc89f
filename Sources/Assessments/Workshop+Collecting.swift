public import Referential

extension Workshop {
  /// Whether nobody may learn whose ballot is whose.
  public var isAnonymous: Bool { !setup.showsNames }

  /// Ballots that count.
  public var counted: [RegisterEntry] { register.filter { $0.status == .counted } }

  /// The register entry of a ballot.
  public func entry(_ ballot: BallotID) -> RegisterEntry? {
    register.first { $0.ballot == ballot }
  }

  /// Takes a ballot in, or says why not.
  ///
  /// The caller writes `receipt.ballot` first and the session afterwards: a ballot without its entry is found
  /// again on opening, an entry without its ballot would be a loss.
  ///
  /// - Parameters:
  ///   - asked: The criteria that this session asks.
  ///   - now: When it came; not kept in an anonymous session.
  ///   - replacing: The person who types says that it takes the place of what the organisation gave before.
  public mutating func receive(
    _ incoming: WorkshopBallot, asked: [CriterionID], at now: Moment, replacing: Bool = false
  ) -> Receipt {
    if let refusal = refusal(of: incoming) { return .refused(refusal) }
    var ballot = incoming
    let known = Set(asked)
    ballot.answers = incoming.answers.filter { known.contains($0.key) }
    guard !ballot.answers.isEmpty else { return .refused(.empty) }
    let former = former(of: ballot)
    if let former, former.ballot != ballot.id, !replacing, setup.voices == .organisation,
      plainLetters(former.name) != plainLetters(ballot.name)
    {
      return .refused(.organisationHasVoted(former: former.ballot))
    }
    if former == nil, isAnonymous, !replacing, hasAnswered(ballot.name) {
      return .refused(.alreadyAnswered)
    }
    let isLate = phase == .closed
    if !isLate { tick(ballot) }
    if isAnonymous {
      ballot.name = ""
      ballot.received = nil
    } else {
      ballot.received = now
    }
    enter(ballot, as: isLate ? .late : .counted, insteadOf: isLate ? nil : former?.ballot)
    if phase == .preparing { phase = .collecting }
    modified = max(modified, now)
    return Receipt(
      outcome: isLate ? .late : former.map { .corrected(former: $0.ballot) } ?? .counted,
      ballot: ballot, unanswered: known.count - ballot.answers.count,
      leftOut: incoming.answers.count - ballot.answers.count)
  }

  /// What may be said of a ballot without knowing the others.
  private func refusal(of ballot: WorkshopBallot) -> Receipt.Refusal? {
    guard phase <= .closed else { return .afterReveal }
    guard ballot.workshop == id else { return .otherWorkshop(ballot.workshop) }
    guard ballot.questionnaire.id == setup.questionnaire.id else {
      return .otherQuestionnaire(ballot.questionnaire.id)
    }
    guard ballot.questionnaire == setup.questionnaire else {
      return .otherVersion(ballot.questionnaire.version)
    }
    guard setup.voices == .organisation else { return nil }
    guard let organisation = ballot.organisation else { return .noOrganisation }
    let isExpected = setup.organisations.contains { $0.id == organisation }
    return isExpected ? nil : .unknownOrganisation(organisation)
  }

  /// The counted ballot that this one corrects: the same ballot, organisation or person.
  private func former(of ballot: WorkshopBallot) -> RegisterEntry? {
    if let same = counted.first(where: { $0.ballot == ballot.id }) { return same }
    if setup.voices == .organisation {
      return counted.first { $0.organisation == ballot.organisation }
    }
    guard !isAnonymous, !ballot.name.isEmpty else { return nil }
    let name = plainLetters(ballot.name)
    return counted.first { entry in
      // Two people of one name in two organisations are two people.
      plainLetters(entry.name) == name
        && (entry.organisation == nil || ballot.organisation == nil
          || entry.organisation == ballot.organisation)
    }
  }

  private func hasAnswered(_ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    let plain = plainLetters(name)
    return attendance.contains { $0.hasAnswered && plainLetters($0.name) == plain }
  }

  private mutating func enter(
    _ ballot: WorkshopBallot, as status: RegisterEntry.Status, insteadOf former: BallotID?
  ) {
    if let former, former != ballot.id,
      let place = register.firstIndex(where: { $0.ballot == former })
    {
      register[place].status = .replaced
    }
    register.removeAll { $0.ballot == ballot.id }
    register.append(
      RegisterEntry(
        ballot: ballot.id, name: ballot.name,
        organisation: isAnonymous ? nil : ballot.organisation,
        role: isAnonymous ? nil : ballot.role,
        origin: isAnonymous && status == .late ? nil : ballot.origin, received: ballot.received,
        status: status, answered: ballot.answers.count))
    shuffle()
  }

  /// The order of arrival would tell whose ballot is whose; ids are drawn at random.
  mutating func shuffle() {
    if isAnonymous { register.sort { $0.ballot < $1.ballot } }
  }

  /// Notes in the list of those expected that this respondent has answered.
  private mutating func tick(_ ballot: WorkshopBallot) {
    let name = plainLetters(ballot.name)
    let place = attendance.firstIndex { attendee in
      setup.voices == .organisation
        ? attendee.organisation == ballot.organisation
        : !name.isEmpty && plainLetters(attendee.name) == name
          && (attendee.organisation == nil || ballot.organisation == nil
            || attendee.organisation == ballot.organisation)
    }
    if let place {
      attendance[place].hasAnswered = true
    } else if setup.voices == .organisation,
      let organisation = setup.organisations.first(where: { $0.id == ballot.organisation })
    {
      attendance.append(
        Attendee(name: organisation.name, organisation: organisation.id, hasAnswered: true))
    } else if !name.isEmpty {
      // In an anonymous session the organisation beside the name would narrow down whose ballot it is.
      attendance.append(
        Attendee(
          name: ballot.name, organisation: isAnonymous ? nil : ballot.organisation,
          role: isAnonymous ? nil : ballot.role, hasAnswered: true))
    }
  }

  /// Notes how many posters have their stickers counted; false once ballots are closed.
  ///
  /// The caller writes the counts first and the session afterwards.
  public mutating func countPosters(_ number: Int, at now: Moment) -> Bool {
    guard phase < .closed else { return false }
    postersCounted = max(0, number)
    if phase == .preparing { phase = .collecting }
    modified = max(modified, now)
    return true
  }

  /// What became of the wish to withdraw a ballot.
  public enum Withdrawal: Hashable, Sendable {
    /// Its file is to be erased.
    case withdrawn
    case unknownBallot
    /// Answers without names were shown: they can no longer be told apart.
    case alreadyRevealed
    /// The session has ended: no ballot counts any more.
    case ended
  }

  /// Withdraws a ballot; the caller saves the session and erases the ballot's file.
  public mutating func withdraw(_ ballot: BallotID, at now: Moment) -> Withdrawal {
    guard phase < .ended else { return .ended }
    guard let place = register.firstIndex(where: { $0.ballot == ballot }),
      register[place].status != .withdrawn
    else { return .unknownBallot }
    if isAnonymous, phase == .revealed { return .alreadyRevealed }
    let entry = register[place]
    register[place].status = .withdrawn
    register[place].name = ""
    register[place].answered = 0
    if entry.status == .counted,
      let attendee = attendance.firstIndex(where: { $0.isLikely(entry, in: setup) })
    {
      attendance[attendee].hasAnswered = false
    }
    modified = max(modified, now)
    return .withdrawn
  }
}

extension Attendee {
  /// Whether a register entry is this one's; never known in an anonymous session.
  fileprivate func isLikely(_ entry: RegisterEntry, in setup: WorkshopSetup) -> Bool {
    if setup.voices == .organisation { return organisation == entry.organisation }
    return !entry.name.isEmpty && plainLetters(name) == plainLetters(entry.name)
      && (organisation == nil || entry.organisation == nil || organisation == entry.organisation)
  }
}
