/// A page laid out for one size.
public struct Laid: Equatable, Sendable {
  /// What to draw.
  public var frame: Frame
  /// The last useful scroll position, in rows; 0 when scrolling changes nothing.
  ///
  /// Also above 0 on a page with a few items at its foot, whose text is too long: they stay in
  /// sight while the text scrolls.
  public var maxScroll: Int

  /// A frame with its last scroll position.
  public init(frame: Frame, maxScroll: Int) {
    self.frame = frame
    self.maxScroll = maxScroll
  }
}
