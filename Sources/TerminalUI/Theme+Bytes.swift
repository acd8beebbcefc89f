import DisplayText
import Screens

nonisolated extension Theme {
  /// The runs of a row, with the blank or two between coloured ones in the colour of the first.
  ///
  /// Nothing looks different, and a terminal is not told to leave a colour and take the next one
  /// for each cell of a picture: 13 bytes become 5, or none between two of one colour. Between its
  /// sign and its text the focus is one bar, for the same reason.
  func bridged(_ runs: [Run]) -> [Run] {
    let canBridge = runs.contains { $0.role == .focus || isUnseenOnBlanks(style(of: $0.role)) }
    guard runs.count > 1, canBridge else { return runs }
    var bridged = runs.sorted { $0.column < $1.column }
    for place in bridged.indices.dropLast() {
      let (run, next) = (bridged[place], bridged[place + 1])
      let gap = next.column - run.column - displayWidth(run.text)
      guard (1...longestBridge).contains(gap), joins(run.role, next.role) else { continue }
      bridged[place].text += String(repeating: " ", count: gap)
    }
    return bridged
  }

  private func joins(_ role: Role, _ next: Role) -> Bool {
    role == .focus && next == .focus
      || isUnseenOnBlanks(style(of: role)) && isUnseenOnBlanks(style(of: next))
  }

  /// A colour of letters alone: on a blank nobody can tell.
  private func isUnseenOnBlanks(_ style: Style) -> Bool {
    style.foreground != nil && style.background == nil && style.attributes.isEmpty
  }
}

/// Between cells of a picture, and between a bar and its words.
nonisolated private let longestBridge = 2
