import Assessments
import Evaluation
import Referential
import Testing

@testable import Wizard

@Suite struct WorkshopPreparation {
  @Test("walks through seven screens, and ends in the hall with everything saved")
  func prepares() throws {
    var pilot = WorkshopPilot()
    pilot.prepare(people: "Léa (Ville), Karim (Maison de quartier, direction), 2")
    #expect(pilot.screen == .workshop(.hall))
    let session = try #require(pilot.session)
    #expect(session.setup.subject.name == "Jardins partagés")
    #expect(session.setup.organisations.map(\.name) == ["Ville", "Maison de quartier"])
    #expect(session.setup.roles.map(\.name) == ["direction"])
    #expect(session.attendance.map(\.name) == ["Léa", "Karim", "", ""])
    #expect(session.attendance[1].organisation == session.setup.organisations[1].id)
    #expect(session.setup.date == CalendarDate(year: 2026, month: 4, day: 30))
    #expect(session.setup.keepUntil == CalendarDate(year: 2026, month: 7, day: 30))
  }

  @Test("asks for a name and for organisations before it goes on")
  func asksForWhatIsMissing() {
    var pilot = WorkshopPilot()
    pilot.choose(.prepare)
    pilot.goOn()
    #expect(pilot.state.notice == .workshop(.needsName))
    pilot.fill(.sessionSubject, "Verger")
    pilot.goOn()
    #expect(pilot.state.notice == .workshop(.needsOrganisations))
    #expect(pilot.session == nil)
  }

  @Test("expects each organisation once when each has one voice")
  func oneVoice() throws {
    var pilot = WorkshopPilot()
    pilot.prepare(voices: .organisation)
    #expect(try #require(pilot.session).attendance.map(\.name) == ["Ville", "Maison de quartier"])
  }

  @Test("keeps what was asked once a ballot is in")
  func locksWhatWasAsked() {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.typePaper(0, "4 3 2", "1 5")
    pilot.choose(.nextBallot)
    pilot.do(.back, .back)
    pilot.choose(.preparation)
    #expect(pilot.items == [.part(.people), .part(.when), .part(.keeping)].map(Item.workshop))
  }

  @Test("keeps the list of people as it is typed, without inventing organisations on the way")
  func typesPeople() throws {
    var pilot = WorkshopPilot()
    pilot.prepare(people: "")
    pilot.choose(.preparation)
    pilot.choose(.part(.people))
    for letter in "Léa (Vi" { pilot.do(.type(String(letter))) }
    #expect(try #require(pilot.session).attendance.map(\.name) == ["Léa"])
    #expect(try #require(pilot.session).setup.organisations.count == 2)
  }
}

@Suite struct WorkshopCollecting {
  @Test("takes a paper ballot line by line, reads it back, and forgets it")
  func typesPaper() throws {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.typePaper(0, "4 3 ?", "25")
    #expect(pilot.screen == .workshop(.readBack))
    let ballot = try #require(pilot.ballots.values.first)
    #expect(ballot.name == "Léa")
    #expect(ballot.answers["ep-a-3"]?.answer == .unknown)
    #expect(ballot.answers["ep-b-2"]?.answer == .level(.five))
    #expect(try #require(pilot.session).register.first?.answered == 5)
    pilot.choose(.nextBallot)
    #expect(pilot.desk?.draft == nil)
    #expect(pilot.screen == .workshop(.respondent(.paper)))
    #expect(!pilot.items.contains(.workshop(.attendee(0))))
  }

  @Test("says which word of a line is no answer, and how many were expected")
  func saysWhatIsWrong() {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.typePaper(0, "4 7 2")
    #expect(pilot.state.notice == .workshop(.lineNotRead(word: "7", offersNotApplicable: true)))
    pilot.fill(.ballotLine, "4 3")
    pilot.do(.activate)
    #expect(pilot.state.notice == .workshop(.lineLength(given: 2, expected: 3)))
    pilot.fill(.ballotLine, "- 3 2")
    pilot.do(.activate)
    #expect(pilot.state.notice == .workshop(.notApplicableNotOffered("ep-a-1")))
    #expect(pilot.ballots.isEmpty)
  }

  @Test("counts a half-filled ballot for what it says")
  func halfFilled() throws {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.typePaper(0, "4 . -", ". .")
    #expect(try #require(pilot.session).register.first?.answered == 2)
  }

  @Test("takes a ballot back as if it had not come")
  func takesBack() throws {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.typePaper(0, "4 3 2", "1 5")
    pilot.choose(.takeBack)
    #expect(pilot.ballots.isEmpty)
    #expect(try #require(pilot.session).counted.isEmpty)
    #expect(try #require(pilot.session).attendance.first?.hasAnswered == false)
    #expect(pilot.desk?.draft == nil)
  }

  @Test("corrects and withdraws by code alone")
  func byCode() throws {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.typePaper(0, "4 3 2", "1 5")
    pilot.choose(.nextBallot)
    pilot.do(.back, .back)
    let code = try #require(pilot.ballots.keys.first)
    pilot.choose(.code)
    pilot.fill(.ballotCode, "nothing")
    pilot.do(.activate)
    #expect(pilot.state.notice == .workshop(.unknownCode))
    pilot.fill(.ballotCode, code.rawValue.uppercased())
    pilot.do(.activate)
    #expect(pilot.screen == .workshop(.ballot(code)))
    pilot.choose(.answer)
    pilot.fill(.ballotLine, "5 5 5")
    pilot.do(.activate)
    #expect(pilot.ballots[code]?.answers["ep-a-1"]?.answer == .level(.five))
    #expect(try #require(pilot.session).counted.count == 1)
    pilot.fill(.ballotLine, "1 1")
    pilot.do(.activate)
    pilot.choose(.nextBallot)
    pilot.do(.back, .back)
    pilot.choose(.code)
    pilot.fill(.ballotCode, code.rawValue)
    pilot.do(.activate)
    pilot.choose(.withdraw)
    pilot.confirm()
    #expect(pilot.ballots.isEmpty)
    #expect(try #require(pilot.session).counted.isEmpty)
  }

  @Test("counts stickers without inventing respondents")
  func stickers() throws {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.choose(.collect)
    pilot.choose(.stickers)
    pilot.choose(.sticker("ep-a-1"))
    pilot.fill(.stickerLine, "2:3 4:2 ?:1")
    pilot.do(.activate)
    #expect(pilot.tally?.counts["ep-a-1"]?.levels == [0, 3, 0, 2, 0])
    #expect(pilot.tally?.counts["ep-a-1"]?.unknown == 1)
    #expect(try #require(pilot.session).postersCounted == 1)
    #expect(try #require(pilot.session).register.isEmpty)
    pilot.do(.back)
    #expect(pilot.desk?.tally == nil)
  }
}

@Suite struct WorkshopKeyboard {
  /// Léa answers everything behind the curtain and leaves her seat.
  private func afterOne(naming: WorkshopSetup.Naming = .named) -> WorkshopPilot {
    var pilot = WorkshopPilot()
    pilot.prepare(naming: naming)
    pilot.choose(.collect)
    pilot.choose(.curtain)
    pilot.choose(.myTurn)
    pilot.choose(.attendee(0))
    pilot.choose(.answer)
    for digit in [4, 3, 2, 1, 5] { pilot.do(.digit(digit), .activate) }
    return pilot
  }

  @Test("saves each answer at once, gives a code, and draws the curtain")
  func onePerson() throws {
    var pilot = afterOne()
    let code = try #require(pilot.ballots.keys.first)
    #expect(pilot.screen == .workshop(.thanks(code)))
    #expect(pilot.ballots[code]?.answers.count == 5)
    pilot.choose(.finishBallot)
    #expect(pilot.screen == .workshop(.curtain))
  }

  @Test("holds nothing of a ballot behind the curtain, whatever one presses")
  func nothingIsLeft() {
    let left = afterOne()
    for leaving: Command in [.choose(.workshop(.deed(.finishBallot))), .back] {
      var pilot = left
      pilot.do(leaving)
      #expect(pilot.screen == .workshop(.curtain))
      for command: Command in [.undo, .redo, .comment, .skip, .review, .goTo, .digit(4)] {
        pilot.do(command)
        #expect(pilot.screen == .workshop(.curtain))
      }
      #expect(pilot.desk?.draft == nil)
      #expect(pilot.desk?.ballots.isEmpty == true)
      #expect(pilot.state.trail.allSatisfy { $0.texts.isEmpty })
      pilot.do(.back, .back, .back)
      #expect(pilot.state.trail.count == 1 || pilot.desk?.draft == nil)
    }
  }

  @Test("keeps no name with the ballot of an anonymous session")
  func anonymous() throws {
    let pilot = afterOne(naming: .anonymous)
    let ballot = try #require(pilot.ballots.values.first)
    #expect(ballot.name.isEmpty && ballot.received == nil)
    let session = try #require(pilot.session)
    #expect(session.register.first?.name.isEmpty == true)
    #expect(session.attendance.first?.hasAnswered == true)
  }

  @Test("keeps a comment with its own ballot alone")
  func comments() throws {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.choose(.collect)
    pilot.choose(.curtain)
    pilot.choose(.myTurn)
    pilot.choose(.attendee(0))
    pilot.choose(.answer)
    pilot.do(.digit(4), .comment, .type("Vu en mars."), .activate)
    #expect(pilot.ballots.values.first?.answers["ep-a-1"]?.comment == "Vu en mars.")
    pilot.do(.activate, .back)
    #expect(pilot.screen == .workshop(.respond("ep-a-1")))
  }

  @Test("loses nothing and shows nothing when it is killed in the middle of a ballot")
  func killed() throws {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.choose(.collect)
    pilot.choose(.curtain)
    pilot.choose(.myTurn)
    pilot.choose(.attendee(0))
    pilot.choose(.answer)
    pilot.do(.digit(4), .activate, .digit(3))
    let code = try #require(pilot.ballots.keys.first)
    pilot.reopenAfterKill()
    #expect(pilot.screen == .workshop(.hall))
    #expect(pilot.ballots[code]?.answers.count == 2)
    #expect(pilot.desk?.draft == nil && pilot.desk?.ballots.isEmpty == true)
    #expect(pilot.desk?.workshop.counted.first?.answered == 2)
  }
}

@Suite struct WorkshopDeciding {
  /// Three ballots, closed and shown.
  private func revealed(
    naming: WorkshopSetup.Naming = .named, dimension: DimensionID? = nil
  ) -> WorkshopPilot {
    var pilot = WorkshopPilot()
    pilot.prepare(naming: naming)
    pilot.typePaper(0, "1 3 4", "2 5")
    pilot.choose(.nextBallot)
    pilot.typePaper(1, "5 3 4", "3 5")
    pilot.choose(.nextBallot)
    pilot.typePaper(2, "3 ? 4", "4 5")
    // Everybody has answered: the next screen is the hall.
    pilot.choose(.nextBallot)
    pilot.choose(.close)
    pilot.confirm()
    pilot.choose(.reveal)
    pilot.choose(.map(dimension))
    pilot.confirm()
    return pilot
  }

  @Test("does not show anything before everybody is asked")
  func asksFirst() {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.typePaper(0, "1 3 4", "2 5")
    pilot.choose(.nextBallot)
    pilot.do(.back, .back)
    #expect(!pilot.items.contains(.workshop(.deed(.reveal))))
    pilot.choose(.close)
    pilot.confirm()
    pilot.choose(.reveal)
    pilot.choose(.map(nil))
    #expect(pilot.desk?.ballots.isEmpty == true)
    #expect(pilot.desk?.revelation == nil)
    pilot.choose(.action(.cancel))
    #expect(pilot.desk?.workshop.phase == .closed)
  }

  @Test("shows the most divergent first, and one dimension at a time if one wants")
  func shows() {
    let all = revealed()
    #expect(
      all.items.first == .workshop(.debate("ep-a-1")) && all.items.count == 6)
    let one = revealed(dimension: "ep-b")
    #expect(
      one.items == [
        .workshop(.debate("ep-b-1")), .workshop(.debate("ep-b-2")), .workshop(.deed(.agenda)),
      ])
    #expect(one.desk?.divergences.count == 2)
  }

  @Test("opens ballots again as long as nothing was shown, never after")
  func reopens() {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.typePaper(0, "1 3 4", "2 5")
    pilot.choose(.nextBallot)
    pilot.do(.back, .back)
    pilot.choose(.close)
    pilot.confirm()
    pilot.choose(.reopen)
    #expect(pilot.desk?.workshop.phase == .collecting)
    var shown = revealed()
    shown.do(.back, .back)
    #expect(!shown.items.contains(.workshop(.deed(.reopen))))
  }

  @Test("refuses to show two ballots without names")
  func tooFew() {
    var pilot = WorkshopPilot()
    pilot.prepare(naming: .anonymous)
    pilot.typePaper(0, "1 3 4", "2 5")
    pilot.choose(.nextBallot)
    pilot.typePaper(1, "1 3 4", "2 5")
    pilot.choose(.nextBallot)
    pilot.do(.back, .back)
    pilot.choose(.close)
    pilot.confirm()
    pilot.choose(.reveal)
    pilot.choose(.map(nil))
    pilot.confirm()
    #expect(pilot.state.notice == .workshop(.tooFewForAnonymity(2)))
    #expect(pilot.desk?.workshop.phase == .closed)
  }

  @Test("says which criteria to take in the time that is left, and puts the others off")
  func timeBox() throws {
    var pilot = revealed()
    pilot.do(.back, .back)
    pilot.choose(.agenda)
    pilot.choose(.minutes(30))
    let agenda = try #require(pilot.desk?.agenda(at: pilot.state.now))
    #expect(agenda.criteria.first == "ep-a-1")
    pilot.wait(minutes: 25)
    pilot.do(.move(.down))
    #expect(pilot.desk?.workshop.minutesLeft(at: pilot.state.now) == 5)
    #expect(pilot.desk?.agenda(at: pilot.state.now)?.criteria.isEmpty == true)
  }

  @Test("keeps a level, its reason and a dissent, one save for each change, and undoes")
  func decides() throws {
    var pilot = revealed()
    pilot.do(.back, .back)
    pilot.choose(.agenda)
    pilot.choose(.debate("ep-a-1"))
    #expect(try #require(pilot.session).underDiscussion == "ep-a-1")
    pilot.choose(.decide)
    pilot.choose(.settle(.level(.three)))
    pilot.fill(.decisionReason, "Deux exemples.")
    pilot.fill(.decisionDissent, "Karim attend l’écrit.")
    let decision = try #require(pilot.session?.decisions["ep-a-1"])
    #expect(decision.answer == .level(.three))
    #expect(decision.reason == "Deux exemples.")
    #expect(decision.dissent == "Karim attend l’écrit.")
    pilot.goOn()
    #expect(pilot.screen == .workshop(.debate("ep-a-1")))
    pilot.choose(.next)
    #expect(pilot.screen == .workshop(.debate("ep-b-1")))
    pilot.choose(.park)
    #expect(try #require(pilot.session).parkingLot.first?.criterion == "ep-b-1")
    pilot.do(.undo)
    #expect(try #require(pilot.session).parkingLot.isEmpty)
    pilot.do(.undo)
    #expect(try #require(pilot.session).decisions["ep-a-1"] == nil)
  }

  @Test("stops, and three weeks later says where it was, with its parking lot")
  func cutInTwo() throws {
    var pilot = revealed()
    pilot.do(.back, .back)
    pilot.choose(.agenda)
    pilot.choose(.minutes(60))
    pilot.choose(.debate("ep-b-1"))
    pilot.choose(.park)
    pilot.do(.back)
    pilot.choose(.stopClock)
    #expect(pilot.screen == .workshop(.nextMeeting))
    pilot.fill(.nextMeeting, "bientôt")
    pilot.goOn()
    #expect(pilot.state.notice == .workshop(.needsDate))
    pilot.fill(.nextMeeting, "2 avril 2026")
    pilot.goOn()
    #expect(pilot.screen == .workshop(.hall))
    #expect(pilot.state.place.focus == .workshop(.deed(.minutes)))
    pilot.wait(minutes: 21 * 24 * 60)
    pilot.reopenAfterKill()
    #expect(pilot.screen == .workshop(.hall))
    #expect(pilot.desk?.workshop.parkingLot.count == 1)
    #expect(pilot.desk?.workshop.currentSitting == nil)
    #expect(pilot.desk?.workshop.nextMeeting == CalendarDate(year: 2026, month: 4, day: 2))
    #expect(pilot.desk?.divergences.count == 5)
    pilot.choose(.agenda)
    #expect(pilot.items.first == .workshop(.minutes(30)))
  }

  /// Two people wrote beside the first question, one of them beside the second as well; answers are closed.
  private func written(naming: WorkshopSetup.Naming = .named) -> WorkshopPilot {
    var pilot = WorkshopPilot()
    pilot.prepare(naming: naming)
    pilot.choose(.collect)
    pilot.choose(.curtain)
    for person in [0, 1, 2] {
      pilot.choose(.myTurn)
      pilot.choose(.attendee(person))
      pilot.choose(.answer)
      for question in 0..<5 {
        pilot.do(.digit(4))
        if question < person { pilot.do(.comment, .type("mot \(person)-\(question)"), .activate) }
        pilot.do(.activate)
      }
      pilot.choose(.finishBallot)
    }
    pilot.do(.back, .back)
    pilot.choose(.close)
    pilot.confirm()
    return pilot
  }

  @Test("shows only the comments that the facilitator has let appear, one by one")
  func comments() throws {
    var pilot = written()
    pilot.choose(.comments)
    let places = try #require(pilot.desk?.commentPlaces)
    #expect(places.map(\.criterion) == ["ep-a-1", "ep-a-1", "ep-a-2"])
    #expect(pilot.state.place.focus == .workshop(.comment(places[0])))
    pilot.choose(.comment(places[0]))
    pilot.goOn()
    #expect(pilot.screen == .workshop(.hall))
    #expect(pilot.state.place.focus == .workshop(.deed(.reveal)))
    pilot.choose(.reveal)
    pilot.choose(.map(nil))
    pilot.confirm()
    #expect(pilot.desk?.shownRemarks(on: "ep-a-1").count == 1)
    #expect(pilot.desk?.shownRemarks(on: "ep-a-2").isEmpty == true)
  }

  @Test("lets all comments appear at once, then leaves one aside, and all of them")
  func allComments() throws {
    var pilot = written()
    pilot.choose(.comments)
    let places = try #require(pilot.desk?.commentPlaces)
    pilot.choose(.showAllComments)
    #expect(pilot.session?.commentsShown == places.sorted())
    pilot.choose(.comment(places[1]))
    #expect(pilot.session?.commentsShown.count == 2)
    pilot.choose(.showAllComments)
    pilot.choose(.showAllComments)
    #expect(pilot.session?.commentsShown.isEmpty == true)
  }

  @Test("takes a ballot that was allowed as a whole apart, without letting anything more appear")
  func allowedAsAWhole() throws {
    var pilot = written()
    pilot.choose(.comments)
    let places = try #require(pilot.desk?.commentPlaces)
    let two = try #require(places.last)
    pilot.state.workshop?.workshop.commentsRead = [two.ballot]
    pilot.choose(.comment(two))
    let session = try #require(pilot.session)
    #expect(!session.showsComment(at: two))
    #expect(places.filter { session.showsComment(at: $0) }.map(\.ballot) == [two.ballot])
  }

  @Test("has comments read again once ballots were opened again")
  func readAgain() {
    var pilot = written()
    pilot.choose(.comments)
    pilot.choose(.showAllComments)
    pilot.goOn()
    pilot.choose(.reopen)
    #expect(pilot.session?.commentsShown.isEmpty == true)
  }

  @Test("gives comments without names in an order that tells nothing of who wrote them")
  func commentsWithoutNames() throws {
    var pilot = written(naming: .anonymous)
    pilot.choose(.comments)
    let remarks = try #require(pilot.desk?.remarks)
    let texts = try #require(pilot.desk?.commentPlaces).map { place in
      remarks.first { $0.ballot == place.ballot }?.texts[place.criterion] ?? ""
    }
    #expect(texts == ["mot 1-0", "mot 2-0", "mot 2-1"])
    pilot.choose(.showAllComments)
    pilot.goOn()
    pilot.choose(.reveal)
    pilot.choose(.map(nil))
    pilot.confirm()
    #expect(pilot.desk?.shownRemarks(on: "ep-a-1").map(\.text) == ["mot 1-0", "mot 2-0"])
  }

  @Test("ends: actions, what each takes away, next date; ballots go, counts and the result stay")
  func ends() throws {
    var pilot = revealed()
    pilot.do(.back, .back)
    pilot.choose(.agenda)
    pilot.choose(.debate("ep-a-1"))
    pilot.choose(.decide)
    pilot.choose(.settle(.level(.three)))
    pilot.goOn()
    pilot.choose(.addAction)
    pilot.fill(.actionWhat, "Écrire qui décide")
    pilot.fill(.actionOwner, "Zoé")
    pilot.fill(.actionDue, "30/6/2026")
    pilot.goOn()
    pilot.do(.back, .back)
    pilot.choose(.readDecisions)
    pilot.choose(.takeaways)
    pilot.fill(.takeaway, "On s’est écoutés.")
    pilot.do(.activate)
    pilot.goOn()
    pilot.choose(.review(months: 6))
    #expect(pilot.screen == .workshop(.ballotsKept))
    pilot.choose(.end)
    pilot.confirm()
    let session = try #require(pilot.session)
    #expect(session.phase == .ended && pilot.erasedAll && pilot.ballots.isEmpty)
    #expect(session.counts["ep-a-1"]?.levels == [1, 0, 1, 0, 1])
    #expect(session.takeaways == ["On s’est écoutés."])
    #expect(session.plan.actions.first?.owner == "Zoé")
    let assessment = try #require(pilot.assessments.first)
    #expect(session.assessment == assessment.id)
    #expect(assessment.answers["ep-a-1"]?.answer == .level(.three))
    #expect(assessment.group?.counts["ep-b-1"]?.levels == [0, 1, 1, 1, 0])
    #expect(pilot.screen == .workshop(.hall))
    #expect(pilot.desk?.divergences.first?.criterion == "ep-a-1")
  }

  @Test("keeps the ballots when one says so")
  func keepsBallots() throws {
    var pilot = revealed()
    pilot.do(.back, .back)
    pilot.choose(.readDecisions)
    pilot.choose(.takeaways)
    pilot.goOn()
    pilot.choose(.review(months: 0))
    pilot.choose(.keepsBallots(true))
    pilot.choose(.end)
    pilot.confirm()
    #expect(pilot.ballots.count == 3 && !pilot.erasedAll)
    #expect(try #require(pilot.session).keepsBallots)
  }

  @Test("takes a sheet that all filled in together for what was agreed")
  func together() throws {
    var pilot = WorkshopPilot()
    pilot.prepare(people: "")
    pilot.choose(.collect)
    pilot.choose(.together)
    for digit in [4, 3, 2, 1, 5] { pilot.do(.digit(digit), .activate) }
    pilot.choose(.finishBallot)
    #expect(pilot.screen == .workshop(.hall))
    pilot.choose(.close)
    pilot.confirm()
    pilot.choose(.reveal)
    pilot.choose(.map(nil))
    pilot.confirm()
    #expect(try #require(pilot.session).decisions["ep-a-1"]?.answer == .level(.four))
  }
}
