import DisplayText

extension Frame {
  /// The screen as text, a line for each row, without blanks at the ends of lines.
  public var plain: String {
    picture { character, _ in character }
  }

  /// The same picture with the letter of its role in place of each character, `.` for plain text.
  public var roles: String {
    picture { character, role in
      character == " " && !role.showsBlanks ? " " : role.letter
    }
  }

  private func picture(_ cell: (Character, Role) -> Character) -> String {
    rows.map { runs in
      var cells: [String] = Array(repeating: " ", count: width)
      for run in runs {
        var column = run.column
        for drawn in drawnCharacters(of: run.text) {
          let shown = cell(drawn.character, run.role)
          for place in column..<column + drawn.columns where cells.indices.contains(place) {
            // The right half of a wide character is no cell of its own.
            cells[place] = place == column || shown != drawn.character ? String(shown) : ""
          }
          column += drawn.columns
        }
      }
      while cells.last == " " { cells.removeLast() }
      return cells.joined()
    }.joined(separator: "\n")
  }
}

extension Role {
  /// One letter for pictures of roles.
  fileprivate var letter: Character {
    switch self {
    case .plain: "."
    case .title: "T"
    case .dim: "d"
    case .focus: "F"
    case .selected: "S"
    case .key: "K"
    case .good: "G"
    case .warn: "W"
    case .work: "O"
    case .barSolid: "#"
    case .barHatched: ":"
    case .field: "_"
    case .error: "E"
    }
  }

  /// Whether blanks in this role can be seen.
  fileprivate var showsBlanks: Bool { self == .field }
}
