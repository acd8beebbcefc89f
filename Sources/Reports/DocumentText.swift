/// A text as any document may hold it: readable, and without effect on what stands beside it.
///
/// Controls, noncharacters and the tag block are dropped; line ends become U+000A and tabs a space.
/// Directional embeddings, overrides and isolates that the text opens are closed at its end, so that
/// it cannot turn what follows. Letters, accents, emoji and right-to-left text stay as they are.
func documentText(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var kept = String.UnicodeScalarView()
  var closers: [Unicode.Scalar] = []
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    defer { previous = scalar }
    switch scalar.value {
    case 0x0A where previous == "\r": continue
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
      // A paragraph end closes everything for the reader's software; do the same.
      kept.append(contentsOf: closers.reversed())
      closers = []
      kept.append("\n")
    case 0x09: kept.append(" ")
    case _ where isDropped(scalar): continue
    case 0x202A, 0x202B, 0x202D, 0x202E:
      closers.append("\u{202C}")
      kept.append(scalar)
    case 0x2066...0x2068:
      closers.append("\u{2069}")
      kept.append(scalar)
    case 0x202C, 0x2069:
      // One that closes nothing of this text might close what a sentence opened around it.
      guard closers.last == scalar else { continue }
      closers.removeLast()
      kept.append(scalar)
    default: kept.append(scalar)
    }
  }
  kept.append(contentsOf: closers.reversed())
  return String(kept)
}

/// Controls, noncharacters, surrogates of files gone wrong, interlinear marks and tags.
private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF, 0xFFF9...0xFFFB, 0xFEFF: true
  case 0xE0000...0xE0FFF: !(0xE0100...0xE01EF).contains(scalar.value)
  default: scalar.value & 0xFFFE == 0xFFFE
  }
}

/// A name to put into a sentence: right-to-left letters do not move what stands around it.
func inSentence(_ name: String) -> String {
  let text = documentText(name).onOneLine.trimmed
  return text.unicodeScalars.contains(where: isRightToLeft) ? "\u{2068}\(text)\u{2069}" : text
}

private func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x590...0x8FF, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D...0xFDFF, 0xFE70...0xFEFF,
    0x10800...0x10FFF, 0x1E800...0x1EFFF:
    true
  default: false
  }
}

extension String {
  /// Without blanks at either end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Line ends as single spaces.
  var onOneLine: String {
    contains(where: \.isNewline)
      ? split(whereSeparator: \.isNewline).map(\.description).joined(separator: " ") : self
  }

  /// At most `limit` characters, cut after a word where that is possible.
  func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let room = prefix(limit - 1)
    let end = room.lastIndex { $0.isWhitespace }
    let kept = end.map {
      room.distance(from: room.startIndex, to: $0) * 2 > limit ? room[..<$0] : room
    }
    var text = String(kept ?? room)
    while let last = text.last, last.isWhitespace || ".,;:…".contains(last) { text.removeLast() }
    return text + "…"
  }

  /// With a capital at the start.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
