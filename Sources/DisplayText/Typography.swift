/// The text with the spaces that French typography does not break made unbreakable.
///
/// For French only (`fr`, `fr-CA`…); any other language gives the text back. Plain spaces alone are
/// changed, none is added or removed: U+00A0 before `:` and inside « »; U+202F before `; ? !`,
/// before `%` and `€`, and between groups of digits (« 25 000 »). Applying it twice changes nothing.
public func unbreakable(_ text: String, language: String) -> String {
  guard language == "fr" || language.hasPrefix("fr-") || language.hasPrefix("fr_") else {
    return text
  }
  let scalars = Array(text.unicodeScalars)
  var result = String.UnicodeScalarView()
  for index in scalars.indices {
    result.append(unbreakableSpace(at: index, in: scalars) ?? scalars[index])
  }
  return String(result)
}

/// The space to put instead of the plain one at this index, if it must not break there.
private func unbreakableSpace(at index: Int, in scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
  guard scalars[index] == " ", index > 0, index + 1 < scalars.count else { return nil }
  if scalars[index - 1] == "«" { return noBreakSpace }
  switch scalars[index + 1] {
  case ":", "»": return noBreakSpace
  case ";", "?", "!", "%", "€": return narrowNoBreakSpace
  default: return separatesDigitGroups(index, in: scalars) ? narrowNoBreakSpace : nil
  }
}

/// Whether one to three digits stand before, and exactly three after, as in « 1 500 000 ».
private func separatesDigitGroups(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
  let before = scalars[..<index].reversed().prefix(4).prefix(while: isDigit).count
  let after = scalars[(index + 1)...].prefix(4).prefix(while: isDigit).count
  guard (1...3).contains(before), after == 3 else { return false }
  // A name such as « A4 200 » or a decimal such as « 2,5 100 » is no group.
  let start = index - before
  guard start > 0 else { return true }
  let preceding = scalars[start - 1]
  return !preceding.properties.isAlphabetic && preceding != "," && preceding != "."
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private let noBreakSpace: Unicode.Scalar = "\u{A0}"
private let narrowNoBreakSpace: Unicode.Scalar = "\u{202F}"
