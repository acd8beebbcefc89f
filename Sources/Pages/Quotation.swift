/// The beginning of a sentence that one recognises: up to its first comma, colon or semicolon.
///
/// `marksCut` puts « … » where something was left out, as in a list; a quotation inside a sentence
/// does without. Never longer than `longest` characters.
func opening(of sentence: String, marksCut: Bool, longest: Int = 64) -> String {
  let characters = Array(sentence)
  var end = characters.count
  for (place, character) in characters.enumerated() where place >= 24 {
    if ",:;(".contains(character) {
      end = place
      break
    }
  }
  let isCut = end < characters.count
  var text = trimmedEnd(characters[..<end])
  if !isCut, text.last == "." { text = trimmedEnd(text.dropLast()) }
  guard text.count > longest else { return String(text) + (isCut && marksCut ? "…" : "") }
  let room = text.prefix(longest - 1)
  let lastSpace = room.lastIndex(of: " ") ?? room.endIndex
  return String(trimmedEnd(room[..<lastSpace])) + "…"
}

private func trimmedEnd(_ characters: ArraySlice<Character>) -> ArraySlice<Character> {
  var rest = characters
  while let last = rest.last, last.isWhitespace || last == "," { rest = rest.dropLast() }
  return rest
}

/// The first sentence of a text, with « … » when others follow: what a list has room for.
func firstSentence(of text: String) -> String {
  let characters = Array(text)
  for (place, character) in characters.enumerated() where ".?!".contains(character) {
    let next = place + 1
    guard next < characters.count, characters[next].isWhitespace else { continue }
    let rest = characters[next...].drop(while: \.isWhitespace)
    // A capital starts a sentence; after an abbreviation there is none.
    if rest.first?.isUppercase == true { return String(characters[...place]) + " …" }
  }
  return text
}
