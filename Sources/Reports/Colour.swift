/// A colour of the sRGB space.
public struct Colour: Hashable, Sendable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#RRGGBB`; nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
    var parts: [UInt8] = []
    for start in [1, 3, 5] {
      guard let high = hexadecimalValue(bytes[start]), let low = hexadecimalValue(bytes[start + 1])
      else { return nil }
      parts.append(high * 16 + low)
    }
    self.init(red: parts[0], green: parts[1], blue: parts[2])
  }

  /// `#rrggbb`.
  public var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  static let white = Colour(red: 255, green: 255, blue: 255)
  /// What dark pages are painted with.
  static let night = Colour(red: 0x16, green: 0x1A, blue: 0x1D)
  static let standardAccent = Colour(red: 0x14, green: 0x53, blue: 0x6B)
  static let standardBars = Colour(red: 0x1F, green: 0x6F, blue: 0x8B)

  /// What a colour is for, and the contrast with the page it needs (WCAG 2.2, 1.4.3 and 1.4.11).
  enum Use {
    case accent, bars

    var leastContrast: Double {
      switch self {
      case .accent: 4.5
      case .bars: 3
      }
    }
  }

  /// 1 to 21, as WCAG 2.2 defines it.
  func contrast(with other: Colour) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The first of eight steps towards white that can be read on a dark page.
  func onNight(for use: Use) -> Colour {
    let steps = (0...8).map { mixed(with: .white, eighths: $0) }
    return steps.first { $0.contrast(with: .night) >= use.leastContrast } ?? .white
  }

  /// `eighths` parts of `other` in eight.
  func mixed(with other: Colour, eighths: Int) -> Colour {
    func part(_ from: UInt8, _ to: UInt8) -> UInt8 {
      UInt8((Int(from) * (8 - eighths) + Int(to) * eighths) / 8)
    }
    return Colour(
      red: part(red, other.red), green: part(green, other.green), blue: part(blue, other.blue))
  }

  private var luminance: Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}

/// One part of a colour in linear light.
private func linear(_ part: UInt8) -> Double {
  let value = Double(part) / 255
  if value <= 0.04045 { return value / 12.92 }
  let base = (value + 0.055) / 1.055
  // base to the power 12/5: its fifth root by Newton's rule, from above, then its twelfth power.
  var root = 1.0
  for _ in 0..<40 {
    root = (4 * root + base / (root * root * root * root)) / 5
  }
  let cube = root * root * root
  return cube * cube * cube * cube
}

private func hexadecimalValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
