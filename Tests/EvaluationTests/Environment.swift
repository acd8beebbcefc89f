import Foundation

/// What the caller of the tests may set.
enum Environment {
  static func value(of name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}
