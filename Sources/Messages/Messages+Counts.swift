public import Evaluation

extension Messages {
  /// How many answers a result rests on, and how many questions a group left open.
  public func counted(_ counts: Counts) -> String {
    let said = results.counts(
      counts.levels, counts.unknown, counts.unanswered, counts.notApplicable)
    guard counts.undecided > 0 else { return said }
    // What a group left open is neither an answer nor a lack of one.
    let open = workshopMinutes.notSettledCount(counts.undecided) + "."
    if counts.levels > 0, counts.unknown + counts.unanswered + counts.notApplicable == 0 {
      return workshopMinutes.settledAndOpen(counts.levels, counts.undecided)
    }
    let others = counts.levels + counts.unknown + counts.unanswered + counts.notApplicable
    return others == 0 ? open : "\(said) \(open)"
  }
}
