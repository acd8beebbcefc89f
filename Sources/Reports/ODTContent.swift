import Messages
import Referential

/// The text of an OpenDocument file, with the pictures it names.
struct ODTContent {
  struct Picture {
    var path: String
    var type: String
    var bytes: [UInt8]
  }

  let document: Document
  private let words: Messages.Reports
  var body = ""
  private var automatic = ""
  private var tables = 0
  private var breaksPage = false
  private(set) var pictures: [Picture] = []

  init(_ document: Document) {
    self.document = document
    words = Messages(in: document.language).reports
  }

  static let namespaces = """
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
    xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
    xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"
    """

  /// `content.xml`.
  mutating func text() -> String {
    head()
    for block in document.blocks { write(block) }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content \(ODTContent.namespaces)><office:automatic-styles>\
      <style:style style:name="Break" style:family="paragraph" \
      style:parent-style-name="Heading_20_2"><style:paragraph-properties \
      fo:break-before="page"/></style:style>\(ODTStyles(document).cells)\(automatic)</office:automatic-styles>\
      <office:body><office:text>\(body)</office:text></office:body></office:document-content>
      """
  }

  private mutating func head() {
    paragraph("Organisation", document.look.organisation)
    body += """
      <text:h text:style-name="Title" text:outline-level="1">\(logo)\
      \(text(document.title.onOneLine))</text:h>
      """
    paragraph("Subtitle", document.subject)
    paragraph("Summary", document.summary)
  }

  /// At most 45 by 13 millimetres, keeping its shape; text runs to its left.
  private var logo: String {
    mutating get {
      guard let logo = document.look.logo else { return "" }
      let shape = min(max(logo.width * 1_000 / logo.height, 20), 50_000)
      let width = min(450, max(10, 130 * shape / 1_000))
      return picture(
        logo.bytes, "logo.\(logo.format.suffix)", logo.format.rawValue, logo.description,
        width: width, height: max(10, width * 1_000 / shape), style: "Logo", anchor: "paragraph")
    }
  }

  mutating func paragraph(_ style: String, _ text: String) {
    guard !text.trimmed.isEmpty else { return }
    body += "<text:p text:style-name=\"\(style)\">\(self.text(text))</text:p>"
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let text):
      let style = takeBreak() ? "Break" : "Heading_20_\(level)"
      body += """
        <text:h text:style-name="\(style)" text:outline-level="\(level)">\
        \(self.text(text.onOneLine))</text:h>
        """
    case .paragraph(let text): paragraph("Text_20_body", text)
    case .lead(let text): paragraph("Lead", text)
    case .aside(let text): paragraph("Aside", text)
    case .bullets(let texts): list("Bullets", texts)
    case .numbered(let texts): list("Numbers", texts)
    case .facts(let facts): write(facts)
    case .table(let table): write(table)
    case .bars(let chart): write(chart)
    case .form(let entries): for entry in entries { write(entry) }
    case .ballot(let grid): write(grid)
    case .question(let sheet): write(sheet)
    case .poster(let poster): write(poster)
    case .pageBreak: breaksPage = true
    }
  }

  /// Whether what comes next begins a page.
  mutating func takeBreak() -> Bool {
    defer { breaksPage = false }
    return breaksPage
  }

  private mutating func list(_ style: String, _ texts: [String]) {
    body += "<text:list text:style-name=\"\(style)\">"
    for text in texts {
      body += """
        <text:list-item><text:p text:style-name="List_20_Contents">\(self.text(text))</text:p>\
        </text:list-item>
        """
    }
    body += "</text:list>"
  }

  private mutating func write(_ facts: [Fact]) {
    guard !facts.isEmpty else { return }
    open(columns: [28, 72], name: nil)
    for fact in facts {
      row([
        cell("Fact", "Label", text(fact.label)), cell("Fact", "Table_20_Contents", text(fact.text)),
      ])
    }
    close()
  }

  private mutating func write(_ table: Table) {
    open(columns: table.columns.map(\.width), name: table.caption)
    header(table.columns.map(\.title))
    for cells in table.rows {
      row(
        cells.enumerated().map { place, found in
          let style = place == 0 ? "Row_20_Heading" : "Table_20_Contents"
          return cell("Cell", style, linked(found))
        })
    }
    close()
  }

  private mutating func write(_ chart: BarChart) {
    let width = chart.figureTitles.isEmpty ? 540 : 450
    open(columns: chart.widths, name: chart.caption)
    header([chart.labelTitle, chart.pictureTitle, chart.wordsTitle] + chart.figureTitles)
    for bar in chart.bars {
      let frame = picture(
        barPicture(of: bar, limits: chart.limits, in: document.look.bars),
        "bar\(pictures.count + 1).png", "image/png", bar.alternative, width: width,
        height: width / 16)
      row(
        [
          cell("Bar", "Row_20_Heading", text(bar.label)), cell("Bar", "Table_20_Contents", frame),
          cell("Bar", "Table_20_Contents", text(bar.words)),
        ] + bar.figures.map { cell("Bar", "Table_20_Contents", text($0)) })
    }
    close()
    paragraph("Aside", chart.legend)
  }

  /// A line to fill in: a tab that draws dots up to the margin.
  mutating func write(_ entry: FormLine) {
    guard entry.text.trimmed.isEmpty else {
      paragraph("Form", "\(entry.label) \(entry.text)")
      return
    }
    body += "<text:p text:style-name=\"Form\">\(text(entry.label)) <text:tab/></text:p>"
    for _ in 1..<max(1, entry.lines) {
      body += "<text:p text:style-name=\"Form\"><text:tab/></text:p>"
    }
  }
}

// Tables, pictures and texts.
extension ODTContent {
  mutating func open(columns: [Int], name: String?, keeps: Bool = false) {
    tables += 1
    let whole = max(1, columns.reduce(0, +))
    let id = "T\(tables)"
    // On one page, with the line that follows it.
    let kept =
      keeps ? " style:may-break-between-rows=\"false\" fo:keep-with-next=\"always\"" : ""
    automatic += """
      <style:style style:name="\(id)" style:family="table"><style:table-properties \
      style:rel-width="100%" table:align="margins" fo:margin-top="0.1cm" fo:margin-bottom="0.15cm" \
      table:border-model="collapsing"\(kept)/></style:style>
      """
    for (place, width) in columns.enumerated() {
      automatic += """
        <style:style style:name="\(id).\(place + 1)" style:family="table-column">\
        <style:table-column-properties style:rel-column-width="\(width * 65_535 / whole)*"/>\
        </style:style>
        """
    }
    let title = name.map { " – " + markupText($0.onOneLine) } ?? ""
    body += "<table:table table:name=\"\(id)\(title)\" table:style-name=\"\(id)\">"
    for place in columns.indices {
      body += "<table:table-column table:style-name=\"\(id).\(place + 1)\"/>"
    }
  }

  mutating func header(_ titles: [String]) {
    body += "<table:table-header-rows>"
    row(titles.map { cell("Head", "Table_20_Heading", text($0)) })
    body += "</table:table-header-rows>"
  }

  mutating func row(_ cells: [String]) {
    body += "<table:table-row table:style-name=\"Row\">\(cells.joined())</table:table-row>"
  }

  mutating func close() { body += "</table:table>" }

  func cell(_ style: String, _ paragraph: String, _ inner: String) -> String {
    """
    <table:table-cell table:style-name="\(style)" office:value-type="string">\
    <text:p text:style-name="\(paragraph)">\(inner)</text:p></table:table-cell>
    """
  }

  private func linked(_ cell: Table.Cell) -> String {
    guard let link = cell.link else { return text(cell.text) }
    let parts = cell.parts
    return """
      \(text(parts.before))<text:a xlink:type="simple" xlink:href="\(markupText(link))">\
      \(text(parts.linked))</text:a>\(text(parts.after))
      """
  }

  /// Width and height are in tenths of a millimetre.
  private mutating func picture(
    _ bytes: [UInt8], _ name: String, _ type: String, _ alternative: String, width: Int,
    height: Int, style: String = "Picture", anchor: String = "as-char"
  ) -> String {
    func centimetres(_ tenths: Int) -> String {
      "\(tenths / 100).\(tenths % 100 < 10 ? "0" : "")\(tenths % 100)cm"
    }
    let path = "Pictures/\(name)"
    pictures.append(Picture(path: path, type: type, bytes: bytes))
    return """
      <draw:frame draw:style-name="\(style)" draw:name="\(name)" text:anchor-type="\(anchor)" \
      svg:width="\(centimetres(width))" svg:height="\(centimetres(height))"><draw:image \
      xlink:href="\(path)" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>\
      <svg:title>\(markupText(alternative))</svg:title></draw:frame>
      """
  }

  func text(_ text: String) -> String {
    markupText(text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "<text:line-break/>")
  }
}
