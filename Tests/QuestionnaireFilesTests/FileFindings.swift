import QuestionnaireFiles

extension FindingCase {
  /// Mistakes of the file as a whole.
  static let inFiles: [FindingCase] = [
    FindingCase(
      "a text without its closing quote is reported where YAML notices it",
      "title: {fr: \"La terre\"", "title: {fr: \"La terre", [:]),
    FindingCase(
      "a wrong indentation is reported", "    phrase: {fr: \"ce que",
      "   1️⃣phrase: {fr: \"ce que", ["1️⃣": .syntax]),
    FindingCase(
      "an alias is refused before it is expanded", "kind: objet", "kind: 1️⃣*objet",
      ["1️⃣": .refusedYAML]),
    FindingCase(
      "an anchor is refused", "kind: objet", "kind: 1️⃣&objet objet", ["1️⃣": .refusedYAML]),
    FindingCase(
      "an explicit type is refused", "kind: objet", "kind: 1️⃣!!binary objet",
      ["1️⃣": .refusedYAML]),
    FindingCase(
      "a condition nested too deep is refused", "    weight: 1\n", "", [:]),
    FindingCase(
      "a control character is refused", "Le jardin", "Le 1️⃣\u{1B}jardin",
      ["1️⃣": .controlCharacter]),
    FindingCase(
      "an unknown format is reported", "boussole.questionnaire/1", "1️⃣boussole.questionnaire/2",
      ["1️⃣": .format]),
    FindingCase(
      "a missing format is reported", "format: boussole.questionnaire/1\n", "1️⃣",
      ["1️⃣": .format]),
  ]
}
