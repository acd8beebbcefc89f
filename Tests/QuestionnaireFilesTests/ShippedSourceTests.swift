import Packs
import Referential
import Testing

@testable import QuestionnaireFiles

@Suite("The Swift file that carries packs")
struct ShippedSourceTests {
  @Test("nothing is written when a part is missing")
  func missingPart() {
    let files = Sample.files().filter { $0.name != "orientation.yaml" }
    #expect(ShippedSource.text(for: Library(reading: files)) == nil)
  }

  @Test("it holds the bytes of each pack and their digests")
  func holdsPacks() throws {
    let library = Library(reading: Sample.files())
    let text = try #require(ShippedSource.text(for: library))
    let questionnaire = try #require(library.questionnaire("qa"))
    let bytes = PackWriter.bytes(of: questionnaire)
    #expect(text.contains("#\"\(String(decoding: bytes, as: UTF8.self))\"#"))
    #expect(text.contains(Digest(of: bytes).hex))
    #expect(text.contains("criteria: 1,"))
  }

  @Test("no text can end the literal it stands in")
  func delimiters() throws {
    // No author may type these; a later format might let them.
    var questionnaire = try #require(Library(reading: Sample.files()).questionnaire("qa"))
    questionnaire.title = LocalizedText(fr: "\"## \\##(1)", en: "\\#(x) \"#")
    let literal = ShippedSource.literal(questionnaire.title.fr)
    #expect(literal == "###\"\"## \\##(1)\"###")
    #expect(ShippedSource.literal(questionnaire.title.en) == "##\"\\#(x) \"#\"##")
  }
}
