import Testing

@testable import Assessments

@Suite("The pace at which one answers")
struct PaceTests {
  @Test("is a minute before the first answer")
  func usual() { #expect(Pace().secondsPerAnswer == 60) }

  @Test(
    "does not collapse after a few quick answers at the start, nor promise less than ten seconds")
  func quickStart() {
    // Four answers in a second each leave twelve questions: not « moins d’une minute ».
    #expect(Pace(answers: 4, seconds: 4).secondsPerAnswer == 30)
    #expect(Pace(answers: 100, seconds: 100).secondsPerAnswer == 10)
  }

  @Test("comes close to what the person takes, quick or slow, after two dozen answers")
  func settles() {
    for own in [20, 45, 60, 90, 150] {
      let told = Pace(answers: 24, seconds: 24 * own).secondsPerAnswer
      #expect(abs(told - own) * 7 <= abs(60 - own) + 7, "\(own)")
    }
  }

  @Test("moves by little with each answer, so that the time left never jumps")
  func moves() {
    var pace = Pace()
    for spent in [1, 300, 1, 1, 300, 20, 20] {
      let before = pace.secondsPerAnswer
      pace.answers += 1
      pace.seconds += spent
      let share = abs(spent - before) / (4 + pace.answers - 1)
      #expect(abs(pace.secondsPerAnswer - before) <= share + 1)
    }
  }
}
