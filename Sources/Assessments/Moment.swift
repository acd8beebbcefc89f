/// A point in time with the clock offset of the place where it was taken.
public struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC.
  public var seconds: Int
  /// Minutes to add to UTC to get the time on the wall, −840 to 840.
  public var offsetMinutes: Int

  public init(seconds: Int, offsetMinutes: Int = 0) {
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  /// The date on the wall.
  public var date: CalendarDate {
    CalendarDate(daysSince1970: (seconds + offsetMinutes * 60).flooredQuotient(by: 86_400))
  }

  /// Hours and minutes on the wall.
  public var clock: (hour: Int, minute: Int) {
    let local = seconds + offsetMinutes * 60
    let ofDay = local - local.flooredQuotient(by: 86_400) * 86_400
    return (ofDay / 3_600, ofDay / 60 % 60)
  }

  /// RFC 3339, such as `2026-03-12T20:15:00+01:00`.
  public var text: String {
    let local = seconds + offsetMinutes * 60
    let ofDay = local - local.flooredQuotient(by: 86_400) * 86_400
    let time = [ofDay / 3_600, ofDay / 60 % 60, ofDay % 60].map(twoDigits).joined(separator: ":")
    let offset = abs(offsetMinutes)
    let sign = offsetMinutes < 0 ? "-" : "+"
    return "\(date.text)T\(time)\(sign)\(twoDigits(offset / 60)):\(twoDigits(offset % 60))"
  }

  /// Reads what `text` writes, or a time that ends with `Z`; nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20 || bytes.count == 25, bytes[10] == UInt8(ascii: "T"),
      let date = CalendarDate(String(text.prefix(10))),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = number(bytes[11..<13]), hour < 24,
      let minute = number(bytes[14..<16]), minute < 60,
      let second = number(bytes[17..<19]), second <= 60
    else { return nil }
    var offset = 0
    if bytes.count == 20 {
      guard bytes[19] == UInt8(ascii: "Z") else { return nil }
    } else {
      guard bytes[22] == UInt8(ascii: ":"),
        bytes[19] == UInt8(ascii: "+") || bytes[19] == UInt8(ascii: "-"),
        let hours = number(bytes[20..<22]), hours <= 14,
        let minutes = number(bytes[23..<25]), minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (bytes[19] == UInt8(ascii: "-") ? -1 : 1)
    }
    let local = date.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second
    self.init(seconds: local - offset * 60, offsetMinutes: offset)
  }
}

extension Int {
  /// Quotient rounded towards minus infinity, so that days before 1970 come out right.
  func flooredQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

/// A number written in ASCII digits alone.
func number(_ bytes: ArraySlice<UInt8>) -> Int? {
  var value = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return bytes.isEmpty ? nil : value
}
