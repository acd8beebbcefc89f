import Assessments
import Evaluation
import Glibc
import JSONText
import Referential
import Testing

@testable import Records

@Suite("Workshops on disk")
struct WorkshopStoreTests {
  let temporary = TemporaryFolder()
  var store: WorkshopStore { WorkshopStore(folder: temporary.data) }

  /// Takes a ballot in as the program does: its file first, then the session.
  private func collect(_ ballot: WorkshopBallot, into workshop: inout Workshop) throws {
    let receipt = workshop.receive(
      ballot, asked: WorkshopSample.asked, at: WorkshopSample.at)
    let kept = try #require(receipt.ballot)
    try store.write(kept, of: workshop)
    try store.save(workshop, of: Sample.questionnaire)
  }

  @Test("a session comes back as it was saved, in a folder one recognises, for its owner alone")
  func roundTrip() throws {
    let workshop = WorkshopSample.full()
    let path = try store.save(workshop, of: Sample.questionnaire)
    #expect(path.hasSuffix("/workshops/2026-03-12-jardins-partages-w3v9p0a1b2c3/session.json"))
    #expect(try store.open(workshop.id).workshop == workshop)
    #expect(mode(of: path) == 0o600)
    #expect(mode(of: String(path.dropLast("/session.json".count))) == 0o700)
    #expect(mode(of: String(path.dropLast("session.json".count)) + "ballots") == 0o700)
    var renamed = workshop
    renamed.setup.subject.name = "Autre"
    #expect(try store.save(renamed, of: nil) == path)
  }

  @Test("unknown members are kept, and a newer format is read and never written")
  func unknownMembers() throws {
    let workshop = WorkshopSample.full()
    let path = try store.save(workshop, of: Sample.questionnaire)
    var text = String(decoding: try SystemFiles.read(path), as: UTF8.self)
    text.replace("\"purpose\"", with: "\"later\": [1],\n  \"purpose\"")
    text.replace("\"name\": \"Ville\"", with: "\"colour\": \"#123\",\n      \"name\": \"Ville\"")
    try DurableFile.write(Array(text.utf8), to: path)
    try store.save(workshop, of: Sample.questionnaire)
    let saved = String(decoding: try SystemFiles.read(path), as: UTF8.self)
    #expect(saved.contains("\"later\""))
    #expect(saved.contains("\"colour\""))
    text.replace("boussole.workshop/1", with: "boussole.workshop/2")
    try DurableFile.write(Array(text.utf8), to: path)
    #expect(try store.open(workshop.id).isReadOnly)
    #expect(throws: RecordError.newerFormat(path: path)) {
      try store.save(workshop, of: Sample.questionnaire)
    }
    #expect(String(decoding: try SystemFiles.read(path), as: UTF8.self) == text)
  }

  @Test("ballots are files of their own, read only once they are closed")
  func ballots() throws {
    var workshop = WorkshopSample.new()
    try store.save(workshop, of: Sample.questionnaire)
    let ballot = WorkshopSample.ballot("b1", "Ana")
    try collect(ballot, into: &workshop)
    try collect(WorkshopSample.ballot("b2", "Bo", levels: [5, 9, 1]), into: &workshop)
    let session = try text(of: workshop)
    #expect(!session.contains("answers"))
    #expect(throws: RecordError.ballotsStillOpen(id: workshop.id.rawValue)) {
      try store.ballots(of: workshop)
    }
    #expect(try store.ballot("b1", of: workshop.id) == ballot)
    _ = workshop.closeBallots(at: WorkshopSample.at)
    let found = try store.ballots(of: workshop)
    #expect(found.counted.map(\.id) == ["b1", "b2"])
    #expect(found.counted[0] == ballot)
    #expect(found.unreadable.isEmpty)
    let path = try #require(store.folder(of: workshop.id)) + "/ballots/b1.json"
    #expect(mode(of: path) == 0o600)
  }

  @Test("a damaged ballot is said by its code, and the others are read")
  func damagedBallot() throws {
    var workshop = WorkshopSample.new()
    try store.save(workshop, of: nil)
    for id in ["b1", "b2"] {
      try collect(WorkshopSample.ballot(BallotID(id), id), into: &workshop)
    }
    _ = workshop.closeBallots(at: WorkshopSample.at)
    let path = try #require(store.folder(of: workshop.id)) + "/ballots/b1.json"
    try DurableFile.write(Array("{\"format\": 3}".utf8), to: path)
    let found = try store.ballots(of: workshop)
    #expect(found.counted.map(\.id) == ["b2"])
    #expect(found.unreadable.map(\.id) == ["b1"])
  }

  @Test("nothing in an anonymous session tells which ballot came first, or whose it is")
  func anonymous() throws {
    var workshop = WorkshopSample.new(naming: .anonymous)
    try store.save(workshop, of: Sample.questionnaire)
    let people = [("q7", "Ana"), ("c2", "Bo"), ("x9", "Cy"), ("a1", "Di")]
    for (id, name) in people {
      let organisation: OrganisationID = name == "Di" ? "maison" : "ville"
      try collect(WorkshopSample.ballot(BallotID(id), name, organisation), into: &workshop)
    }
    let session = try text(of: workshop)
    let places = ["a1", "c2", "q7", "x9"].compactMap {
      session.firstRange(of: "\"\($0)\"")?.lowerBound
    }
    #expect(places.count == 4 && places == places.sorted())
    let folder = try #require(store.folder(of: workshop.id))
    for (id, name) in people {
      let path = "\(folder)/ballots/\(id).json"
      let ballot = String(decoding: try SystemFiles.read(path), as: UTF8.self)
      #expect(!ballot.contains(name) && !ballot.contains("received"))
      #expect(time(of: path) == workshop.created.seconds)
    }
    _ = workshop.closeBallots(at: WorkshopSample.at)
    try store.save(workshop, of: Sample.questionnaire)
    try store.settle(workshop)
    for (id, _) in people {
      let ballot = String(
        decoding: try SystemFiles.read("\(folder)/ballots/\(id).json"), as: UTF8.self)
      #expect(!ballot.contains("maison") && !ballot.contains("origin"))
    }
    #expect(try store.ballots(of: workshop).counted.map(\.id) == ["a1", "c2", "q7", "x9"])
  }

  @Test("a ballot typed just before a crash is found again, half an import is not taken")
  func interrupted() throws {
    var workshop = WorkshopSample.new()
    try store.save(workshop, of: nil)
    try store.write(WorkshopSample.ballot("typed", "Ana"), of: workshop)
    try store.write(WorkshopSample.ballot("mailed", "Bo", origin: .mail), of: workshop)
    let opened = try store.open(workshop.id)
    #expect(opened.unregistered.map(\.id) == ["typed"])
    #expect(opened.interruptedImport == ["mailed"])
    for ballot in opened.unregistered { try collect(ballot, into: &workshop) }
    for id in opened.interruptedImport { try store.erase(id, of: workshop.id) }
    let again = try store.open(workshop.id)
    #expect(again.workshop.counted.map(\.name) == ["Ana"])
    #expect(again.unregistered.isEmpty && again.interruptedImport.isEmpty)
    try store.erase("typed", of: workshop.id)
    #expect(try store.open(workshop.id).missing == ["typed"])
  }

  @Test("a withdrawn ballot is erased, and said as long as it is not")
  func withdrawn() throws {
    var workshop = WorkshopSample.new()
    try store.save(workshop, of: nil)
    try collect(WorkshopSample.ballot("b1", "Ana"), into: &workshop)
    #expect(workshop.withdraw("b1", at: WorkshopSample.at) == .withdrawn)
    try store.save(workshop, of: nil)
    #expect(try store.open(workshop.id).leftOver == ["b1"])
    try store.erase("b1", of: workshop.id)
    #expect(try store.open(workshop.id).leftOver.isEmpty)
    try store.erase("b1", of: workshop.id)
  }

  @Test("answers are erased for good: ballots, stickers and what a crash left of them")
  func eraseAnswers() throws {
    var workshop = WorkshopSample.new()
    try store.save(workshop, of: nil)
    try collect(WorkshopSample.ballot("b1", "Ana"), into: &workshop)
    let folder = try #require(store.folder(of: workshop.id))
    let tally = StickerTally(
      workshop: workshop.id, questionnaire: Sample.reference,
      counts: ["ep-a-1": LevelCounts(levels: [0, 3, 0, 2, 0])])
    try store.write(tally, of: Sample.questionnaire)
    #expect(try store.stickers(of: workshop.id) == tally)
    try DurableFile.write([1], to: folder + "/ballots/.b2.json.999999.tmp")
    #expect(store.summaries().readable.map(\.holdsAnswers) == [true])
    try store.eraseAnswers(of: workshop.id)
    #expect(SystemFiles.names(in: folder + "/ballots").isEmpty)
    #expect(SystemFiles.names(in: folder) == ["ballots", "session.json"])
    #expect(store.summaries().readable.map(\.holdsAnswers) == [false])
  }

  @Test("one line per session, latest first, and unreadable ones are told apart")
  func summaries() throws {
    var later = WorkshopSample.new(id: "later")
    later.modified = Moment(seconds: later.created.seconds + 60)
    try store.save(WorkshopSample.full(), of: Sample.questionnaire)
    try store.save(later, of: Sample.questionnaire)
    try SystemFiles.createFolder(temporary.data.workshops + "/broken-x")
    try DurableFile.write(
      Array("{".utf8), to: temporary.data.workshops + "/broken-x/session.json")
    let (readable, unreadable) = store.summaries()
    #expect(readable.map(\.id) == ["later", "w3v9p0a1b2c3"])
    #expect(readable[1].phase == .ended)
    #expect(readable[1].ballots == 1)
    #expect(readable[1].questionnaireTitle == "Évaluation")
    #expect(unreadable.count == 1)
  }

  @Test("what is discarded goes to the trash with its ballots and can be taken back")
  func trash() throws {
    var workshop = WorkshopSample.new()
    try store.save(workshop, of: nil)
    try collect(WorkshopSample.ballot("b1", "Ana"), into: &workshop)
    try store.discard(workshop.id)
    #expect(store.folders().isEmpty)
    try store.restore(workshop.id)
    #expect(try store.ballot("b1", of: workshop.id).name == "Ana")
    #expect(throws: RecordError.notFound(id: "nobody")) { try store.discard("nobody") }
  }

  @Test("a code that leads out of the folder finds nothing and writes nothing")
  func codes() throws {
    let workshop = WorkshopSample.new()
    try store.save(workshop, of: nil)
    #expect(throws: RecordError.self) { try store.ballot("../session", of: workshop.id) }
    #expect(throws: RecordError.self) {
      try store.write(WorkshopSample.ballot("../x", "Ana"), of: workshop)
    }
  }

  @Test("a read-only folder is said with its path", .enabled(if: getuid() != 0))
  func readOnly() throws {
    let workshop = WorkshopSample.new()
    try store.save(workshop, of: nil)
    let folder = try #require(store.folder(of: workshop.id)) + "/ballots"
    chmod(folder, 0o500)
    defer { chmod(folder, 0o700) }
    #expect(throws: RecordError.self) {
      try store.write(WorkshopSample.ballot("b1", "Ana"), of: workshop)
    }
  }

  @Test(
    "files are what their schemas say",
    arguments: ["workshop", "ballot", "stickers"])
  func schemas(_ schema: String) throws {
    let workshop = WorkshopSample.full()
    let session = try store.save(workshop, of: Sample.questionnaire)
    let fresh = try store.save(WorkshopSample.new(id: "fresh"), of: Sample.questionnaire)
    let folder = try #require(store.folder(of: workshop.id))
    switch schema {
    case "workshop": try SchemaCheck.expectValid([session, fresh], schema: schema)
    case "ballot":
      var ballot = WorkshopSample.ballot("b1", "Ana", levels: [4, 9, 1])
      ballot.answers["ep-a-1"]?.comment = "« é »\nligne 2"
      try store.write(ballot, of: workshop, order: WorkshopSample.asked)
      try SchemaCheck.expectValid([folder + "/ballots/b1.json"], schema: schema)
    default:
      let tally = StickerTally(
        workshop: workshop.id, questionnaire: Sample.reference,
        counts: ["ep-a-1": LevelCounts(levels: [0, 3, 0, 2, 0], unknown: 1)])
      try store.write(tally, of: Sample.questionnaire)
      try SchemaCheck.expectValid([folder + "/stickers.json"], schema: schema)
    }
  }

  private func text(of workshop: Workshop) throws -> String {
    let path = try #require(store.path(of: workshop.id))
    return String(decoding: try SystemFiles.read(path), as: UTF8.self)
  }

  private func mode(of path: String) -> UInt32 {
    var status = stat()
    stat(path, &status)
    return status.st_mode & 0o777
  }

  private func time(of path: String) -> Int {
    var status = stat()
    stat(path, &status)
    return status.st_mtim.tv_sec
  }
}
