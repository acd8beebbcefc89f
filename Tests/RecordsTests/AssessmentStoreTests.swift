import Assessments
import Glibc
import JSONText
import Referential
import Testing

@testable import Records

@Suite("Assessments on disk")
struct AssessmentStoreTests {
  let temporary = TemporaryFolder()
  var store: AssessmentStore { AssessmentStore(folder: temporary.data) }

  @Test("the first save makes the folders, for their owner alone, and a name one recognises")
  func firstSave() throws {
    let assessment = Sample.assessment()
    let path = try store.save(assessment, in: Sample.surroundings(assessment))
    #expect(path.hasSuffix("/assessments/2026-03-12-jardins-partages-k3v9p0a1b2c3.json"))
    #expect(mode(of: path) == 0o600)
    #expect(mode(of: temporary.data.path) == 0o700)
    #expect(mode(of: temporary.data.assessments) == 0o700)
    #expect(try store.open(assessment.id).file.assessment == assessment)
  }

  @Test("saving again replaces the file under the same name, even when the subject is renamed")
  func saveAgain() throws {
    var assessment = Sample.assessment()
    let first = try store.save(assessment, in: Sample.surroundings(assessment))
    assessment.subject.name = "Autre nom"
    let second = try store.save(assessment, in: Sample.surroundings(assessment))
    #expect(first == second)
    #expect(store.paths().count == 1)
    #expect(
      SystemFiles.names(in: temporary.data.assessments).count == 1, "no temporary file is left")
  }

  @Test("one line per assessment, latest first, and unreadable files are told apart")
  func summaries() throws {
    var later = Sample.assessment(id: "later")
    later.modified = Moment(seconds: later.created.seconds + 60)
    for assessment in [Sample.assessment(id: "early"), later] {
      try store.save(assessment, in: Sample.surroundings(assessment))
    }
    try DurableFile.write(Array("{".utf8), to: temporary.data.assessments + "/broken.json")
    let (readable, unreadable) = store.summaries()
    #expect(readable.map(\.id) == ["later", "early"])
    #expect(readable[0].answered == 3)
    #expect(readable[0].total == 3)
    #expect(unreadable.count == 1)
  }

  @Test("what is discarded goes to the trash and can be taken back")
  func trash() throws {
    let assessment = Sample.assessment()
    try store.save(assessment, in: Sample.surroundings(assessment))
    try store.discard(assessment.id)
    #expect(store.paths().isEmpty)
    try store.restore(assessment.id)
    #expect(try store.open(assessment.id).file.assessment == assessment)
    #expect(throws: RecordError.notFound(id: "nobody")) { try store.discard("nobody") }
  }

  @Test("a file that a crash left half-written is cleared, unless its writer still runs")
  func staleTemporary() throws {
    try store.prepare()
    // No process has a number beyond the largest that Linux gives.
    let stale = [
      temporary.data.assessments + "/.x.json.4194305.tmp", temporary.data.path + "/.odd.tmp",
    ]
    let ours = temporary.data.assessments + "/.x.json.\(getpid()).tmp"
    for path in stale + [ours] { try DurableFile.write(Array("{}".utf8), to: path) }
    #expect(store.paths().isEmpty)
    store.clean()
    for path in stale { #expect(!SystemFiles.exists(path), "\(path)") }
    #expect(SystemFiles.exists(ours))
  }

  @Test("a folder that may not be looked into is not an empty one", .enabled(if: getuid() != 0))
  func closedFolder() throws {
    try store.prepare()
    chmod(temporary.data.assessments, 0)
    defer { chmod(temporary.data.assessments, 0o700) }
    #expect(store.summaries().unreadable.map(\.path) == [temporary.data.assessments])
  }

  @Test("a folder that cannot be written is said with its path", .enabled(if: getuid() != 0))
  func readOnlyFolder() throws {
    try SystemFiles.createFolder(temporary.data.path)
    chmod(temporary.data.path, 0o500)
    let assessment = Sample.assessment()
    #expect(throws: RecordError.self) {
      try store.save(assessment, in: Sample.surroundings(assessment))
    }
  }

  @Test("a second program may read but not write", .timeLimit(.minutes(1)))
  func lock() throws {
    let path = try store.save(Sample.assessment(), in: Sample.surroundings(Sample.assessment()))
    let first = SessionLock(besides: path)
    let isFirstHeld = isHeld(first)
    let second = SessionLock(besides: path)
    let isSecondHeld = isHeld(second)
    #expect(isFirstHeld)
    #expect(!isSecondHeld)
    release(first)
    let third = SessionLock(besides: path)
    let isThirdHeld = isHeld(third)
    #expect(isThirdHeld)
    release(third)
    #expect(SystemFiles.names(in: temporary.data.assessments).count == 1, "no lock file is left")
  }

  private func isHeld(_ lock: borrowing SessionLock?) -> Bool {
    switch lock {
    case .some: true
    case .none: false
    }
  }

  private func release(_ lock: consuming SessionLock?) {}

  @Test(
    "a name becomes letters and digits",
    arguments: [
      ("Jardins partagés", "jardins-partages"), ("L’Œuvre & Cie !", "l-oeuvre-cie"),
      ("  ", "evaluation"), ("漢字", "evaluation"), ("../../etc/passwd", "etc-passwd"),
    ])
  func slug(_ sample: (String, String)) {
    #expect(AssessmentStore.slug(of: sample.0) == sample.1)
  }

  private func mode(of path: String) -> UInt32 {
    var status = stat()
    stat(path, &status)
    return status.st_mode & 0o777
  }
}

@Suite("Settings and the data folder")
struct DataFolderTests {
  @Test("the data folder follows the environment in the order that was promised")
  func order() throws {
    let home = ["HOME": "/home/zoe"]
    #expect(try DataFolder.find { home[$0] }.path == "/home/zoe/.local/share/boussole")
    let data = home.merging(["XDG_DATA_HOME": "/d"]) { $1 }
    #expect(try DataFolder.find { data[$0] }.path == "/d/boussole")
    let relative = home.merging(["XDG_DATA_HOME": "d"]) { $1 }
    #expect(try DataFolder.find { relative[$0] }.path == "/home/zoe/.local/share/boussole")
    let named = data.merging(["BOUSSOLE_HOME": "/b/"]) { $1 }
    #expect(try DataFolder.find { named[$0] }.path == "/b")
    #expect(throws: RecordError.noHome) { try DataFolder.find { _ in nil } }
  }

  @Test("settings are kept with the members of a later version")
  func settings() throws {
    let temporary = TemporaryFolder()
    try SystemFiles.createFolder(temporary.data.path)
    try DurableFile.write(
      Array("{\"language\": \"en\", \"later\": 1}".utf8), to: temporary.data.settings)
    var preferences = try PreferencesFile.read(in: temporary.data)
    #expect(preferences.language == .en)
    preferences.contrast = "high"
    try preferences.write(in: temporary.data)
    let text = String(decoding: try SystemFiles.read(temporary.data.settings), as: UTF8.self)
    #expect(text.contains("later"))
    #expect(try PreferencesFile.read(in: temporary.data).contrast == "high")
  }

  @Test("a pack is kept once, under a name that cannot lead out of the folder")
  func packs() throws {
    let temporary = TemporaryFolder()
    let shelf = PackShelf(folder: temporary.data)
    var reference = Sample.reference
    try shelf.keep(reference, bytes: [1, 2])
    try shelf.keep(reference, bytes: [3])
    #expect(try shelf.bytes(of: reference) == [1, 2])
    reference.id = "../../x"
    #expect(!shelf.path(of: reference).contains("../x"))
  }
}
