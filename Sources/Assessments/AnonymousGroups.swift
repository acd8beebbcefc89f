import Referential

/// Which groups of an anonymous session may be shown apart.
///
/// All levels of a criterion are shown together, so whoever sees the means of some groups can work
/// out the sum of the rest: neither a group shown nor the rest may be one person or two.
enum AnonymousGroups {
  /// `sizes` are the levels given by each group, `total` all levels given, groups or not.
  static func shown<ID: StableID>(sizes: [ID: Int], total: Int) -> Set<ID> {
    var shown = sizes.filter { $0.value >= Workshop.smallestGroup }
    while true {
      let rest = total - shown.values.reduce(0, +)
      guard rest > 0, rest < Workshop.smallestGroup,
        let least = shown.min(by: { ($0.value, $0.key) < ($1.value, $1.key) })
      else { return Set(shown.keys) }
      shown[least.key] = nil
    }
  }
}
