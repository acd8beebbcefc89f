import Assessments
import Evaluation
import Referential
import Testing
import Wizard

@Suite struct EndOfInput {
  @Test("ends the program at every prompt, and loses nothing", arguments: Script.all)
  func everywhere(script: Script) throws {
    let earlier = PlainTable(script.language).type(script.before)
    for count in 0...script.lines.count {
      let table = PlainTable(script.language, saved: Array(earlier.saved.values))
      table.type(Array(script.lines.prefix(count)))
      let leaving = try #require(table.state.leaving, "after \(count) lines of \(script)")
      #expect(table.wasAlwaysSaved)
      guard let session = table.state.session, !session.assessment.id.rawValue.isEmpty else {
        #expect(leaving == .done)
        continue
      }
      #expect(table.saved[session.assessment.id] == session.assessment)
      let isFinished = session.assessment.completed != nil
      #expect(leaving == (isFinished ? .done : .unfinished), "after \(count) lines of \(script)")
    }
  }

  @Test("keeps every answer that was given before it")
  func answers() {
    let digits = ["4", "7", "1", "6"]
    for count in Script.start.count...Script.whole.count {
      let lines = Array(Script.whole.prefix(count))
      let table = PlainTable(.fr).type(lines)
      let given = table.assessment?.answers.values.compactMap(\.answer).count ?? -1
      let typed = lines.dropFirst(Script.start.count)
      // The second dimension is answered with 6 and 2, after a comment.
      let expected = [typed.count >= 1, typed.count >= 2, typed.count >= 5, typed.count >= 8]
        .count { $0 }
      #expect(given == expected, "after \(count) lines, digits \(digits)")
    }
  }

  @Test("keeps the name of an alliance whose form was not finished")
  func draft() {
    for count in 6...9 {
      let table = PlainTable(.fr).type(Array(Script.start.prefix(count)))
      #expect(table.assessment?.subject.name == "Fournil de l’Été")
      #expect(table.state.leaving == .unfinished)
    }
  }
}
