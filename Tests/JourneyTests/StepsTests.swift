import Assessments
import Foundation
import Pages
import Referential
import TestKit
import Testing
import Wizard

/// One description of everything that one does besides answering, carried out three times.
@Suite("One journey of every feature, three drivers")
struct StepsTests {
  @Test("comes to the same files in memory, in plain mode and on a terminal")
  func same() throws {
    var shadow = Shadow()
    var plain = PlainShadow()
    var screen = ScreenShadow()
    for step in Step.journey {
      try shadow.take(step)
      try plain.take(step)
      try screen.take(step)
      #expect(kind(plain.shadow) == kind(shadow), "\(step)")
      #expect(kind(screen.shadow) == kind(shadow), "\(step)")
    }
    #expect(shadow.offers.isSuperset(of: [.undo, .redo, .flag, .comment, .back, .leave]))

    let plainHome = try Home()
    let run = try plainHome.run(["--accessible"], input: plain.lines.typed)
    #expect(run.status == 0, "\(run.output.suffix(2_000)) \(run.errors)")

    let screenHome = try Home()
    let session = try screenHome.open(rows: 40, columns: 120)
    try session.waitFor("Boussole")
    for key in screen.keys {
      switch key {
      case .text(let text): session.type(text)
      case .key(.tab): session.press(.tab)
      case .key(.enter): session.press(.enter)
      default: Issue.record("\(key)")
      }
      // All at once would be more than a terminal holds.
      try session.waitUntilRead()
    }
    #expect(try session.exitStatus() == .exited(0))

    try expect(shadow, in: plainHome)
    try expect(shadow, in: screenHome)
    let kept = try [plainHome, screenHome].map { home in
      [home.text(of: home.data + "/settings.json"), try comparable(home)]
    }
    #expect(kept[0] == kept[1])
  }

  /// The kind of screen; ids on it are of the moment.
  private func kind(_ shadow: Shadow) -> String {
    String("\(shadow.state.place.screen)".prefix { $0 != "(" })
  }

  /// Files without what differs from one run to the next, the first assessment first.
  private func comparable(_ home: Home) throws -> String {
    try saved(home).map { file in
      file.comparable.replacing(/"(follows|id)": "(s-)?[0-9a-z]{12}"/, with: "")
    }.joined()
  }

  private func saved(_ home: Home) throws -> [SavedFile] {
    try home.files.map { try SavedFile(path: home.assessments + "/" + $0) }.sorted { first, _ in
      first["follows"] == nil
    }
  }

  /// What the wizard decided in memory is what a program wrote.
  private func expect(_ shadow: Shadow, in home: Home) throws {
    let files = try saved(home)
    #expect(files.count == 2 && shadow.assessments.count == 2)
    for (file, assessment) in zip(files, shadow.assessments.reversed()) {
      #expect(file.name == assessment.subject.name && file.isCompleted)
      let actions = (file["plan"] as? [String: Any])?["actions"] as? [[String: Any]] ?? []
      #expect(actions.map { $0["what"] as? String ?? "" } == assessment.plan.actions.map(\.what))
      #expect(
        actions.map { $0["owner"] as? String ?? "" } == assessment.plan.actions.map(\.owner))
      for (id, answer) in assessment.answers {
        let kept = file.answers[id.rawValue]
        #expect(kept?["comment"] as? String ?? "" == answer.comment, "\(id)")
        #expect(kept?["flagged"] as? Bool ?? false == answer.isFlagged, "\(id)")
        #expect(kept?["answer"] as? Int == answer.answer?.level?.rawValue, "\(id)")
      }
      #expect(file.answers.count == assessment.answers.count)
    }
    try SchemaValidator.expectValid(files.map(\.path))
    let tools = Set(shadow.state.keptTools.pinned.map(\.rawValue))
    #expect(tools.count == 1 && shadow.state.keptTools.hidden.isEmpty)
    let kept = home.contents.filter { $0.key.hasPrefix("data/") && !$0.key.contains("packs/") }
    #expect(
      kept.values.contains { data in
        tools.contains { String(decoding: data, as: UTF8.self).contains($0) }
      })
  }
}
