import QuestionnaireFiles

extension FindingCase {
  /// Mistakes of texts that stop the compilation.
  static let ofTexts: [FindingCase] = [
    FindingCase(
      "a missing language is reported", "{fr: \"Le sol\", en: \"The soil\"}", "1️⃣{fr: \"Le sol\"}",
      ["1️⃣": .missingLanguage]),
    FindingCase(
      "an empty language is reported", "en: \"The soil\"", "en: 1️⃣\" \"", ["1️⃣": .missingLanguage]),
    FindingCase(
      "the same text in both languages is reported", in: .sheets, "en: \"Take a handful of soil.\"",
      "en: 1️⃣\"Prenez une poignée de terre.\"", ["1️⃣": .copiedTranslation]),
    FindingCase(
      "a label of 35 characters is reported", "fr: \"Connaître sa terre\"",
      "fr: 1️⃣\"\(String(repeating: "é", count: 35))\"", ["1️⃣": .tooLong]),
    FindingCase(
      "a level of 111 characters is reported", "en: \"It lasts.\"",
      "en: 1️⃣\"\(String(repeating: "a", count: 111))\"", ["1️⃣": .tooLong]),
    FindingCase(
      "four levels are reported",
      [
        ("        levels:\n          - ", "        levels:\n          1️⃣- "),
        ("          - {fr: \"Cela tient dans la durée.\", en: \"It lasts.\"}\n", ""),
      ], ["1️⃣": .levelCount]),
    FindingCase(
      "a level used twice is reported, whatever its final stop", "fr: \"Nous en avons une idée.\"",
      "fr: 1️⃣\"Nous ne la connaissons pas encore\"", ["1️⃣": .levelTwice]),
    FindingCase(
      "an arrow is reported where it stands", "Le jardin", "Le 1️⃣→ jardin", ["1️⃣": .oddCharacter]),
    FindingCase(
      "a straight apostrophe is reported", "Inspiré d’un", "Inspiré d1️⃣'un", ["1️⃣": .oddCharacter]),
    FindingCase(
      "an unbreakable space is reported: the compiler makes them", "Quelle taille ?",
      "Quelle taille1️⃣\u{A0}?", ["1️⃣": .oddCharacter]),
    FindingCase(
      "for-you-if starts as readers expect", "en: \"For you if a garden exists\"",
      "en: 1️⃣\"If a garden exists\"", ["1️⃣": .opening]),
  ]

  /// Doubts about texts: the file is compiled all the same.
  static let ofWording: [FindingCase] = [
    FindingCase(
      "French wants a space before a question mark", "La terre est-elle bonne ?",
      "La terre est-elle bonne1️⃣?", ["1️⃣": .spacing], .warning),
    FindingCase(
      "French wants a space after an opening guillemet", "« Elle est", "1️⃣«Elle est",
      ["1️⃣": .spacing], .warning),
    FindingCase(
      "an hour needs no space before its colon", "demandez à un voisin", "passez à 14:30", [:]),
    FindingCase(
      "English wants no space before a question mark", "Is the soil good?", "Is the soil good 1️⃣?",
      ["1️⃣": .spacing], .warning),
    FindingCase(
      "a French title keeps its spaces inside English quotes", "A soil test.",
      "Read “Le sol : que faire ?”.", [:]),
    FindingCase(
      "a word to avoid is reported", "fr: \"Le sol\"", "fr: \"Le sol et sa 1️⃣note\"",
      ["1️⃣": .avoidedWord], .warning),
    FindingCase(
      "a longer word that holds a word to avoid is not", "fr: \"Le sol\"",
      "fr: \"Le sol, notamment noté\"", [:]),
    FindingCase(
      "jargon is reported outside the help, in the plural too", "Les plus anciens la connaissent.",
      "Les plus anciens voient les 1️⃣enjeux.", ["1️⃣": .jargon], .warning),
    FindingCase(
      "jargon may be explained in the help", "Rien ne pousse sans elle.",
      "La gouvernance, c’est qui décide.", [:]),
    FindingCase(
      "what follows a colon has no capital", "fr: \"demandez à un voisin\"",
      "fr: \"1️⃣Demandez à un voisin\"", ["1️⃣": .opening], .warning),
    FindingCase(
      "a long title is a warning", in: .questionnaire, "fr: \"Le jardin\"",
      "fr: 1️⃣\"\(String(repeating: "a", count: 61))\"", ["1️⃣": .longish], .warning),
    FindingCase(
      "a leading word in a question is reported", "Connaissez-vous votre terre ?",
      "Connaissez-vous 1️⃣réellement votre terre ?", ["1️⃣": .leadingWord], .warning),
    FindingCase(
      "a question about « elle » is reported", "Connaissez-vous votre terre ?",
      "1️⃣Elle est bonne, votre terre ?", ["1️⃣": .pronounSubject], .warning),
    FindingCase(
      "« tous » below level four is reported",
      [
        ("Les plus anciens la connaissent.", "Nous la connaissons 1️⃣tous."),
        ("connu de tous", "connu de chacun"),
      ], ["1️⃣": .absoluteWord], .warning),
    FindingCase(
      "a second absolute word is reported", "Cela tient dans la durée.", "Cela tient 1️⃣toujours.",
      ["1️⃣": .absoluteWord], .warning),
    FindingCase(
      "levels that differ by an adverb only are reported",
      [
        ("Nous en avons une idée.", "Nous en parlons parfois."),
        ("fr: \"Les plus anciens la connaissent.\"", "fr: 1️⃣\"Nous en parlons souvent.\""),
      ], ["1️⃣": .adverbLadder], .warning),
  ]
}
