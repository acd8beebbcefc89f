import Screens
import Testing

@testable import TerminalUI

@Suite("Rows that move between two frames")
struct FrameShiftTests {
  /// Title, a list of ten rows from `first` on with the sign on one of them, and keys.
  private func list(from first: Int, focus: Int) -> Frame {
    var frame = Frame(width: 40, height: 14)
    frame.put("Liste", at: Position(row: 0, column: 1), role: .title)
    for row in 0..<10 {
      let number = first + row
      if number == focus { frame.put(">", at: Position(row: row + 2, column: 1), role: .focus) }
      frame.put("Ligne \(number)", at: Position(row: row + 2, column: 3), role: .plain)
    }
    frame.put("Entrée ouvrir", at: Position(row: 13, column: 1), role: .key)
    return frame
  }

  @Test("are found with the sign that moves among them", arguments: [1, 2, 3, 4])
  func found(count: Int) throws {
    let (former, next) = (list(from: 0, focus: 8), list(from: count, focus: 9))
    let up = try #require(FrameShift(from: former, to: next))
    #expect(up.count == count && up.rows == 2..<12)
    let down = try #require(FrameShift(from: next, to: former))
    #expect(down.count == -count && down.rows == 2..<12)
  }

  @Test("are shown moved first, and what comes into sight as the new frame has it")
  func between() throws {
    let (former, next) = (list(from: 0, focus: 8), list(from: 2, focus: 9))
    let between = try #require(FrameShift(from: former, to: next)).between(former, next)
    #expect(Array(between.rows[2..<10]) == Array(former.rows[4..<12]))
    #expect(Array(between.rows[10..<12]) == Array(next.rows[10..<12]))
    #expect(between.rows[0] == former.rows[0] && between.rows[13] == former.rows[13])
  }

  @Test("are none where only the sign moves, where another screen comes, or the size changes")
  func none() {
    let former = list(from: 0, focus: 3)
    #expect(FrameShift(from: former, to: list(from: 0, focus: 4)) == nil)
    #expect(FrameShift(from: former, to: list(from: 500, focus: 501)) == nil)
    #expect(FrameShift(from: former, to: Frame(width: 41, height: 14)) == nil)
    #expect(FrameShift(from: Frame(width: 40, height: 14), to: former) == nil)
  }
}
