// Styles that only papers to fill in need.
extension ODTStyles {
  /// Paragraphs: what stands in a box, a sentence beside it, and the parts of a poster.
  var sheetParagraphs: String {
    let bold = "fo:font-weight=\"bold\""
    return [
      paragraph("Box", "fo:text-align=\"center\""),
      paragraph("Choice", "fo:margin-left=\"2mm\""),
      paragraph(
        "Above", below: 100, "fo:break-before=\"page\" fo:keep-with-next=\"always\"",
        text: "fo:font-size=\"15pt\""),
      paragraph(
        "Poster", below: 300, "fo:keep-with-next=\"always\"",
        text: "\(bold) fo:font-size=\"26pt\"", outline: 2),
      paragraph(
        "Mark", "fo:text-align=\"center\"", text: "\(bold) fo:font-size=\"36pt\""),
      paragraph("Sentence", text: "fo:font-size=\"18pt\""),
    ].joined()
  }

  /// Cells with a border, and rows that are high enough for stickers.
  var sheetCells: String {
    let line = "0.75pt solid #1b1f22"
    func cell(_ name: String, _ sides: [String]) -> String {
      let borders = ["top", "bottom", "left", "right"].map {
        "fo:border-\($0)=\"\(sides.contains($0) ? line : "none")\""
      }
      return """
        <style:style style:name="\(name)" style:family="table-cell"><style:table-cell-properties \
        style:vertical-align="middle" fo:padding="0.\(document.look.sheet == .ballot ? 3 : 8)mm" \(borders.joined(separator: " "))/>\
        </style:style>
        """
    }
    func row(_ name: String, _ height: String) -> String {
      """
      <style:style style:name="\(name)" style:family="table-row"><style:table-row-properties \
      style:row-height="\(height)" fo:keep-together="always"/></style:style>
      """
    }
    return [
      cell("Boxed", ["top", "bottom", "left", "right"]),
      cell("Zone.1", ["top", "bottom", "left"]), cell("Zone.2", ["top", "bottom"]),
      cell("Zone.3", ["top", "bottom", "right"]), row("Zone", "38mm"), row("Narrow", "20mm"),
    ].joined()
  }
}
