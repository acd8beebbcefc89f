import JSONText
import Referential
import Testing

@testable import Records

@Suite("Tools kept aside, on disk")
struct KeptToolsFileTests {
  @Test("come back as they were written, with members of a newer version")
  func comesBack() throws {
    let folder = TemporaryFolder()
    #expect(try KeptToolsFile.read(in: folder.data).kept.isEmpty)
    try KeptToolsFile(kept: ["fiche-a", "droit"], hidden: ["vieux"]).write(in: folder.data)
    let written = String(decoding: try SystemFiles.read(folder.data.tools), as: UTF8.self)
    #expect(written.contains("boussole.tools/1"))
    try DurableFile.write(
      Array(written.replacing("{", with: "{\"later\": 7,", maxReplacements: 1).utf8),
      to: folder.data.tools)
    var file = try KeptToolsFile.read(in: folder.data)
    #expect(file.kept == ["fiche-a", "droit"] && file.hidden == ["vieux"])
    file.kept = ["droit"]
    try file.write(in: folder.data)
    let again = try JSONReader.read(try SystemFiles.read(folder.data.tools))
    #expect(again["later"]?.value.int == 7)
    #expect(try KeptToolsFile.read(in: folder.data).kept == ["droit"])
  }

  @Test(
    "a damaged file is told with its place, and never written over",
    arguments: [
      "{\"kept\": [", "{\"kept\": \"droit\"}", "{\"kept\": [1]}",
    ])
  func damagedFileStays(_ text: String) throws {
    let folder = TemporaryFolder()
    try SystemFiles.createFolder(folder.data.path)
    try DurableFile.write(Array(text.utf8), to: folder.data.tools)
    #expect(throws: RecordError.self) { try KeptToolsFile.read(in: folder.data) }
    #expect(throws: RecordError.self) { try KeptToolsFile(kept: ["a"]).write(in: folder.data) }
    #expect(try SystemFiles.read(folder.data.tools) == Array(text.utf8))
  }
}
