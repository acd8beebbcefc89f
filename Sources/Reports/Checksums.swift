/// CRC-32 as zip and PNG use it (ISO 3309, polynomial 0xEDB88320).
func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
  var remainder: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    remainder = crcTable[Int((remainder ^ UInt32(byte)) & 0xFF)] ^ (remainder >> 8)
  }
  return remainder ^ 0xFFFF_FFFF
}

private let crcTable: [UInt32] = (0..<256).map { index in
  (0..<8).reduce(UInt32(index)) { value, _ in
    value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
  }
}

/// Adler-32 as zlib streams end with (RFC 1950).
func adler32(_ bytes: some Sequence<UInt8>) -> UInt32 {
  var (low, high): (UInt32, UInt32) = (1, 0)
  for byte in bytes {
    low = (low + UInt32(byte)) % 65_521
    high = (high + low) % 65_521
  }
  return high << 16 | low
}
