/// A page laid out for one size.
public struct Laid: Equatable, Sendable {
  /// What to draw.
  public var frame: Frame
  /// The last useful scroll position, in rows; 0 when scrolling changes nothing.
  ///
  /// Also above 0 where there are items and a text before or after them is too long: what has the
  /// focus stays in sight while the text scrolls.
  public var maxScroll: Int
  /// How many rows a page key moves, so that none is skipped.
  public var page: Int
  /// Whether page keys walk on through what one chooses from once the text is at its end.
  public var leadsOn: Bool

  /// A frame with its last scroll position.
  public init(frame: Frame, maxScroll: Int, page: Int = 10, leadsOn: Bool = false) {
    self.frame = frame
    self.maxScroll = maxScroll
    self.page = page
    self.leadsOn = leadsOn
  }
}
