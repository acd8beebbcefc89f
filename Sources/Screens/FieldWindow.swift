import DisplayText

/// The part of a one-line field that is shown, so that the cursor is inside.
///
/// It moves by half a width at a time: most letters then cost one cell, not the whole field.
struct FieldWindow: Equatable {
  /// Exactly the columns of the field, marks at the ends that are cut included.
  let text: String
  /// Columns from the left end of the field.
  let cursorColumn: Int

  /// The window of a text; `cursor` counts characters, and nil shows the beginning.
  init(_ text: String, cursor: Int?, width: Int, mark: String) {
    let characters = Array(text)
    var columnsBefore = [0]
    for character in characters {
      columnsBefore.append((columnsBefore.last ?? 0) + displayWidth(character))
    }
    let total = columnsBefore[characters.count]
    let place = min(max(0, cursor ?? 0), characters.count)
    let first = FieldWindow.start(cursorColumn: columnsBefore[place], total: total, width: width)
    let start = columnsBefore.firstIndex { $0 >= first } ?? 0
    cursorColumn = min(max(0, columnsBefore[place] - columnsBefore[start]), max(0, width - 1))

    var shown = ""
    if start > 0 {
      // The mark takes the place of the first character that can be seen. What comes next is made
      // fit for drawing first: an accent standing alone must not join the mark.
      let next = columnsBefore.firstIndex { $0 > columnsBefore[start] } ?? characters.count
      shown = pad(mark, to: columnsBefore[next] - columnsBefore[start])
      shown += displayText(String(characters[next...]))
    } else {
      shown = text
    }
    let isCut = total - columnsBefore[start] > width
    self.text = isCut ? fit(shown, to: width - 1, mark: "") + mark : fit(shown, to: width, mark: "")
  }

  /// The column of the text at which the window starts.
  private static func start(cursorColumn: Int, total: Int, width: Int) -> Int {
    // The last column is the mark's, the one before may be the right half of a wide character.
    let last = max(0, width - 3)
    guard total > width - 1, cursorColumn > last else { return 0 }
    let step = max(1, width / 2)
    return (cursorColumn - last + step - 1) / step * step
  }
}
