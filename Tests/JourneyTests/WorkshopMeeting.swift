import Foundation
import TestKit
import Testing

/// Four ballots on paper, closed, that nobody has seen; and the meeting that follows, line by line.
struct WorkshopMeeting {
  let home: Home
  let story = WorkshopStory.onPaper

  init() throws {
    home = try Home()
    let lines = story.plainPreparation + story.plainBallots + ["1", "o"]
    let run = try home.run(["--accessible"], input: lines.typed)
    guard run.status == 0 else { throw WorkshopSession.Failed(run: run) }
  }

  /// The same session on a disk of its own.
  init(copying other: WorkshopMeeting) throws {
    home = try Home()
    try FileManager.default.copyItem(atPath: other.home.data, toPath: home.data)
  }

  /// From home: the reveal, two decisions, the end.
  func run(injecting fault: String) throws -> Run {
    let lines = ["2"] + story.plainReveal + story.plainDecisions + story.plainEnd
    return try home.run(
      behind: ["/usr/bin/strace", "-f", "-qq", "-o", trace, "-e", "inject=" + fault],
      ["--accessible"], input: lines.typed)
  }

  private var trace: String { home.folder + "/trace" }

  /// Whether the fault came before the program had finished.
  var wasHit: Bool { home.text(of: trace).contains("(INJECTED)") }

  var phase: String { get throws { try home.onlySession()["phase"] as? String ?? "" } }

  /// Each ballot’s file by its name.
  var ballots: [String: Data] {
    Dictionary(
      uniqueKeysWithValues: home.ballotFiles.map { path in
        let name = String(path.split(separator: "/").last ?? "")
        return (name, FileManager.default.contents(atPath: path) ?? Data())
      })
  }

  /// What was decided, as far as the file knows.
  func decisions() throws -> [String: String] {
    let entries = try home.onlySession()["decisions"] as? [String: [String: Any]] ?? [:]
    return entries.mapValues { entry in
      let answer = (entry["answer"] as? Int).map { "\($0)" } ?? "open"
      return "\(answer) \(entry["reason"] as? String ?? "")"
    }
  }

  /// What a whole meeting decides.
  var everything: [String: String] {
    ["ep-cla-2": "2 \(story.reason)", "ep-per-2": "open \(story.openReason)"]
  }

  /// Names of files that a program which stopped left half written.
  var halfWritten: [String] { home.contents.keys.filter { $0.hasSuffix(".tmp") } }

  /// Whatever happened, the files say something that was true at some moment, and nothing is lost.
  func expectWhole(_ before: [String: Data], _ what: Comment) throws {
    let phase = try phase
    let decided = try decisions()
    for (criterion, decision) in decided {
      // The reason is typed after the sentence is chosen.
      let whole = everything[criterion] ?? ""
      #expect(whole.hasPrefix(decision), what)
    }
    switch phase {
    case "closed", "revealed":
      #expect(ballots == before, what)
      #expect(phase == "revealed" || decided.isEmpty, what)
    case "ended":
      #expect(decided == everything, what)
      // Erasing comes after; what is left is taken away on opening.
      #expect(ballots.allSatisfy { before[$0.key] == $0.value }, what)
      let group = try home.saved()
      #expect(try home.onlySession()["assessment"] as? String == group.id, what)
      #expect(group.answers["ep-cla-2"]?["answer"] as? Int == 2, what)
    default: Issue.record("\(phase), \(what)")
    }
  }
}
