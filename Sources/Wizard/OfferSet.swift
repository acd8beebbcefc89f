/// What is offered on a screen: one bit for each offer.
///
/// It is made for every frame, and a `Set` would hash each of them.
public struct OfferSet: SetAlgebra, Sequence, Sendable {
  private var bits: UInt32 = 0

  public init() {}

  public init(arrayLiteral elements: Offer...) {
    for offer in elements { bits |= Self.bit(of: offer) }
  }

  private static func bit(of offer: Offer) -> UInt32 { 1 << UInt32(offer.rawValue) }

  public func contains(_ offer: Offer) -> Bool { bits & Self.bit(of: offer) != 0 }

  @discardableResult
  public mutating func insert(_ offer: Offer) -> (inserted: Bool, memberAfterInsert: Offer) {
    let isNew = !contains(offer)
    bits |= Self.bit(of: offer)
    return (isNew, offer)
  }

  @discardableResult
  public mutating func remove(_ offer: Offer) -> Offer? {
    guard contains(offer) else { return nil }
    bits &= ~Self.bit(of: offer)
    return offer
  }

  @discardableResult
  public mutating func update(with offer: Offer) -> Offer? {
    insert(offer).inserted ? nil : offer
  }

  public mutating func formUnion(_ other: OfferSet) { bits |= other.bits }
  public mutating func formIntersection(_ other: OfferSet) { bits &= other.bits }
  public mutating func formSymmetricDifference(_ other: OfferSet) { bits ^= other.bits }

  public func union(_ other: OfferSet) -> OfferSet {
    var all = self
    all.formUnion(other)
    return all
  }

  public func intersection(_ other: OfferSet) -> OfferSet {
    var common = self
    common.formIntersection(other)
    return common
  }

  public func symmetricDifference(_ other: OfferSet) -> OfferSet {
    var different = self
    different.formSymmetricDifference(other)
    return different
  }

  /// The offers, in the order in which `Offer` names them.
  public func makeIterator() -> some IteratorProtocol<Offer> {
    Offer.allCases.filter(contains).makeIterator()
  }
}
