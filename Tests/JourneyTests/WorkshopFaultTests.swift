import Foundation
import TestKit
import Testing

@Suite(
  "A meeting on a bad day",
  .enabled(if: access("/usr/bin/strace", X_OK) == 0, "`make test` installs strace"))
struct WorkshopFaultTests {
  /// Copies of a session’s files, to be checked together.
  private func keep(_ meeting: WorkshopMeeting, in folder: Home, _ name: String) throws -> String {
    try folder.write(meeting.home.onlySession().text, to: name + ".json")
  }

  @Test(
    "goes on after a moment at which nothing could be written, and all of it is kept",
    arguments: [
      ("fsync", "ENOSPC", "le disque est plein"), ("fsync", "EIO", "ne répond plus bien"),
      ("rename", "ENOSPC", "le disque est plein"), ("rename", "EIO", "ne répond plus bien"),
    ])
  func once(call: String, error: String, words: String) throws {
    let seed = try WorkshopMeeting()
    let folder = try Home()
    var sessions: [String] = []
    var faults = 0
    var said = 0
    for moment in 1...60 {
      let meeting = try WorkshopMeeting(copying: seed)
      let run = try meeting.run(injecting: "\(call):error=\(error):when=\(moment)")
      #expect(run.status == 0 && run.errors.isEmpty, "\(call) \(error) \(moment): \(run.errors)")
      #expect(try meeting.phase == "ended" && meeting.decisions() == meeting.everything)
      try meeting.expectWhole(seed.ballots, "\(call) \(error) \(moment)")
      #expect(meeting.ballots.isEmpty && meeting.halfWritten.isEmpty, "\(call) \(moment)")
      sessions.append(try keep(meeting, in: folder, "\(moment)"))
      if !meeting.wasHit { break }
      faults += 1
      // What is tried again before anything is printed is only said to have gone well.
      let isSaid = run.output.lowercased().says(words) && run.output.says("Pas enregistré")
      if isSaid { said += 1 }
      #expect(run.output.says("Enregistré :"), "and that it went well afterwards")
    }
    #expect(faults >= 12, "each of the dozen of saves failed once")
    #expect(said >= 6)
    try SchemaValidator.expectValid(sessions, schema: "workshop")
  }

  @Test("stops on a disk that stays full with all that was there, and can go on later")
  func forever() throws {
    let seed = try WorkshopMeeting()
    let folder = try Home()
    var sessions: [String] = []
    var faults = 0
    for moment in 1...60 {
      let meeting = try WorkshopMeeting(copying: seed)
      let run = try meeting.run(injecting: "fsync:error=ENOSPC:when=\(moment)+")
      if run.status == 0 { break }
      faults += 1
      #expect(run.status == 74 && run.errors.says("Le disque est plein"))
      #expect(run.errors.says("Libérez de la place"), "what to do")
      try meeting.expectWhole(seed.ballots, "full from \(moment)")
      #expect(meeting.halfWritten.isEmpty)
      sessions.append(try keep(meeting, in: folder, "\(moment)"))
      // What could not be saved was never shown: the first screen says so in place of the answers.
      if try meeting.phase == "closed" {
        #expect(run.output.says("Rien n’est encore montré"))
        #expect(!run.output.says("Ana : 4"))
      }
      try goOn(meeting)
    }
    #expect(faults >= 20)
    try SchemaValidator.expectValid(sessions, schema: "workshop")
  }

  /// The answers can be shown, or the session has ended and nothing is left of them.
  private func goOn(_ meeting: WorkshopMeeting) throws {
    let id = try #require(meeting.home.onlySession()["id"] as? String)
    if try meeting.phase == "ended" {
      let reopened = try meeting.home.run(["--accessible"], input: "3\n1\n")
      #expect(reopened.output.says("Cette séance est terminée"))
      #expect(meeting.ballots.isEmpty)
    } else {
      let revealed = try meeting.home.run(["workshop", "reveal", id, "--json"])
      #expect(revealed.status == 0 && revealed.output.contains("\"gap\": 3"), "\(revealed.errors)")
      // Ended after all: the assessment that was written before it was stopped is not a second one.
      let ended = try meeting.home.run(["workshop", "end", id])
      #expect(ended.status == 0, "\(ended.errors)")
      let group = try meeting.home.saved()
      #expect(try meeting.home.onlySession()["assessment"] as? String == group.id)
    }
  }

  @Test(
    "killed at any moment of revealing, deciding and ending: nothing is lost, nothing is half written",
    arguments: [("fsync", 1), ("rename", 1), ("unlink", 1), ("write", 13), ("openat", 9)])
  func killed(call: String, stride: Int) throws {
    let seed = try WorkshopMeeting()
    let folder = try Home()
    var sessions: [String] = []
    for moment in Swift.stride(from: 1, through: 600, by: stride) {
      let meeting = try WorkshopMeeting(copying: seed)
      let run = try meeting.run(injecting: "\(call):signal=KILL:when=\(moment)")
      if run.status == 0 { break }
      try meeting.expectWhole(seed.ballots, "\(call) \(moment)")
      sessions.append(try keep(meeting, in: folder, "\(moment)"))
      try goOn(meeting)
    }
    #expect(sessions.count >= 5, "the program was killed in the middle")
    try SchemaValidator.expectValid(sessions, schema: "workshop")
  }
}
