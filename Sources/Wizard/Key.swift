/// A key that is not text: what a terminal reports, named once for every presenter.
public enum Key: Hashable, Sendable {
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab
  case backspace, delete
  /// A function key, 1 to 12.
  case function(Int)
  /// A letter typed with Control, in lower case.
  case control(Character)
  /// A letter typed with Alt (terminals send Escape first).
  case alt(Character)
}
