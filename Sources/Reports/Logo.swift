/// A picture that an organisation puts at the head of its documents.
public struct Logo: Hashable, Sendable {
  /// How the bytes are written.
  public enum Format: String, Sendable {
    case png = "image/png"
    case jpeg = "image/jpeg"

    /// The end of a file's name.
    var suffix: String {
      switch self {
      case .png: "png"
      case .jpeg: "jpg"
      }
    }
  }

  public let format: Format
  public let bytes: [UInt8]
  /// For those who do not see it; never empty.
  public let description: String
  /// In pixels, 1 or more.
  public let width: Int
  public let height: Int

  /// A logo weighs on every document that bears it.
  static let byteLimit = 500_000

  /// Nil unless the bytes begin as a PNG or a JPEG picture that tells its size.
  init?(_ bytes: [UInt8], description: String) {
    guard let (format, width, height) = Logo.size(ofPNG: bytes) ?? Logo.size(ofJPEG: bytes),
      width > 0, height > 0
    else { return nil }
    self.format = format
    self.bytes = bytes
    self.description = description
    self.width = width
    self.height = height
  }

  private static func size(ofPNG bytes: [UInt8]) -> (Format, Int, Int)? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.count > 33, bytes.starts(with: signature),
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else { return nil }
    let width = bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
    let height = bytes[20..<24].reduce(0) { $0 << 8 | Int($1) }
    return (.png, width, height)
  }

  /// Walks over the segments to the first frame header.
  private static func size(ofJPEG bytes: [UInt8]) -> (Format, Int, Int)? {
    guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if marker == 0xFF {
        place += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        let height = Int(bytes[place + 5]) << 8 | Int(bytes[place + 6])
        let width = Int(bytes[place + 7]) << 8 | Int(bytes[place + 8])
        return (.jpeg, width, height)
      }
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      guard length >= 2 else { return nil }
      place += 2 + length
    }
    return nil
  }
}
