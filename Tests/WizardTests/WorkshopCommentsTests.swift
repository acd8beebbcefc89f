import Assessments
import Evaluation
import Referential
import Testing

@testable import Wizard

@Suite struct WorkshopComments {
  /// Two people wrote beside the first question, one of them beside the second as well; answers are closed.
  private func written(naming: WorkshopSetup.Naming = .named) -> WorkshopPilot {
    var pilot = WorkshopPilot()
    pilot.prepare(naming: naming)
    pilot.drawCurtain()
    for person in [0, 1, 2] {
      pilot.sitDown(person)
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
}
