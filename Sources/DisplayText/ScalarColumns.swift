/// The columns that a scalar takes on a terminal: 0, 1 or 2; `nil` when it cannot be drawn.
///
/// The answers are those of glibc 2.36, which curses sums up. `nil` stands for controls, line
/// separators, noncharacters, and what is newer than Unicode 14 (older systems do not know it).
public func columns(of scalar: Unicode.Scalar) -> Int? {
  let value = scalar.value
  if value < 0x300 { return isControl(value) ? nil : 1 }
  if !isKnown(scalar) { return nil }
  if takesNoColumn(scalar) { return 0 }
  return value >= 0x1100 && isWide(value) ? 2 : 1
}

/// Whether the scalar is left out of what is drawn, because terminals do not agree about it.
///
/// Joiners, variation selectors, directional marks and other invisible scalars, and skin tones.
func isUndrawn(_ scalar: Unicode.Scalar) -> Bool {
  let value = scalar.value
  if value < 0x300 { return value == 0xAD }
  if value >= 0x1F3FB && value <= 0x1F3FF { return true }
  return scalar.properties.isDefaultIgnorableCodePoint
}

/// Whether the scalar is drawn as a space: tabs and everything that ends a line.
func isDrawnAsSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

/// Whether the scalar always is a `Character` by itself and takes one column, drawn as it is.
///
/// Nearly all text in European languages is made of these only, and needs no closer look.
func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: true
  case 0x2010...0x2027, 0x202F, 0x20AC, 0x2190...0x21FF, 0x2500...0x25FC, 0x2713, 0x2717: true
  default: false
  }
}

private func isControl(_ value: UInt32) -> Bool {
  value < 0x20 || (value >= 0x7F && value < 0xA0)
}

private func isKnown(_ scalar: Unicode.Scalar) -> Bool {
  let value = scalar.value
  let isNoncharacter = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  guard !isNoncharacter, value != 0x2028, value != 0x2029 else { return false }
  guard let age = scalar.properties.age else { return false }
  return age.major <= 14
}

private func takesNoColumn(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark:
    return true
  case .format:
    return !isVisibleFormat(scalar.value)
  default:
    // Vowels and final consonants of Korean, drawn into the cell of the first consonant, and
    // one Ahom vowel that glibc counts as a mark.
    let value = scalar.value
    return (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
      || value == 0x1171E
  }
}

/// Arabic, Syriac and Kaithi number signs: format scalars with a shape of their own.
private func isVisibleFormat(_ value: UInt32) -> Bool {
  switch value {
  case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
  default: false
  }
}

/// The scalars that take two columns, as sorted ranges.
///
/// Taken from glibc 2.36 (Unicode 14), the library that curses asks. A range runs on over scalars
/// that are never looked up here: unassigned ones, and those that `isUndrawn` drops.
private let wideScalars: [(first: UInt32, last: UInt32)] = [
  (0x1100, 0x115E), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x23F0, 0x23F0),
  (0x23F3, 0x23F3), (0x25FD, 0x25FE), (0x2614, 0x2615), (0x2648, 0x2653), (0x267F, 0x267F),
  (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x26C4, 0x26C5),
  (0x26CE, 0x26CE), (0x26D4, 0x26D4), (0x26EA, 0x26EA), (0x26F2, 0x26F3), (0x26F5, 0x26F5),
  (0x26FA, 0x26FA), (0x26FD, 0x26FD), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728),
  (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797),
  (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55),
  (0x2E80, 0x3029), (0x302E, 0x303E), (0x3041, 0x3096), (0x309B, 0xA4C6), (0xA960, 0xA97C),
  (0xAC00, 0xD7A3), (0xF900, 0xFAD9), (0xFE10, 0xFE19), (0xFE30, 0xFE6B), (0xFF01, 0xFF60),
  (0xFFE0, 0xFFE6), (0x16FE0, 0x16FE3), (0x16FF0, 0x1B2FB), (0x1F004, 0x1F004), (0x1F0CF, 0x1F0CF),
  (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F200, 0x1F320), (0x1F32D, 0x1F335),
  (0x1F337, 0x1F37C),
  (0x1F37E, 0x1F393), (0x1F3A0, 0x1F3CA), (0x1F3CF, 0x1F3D3), (0x1F3E0, 0x1F3F0),
  (0x1F3F4, 0x1F3F4),
  (0x1F3F8, 0x1F43E), (0x1F440, 0x1F440), (0x1F442, 0x1F4FC), (0x1F4FF, 0x1F53D),
  (0x1F54B, 0x1F54E),
  (0x1F550, 0x1F567), (0x1F57A, 0x1F57A), (0x1F595, 0x1F596), (0x1F5A4, 0x1F5A4),
  (0x1F5FB, 0x1F64F),
  (0x1F680, 0x1F6C5), (0x1F6CC, 0x1F6CC), (0x1F6D0, 0x1F6D2), (0x1F6D5, 0x1F6DF),
  (0x1F6EB, 0x1F6EC),
  (0x1F6F4, 0x1F6FC), (0x1F7E0, 0x1F7F0), (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945),
  (0x1F947, 0x1F9FF),
  (0x1FA70, 0x1FAF6), (0x20000, 0x3134A),
]

/// Whether the scalar lies in one of the wide ranges.
private func isWide(_ value: UInt32) -> Bool {
  var low = 0
  var high = wideScalars.count
  while low < high {
    let middle = (low + high) / 2
    let range = wideScalars[middle]
    if value >= range.first && value <= range.last { return true }
    if value < range.first { high = middle } else { low = middle + 1 }
  }
  return false
}
