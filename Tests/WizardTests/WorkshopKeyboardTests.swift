import Assessments
import Evaluation
import Referential
import Testing

@testable import Wizard

@Suite struct WorkshopKeyboard {
  /// Léa answers everything behind the curtain and leaves her seat.
  private func afterOne(naming: WorkshopSetup.Naming = .named) -> WorkshopPilot {
    var pilot = WorkshopPilot()
    pilot.prepare(naming: naming)
    pilot.drawCurtain()
    pilot.sitDown(0)
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
    pilot.drawCurtain()
    pilot.sitDown(0)
    pilot.do(.digit(4), .comment, .type("Vu en mars."), .activate)
    #expect(pilot.ballots.values.first?.answers["ep-a-1"]?.comment == "Vu en mars.")
    pilot.do(.activate, .back)
    #expect(pilot.screen == .workshop(.respond("ep-a-1")))
  }

  @Test("loses nothing and shows nothing when it is killed in the middle of a ballot")
  func killed() throws {
    var pilot = WorkshopPilot()
    pilot.prepare()
    pilot.drawCurtain()
    pilot.sitDown(0)
    pilot.do(.digit(4), .activate, .digit(3))
    let code = try #require(pilot.ballots.keys.first)
    pilot.reopenAfterKill()
    #expect(pilot.screen == .workshop(.hall))
    #expect(pilot.ballots[code]?.answers.count == 2)
    #expect(pilot.desk?.draft == nil && pilot.desk?.ballots.isEmpty == true)
    #expect(pilot.desk?.workshop.counted.first?.answered == 2)
  }
}
