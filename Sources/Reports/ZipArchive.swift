import Assessments

/// A zip file whose entries are stored as they are: small enough for documents, and the same bytes
/// each time.
struct ZipArchive {
  private struct Entry {
    var name: [UInt8]
    var crc: UInt32
    var size: UInt32
    var offset: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// The date of all entries, in the form of MS-DOS: from 1980 on.
  private let date: UInt16

  /// `date` is written on every entry; a year before 1980 or after 2107 becomes that limit.
  init(date: CalendarDate) {
    let year = min(max(date.year, 1_980), 2_107) - 1_980
    self.date = UInt16(year << 9 | date.month << 5 | date.day)
  }

  /// Adds an entry; names are UTF-8 with `/` between folders.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let entry = Entry(
      name: Array(name.utf8), crc: crc32(content), size: UInt32(content.count),
      offset: UInt32(bytes.count))
    bytes += [0x50, 0x4B, 0x03, 0x04]
    header(entry)
    bytes += entry.name + content
    entries.append(entry)
  }

  /// The whole file, with its directory.
  func finished() -> [UInt8] {
    var file = self
    let start = file.bytes.count
    for entry in entries {
      file.bytes += [0x50, 0x4B, 0x01, 0x02]
      file.number(20)
      file.header(entry)
      // No comment, first disk, no attributes.
      file.bytes += [UInt8](repeating: 0, count: 10)
      file.wide(entry.offset)
      file.bytes += entry.name
    }
    let size = file.bytes.count - start
    file.bytes += [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    file.number(UInt16(entries.count))
    file.number(UInt16(entries.count))
    file.wide(UInt32(size))
    file.wide(UInt32(start))
    file.number(0)
    return file.bytes
  }

  /// What the local header and the directory have in common.
  private mutating func header(_ entry: Entry) {
    // Version 2.0; bit 11 says that the name is UTF-8; method 0 stores; midnight.
    for value: UInt16 in [20, 0x0800, 0, 0, date] { number(value) }
    wide(entry.crc)
    wide(entry.size)
    wide(entry.size)
    number(UInt16(entry.name.count))
    number(0)
  }

  private mutating func number(_ value: UInt16) {
    bytes += [UInt8(value & 0xFF), UInt8(value >> 8)]
  }

  private mutating func wide(_ value: UInt32) {
    number(UInt16(value & 0xFFFF))
    number(UInt16(value >> 16))
  }
}
