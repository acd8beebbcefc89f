import QuestionnaireFiles

extension FindingCase {
  /// Conditions and links that lead nowhere.
  static let ofLinks: [FindingCase] = [
    FindingCase(
      "a condition over a criterion is refused", "effort: 1",
      "effort: 1\n        visible-when: {1️⃣qa-sol-1: [petit]}", ["1️⃣": .scoredCondition]),
    FindingCase(
      "a condition over an unknown question is reported", "effort: 1",
      "effort: 1\n        optional-when: {1️⃣couleur: [vert]}", ["1️⃣": .unknownQuestion]),
    FindingCase(
      "a context question may only follow one that comes before it", "answer: one\n",
      "answer: one\n    visible-when: {1️⃣taille: [petit]}\n", ["1️⃣": .unknownQuestion]),
    FindingCase(
      "an unknown choice is reported, deep inside a condition", "effort: 1",
      "effort: 1\n        visible-when: {any: [{taille: [petit]}, {not: {taille: [1️⃣moyen]}}]}",
      ["1️⃣": .unknownChoice]),
    FindingCase(
      "two keys in one condition are reported", "effort: 1",
      "effort: 1\n        visible-when: 1️⃣{taille: [petit], profile: [asso]}",
      ["1️⃣": .malformedCondition]),
    FindingCase(
      "a condition over an unknown profile is reported", "effort: 1",
      "effort: 1\n        visible-when: {profile: [1️⃣maire]}", ["1️⃣": .unknownReferentialWord]),
    FindingCase(
      "a reading with both limits is reported", "when: {all: [{dimension: qa-sol,",
      "when: {all: [1️⃣{below: \"2\", dimension: qa-sol,", ["1️⃣": .malformedCondition]),
    FindingCase(
      "a limit above five is reported", "at-least: \"7/2\"", "at-least: 1️⃣\"11/2\"",
      ["1️⃣": .malformedLimit]),
    FindingCase(
      "a limit over zero is reported", "at-least: \"7/2\"", "at-least: 1️⃣\"7/0\"",
      ["1️⃣": .malformedLimit]),
    FindingCase(
      "a reading over an unknown dimension is reported", "dimension: qa-sol,",
      "dimension: 1️⃣qa-eau,", ["1️⃣": .unknownPart]),
    FindingCase(
      "a scope of an unknown criterion is reported", "criteria: [qa-sol-1]",
      "criteria: [qa-sol-1, 1️⃣qa-sol-2]", ["1️⃣": .unknownPart]),
    FindingCase("an unknown tag is reported", "tags: [PR]", "tags: [PR, 1️⃣VA]", ["1️⃣": .unknownPart]),
    FindingCase(
      "an unknown tool is reported", "guide-du-sol]", "1️⃣guide-de-l-eau]", ["1️⃣": .unknownTool]),
    FindingCase(
      "an unknown tool is reported in a fallback", in: .catalogue, "- tool: guide-du-sol",
      "- tool: 1️⃣guide-de-l-eau", ["1️⃣": .unknownTool]),
    FindingCase(
      "an unknown criterion of a questionnaire that is given is reported", "effort: 1",
      "effort: 1\n        same-as: [1️⃣qa-sol-9]", ["1️⃣": .unknownSameAs]),
    FindingCase(
      "same-as its own questionnaire is reported", "effort: 1",
      "effort: 1\n        same-as: [1️⃣qa-sol-1]", ["1️⃣": .unknownSameAs]),
    FindingCase(
      "an unknown need is reported", in: .orientation, "needs: [semer]", "needs: [1️⃣arroser]",
      ["1️⃣": .unknownReferentialWord]),
    FindingCase(
      "an unknown profile is reported", "profiles: [asso, ent]", "profiles: [asso, 1️⃣ville]",
      ["1️⃣": .unknownReferentialWord]),
    FindingCase(
      "an objet that the referential does not know is reported",
      [("- id: PR", "- id: 1️⃣QR"), ("tags: [PR]", "tags: [QR]")],
      ["1️⃣": .unknownReferentialWord]),
  ]

  /// Links that could not be checked, or that are missing.
  static let ofMissingLinks: [FindingCase] = [
    FindingCase(
      "a link to a questionnaire that is not given is a warning", "effort: 1",
      "effort: 1\n        same-as: [1️⃣zz-sol-1]", ["1️⃣": .unknownSameAs], .warning),
    FindingCase(
      "a criterion without a sheet of ours is a warning", "tools: [fiche-la-terre, guide-du-sol]",
      "tools: 1️⃣[guide-du-sol]", ["1️⃣": .noOwnSheet], .warning),
    FindingCase(
      "a tag that no criterion bears is a warning", "context:\n",
      """
        - id: 1️⃣vue
          kind: view
          title: {fr: "Vue", en: "View"}
          phrase: {fr: "la vue", en: "the view"}
      context:

      """, ["1️⃣": .unusedTag], .warning),
    FindingCase(
      "a proposal of a questionnaire that is not given is a warning", in: .orientation,
      "questionnaires: [qa]", "questionnaires: [qa, 1️⃣zz]", ["1️⃣": .unknownQuestionnaire], .warning),
    FindingCase(
      "a purpose without a proposal is a warning", in: .orientation,
      [
        (
          "        text: {fr: \"Un jardin\", en: \"A garden\"}\n",
          "        text: {fr: \"Un jardin\", en: \"A garden\"}\n      - id: potager\n        text: {fr: \"Un potager\", en: \"A plot\"}\n"
        ), ("proposals:\n  - ", "proposals:\n  1️⃣- "),
      ], ["1️⃣": .notProposed], .warning),
  ]
}
