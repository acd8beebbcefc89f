import Referential

/// What any text an author writes must keep to, in one language.
struct TextChecks {
  let session: ReadingSession
  let rule: TextRule
  let language: Language

  /// Reports every problem of the text; returns whether it holds anything at all.
  func check(_ scalar: YAMLScalar) {
    checkLength(scalar)
    checkCharacters(scalar)
    switch language {
    case .fr:
      checkFrenchSpacing(scalar)
      checkWords(scalar)
    case .en: checkEnglishSpacing(scalar)
    }
  }

  private func checkLength(_ scalar: YAMLScalar) {
    let count = scalar.text.count
    if let limit = rule.limit, count > limit {
      session.report(.tooLong(count, limit: limit), at: scalar.place)
    } else if let limit = rule.comfortable, count > limit {
      session.report(.longish(count, limit: limit), at: scalar.place)
    }
  }

  /// One report for each character that is out of place, however often it comes back.
  private func checkCharacters(_ scalar: YAMLScalar) {
    var seen: Set<Unicode.Scalar> = []
    for (offset, character) in scalar.text.unicodeScalars.enumerated()
    where !AuthorCharacters.contains(character) && seen.insert(character).inserted {
      session.report(.oddCharacter(character), at: scalar.place(at: offset))
    }
  }

  private func checkFrenchSpacing(_ scalar: YAMLScalar) {
    let text = Array(scalar.text)
    for (offset, mark) in text.enumerated() {
      let previous = offset > 0 ? text[offset - 1] : " "
      let next = offset + 1 < text.count ? text[offset + 1] : " "
      let lacksSpaceBefore =
        switch mark {
        case ";", "»": !previous.isWhitespace
        case "?", "!": !previous.isWhitespace && previous != "?" && previous != "!"
        // Not in « 14:30 » nor in an address.
        case ":": !previous.isWhitespace && next == " "
        default: false
        }
      if lacksSpaceBefore {
        session.report(.spacing(mark, .fr, isOpening: false), at: scalar.place(at: offset))
      }
      if mark == "«", !next.isWhitespace {
        session.report(.spacing(mark, .fr, isOpening: true), at: scalar.place(at: offset))
      }
    }
  }

  private func checkEnglishSpacing(_ scalar: YAMLScalar) {
    let text = Array(scalar.text)
    var isQuoted = false
    for (offset, mark) in text.enumerated().dropFirst() {
      // A French title may stand between quotation marks, spaced its own way.
      if text[offset - 1] == "“" { isQuoted = true }
      if mark == "”" { isQuoted = false }
      guard !isQuoted, text[offset - 1] == " ", ";:?!,.".contains(mark) else { continue }
      // « .org » and « .pdf » may follow a space.
      if mark == ".", offset + 1 < text.count, text[offset + 1] != " " { continue }
      session.report(.spacing(mark, .en, isOpening: false), at: scalar.place(at: offset))
    }
  }

  private func checkWords(_ scalar: YAMLScalar) {
    if !rule.mayUseAvoidedWords {
      for use in session.avoidedWords.uses(in: scalar.text) {
        session.report(.avoidedWord(use.word), at: scalar.place(at: use.offset))
      }
    }
    if !rule.mayUseJargon {
      for use in session.jargon.uses(in: scalar.text) {
        session.report(.jargon(use.word), at: scalar.place(at: use.offset))
      }
    }
  }
}

/// The characters authors may use: every terminal, font and screen reader of today knows them.
enum AuthorCharacters {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    // Accented letters of Western Europe; the cross and the division sign lie among them.
    case "\u{C0}"..."\u{FF}": scalar != "×" && scalar != "÷"
    case "œ", "Œ", "Ÿ", "\u{2011}": true
    case " ", ".", ",", ";", ":", "?", "!", "(", ")", "/", "&", "+", "-", "=", "%": true
    case "’", "«", "»", "“", "”", "…", "—", "–", "€", "°": true
    default: false
    }
  }
}
