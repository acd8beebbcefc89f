public import Wizard

/// A page laid out for one size.
public struct Laid: Equatable, Sendable {
  /// What to draw.
  public var frame: Frame
  /// Where the window stands, to be given back with the next layout, and how keys may move it.
  public var scrolling: Scrolling

  /// Whether no row is hidden.
  public var isWhole: Bool

  /// The last useful scroll position, in rows; 0 where no text is too long for the screen.
  public var maxScroll: Int { scrolling.limit }

  /// A frame with its window.
  public init(frame: Frame, scrolling: Scrolling = Scrolling(), isWhole: Bool = true) {
    self.frame = frame
    self.scrolling = scrolling
    self.isWhole = isWhole
  }
}
