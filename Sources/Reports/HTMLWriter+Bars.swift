extension HTMLWriter {
  /// The pattern that all hatched parts share.
  static let hatching = """
    <svg class="unseen" aria-hidden="true" focusable="false" width="0" height="0"><defs>\
    <pattern id="hatching" width="14" height="14" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect class="track" width="14" height="14"/>\
    <rect class="sure" width="7" height="14"/></pattern></defs></svg>

    """

  /// One bar as a picture of 1000 by 64: solid as far as it is sure, then hatched.
  static func picture(of bar: Bar, limits: [Int]) -> String {
    var svg = "<svg class=\"bar\" role=\"img\" aria-label=\"\(markupText(bar.alternative))\" "
    svg += "viewBox=\"0 0 1000 64\">"
    let height = bar.before == nil ? 52 : 34
    svg += rectangle("track", 0, 1_000, 6, height)
    if let span = bar.span {
      svg += rectangle("sure", 0, span.sure, 6, height)
      svg += rectangle("open", span.sure, span.possible, 6, height)
    }
    if let before = bar.before {
      svg += rectangle("before", 0, before.sure, 46, 12)
      svg += rectangle("before open-before", before.sure, before.possible, 46, 12)
    }
    for limit in limits {
      svg += "<line class=\"limit\" x1=\"\(limit)\" x2=\"\(limit)\" y1=\"0\" y2=\"64\"/>"
    }
    return svg + "</svg>"
  }

  private static func rectangle(
    _ name: String, _ from: Int, _ to: Int, _ top: Int, _ height: Int
  ) -> String {
    guard to > from else { return "" }
    return
      "<rect class=\"\(name)\" x=\"\(from)\" y=\"\(top)\" width=\"\(to - from)\" height=\"\(height)\"/>"
  }
}
