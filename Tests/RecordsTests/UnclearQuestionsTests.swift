import Referential
import Testing

@testable import Records

@Suite struct UnclearQuestionsTests {
  private let ep = PackReference(id: "ep", version: "1.0.0", digest: "00")

  @Test("are counted by questionnaire and version, and read again")
  func counted() throws {
    let folder = TemporaryFolder()
    let store = AssessmentStore(folder: folder.data)
    #expect(try UnclearQuestions.read(in: folder.data).counts.isEmpty)
    for criterion in ["ep-cla-2", "ep-cla-1", "ep-cla-2"] {
      try store.countUnclear(CriterionID(criterion), of: ep)
    }
    try store.countUnclear("ep-cla-2", of: PackReference(id: "ep", version: "1.1.0", digest: "1"))
    #expect(
      try UnclearQuestions.read(in: folder.data).counts == [
        "ep 1.0.0": ["ep-cla-2": 2, "ep-cla-1": 1], "ep 1.1.0": ["ep-cla-2": 1],
      ])
  }

  @Test("start again from nothing when the file cannot be read, rather than disturb who answers")
  func damaged() throws {
    let folder = TemporaryFolder()
    try SystemFiles.createFolder(folder.data.path)
    try DurableFile.write(Array("{ \"questionnaires\": [".utf8), to: folder.data.unclear)
    #expect(throws: RecordError.self) { try UnclearQuestions.read(in: folder.data) }
    try AssessmentStore(folder: folder.data).countUnclear("ep-cla-1", of: ep)
    #expect(try UnclearQuestions.read(in: folder.data).counts == ["ep 1.0.0": ["ep-cla-1": 1]])
  }
}
