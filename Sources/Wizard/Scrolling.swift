/// Where the window on a page stands, and how keys may move it.
///
/// A presenter finds it when it lays the page out; the wizard itself knows of no rows.
public struct Scrolling: Hashable, Sendable {
  /// Rows hidden above.
  public var rows: Int
  /// Whether one reads on from what has the focus, which then stays in sight at an edge.
  public var isReading = false
  /// The last useful position of a text too long for the screen; 0 where there is none.
  public var limit = 0
  /// Rows that a page key moves the text by, so that none is skipped.
  public var page = 10
  /// Items that the focus goes by with a page key; 0 where the text moves and the focus stays.
  public var itemsAbove = 5
  public var itemsBelow = 5
  /// Rows that an arrow reads before it moves the focus.
  public var unreadAbove = 0
  public var unreadBelow = 0

  /// A window that hides so many rows above what it shows.
  public init(rows: Int = 0, isReading: Bool = false) {
    self.rows = rows
    self.isReading = isReading
  }

  /// Moves the text and leaves the focus; the next layout brings it back where that is too far.
  mutating func read(by count: Int) {
    rows = max(0, rows + count)
    isReading = true
  }
}

extension Wizard {
  /// Keeps what a presenter found.
  public static func keep(_ found: Scrolling, _ state: inout WizardState) {
    state.place.scrolling = found
  }

  /// Moves the text of a screen where the keys of a direction choose nothing.
  static func scroll(_ direction: Direction, _ state: inout WizardState) {
    let page = state.place.scrolling.page
    switch direction {
    case .up, .previous, .left: state.place.scrolling.read(by: -1)
    case .down, .next, .right: state.place.scrolling.read(by: 1)
    case .pageUp: state.place.scrolling.read(by: -page)
    case .pageDown: state.place.scrolling.read(by: page)
    case .first: state.place.scrolling.rows = 0
    case .last: state.place.scrolling.read(by: beyondAnyText)
    }
  }

  /// Reads on in a text that the focus would leave behind; returns whether there was some.
  static func readsOn(
    _ direction: Direction, isLast: Bool, _ state: inout WizardState
  ) -> Bool {
    let scrolling = state.place.scrolling
    switch direction {
    case .down where scrolling.unreadBelow > 0, .right where scrolling.unreadBelow > 0:
      state.place.scrolling.read(by: scrolling.unreadBelow)
    case .up where scrolling.unreadAbove > 0, .left where scrolling.unreadAbove > 0:
      state.place.scrolling.read(by: -scrolling.unreadAbove)
    case .pageDown where scrolling.itemsBelow == 0, .pageUp where scrolling.itemsAbove == 0,
      .last where isLast:
      scroll(direction, &state)
    default: return false
    }
    return true
  }
}

private let beyondAnyText = 10_000
