import Messages
import Referential

/// The styles of an OpenDocument text: those that word processors list, so that people can change
/// them, and the page.
struct ODTStyles {
  let document: Document
  private var size: Int { document.look.textSize }
  private var isOnePage: Bool { document.kind == .synthesis }

  init(_ document: Document) { self.document = document }

  /// `styles.xml`.
  var text: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-styles \(ODTContent.namespaces)><office:font-face-decls><style:font-face \
    style:name="Sans" svg:font-family="&apos;Liberation Sans&apos;, Arial" \
    style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>\
    <office:styles>\(defaults)\(paragraphs)\(lists)</office:styles>\
    <office:automatic-styles>\(page)</office:automatic-styles>\
    <office:master-styles><style:master-page style:name="Standard" \
    style:page-layout-name="Page">\(footer)</style:master-page></office:master-styles>\
    </office:document-styles>
    """
  }

  private func points(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)pt" }

  private var defaults: String {
    let (language, country) = document.language == .fr ? ("fr", "FR") : ("en", "GB")
    return """
      <style:default-style style:family="paragraph"><style:paragraph-properties \
      style:writing-mode="page" style:tab-stop-distance="1.25cm"/><style:text-properties \
      style:font-name="Sans" fo:font-size="\(points(size))" fo:language="\(language)" \
      fo:country="\(country)"/></style:default-style>\
      <style:default-style style:family="table"><style:table-properties \
      table:border-model="collapsing"/></style:default-style>\
      <style:style style:name="Standard" style:family="paragraph" style:class="text"/>\
      <style:style style:name="Picture" style:family="graphic"><style:graphic-properties \
      style:vertical-pos="middle" style:vertical-rel="line" fo:border="none"/></style:style>\
      <style:style style:name="Logo" style:family="graphic"><style:graphic-properties \
      style:horizontal-pos="right" style:horizontal-rel="paragraph" style:vertical-pos="top" \
      style:vertical-rel="paragraph" style:wrap="left" fo:margin-left="4mm" \
      fo:border="none"/></style:style>
      """
  }

  /// One paragraph style; margins in hundredths of a millimetre.
  func paragraph(
    _ name: String, parent: String = "Standard", above: Int = 0, below: Int = 0,
    _ properties: String = "", text: String = "", outline: Int? = nil, inner: String = ""
  ) -> String {
    let display = name.replacing("_20_", with: " ")
    let shown = display == name ? "" : " style:display-name=\"\(display)\""
    let level = outline.map { " style:default-outline-level=\"\($0)\"" } ?? ""
    return """
      <style:style style:name="\(name)"\(shown) style:family="paragraph" \
      style:parent-style-name="\(parent)"\(level)><style:paragraph-properties \
      fo:margin-top="\(millimetres(above))" fo:margin-bottom="\(millimetres(below))" \(properties)>\(inner)</style:paragraph-properties>\
      <style:text-properties \(text)/></style:style>
      """
  }

  private func millimetres(_ hundredths: Int) -> String {
    "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)mm"
  }

  private var paragraphs: String {
    let accent = "fo:color=\"\(document.look.accent.hex)\""
    let quiet = "fo:color=\"#4d565c\""
    let kept = "fo:keep-with-next=\"always\""
    // A synthesis counts its millimetres.
    let gap = isOnePage ? 1 : 2
    let dots = """
      <style:tab-stops><style:tab-stop style:position="\(document.look.isLandscape ? 26 : 17.9)cm" \
      style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops>
      """
    return [
      paragraph(
        "Title", below: 50, kept,
        text: "\(bold) \(accent) fo:font-size=\"\(points(size * 15 / 10))\""),
      paragraph(
        "Subtitle", below: 50, kept, text: "\(bold) fo:font-size=\"\(points(size * 12 / 10))\""),
      paragraph("Summary", below: 100 * gap, rule, text: quiet),
      paragraph("Organisation", below: 50, text: quiet),
      heading(2, above: gapAboveHeading, below: isOnePage ? 50 : 200, accent),
      heading(3, above: 350, below: 120, ""),
      paragraph("Text_20_body", below: 80 * gap),
      paragraph("Lead", below: 60 * gap, text: bold),
      paragraph(
        "Aside", below: 60 * gap,
        text:
          "\(quiet) fo:font-size=\"\(points(document.look.sheet.isLarge ? size : size * 9 / 10))\""
      ),
      paragraph("Label", text: quiet), paragraph("Table_20_Contents"),
      paragraph("Table_20_Heading", text: quiet), paragraph("Row_20_Heading", text: bold),
      paragraph("List_20_Contents", below: 30 * gap),
      paragraph(
        "Footer", "fo:text-align=\"center\"",
        text: "\(quiet) fo:font-size=\"\(document.look.sheet.isLarge ? points(size) : "8pt")\""),
      paragraph("Form", above: 130, below: 60, inner: dots),
    ].joined() + (document.look.sheet == .pages ? "" : sheetParagraphs)
  }

  /// A ballot counts its millimetres as a synthesis does.
  private var gapAboveHeading: Int {
    if isOnePage { return 210 }
    return document.look.sheet == .ballot ? 250 : 600
  }

  private var bold: String { "fo:font-weight=\"bold\"" }
  private var rule: String {
    "fo:padding-bottom=\"1mm\" fo:border-bottom=\"1.5pt solid \(document.look.accent.hex)\""
  }

  private func heading(_ level: Int, above: Int, below: Int, _ colour: String) -> String {
    let part = level == 2 ? 12 : 10
    return paragraph(
      "Heading_20_\(level)", above: above, below: below, "fo:keep-with-next=\"always\"",
      text: "\(bold) \(colour) fo:font-size=\"\(points(size * part / 10))\"", outline: level)
  }

  /// Word processors read styles of cells and rows from the content alone.
  var cells: String {
    let line = "fo:border-bottom=\"0.5pt solid #c3ccd1\""
    func cell(_ name: String, _ properties: String) -> String {
      """
      <style:style style:name="\(name)" style:family="table-cell"><style:table-cell-properties \
      \(properties)/></style:style>
      """
    }
    let padding = isOnePage || document.look.sheet == .ballot ? 3 : 8
    let around = """
      fo:padding-top="0.\(padding)mm" fo:padding-bottom="0.\(padding)mm" fo:padding-right="2mm"
      """
    let accent = document.look.accent.hex
    return [
      cell("Cell", "\(around) \(line)"),
      cell("Bar", "\(around) style:vertical-align=\"middle\" \(line)"),
      cell("Fact", "\(around) fo:border=\"none\""),
      cell("Head", "\(around) fo:border-bottom=\"1pt solid \(accent)\""),
      """
      <style:style style:name="Row" style:family="table-row"><style:table-row-properties \
      fo:keep-together="always"/></style:style>
      """,
    ].joined() + (document.look.sheet == .pages ? "" : sheetCells)
  }

  private var lists: String {
    let place = """
      <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\
      <style:list-level-label-alignment text:label-followed-by="listtab" \
      text:list-tab-stop-position="5mm" fo:text-indent="-5mm" fo:margin-left="5mm"/>\
      </style:list-level-properties>
      """
    return """
      <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" \
      text:bullet-char="•">\(place)</text:list-level-style-bullet></text:list-style>\
      <text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" \
      style:num-format="1" style:num-suffix=".">\(place)</text:list-level-style-number>\
      </text:list-style>
      """
  }

  private var page: String {
    let (width, height) = document.look.isLandscape ? ("297mm", "210mm") : ("210mm", "297mm")
    let (top, side) = isOnePage ? ("11mm", "15mm") : document.look.sheet.margins
    return """
      <style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="\(width)" \
      fo:page-height="\(height)" style:print-orientation="\
      \(document.look.isLandscape ? "landscape" : "portrait")" fo:margin-top="\(top)" \
      fo:margin-bottom="\(top)" fo:margin-left="\(side)" fo:margin-right="\(side)"/>\
      \(isOnePage ? "" : "<style:footer-style><style:header-footer-properties fo:min-height=\"6mm\" fo:margin-top=\"3mm\"/></style:footer-style>")\
      </style:page-layout>
      """
  }

  private var footerName: String {
    document.subject.onOneLine.isEmpty ? document.title.onOneLine : document.subject.onOneLine
  }

  /// The page number; a single page needs none.
  private var footer: String {
    guard !isOnePage else { return "" }
    let words = Messages(in: document.language).reports
    return """
      <style:footer><text:p text:style-name="Footer">\(markupText(footerName)) – \
      \(words.page) <text:page-number text:select-page="current">1</text:page-number></text:p>\
      </style:footer>
      """
  }
}
