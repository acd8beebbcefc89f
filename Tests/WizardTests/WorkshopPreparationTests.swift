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

  @Test("keeps a name typed on the first page when one goes back, and takes it up again")
  func keepsNameOnEscape() throws {
    var pilot = WorkshopPilot()
    pilot.choose(.prepare)
    pilot.fill(.sessionSubject, "Verger")
    pilot.do(.help, .back, .back)
    #expect(pilot.screen == .home)
    #expect(try #require(pilot.session).setup.subject.name == "Verger")
    // Only what can be done without a questionnaire is offered: no paper, no ballot.
    pilot.reopenAfterKill()
    #expect(pilot.screen == .workshop(.hall))
    #expect(pilot.items == [.deed(.preparation), .deed(.discard)].map(Item.workshop))
    pilot.choose(.preparation)
    #expect(pilot.screen == .workshop(.subject))
    #expect(pilot.state.place.texts[.sessionSubject]?.text == "Verger")
    pilot.fill(.sessionOrganisations, "Ville, École")
    pilot.goOn()
    pilot.choose(WorkshopItem.questionnaire(Questionnaire.garden.id))
    #expect(pilot.screen == .workshop(.scope))
  }

  @Test("keeps a name typed on the first page when one quits, or the window closes")
  func keepsNameOnLeaving() throws {
    for command in [Command.leave, .inputEnded, .interrupted(signal: 1)] {
      var pilot = WorkshopPilot()
      pilot.choose(.prepare)
      pilot.fill(.sessionSubject, "Verger")
      pilot.do(command)
      #expect(try #require(pilot.session).setup.subject.name == "Verger")
    }
  }

  @Test("keeps nothing of a first page left without a name")
  func keepsNoEmptySession() {
    var pilot = WorkshopPilot()
    pilot.choose(.prepare)
    pilot.fill(.sessionSubject, "V")
    pilot.fill(.sessionSubject, "")
    pilot.do(.back)
    #expect(pilot.session == nil)
    #expect(pilot.state.workshop == nil)
  }

  @Test("goes on with Enter on what is chosen already")
  func enterGoesOn() {
    var pilot = WorkshopPilot()
    pilot.choose(.prepare)
    pilot.fill(.sessionSubject, "Verger")
    pilot.fill(.sessionOrganisations, "Ville, École")
    pilot.goOn()
    pilot.choose(WorkshopItem.questionnaire(Questionnaire.garden.id))
    pilot.do(.focus(.workshop(.scope(.all))), .activate, .activate)
    #expect(pilot.screen == .workshop(.voices))
    pilot.do(.focus(.workshop(.voices(.each))), .activate)
    #expect(pilot.state.place.focus == .workshop(.naming(.named)))
    pilot.do(.activate)
    #expect(pilot.screen == .workshop(.people))
  }
}
