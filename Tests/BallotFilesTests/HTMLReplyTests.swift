import Assessments
import BallotFiles
import Evaluation
import Referential
import Testing

@Suite("A reply in HTML")
struct HTMLReplyTests {
  private let reader = BallotReader(
    workshop: ReplySample.workshop(), questionnaire: ReplySample.questionnaire)

  private func page(_ body: String) -> [UInt8] {
    Array("<!DOCTYPE html><html><head><title>ep-cla-1 : 5</title></head><body>\(body)".utf8)
  }

  private func answers(_ body: String) throws -> [CriterionID: Answer] {
    let reading = try reader.read(page(body))
    return reading.ballots.first?.answers.mapValues(\.answer) ?? [:]
  }

  @Test(
    "has the words of its lines, and nothing that is not shown",
    arguments: [
      "<p>ep-cla-1 : 4<br>ep-cla-2 : 3</p>",
      "<div>ep-cla-1&nbsp;: 4</div><div>ep-cla-2&#160;:\n 3</div>",
      "<table><tr><td>ep-cla-1 :</td><td>4</td></tr><tr><td>ep-cla-2 :</td><td>3</td></tr></table>",
      "<style>b > i { x: 1 }</style><blockquote>ep-cla-1 : 4<br/>ep-cla-2 : 3</blockquote>",
      "<!-- ep-cla-2 : 5 --><p>ep&#45;cla&#x2D;1 : <b>4</b></p><p>ep-cla-2 : <i>3</i></p>",
      "<script>ep-cla-3 : 1</script><P>ep-cla-1 : 4</P><LI>ep-cla-2 : 3",
    ])
  func words(body: String) throws {
    let expected: [CriterionID: Answer] = [
      "ep-cla-1": .level(.four), "ep-cla-2": .level(.three),
    ]
    #expect(try answers(body) == expected)
  }

  @Test("cut at any byte makes up no level, and nothing crashes")
  func cut() throws {
    let whole = page(
      "<p>Bonjour &amp; merci</p><blockquote><div>ep-cla-1 : 4</div><div>ep-cla-2 : ?</div>"
        + "<div>ep-cla-3 : &#45;</div></blockquote><p>&Agrave; bient&ocirc;t</p>")
    for length in 0...whole.count {
      guard let reading = try? reader.read(Array(whole[..<length])) else { continue }
      for (id, given) in reading.ballots.flatMap(\.answers) where !reading.isRefused {
        let isSaid =
          id == "ep-cla-1" && given.answer == .level(.four)
          || id == "ep-cla-2" && given.answer == .unknown
          || id == "ep-cla-3" && given.answer == .notApplicable
        #expect(isSaid, "\(id) after \(length) bytes")
      }
    }
  }
}
