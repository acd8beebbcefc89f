/// How the program ends (design: The program).
enum ExitCode {
  static let done: Int32 = 0
  static let usage: Int32 = 2
  static let unfinished: Int32 = 3
  static let badData: Int32 = 65
  static let terminalUnusable: Int32 = 69
  static let inputOutput: Int32 = 74

  static func signal(_ number: Int) -> Int32 { 128 + Int32(number) }
}
