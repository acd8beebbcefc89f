import Messages
import Testing

/// Numbers, plurals and lists.
@Suite struct NumbersInWords {
  let fr = Messages.french
  let en = Messages.english

  @Test("cut one decimal with the sign of the language")
  func decimals() {
    #expect(fr.numbers.decimal(34) == "3,4")
    #expect(en.numbers.decimal(34) == "3.4")
    #expect(fr.numbers.decimal(50) == "5,0")
    #expect(fr.numbers.range("2,9", "3,4") == "de 2,9 à 3,4")
    #expect(fr.numbers.range("3,4", "3,4") == "3,4")
  }

  @Test("say zero in the singular in French and in the plural in English")
  func plurals() {
    #expect(fr.review.place(0, 9) == "0 réponse sur 9")
    #expect(fr.review.place(1, 9) == "1 réponse sur 9")
    #expect(fr.review.place(2, 9) == "2 réponses sur 9")
    #expect(en.review.place(0, 9) == "0 answers out of 9")
    #expect(en.review.place(1, 9) == "1 answer out of 9")
  }

  @Test("are in words as far as one reads them easily")
  func words() {
    #expect(fr.results.dimensions(7) == "Les sept dimensions")
    #expect(en.results.dimensions(7) == "The seven dimensions")
    #expect(fr.stages.depends(4) == "Tout dépend de quatre réponses que vous n’avez pas encore.")
    #expect(fr.stages.depends(24) == "Tout dépend de 24 réponses que vous n’avez pas encore.")
    #expect(en.stages.depends(1) == "It depends on one answer you do not have yet.")
  }

  @Test("count large numbers by groups of three")
  func groups() {
    #expect(fr.numbers.digits(1_500) == "1500")
    #expect(fr.numbers.digits(65_536) == "65\u{202F}536")
    #expect(en.numbers.digits(1_234_567) == "1,234,567")
    #expect(fr.numbers.digits(-12_000) == "−12\u{202F}000")
  }

  @Test("name the place of a thing")
  func ordinals() {
    #expect([1, 2, 21].map(fr.numbers.ordinal) == ["1re", "2e", "21e"])
    #expect(
      [1, 2, 3, 4, 11, 21, 112].map(en.numbers.ordinal) == [
        "1st", "2nd", "3rd", "4th", "11th", "21st", "112th",
      ])
  }

  @Test("join a list as a sentence does")
  func lists() {
    #expect(fr.numbers.either(["a", "b", "c"]) == "a, b ou c")
    #expect(en.numbers.all(["a", "b"]) == "a and b")
    #expect(fr.numbers.all([]) == "" && fr.numbers.all(["a"]) == "a")
  }

  @Test("say how many answers of each sort")
  func counts() {
    #expect(fr.results.counts(28, 0, 0, 0) == "28 réponses sur 28.")
    #expect(fr.results.counts(24, 4, 0, 0) == "24 réponses, 4 «\u{A0}Ne sait pas\u{A0}».")
    #expect(fr.results.counts(0, 28, 0, 0) == "28 réponses «\u{A0}Ne sait pas\u{A0}».")
    #expect(fr.results.counts(26, 0, 0, 2) == "26 réponses sur 26, 2 questions écartées.")
    #expect(en.results.counts(0, 28, 0, 0) == "28 answers “Don’t know”.")
    #expect(
      en.results.counts(3, 1, 5, 1)
        == "3 answers, 1 “Don’t know”, 5 unanswered, 1 question set aside.")
  }
}
