import Assessments
import Glibc
import Wizard

/// The clock and the chance of the machine, in the one place that reads them.
enum Clock {
  /// Now, with the offset of the local time zone.
  static var now: Moment {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(seconds: Int(seconds), offsetMinutes: local.tm_gmtoff / 60)
  }

  /// Twelve letters and digits: enough that two computers never meet on one.
  static func freshID() -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var generator = SystemRandomNumberGenerator()
    return String((0..<12).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] })
  }

  static var surroundings: Surroundings { Surroundings(now: now, freshID: freshID()) }
}
