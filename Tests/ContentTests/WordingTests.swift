import Referential
import Testing

@Suite("Texts that ship")
struct WordingTests {
  @Test("no sentence of a level is said twice, anywhere", arguments: Language.allCases)
  func levelsAreTheirOwn(_ language: Language) {
    var places: [String: String] = [:]
    for placed in questionnaireTexts where placed.part == .level {
      let text = placed.text[language].lowercased()
      let former = places.updateValue(placed.place, forKey: text)
      #expect(former == nil, "\(placed.place) says what \(former ?? "") says: \(text)")
    }
    #expect(places.count == 5 * Shipped.criteria.count)
  }

  @Test("every text is there in both languages, without blanks around it")
  func nothingIsMissing() {
    for placed in allTexts {
      for language in Language.allCases {
        let text = placed.text[language]
        #expect(text.contains { $0.isLetter }, "\(placed.place) is empty")
        #expect(!text.contains("  "), "\(placed.place): \(text)")
        #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
      }
    }
  }

  @Test("no translation is a copy, but for words that both languages share")
  func nothingIsCopied() {
    for placed in allTexts where placed.text.fr == placed.text.en {
      let words = placed.text.fr.split(separator: " ").count
      let isName = placed.part == .title || placed.part == .word || placed.part == .sheet
      #expect(isName && words <= 3, "\(placed.place): \(placed.text.fr)")
    }
  }

  @Test("questions, levels and help fit a screen of 80 by 24", arguments: Language.allCases)
  func textsAreShort(_ language: Language) {
    let limits: [PlacedText.Part: Int] = [
      .label: 34, .question: 92, .level: 110, .help: 220, .prompt: 220, .place: 44, .settles: 110,
      .firstAction: 260, .forYouIf: 110, .stage: 140,
    ]
    for placed in questionnaireTexts {
      guard let limit = limits[placed.part] else { continue }
      let text = placed.text[language]
      #expect(text.count <= limit, "\(placed.place), \(text.count) > \(limit): \(text)")
    }
  }

  @Test("French has its unbreakable spaces, and none is missing")
  func frenchSpacing() {
    for placed in allTexts {
      let faults = spacingFaults(inFrench: placed.text.fr)
      #expect(faults.isEmpty, "\(placed.place): \(faults) in \(placed.text.fr)")
    }
  }

  @Test("English has neither French spaces nor French quotes")
  func englishSpacing() {
    for placed in allTexts {
      let text = removing(quotationsIn: placed.text.en)
      let odd = text.filter { "\u{A0}\u{202F}«»".contains($0) }
      #expect(odd.isEmpty, "\(placed.place): \(placed.text.en)")
      for sign in [" ;", " :", " ?", " !"] {
        #expect(!text.contains(sign), "\(placed.place): \(placed.text.en)")
      }
    }
  }

  @Test("apostrophes are typographic everywhere")
  func apostrophes() {
    for placed in allTexts {
      #expect(!placed.text.fr.contains("'") && !placed.text.en.contains("'"), "\(placed.place)")
    }
  }

  @Test("no word names a result as a school does")
  func noAvoidedWord() {
    let english: Set<String> = [
      "score", "scores", "ranking", "rank", "grade", "grades", "failure", "fail", "fails", "failed",
      "immature", "poor", "insufficient",
    ]
    let french = Set(Shipped.referential.avoidedWords)
    #expect(!french.isEmpty)
    let negations = ["ni un classement", "nor a ranking"]
    for placed in allTexts where placed.place.hasPrefix("glossary") == false {
      let said = negations.reduce(placed.text) { text, negation in
        LocalizedText(
          fr: text.fr.replacing(negation, with: ""), en: text.en.replacing(negation, with: ""))
      }
      #expect(french.isDisjoint(with: words(of: said.fr)), "\(placed.place): \(said.fr)")
      #expect(english.isDisjoint(with: words(of: said.en)), "\(placed.place): \(said.en)")
    }
  }

  @Test("jargon stays in help, prompts and the names of sources")
  func noJargon() {
    let jargon = Set(Shipped.referential.jargon)
    #expect(jargon.contains("ingénierie") && jargon.contains("gouvernance"))
    for placed in questionnaireTexts {
      switch placed.part {
      // An introduction explains the words of its field; a notice quotes a title.
      case .help, .prompt, .notice, .introduction: continue
      default:
        let found = jargon.intersection(words(of: placed.text.fr))
        #expect(found.isEmpty, "\(placed.place): \(found) in \(placed.text.fr)")
      }
    }
  }
}

private func words(of text: String) -> Set<String> {
  Set(text.split { !$0.isLetter }.map { $0.lowercased() })
}

/// What French typography asks for and a text lacks: a no-break space inside « » and before `:`, a
/// narrow one before `; ? !`.
private func spacingFaults(inFrench text: String) -> [String] {
  let characters = Array(text)
  return characters.indices.compactMap { place in
    let before = place > 0 ? characters[place - 1] : " "
    let after = place + 1 < characters.count ? characters[place + 1] : " "
    switch characters[place] {
    case "«": return after == "\u{A0}" ? nil : "after «"
    case "»": return before == "\u{A0}" ? nil : "before »"
    case ":": return before == "\u{A0}" || after == "/" ? nil : "before :"
    case ";", "?", "!": return before == "\u{202F}" ? nil : "before \(characters[place])"
    default: return nil
    }
  }
}

/// A text with a word in place of what stands between “ and ”: a French title is quoted as it is.
private func removing(quotationsIn text: String) -> String {
  var kept = ""
  var depth = 0
  for character in text {
    if character == "“" {
      if depth == 0 { kept.append("quotation") }
      depth += 1
    }
    if depth == 0 { kept.append(character) }
    if character == "”" { depth = max(0, depth - 1) }
  }
  return kept
}
