import Assessments
import Referential

/// An OpenDocument text (ODF 1.2): a zip of XML files that word processors open and change.
struct ODTWriter {
  /// The file.
  static func write(_ document: Document) -> [UInt8] {
    var content = ODTContent(document)
    let text = content.text()
    var archive = ZipArchive(date: document.modified.date)
    // First and stored, so that the kind of file can be read at a fixed place (ODF 1.2, part 3, 3.3).
    archive.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    archive.add("content.xml", Array(text.utf8))
    archive.add("styles.xml", Array(ODTStyles(document).text.utf8))
    archive.add("meta.xml", Array(meta(document).utf8))
    for picture in content.pictures { archive.add(picture.path, picture.bytes) }
    archive.add("META-INF/manifest.xml", Array(manifest(content.pictures).utf8))
    return archive.finished()
  }

  private static func meta(_ document: Document) -> String {
    // Without an offset: ODF takes it as the time on the wall.
    let moment = document.modified.text.prefix(19)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta>\
      <meta:generator>Boussole</meta:generator><dc:title>\(markupText(document.fullTitle))</dc:title>\
      <dc:language>\(document.language == .fr ? "fr-FR" : "en-GB")</dc:language>\
      <meta:creation-date>\(moment)</meta:creation-date><dc:date>\(moment)</dc:date>\
      </office:meta></office:document-meta>
      """
  }

  private static func manifest(_ pictures: [ODTContent.Picture]) -> String {
    func entry(_ path: String, _ type: String) -> String {
      "<manifest:file-entry manifest:full-path=\"\(path)\" manifest:media-type=\"\(type)\"/>"
    }
    let entries =
      [("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml")]
      + pictures.map { ($0.path, $0.type) }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" \
      manifest:media-type="application/vnd.oasis.opendocument.text"/>\
      \(entries.map(entry).joined())</manifest:manifest>
      """
  }
}
