/// Words that would name a result as a school does, in either language, each with its text.
///
/// « Ni audit, ni classement » and “neither an audit nor a ranking” say what this is not.
func judgingWords(in text: String) -> [String] {
  let judging: Set<String> = [
    "note", "notes", "notation", "classement", "palmarès", "échec", "échecs", "score", "scores",
    "médiocre", "insuffisant", "insuffisante", "immature", "grade", "grades", "ranking", "rating",
    "failure", "fail", "fails", "poor", "rank",
  ]
  let negations = [
    "ni classement", "ni un classement", "nor a ranking", "Note who",
  ]
  let said = negations.reduce(text) { text, negation in removing(negation, from: text) }
  return said.split { !$0.isLetter }.map { $0.lowercased() }.filter(judging.contains)
}

/// Plain spaces where French typography wants one that does not break, each with its neighbours.
func plainSpaces(in text: String) -> [String] {
  let characters = Array(text)
  return characters.indices.compactMap { place in
    guard characters[place] == " " else { return nil }
    let before = place > 0 ? characters[place - 1] : nil
    let after = place + 1 < characters.count ? characters[place + 1] : nil
    let breaks = before == "«" || after.map { ":;?!»".contains($0) } ?? false
    return breaks
      ? String(characters[max(0, place - 3)...min(characters.count - 1, place + 3)]) : nil
  }
}

/// The text without the places where `part` stands.
private func removing(_ part: String, from text: String) -> String {
  var rest = text[...]
  var kept = ""
  while let found = rest.firstRange(of: part) {
    kept += rest[..<found.lowerBound]
    rest = rest[found.upperBound...]
  }
  return kept + rest
}
