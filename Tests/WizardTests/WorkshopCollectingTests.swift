import Assessments
import Evaluation
import Referential
import Testing

@testable import Wizard

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
