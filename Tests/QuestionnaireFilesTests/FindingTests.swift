import QuestionnaireFiles
import Referential
import Testing

@Suite("Findings")
struct FindingTests {
  static let all =
    FindingCase.ofFiles + FindingCase.ofShape + FindingCase.ofTexts + FindingCase.ofWording
    + FindingCase.ofLinks + FindingCase.ofMissingLinks

  @Test("the samples have no finding")
  func samplesAreClean() {
    #expect(Library(reading: Sample.files()).findings == [])
  }

  @Test("each mistake gives its findings where it stands, and no others", arguments: all)
  func mistake(_ mistake: FindingCase) {
    let outcome = mistake.outcome()
    #expect(outcome.found == outcome.wanted)
  }

  @Test("each code has a mistake that gives it")
  func everyCodeIsTested() {
    // What no sample file can hold is tested below and in HostileFileTests.
    let elsewhere: Set<FindingCode> = [.unreadable, .notChecked]
    let tested = Set(FindingTests.all.flatMap(\.expected.values))
    #expect(Set(FindingCode.allCases).subtracting(tested) == elsewhere)
  }

  @Test("a finding is printed as editors and the build want it, with its note")
  func lines() throws {
    let text = Sample.questionnaire.replacing("effort: 1", with: "efort: 1\n        effort: 4")
    let files = Sample.files(replacing: .questionnaire, with: text)
    let findings = Library(reading: files).findings
    #expect(
      findings.map { $0.lines(in: .fr) } == [
        """
        questionnaire.yaml:70:9: error: clé inconnue « efort » [Q010]
        questionnaire.yaml:70:9: note: vouliez-vous dire « effort » ?
        """,
        "questionnaire.yaml:71:17: error: 4 n’est pas entre 1 et 3 [Q016]",
      ])
    #expect(
      findings.map { $0.lines(in: .en) } == [
        """
        questionnaire.yaml:70:9: error: unknown key “efort” [Q010]
        questionnaire.yaml:70:9: note: did you mean “effort”?
        """,
        "questionnaire.yaml:71:17: error: 4 is not between 1 and 3 [Q016]",
      ])
  }

  @Test("without the referential or the catalogue, one warning for each says what is not checked")
  func alone() {
    let file = SourceFile(name: "qa.yaml", text: Sample.questionnaire)
    let findings = Library(reading: [file]).findings
    #expect(findings.map(\.code) == [.notChecked, .notChecked])
    #expect(!findings.hasErrors)
  }

  @Test("two files that define the same questionnaire are reported")
  func twice() {
    let files = Sample.files() + [SourceFile(name: "copy.yaml", text: Sample.questionnaire)]
    let errors = Library(reading: files).findings.filter { $0.code == .givenTwice }
    #expect(errors.map(\.file) == ["copy.yaml"])
  }

  @Test("the order in which files are given changes no finding")
  func anyOrder() {
    let text = Sample.questionnaire.replacing("guide-du-sol]", with: "guide-absent]")
    let files = Sample.files(replacing: .questionnaire, with: text)
    let forward = Library(reading: files).findings
    let backward = Library(reading: files.reversed()).findings
    #expect(Set(forward) == Set(backward))
    #expect(forward.map(\.code) == [.unknownTool])
  }
}
