/// The words of a message that was written in HTML alone, a line for each line of it.
///
/// Only what mail programs write is understood: blocks end lines, quotations become `>`, characters that bear a
/// name are themselves again. Nothing is drawn, fetched or run.
enum HTMLText {
  /// Whether bytes are a page rather than a message or a table.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(600), as: UTF8.self).lowercased()
    let first = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return first.hasPrefix("<!doctype html") || first.hasPrefix("<html")
  }

  static func text(of html: String) -> String {
    var writer = Writer()
    var rest = html[...]
    while let first = rest.first {
      if first == "<", let tag = Tag(rest) {
        rest = tag.rest
        if tag.isHidden {
          rest = skip(to: tag.name, in: rest)
        } else {
          writer.take(tag)
        }
      } else if first == "&", let (character, after) = character(at: rest) {
        writer.write(character)
        rest = after
      } else {
        writer.write(first)
        rest = rest.dropFirst()
      }
    }
    writer.endLine()
    return writer.lines.joined(separator: "\n")
  }

  private struct Writer {
    var lines: [String] = []
    private var line = ""
    private var depth = 0

    mutating func write(_ character: Character) {
      // Newlines of the source are spaces; only blocks end lines.
      let isBlank = character.isNewline || character == "\t" || character == " "
      if isBlank, line.isEmpty || line.last == " " { return }
      line.append(isBlank ? " " : character)
    }

    mutating func take(_ tag: Tag) {
      guard HTMLText.blocks.contains(tag.name) else { return }
      endLine()
      if tag.name == "blockquote" { depth = max(0, depth + (tag.isEnd ? -1 : 1)) }
      if tag.name == "br" || tag.name == "p", tag.isEnd { lines.append(quoted("")) }
    }

    mutating func endLine() {
      while line.last?.isWhitespace == true { line.removeLast() }
      if !line.isEmpty { lines.append(quoted(line)) }
      line = ""
    }

    private func quoted(_ text: String) -> String {
      depth == 0 ? text : String(repeating: ">", count: depth) + " " + text
    }
  }

  private static let blocks: Set<String> = [
    "br", "p", "div", "tr", "li", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4", "hr",
    "pre", "body", "section",
  ]

  private struct Tag {
    var name: String
    var isEnd: Bool
    var rest: Substring

    /// Nil where the sign opens no tag.
    init?(_ text: Substring) {
      let inner = text.dropFirst()
      if inner.hasPrefix("!--") {
        name = "!--"
        isEnd = false
        rest = HTMLText.after("-->", in: inner) ?? ""
        return
      }
      guard let close = inner.firstIndex(of: ">"),
        let first = inner.first, first.isLetter || first == "/" || first == "!" || first == "?"
      else { return nil }
      let words = inner[..<close]
      isEnd = words.hasPrefix("/")
      name = words.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      rest = inner[inner.index(after: close)...]
    }

    var isHidden: Bool { !isEnd && ["style", "script", "head", "title"].contains(name) }
  }

  private static func skip(to name: String, in text: Substring) -> Substring {
    var rest = text
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      if rest.dropFirst(2).prefix(name.count).lowercased() == name, rest.dropFirst().first == "/" {
        return rest.firstIndex(of: ">").map { rest[rest.index(after: $0)...] } ?? ""
      }
      rest = rest.dropFirst()
    }
    return ""
  }

  private static func after(_ end: String, in text: Substring) -> Substring? {
    var rest = text
    while !rest.isEmpty {
      if rest.hasPrefix(end) { return rest.dropFirst(end.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  // MARK: Characters that bear a name

  private static func character(at text: Substring) -> (Character, Substring)? {
    let inner = text.dropFirst()
    guard let end = inner.prefix(12).firstIndex(of: ";") else { return nil }
    let name = inner[..<end]
    let rest = inner[inner.index(after: end)...]
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value =
        digits.lowercased().hasPrefix("x")
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { (Character($0), rest) }
    }
    if let known = named[String(name)] { return (known, rest) }
    // « eacute », « Agrave »: a letter and its mark.
    guard let letter = name.first, let mark = marks[String(name.dropFirst())] else { return nil }
    return (Character(String(letter) + String(mark)), rest)
  }

  private static let named: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "rsquo": "’",
    "lsquo": "‘", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "hellip": "…",
    "ndash": "–", "mdash": "—", "minus": "−", "oelig": "œ", "OElig": "Œ", "middot": "·",
    "bull": "•", "euro": "€", "deg": "°",
  ]
  private static let marks: [String: Unicode.Scalar] = [
    "acute": "\u{301}", "grave": "\u{300}", "circ": "\u{302}", "uml": "\u{308}", "cedil": "\u{327}",
  ]
}
