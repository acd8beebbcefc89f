import JSONText
import Packs
import Referential
import Testing

@Suite("Packs")
struct PackTests {
  @Test("a questionnaire comes back as it was written")
  func questionnaire() throws {
    let bytes = PackWriter.bytes(of: SampleValues.questionnaire)
    #expect(try PackReader.questionnaire(from: bytes) == SampleValues.questionnaire)
  }

  @Test("the catalogue comes back as it was written")
  func catalogue() throws {
    let bytes = PackWriter.bytes(of: SampleValues.catalogue)
    #expect(try PackReader.catalogue(from: bytes) == SampleValues.catalogue)
  }

  @Test("the referential and the orientation come back as they were written")
  func referential() throws {
    let bytes = PackWriter.bytes(of: SampleValues.referential, SampleValues.orientation)
    let read = try PackReader.referential(from: bytes)
    #expect(read.referential == SampleValues.referential)
    #expect(read.orientation == SampleValues.orientation)
  }

  @Test("the same value gives the same bytes, on one line, with defaults left out")
  func canonical() throws {
    let bytes = PackWriter.bytes(of: SampleValues.questionnaire)
    #expect(bytes == PackWriter.bytes(of: SampleValues.questionnaire))
    let read = try PackReader.questionnaire(from: bytes)
    #expect(PackWriter.bytes(of: read) == bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.hasPrefix(#"{"format":"boussole.pack/1","kind":"questionnaire","id":"qa","version":"#))
    #expect(!text.contains("\n"))
    #expect(!text.contains("\"weight\":1,"))
  }

  @Test("the header gives the reference, whose digest changes with one letter")
  func header() throws {
    let bytes = PackWriter.bytes(of: SampleValues.questionnaire)
    let header = try PackReader.header(of: bytes)
    #expect(header.kind == .questionnaire)
    #expect(header.reference.id == "qa")
    #expect(header.reference.version == "1.2.3")
    #expect(header.reference.digest.count == 64)
    var changed = SampleValues.questionnaire
    changed.title.fr += "."
    let other = try PackReader.header(of: PackWriter.bytes(of: changed)).reference
    #expect(other.digest != header.reference.digest)
  }

  @Test("a summary says what a list shows")
  func summary() {
    let summary = QuestionnaireSummary(of: SampleValues.questionnaire, digest: "d")
    #expect(summary.id == "qa")
    #expect(summary.criteria == 2)
    #expect(summary.minutes == 5...10)
    #expect(summary.subject == .territory)
  }
}
