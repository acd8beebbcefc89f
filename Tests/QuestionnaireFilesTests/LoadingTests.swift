import QuestionnaireFiles
import Referential
import Testing

@Suite("Loading")
struct LoadingTests {
  let library = Library(reading: Sample.files())

  @Test("a questionnaire is read as it is written")
  func questionnaire() throws {
    let questionnaire = try #require(library.questionnaire("qa"))
    #expect(questionnaire.version == "1.0.0")
    #expect(questionnaire.minutes == 5...10)
    #expect(questionnaire.profiles == ["asso", "ent"])
    #expect(questionnaire.tags.map(\.kind) == [.objet])
    #expect(questionnaire.context.map { $0.choices.map(\.id) } == [["petit", "grand"]])
    #expect(questionnaire.scopes.map(\.content) == [.everything, .criteria(["qa-sol-1"])])
    #expect(questionnaire.scopes.map(\.givesStage) == [true, false])
    let criterion = try #require(questionnaire.criterion("qa-sol-1"))
    #expect(criterion.weight == 1)
    #expect(criterion.find.ease == 2)
    #expect(criterion.levels.map(\.en).last == "It lasts.")
    #expect(!criterion.allowsNotApplicable)
    #expect(criterion.tools == ["fiche-la-terre", "guide-du-sol"])
  }

  @Test("spaces that French does not break become unbreakable, in French only")
  func frenchSpaces() throws {
    let criterion = try #require(library.questionnaire("qa")?.criterion("qa-sol-1"))
    #expect(criterion.question.fr == "Connaissez-vous votre terre\u{202F}?")
    #expect(criterion.question.en == "Do you know your soil?")
    #expect(criterion.help.example.fr == "«\u{A0}Elle est sableuse.\u{A0}»")
  }

  @Test("a reading is and, or, not over exact limits")
  func reading() throws {
    let reading = try #require(library.questionnaire("qa")?.readings.first)
    #expect(
      reading.condition
        == .all([
          .atLeast(.dimension("qa-sol"), .lower, .init(7, 2)),
          .atLeast(.whole, .lower, .init(3)),
        ]))
  }

  @Test("a questionnaire may say in its own words what a stage means")
  func stages() throws {
    let questionnaire = try #require(library.questionnaire("qa"))
    #expect(questionnaire.stageSentences[.discover]?.en == "The garden begins.")
    #expect(questionnaire.stageSentences[.spread] == nil)
  }

  @Test("conditions are read into their cases")
  func conditions() throws {
    let text = Sample.questionnaire.replacing(
      "effort: 1",
      with:
        "effort: 1\n        visible-when: {any: [{taille: petit}, {not: {profile: [asso, ent]}}]}")
    let files = Sample.files(replacing: .questionnaire, with: text)
    let library = Library(reading: files)
    #expect(library.findings == [])
    #expect(
      library.questionnaire("qa")?.criterion("qa-sol-1")?.visibility
        == .any([
          .chosen("taille", anyOf: ["petit"]), .not(.chosen(.profile, anyOf: ["asso", "ent"])),
        ]))
  }

  @Test("a sheet is a tool that opens at once, meant for everyone")
  func sheet() throws {
    let catalogue = try #require(library.catalogue)
    let tool = try #require(catalogue.tool("fiche-la-terre"))
    #expect(tool.isOwnSheet)
    #expect(tool.nature == .sheet)
    #expect(tool.profiles == [])
    #expect(tool.fits("ent"))
    #expect(catalogue.sheet("fiche-la-terre")?.rows.map(\.fr) == ["Nord", ""])
  }

  @Test("a fallback keeps the conditions that were given")
  func fallback() throws {
    let fallback = try #require(library.catalogue?.fallbacks.first)
    #expect(
      fallback
        == Fallback(
          tool: "guide-du-sol", stages: [.discover], uses: [.act], needs: ["semer"],
          region: "bretagne"))
  }

  @Test("the orientation leads from a purpose to a proposal")
  func orientation() throws {
    let orientation = try #require(library.orientation)
    let context = Context([.purpose: ["jardin"]])
    #expect(orientation.proposal(for: context)?.questionnaires == ["qa"])
    #expect(orientation.together["seul"]?.en == "At your own pace.")
  }

  @Test("the booklet holds every question and level, in lines that fit")
  func booklet() throws {
    let questionnaire = try #require(library.questionnaire("qa"))
    let text = Booklet(of: questionnaire, catalogue: library.catalogue, in: .fr, width: 60).text()
    #expect(text.contains("1.1  Connaissez-vous votre terre\u{202F}?"))
    #expect(text.contains("     4. C’est écrit, et connu de tous."))
    #expect(text.contains("Guide du sol"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }
}
