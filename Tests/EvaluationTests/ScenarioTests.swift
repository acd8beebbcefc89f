import Evaluation
import Foundation
import Testing

/// Cases as data: the files of `Scenarios` and the examples of the two pages on scoring.
@Suite("Scenarios")
struct ScenarioTests {
  @Test("each case holds", arguments: Repository.scenarios)
  func holds(_ scenario: Scenario) {
    #expect(scenario.mistakes == [], "\(scenario)")
    #expect(!scenario.expectations.isEmpty, "\(scenario) expects nothing")
    let check = ScenarioCheck(scenario.setup)
    for line in scenario.expectations {
      if let failure = check.failure(of: line) {
        Issue.record("\(scenario): \(failure)")
      }
    }
  }

  @Test("a wrong expectation is noticed, and so is a line that means nothing")
  func canFail() throws {
    let scenario = try #require(
      Scenario.read(
        """
        scenario: wrong on purpose
        dimensions: a 4, b 4
        answers: 4 4 4 4 | 2 2 2 2
        nonsense: 4
        answers: 4 4 4
        expect position 3
        expect position 3,1
        expect position 7/2
        expect stage deployer
        expect find a1
        expect something else
        """, from: "test"
      ).first)
    #expect(scenario.mistakes.count == 2)
    let check = ScenarioCheck(scenario.setup)
    let failures = scenario.expectations.map { check.failure(of: $0) != nil }
    #expect(failures == [false, true, true, true, true, true])
  }

  @Test("both languages of the scoring page show the same examples")
  func pagesAgree() {
    let pages = Repository.pages.map { page in
      Repository.scenarios.filter { $0.place.hasPrefix(page) }
    }
    #expect(pages[0].count > 15)
    #expect(pages[0].count == pages[1].count)
    for (english, french) in zip(pages[0], pages[1]) {
      #expect(english.lines == french.lines, "\(english.place) and \(french.place)")
    }
  }
}

/// What tests read beside the code.
enum Repository {
  static let pages = ["docs/scoring.md", "docs/fr/calcul.md"]

  static let scenarios: [Scenario] = {
    let folder = root + "Tests/EvaluationTests/Scenarios"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let files = names.filter { $0.hasSuffix(".txt") }.sorted().map {
      "Tests/EvaluationTests/Scenarios/" + $0
    }
    return (files + pages).flatMap { place in
      Scenario.read(
        (try? String(contentsOfFile: root + place, encoding: .utf8)) ?? "", from: place)
    }
  }()

  private static let root =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/"
}
