/// Guesses which key was meant.
enum Spelling {
  /// The candidate at most two slips away, the nearest first; nil when none is.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    // A very long key is no slip, and comparing it costs time.
    guard word.count <= 40 else { return nil }
    return candidates.map { (candidate: $0, distance: distance(word, $0)) }
      .filter { $0.distance <= 2 && $0.distance < $0.candidate.count }
      .min { $0.distance < $1.distance }?.candidate
  }

  /// Insertions, deletions and replacements between two words.
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
