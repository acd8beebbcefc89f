import DisplayText

/// A frame to draw on: every text is sanitised and clipped by columns before it is put.
public struct Canvas: Sendable {
  /// What was drawn so far.
  public private(set) var frame: Frame

  /// An empty canvas; the window title is sanitised.
  public init(width: Int, height: Int, title: String = "") {
    frame = Frame(width: width, height: height, title: displayText(title))
  }

  /// Draws on one row, at most `limit` columns and never beyond the right edge.
  ///
  /// What starts outside the canvas is left out. `mark` shows that text was cut.
  /// - Returns: The column after the text.
  @discardableResult
  public mutating func put(
    _ text: String, at position: Position, role: Role, limit: Int = .max, mark: String = ""
  ) -> Int {
    guard (0..<frame.height).contains(position.row), (0..<frame.width).contains(position.column)
    else { return position.column }
    let room = min(limit, frame.width - position.column)
    guard room > 0 else { return position.column }
    let drawn = clip(text, to: room, mark: mark)
    frame.put(drawn, at: position, role: role)
    return position.column + displayWidth(drawn)
  }

  /// Draws runs whose columns are counted from `column`.
  public mutating func put(_ runs: [Run], row: Int, from column: Int) {
    for run in runs {
      put(run.text, at: Position(row: row, column: column + run.column), role: run.role)
    }
  }

  /// Puts the cursor here, or at the nearest place inside; an empty canvas has none.
  public mutating func placeCursor(at position: Position) {
    guard frame.width > 0, frame.height > 0 else { return frame.cursor = nil }
    frame.cursor = Position(
      row: min(max(0, position.row), frame.height - 1),
      column: min(max(0, position.column), frame.width - 1))
  }
}
