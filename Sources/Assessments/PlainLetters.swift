/// A text in small letters without accents, for comparing what people type: « Équipe  Élue » → `equipe elue`.
///
/// Runs of spaces, no-break ones included, become one space; spaces at the ends go.
public func plainLetters(_ text: String) -> String {
  var plain = ""
  for character in text.lowercased() {
    if character.isWhitespace {
      if !plain.isEmpty, plain.last != " " { plain += " " }
    } else {
      plain += plainTwins[character] ?? String(character)
    }
  }
  if plain.last == " " { plain.removeLast() }
  return plain
}

private let plainTwins: [Character: String] = [
  "à": "a", "â": "a", "ä": "a", "á": "a", "ã": "a", "å": "a", "æ": "ae", "ç": "c", "é": "e",
  "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i", "í": "i", "ì": "i", "ñ": "n", "ô": "o",
  "ö": "o", "ó": "o", "ò": "o", "õ": "o", "œ": "oe", "ù": "u", "û": "u", "ü": "u", "ú": "u",
  "ÿ": "y", "ý": "y", "’": "'", "‘": "'", "ʼ": "'",
]
