public import Referential

/// Where something was written beside an answer.
public struct CommentPlace: Hashable, Comparable, Sendable {
  public var ballot: BallotID
  public var criterion: CriterionID

  public init(ballot: BallotID, criterion: CriterionID) {
    self.ballot = ballot
    self.criterion = criterion
  }

  public static func < (left: CommentPlace, right: CommentPlace) -> Bool {
    (left.ballot, left.criterion) < (right.ballot, right.criterion)
  }
}

extension Workshop {
  /// Whether the facilitator has read a comment and lets it appear.
  public func showsComment(at place: CommentPlace) -> Bool {
    commentsRead.contains(place.ballot) || commentsShown.contains(place)
  }

  /// Lets one comment appear, or not.
  ///
  /// - Parameter all: Every comment there is: a ballot that was allowed as a whole is allowed one by one from then on.
  public mutating func showComment(
    at place: CommentPlace, _ isShown: Bool, among all: [CommentPlace]
  ) {
    var shown = Set(commentsShown)
    if commentsRead.contains(place.ballot) {
      shown.formUnion(all.filter { $0.ballot == place.ballot })
      commentsRead.removeAll { $0 == place.ballot }
    }
    if isShown { shown.insert(place) } else { shown.remove(place) }
    commentsShown = shown.sorted()
  }
}
