public import Assessments

/// What a pure function cannot know by itself.
public struct Surroundings: Hashable, Sendable {
  public var now: Moment
  /// An id that nobody used before, for what the command may create.
  public var freshID: String

  public init(now: Moment, freshID: String) {
    self.now = now
    self.freshID = freshID
  }
}
