public import Referential

extension WorkshopDesk {
  /// What is typed on one line: a dimension, or several that are short, as in a first reading.
  public var paperLines: [[Criterion]] {
    var lines: [[Criterion]] = []
    for dimension in dimensions {
      if let last = lines.last, last.count + dimension.criteria.count <= 8,
        dimension.criteria.count == 1
      {
        lines[lines.count - 1] += dimension.criteria
      } else {
        lines.append(dimension.criteria)
      }
    }
    return lines
  }
}
