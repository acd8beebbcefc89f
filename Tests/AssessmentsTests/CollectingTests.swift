import Assessments
import Evaluation
import Referential
import Testing

@Suite("Collecting ballots")
struct CollectingTests {
  typealias Sample = WorkshopSample

  @Test("a new ballot counts, and the session is under way")
  func new() {
    var workshop = Sample.workshop()
    #expect(workshop.take(Sample.ballot("b1", "Zoé", "ville")) == .counted)
    #expect(workshop.phase == .collecting)
    #expect(workshop.counted.map(\.name) == ["Zoé"])
    #expect(
      workshop.attendance == [Attendee(name: "Zoé", organisation: "ville", hasAnswered: true)])
  }

  @Test(
    "the same person corrects, whatever the accents, and the former ballot stays in the register")
  func corrected() {
    var workshop = Sample.workshop()
    _ = workshop.take(Sample.ballot("b1", "Zoé Martin", "ville"))
    #expect(workshop.take(Sample.ballot("b2", "zoe  martin", "ville")) == .corrected(former: "b1"))
    #expect(workshop.entry("b1")?.status == .replaced)
    #expect(workshop.counted.map(\.ballot) == ["b2"])
    #expect(workshop.attendance.count == 1)
  }

  @Test("two people of one name in two organisations are two people")
  func namesakes() {
    var workshop = Sample.workshop()
    _ = workshop.take(Sample.ballot("b1", "Zoé", "ville"))
    #expect(workshop.take(Sample.ballot("b2", "Zoé", "asso")) == .counted)
    #expect(workshop.counted.count == 2)
  }

  @Test("the same code takes the place of its former answers")
  func sameCode() {
    var workshop = Sample.workshop(naming: .anonymous)
    _ = workshop.take(Sample.ballot("b1"))
    #expect(workshop.take(Sample.ballot("b1", levels: [1])) == .corrected(former: "b1"))
    #expect(workshop.register.count == 1)
    #expect(workshop.counted[0].answered == 1)
  }

  @Test("a half-filled ballot counts, what is not asked is left out, an empty one is refused")
  func halfFilled() {
    var workshop = Sample.workshop()
    var ballot = Sample.ballot("b1", levels: [2])
    ballot.answers["ep-perf-1"] = .init(.level(.one))
    let receipt = workshop.receive(ballot, asked: Sample.asked, at: Sample.later(1))
    #expect(receipt.outcome == .counted)
    #expect(receipt.unanswered == 2)
    #expect(receipt.leftOut == 1)
    #expect(receipt.ballot?.answers.keys.map(\.rawValue) == ["ep-cla-1"])
    #expect(workshop.take(Sample.ballot("b2", levels: [])) == .refused(.empty))
  }

  @Test("another workshop, questionnaire or version is refused, and nothing changes")
  func wrong() {
    var workshop = Sample.workshop()
    let before = workshop
    var other = Sample.ballot("b1")
    other.workshop = "w2"
    #expect(workshop.take(other) == .refused(.otherWorkshop("w2")))
    other = Sample.ballot("b1")
    other.questionnaire.id = "cf"
    #expect(workshop.take(other) == .refused(.otherQuestionnaire("cf")))
    other = Sample.ballot("b1")
    other.questionnaire.digest = String(repeating: "cd", count: 32)
    #expect(workshop.take(other) == .refused(.otherVersion("1.0.0")))
    #expect(workshop == before)
  }

  @Test("an organisation has one voice: another hand has to say that it replaces")
  func oneVoice() {
    var workshop = Sample.workshop(voices: .organisation)
    #expect(workshop.take(Sample.ballot("b1")) == .refused(.noOrganisation))
    #expect(workshop.take(Sample.ballot("b1", "", "x")) == .refused(.unknownOrganisation("x")))
    #expect(workshop.take(Sample.ballot("b1", "Zoé", "ville")) == .counted)
    #expect(
      workshop.take(Sample.ballot("b2", "Ali", "ville"))
        == .refused(.organisationHasVoted(former: "b1")))
    #expect(workshop.take(Sample.ballot("b3", "Zoé", "ville")) == .corrected(former: "b1"))
    #expect(
      workshop.take(Sample.ballot("b2", "Ali", "ville"), replacing: true)
        == .corrected(former: "b3"))
    #expect(workshop.counted.count == 1)
    #expect(workshop.attendance.map(\.name) == ["Ville"])
  }

  @Test("a late ballot is kept aside, and counts once ballots are opened again")
  func late() {
    var workshop = Sample.workshop()
    _ = workshop.take(Sample.ballot("b1", "Zoé"))
    #expect(workshop.closeBallots(at: Sample.later(2)) == .closed(ballots: 1, posters: 0))
    #expect(workshop.take(Sample.ballot("b2", "Zoé")) == .late)
    #expect(workshop.counted.map(\.ballot) == ["b1"])
    #expect(workshop.reopen(at: Sample.later(3)) == .reopened(takenIn: ["b2"]))
    #expect(workshop.counted.map(\.ballot) == ["b2"])
    #expect(workshop.entry("b1")?.status == .replaced)
  }

  @Test("nothing comes in after the reveal")
  func afterReveal() {
    var workshop = Sample.workshop()
    _ = workshop.take(Sample.ballot("b1"))
    _ = workshop.closeBallots(at: Sample.later(2))
    #expect(workshop.reveal(nil, asked: ["ep-cla"], at: Sample.later(3)) == .revealed)
    #expect(workshop.take(Sample.ballot("b2")) == .refused(.afterReveal))
    #expect(workshop.reopen(at: Sample.later(4)) == .alreadyRevealed)
  }

  @Test("a withdrawn ballot counts no more, and may come again")
  func withdrawn() {
    var workshop = Sample.workshop()
    _ = workshop.take(Sample.ballot("b1", "Zoé"))
    #expect(workshop.withdraw("b9", at: Sample.later(2)) == .unknownBallot)
    #expect(workshop.withdraw("b1", at: Sample.later(2)) == .withdrawn)
    #expect(workshop.withdraw("b1", at: Sample.later(2)) == .unknownBallot)
    #expect(workshop.counted.isEmpty)
    #expect(workshop.attendance.map(\.hasAnswered) == [false])
    #expect(workshop.take(Sample.ballot("b1", "Zoé")) == .counted)
    #expect(workshop.register.count == 1)
  }

  @Test("a clock that was set back moves nothing back")
  func clock() {
    var workshop = Sample.workshop()
    let before = Moment(seconds: Sample.start.seconds - 86_400)
    _ = workshop.receive(Sample.ballot("b1"), asked: Sample.asked, at: before)
    #expect(workshop.modified == Sample.start)
    workshop.startSitting(minutes: 120, at: Sample.later(60))
    #expect(workshop.minutesLeft(at: before) == 120)
    workshop.endSitting(at: before)
    #expect(workshop.sittings[0].ended?.seconds == Sample.later(60).seconds)
  }
}
