import QuestionnaireFiles

extension FindingCase {
  /// Mistakes of a file as a whole, and of its YAML.
  static let ofFiles: [FindingCase] = [
    FindingCase(
      "a wrong indentation is reported", "    kind: objet", "   1️⃣kind: objet",
      ["1️⃣": .syntax]),
    FindingCase(
      "a quote that is never closed is reported where it opens",
      "tools: [fiche-la-terre, guide-du-sol]", "tools: [fiche-la-terre, 1️⃣\"guide-du-sol]",
      ["1️⃣": .syntax]),
    FindingCase(
      "a tab is no indentation", "version: \"1.0.0\"\n", "version: \"1.0.0\"\n1️⃣\tchain: false\n",
      ["1️⃣": .syntax]),
    FindingCase(
      "an alias is refused before it is expanded", "kind: objet", "kind: 1️⃣*objet",
      ["1️⃣": .refusedYAML]),
    FindingCase(
      "an anchor is refused", "kind: objet", "kind: 1️⃣&objet objet", ["1️⃣": .refusedYAML]),
    FindingCase(
      "an explicit type is refused", "kind: objet", "kind: 1️⃣!!binary objet",
      ["1️⃣": .refusedYAML]),
    FindingCase(
      "conditions nested too deep are refused", "effort: 1\n",
      "effort: 1\n        visible-when: "
        + String(repeating: "{not: ", count: 8) + "1️⃣{profile: asso}"
        + String(repeating: "}", count: 8) + "\n", ["1️⃣": .tooDeep]),
    FindingCase(
      "blocks nested too deep are refused", "effort: 1\n",
      "effort: 1\n        visible-when: "
        + "2️⃣" + String(repeating: "[", count: 20) + "1️⃣[]" + String(repeating: "]", count: 20)
        + "\n",
      ["1️⃣": .tooDeep, "2️⃣": .malformedCondition]),
    FindingCase(
      "a control character is refused", "Le jardin", "Le 1️⃣\u{1B}jardin",
      ["1️⃣": .controlCharacter]),
    FindingCase(
      "an unknown format is reported", "boussole.questionnaire/1", "1️⃣boussole.questionnaire/2",
      ["1️⃣": .format]),
    FindingCase(
      "a missing format is reported", "format: boussole.questionnaire/1\n", "1️⃣",
      ["1️⃣": .format]),
    FindingCase(
      "a tool may not bear the id of a sheet", in: .catalogue, "fallbacks:\n",
      """
        - id: 1️⃣fiche-la-terre
          title: {fr: "Une autre", en: "Another"}
          description: {fr: "Une autre fiche.", en: "Another sheet."}
          kind: outil
          nature: fiche
          uses: [agir]
          profiles: [tous]
          needs: [semer]
          stages: [decouvrir]
          publisher: "Le Jardin"
          link: ""
          state: living
          language: fr
      fallbacks:

      """, ["1️⃣": .givenTwice]),
  ]

  /// Mistakes of keys and values.
  static let ofShape: [FindingCase] = [
    FindingCase(
      "an unknown key is reported, with the nearest one", "effort: 1",
      "1️⃣efort: 1\n        effort: 1",
      ["1️⃣": .unknownKey]),
    FindingCase(
      "a missing key is reported where its block starts",
      [("- id: qa-sol-1", "- 1️⃣id: qa-sol-1"), ("        effort: 1\n", "")],
      ["1️⃣": .missingKey]),
    FindingCase(
      "every missing part of the help is reported",
      [
        ("plain: {fr: \"La terre", "1️⃣plain: {fr: \"La terre"),
        (
          "          why: {fr: \"Rien ne pousse sans elle.\", en: \"Nothing grows without it.\"}\n",
          ""
        ),
      ], ["1️⃣": .missingKey]),
    FindingCase(
      "a text where a list is wanted is reported", "profiles: [asso, ent]", "profiles: 1️⃣asso",
      ["1️⃣": .wrongShape]),
    FindingCase(
      "a word where a number is wanted is reported", "ease: 2", "ease: 1️⃣deux",
      ["1️⃣": .wrongShape]),
    FindingCase(
      "a text without languages is reported", "title: {fr: \"Le jardin\", en: \"The garden\"}",
      "title: 1️⃣\"Le jardin\"", ["1️⃣": .wrongShape]),
    FindingCase(
      "yes is not true", "id: qa\n", "id: qa\nchain: 1️⃣yes\n", ["1️⃣": .wrongShape]),
    FindingCase(
      "keys written twice are all reported, and the rest of the file is read",
      [
        ("subject: alliance\n", "subject: alliance\n1️⃣subject: territory\n2️⃣subject: territory\n"),
        ("ease: 2", "ease: 3️⃣4"),
      ], ["1️⃣": .keyTwice, "2️⃣": .keyTwice, "3️⃣": .outOfRange]),
    FindingCase(
      "a quoted key written twice is reported", "ease: 2", "\"ease\": 2\n          1️⃣\"ease\": 2",
      ["1️⃣": .keyTwice]),
    FindingCase(
      "an id used twice is reported", "- id: grand", "- id: 1️⃣petit", ["1️⃣": .idTwice]),
    FindingCase(
      "a dimension and a criterion do not share an id",
      [
        ("- id: qa-sol\n", "- id: qa-sol-1\n"),
        ("- id: qa-sol-1\n        label", "- id: 1️⃣qa-sol-1\n        label"),
        ("dimension: qa-sol,", "dimension: qa-sol-1,"),
      ], ["1️⃣": .idTwice]),
    FindingCase(
      "a word outside a small vocabulary is reported", "subject: alliance", "subject: 1️⃣jardin",
      ["1️⃣": .unknownWord]),
    FindingCase(
      "an effort above three is reported", "effort: 1", "effort: 1️⃣4", ["1️⃣": .outOfRange]),
    FindingCase(
      "a weight of ten is reported", "effort: 1", "effort: 1\n        weight: 1️⃣10",
      ["1️⃣": .outOfRange]),
    FindingCase(
      "minutes that end before they start are reported", "most: 10", "most: 1️⃣4",
      ["1️⃣": .outOfRange]),
    FindingCase(
      "a bound on what is one choice is reported", "answer: one", "answer: one\n    most: 1️⃣2",
      ["1️⃣": .outOfRange]),
    FindingCase(
      "a bound of one where several may be ticked is reported", "answer: one",
      "answer: several\n    most: 1️⃣1", ["1️⃣": .outOfRange]),
    FindingCase(
      "a bound beyond the choices there are is reported", "answer: one",
      "answer: ranked\n    most: 1️⃣3", ["1️⃣": .outOfRange]),
    FindingCase(
      "an id with a capital is reported", "- id: petit", "- id: 1️⃣Petit", ["1️⃣": .malformedID]),
    FindingCase(
      "words of conditions are no ids", "- id: taille", "- id: 1️⃣not", ["1️⃣": .malformedID]),
    FindingCase(
      "a criterion of another questionnaire is reported",
      [
        ("- id: qa-sol-1\n", "- id: 1️⃣qb-sol-1\n"), ("criteria: [qa-sol-1]", "criteria: [qb-sol-1]"),
      ],
      ["1️⃣": .foreignID]),
    FindingCase(
      "a version of two numbers is reported", "version: \"1.0.0\"", "version: 1️⃣\"1.0\"",
      ["1️⃣": .malformedVersion]),
    FindingCase(
      "an empty list is reported", "criteria: [qa-sol-1]", "criteria: 1️⃣[]",
      ["1️⃣": .nothingGiven]),
    FindingCase(
      "a fallback waits for one region", in: .catalogue, "region: bretagne",
      "region: 1️⃣[bretagne, corse]", ["1️⃣": .tooMany]),
    FindingCase(
      "a link without https is reported", in: .catalogue, "\"https://example.org/sol\"",
      "1️⃣\"example.org\"", ["1️⃣": .malformedLink]),
    FindingCase(
      "a link to a mirror is a warning", in: .catalogue, "\"https://example.org/sol\"",
      "1️⃣\"https://pdfslide.net/sol\"", ["1️⃣": .mirrorLink], .warning),
  ]
}
