import DisplayText
import Testing

@Suite("French spaces")
struct TypographyTests {
  @Test(
    "become unbreakable where French does not break",
    arguments: [
      ("Pourquoi ?", "Pourquoi\u{202F}?"),
      ("Oui ; non !", "Oui\u{202F}; non\u{202F}!"),
      ("Quoi ?!", "Quoi\u{202F}?!"),
      ("Étape : Découvrir", "Étape\u{A0}: Découvrir"),
      ("« point d’appui »", "«\u{A0}point d’appui\u{A0}»"),
      ("« a » : « b » ?", "«\u{A0}a\u{A0}»\u{A0}: «\u{A0}b\u{A0}»\u{202F}?"),
      ("25 000 personnes", "25\u{202F}000 personnes"),
      ("1 500 000 €", "1\u{202F}500\u{202F}000\u{202F}€"),
      ("30 % des voix", "30\u{202F}% des voix"),
      ("en 2019 300 personnes", "en 2019 300 personnes"),
      ("12 34", "12 34"),
      ("1 2345", "1 2345"),
      ("une feuille A4 200 fois", "une feuille A4 200 fois"),
      ("2,5 100", "2,5 100"),
      ("sans espace: rien ne change?", "sans espace: rien ne change?"),
      ("déjà\u{A0}; fait\u{202F}!", "déjà\u{A0}; fait\u{202F}!"),
      ("", ""), (" ", " "), (" ?", " ?"), ("? ", "? "),
    ])
  func spaces(text: String, expected: String) {
    #expect(unbreakable(text, language: "fr") == expected)
    #expect(unbreakable(expected, language: "fr") == expected)
  }

  @Test("stay as they are in other languages", arguments: ["en", "de", "frp", ""])
  func otherLanguages(language: String) {
    #expect(unbreakable("Why ? 25 000", language: language) == "Why ? 25 000")
  }

  @Test("follow French rules in all its regions", arguments: ["fr", "fr-BE", "fr_CA"])
  func regions(language: String) {
    #expect(unbreakable("Bon !", language: language) == "Bon\u{202F}!")
  }

  @Test("nothing but plain spaces is touched", arguments: seeds)
  func onlySpaces(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<25 {
      let text = random.text()
      let result = unbreakable(text, language: "fr")
      #expect(result.unicodeScalars.count == text.unicodeScalars.count)
      for (old, new) in zip(text.unicodeScalars, result.unicodeScalars) where old != new {
        #expect(old == " " && (new == "\u{A0}" || new == "\u{202F}"))
      }
      #expect(unbreakable(result, language: "fr") == result)
    }
  }
}
