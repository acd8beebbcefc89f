import Assessments
import Evaluation
import Referential
import SeedKit
import Testing

@Suite("An anonymous session")
struct AnonymousWorkshopTests {
  typealias Sample = WorkshopSample

  @Test("says the same whatever the order in which ballots came")
  func order() {
    let names = ["Ana", "Bo", "Cy", "Di", "Ed"]
    let ballots = zip(["q", "c", "x", "a", "m"], names).map { id, name in
      Sample.ballot(BallotID(id), name, "ville", role: "elu")
    }
    var generator = SeededGenerator(ofRun: "Order of ballots")
    var seen: Set<Workshop> = []
    for _ in 0..<20 {
      var workshop = Sample.workshop(naming: .anonymous)
      workshop.attendance = names.map { Attendee(name: $0, organisation: "ville") }
      for ballot in ballots.shuffled(using: &generator) { _ = workshop.take(ballot) }
      seen.insert(workshop)
    }
    #expect(seen.count == 1)
    let workshop = seen.first
    #expect(workshop?.register.allSatisfy { $0.name.isEmpty && $0.received == nil } == true)
    #expect(
      workshop?.register.allSatisfy { $0.organisation == nil && $0.role == nil } == true)
    #expect(workshop?.attendance.allSatisfy(\.hasAnswered) == true)
  }

  @Test("writes ballots without name and time, and forgets how they came once closed")
  func written() {
    var workshop = Sample.workshop(naming: .anonymous)
    let receipt = workshop.receive(
      Sample.ballot("b1", "Zoé", "ville"), asked: Sample.asked, at: Sample.later(1))
    #expect(receipt.ballot?.name == "")
    #expect(receipt.ballot?.received == nil)
    _ = workshop.closeBallots(at: Sample.later(2))
    #expect(workshop.register.map(\.origin) == [nil])
  }

  @Test("does not take a second ballot of somebody who has answered: none can be told to be theirs")
  func twice() {
    var workshop = Sample.workshop(naming: .anonymous)
    _ = workshop.take(Sample.ballot("b1", "Zoé"))
    #expect(workshop.take(Sample.ballot("b2", "ZOE")) == .refused(.alreadyAnswered))
    #expect(workshop.take(Sample.ballot("b1", "Zoé")) == .corrected(former: "b1"))
    #expect(workshop.take(Sample.ballot("b3")) == .counted)
  }

  @Test("is not shown with fewer than three ballots, nor does it let one go afterwards")
  func tooFew() {
    var workshop = Sample.workshop(naming: .anonymous)
    _ = workshop.take(Sample.ballot("b1"))
    _ = workshop.take(Sample.ballot("b2"))
    _ = workshop.closeBallots(at: Sample.later(2))
    #expect(
      workshop.reveal(nil, asked: ["ep-cla"], at: Sample.later(3))
        == .tooFewForAnonymity(ballots: 2))
    _ = workshop.reopen(at: Sample.later(3))
    _ = workshop.take(Sample.ballot("b3"))
    _ = workshop.closeBallots(at: Sample.later(4))
    #expect(workshop.reveal(nil, asked: ["ep-cla"], at: Sample.later(5)) == .revealed)
    #expect(workshop.withdraw("b3", at: Sample.later(6)) == .alreadyRevealed)
  }

  @Test("keeps no organisation, role or rest of fewer than three")
  func smallGroups() {
    var generator = SeededGenerator(ofRun: "Small groups")
    let organisations: [OrganisationID?] = ["ville", "asso", "ecole", nil]
    let roles: [RoleID?] = ["elu", "eq", nil]
    for size in 1...30 {
      let ballots = (0..<size).map { number in
        Sample.ballot(
          BallotID("b\(number)"), "N\(number)",
          organisations.randomElement(using: &generator) ?? nil,
          role: roles.randomElement(using: &generator) ?? nil)
      }
      let kept = Workshop.withoutSmallGroups(ballots)
      #expect(kept.map(\.answers).count == size)
      for groups in [
        Dictionary(grouping: kept) { $0.organisation?.rawValue ?? "" },
        Dictionary(grouping: kept) { $0.role?.rawValue ?? "" },
      ] where groups.count > 1 {
        #expect(groups.values.allSatisfy { $0.count >= 3 }, "\(groups.mapValues(\.count))")
      }
      #expect(kept.allSatisfy { $0.name.isEmpty && $0.received == nil && $0.origin == nil })
    }
  }

  @Test("keeps no count of fewer than three")
  func counts() {
    var few = Sample.ballot("b3", levels: [5])
    few.answers["ep-cla-2"] = .init(.unknown)
    let ballots = [Sample.ballot("b1", levels: [1, 2]), Sample.ballot("b2", levels: [1, 2]), few]
    let anonymous = LevelCounts.counting(ballots, anonymous: true)
    #expect(anonymous["ep-cla-1"]?.levels == [2, 0, 0, 0, 1])
    #expect(anonymous["ep-cla-2"] == nil)
    let named = LevelCounts.counting(ballots, anonymous: false)
    #expect(named["ep-cla-2"] == LevelCounts(levels: [0, 2, 0, 0, 0], unknown: 1))
  }
}
