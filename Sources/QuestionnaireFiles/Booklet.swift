import DisplayText
public import Referential

/// A questionnaire as plain text, to be read aloud before it is shown to anyone.
public struct Booklet {
  private let questionnaire: Questionnaire
  private let catalogue: Catalogue?
  private let language: Language
  private let width: Int
  private let words: BookletWords
  private var lines: [String] = []

  /// Columns below 40 are taken as 40; without a catalogue, tools show their ids.
  public init(
    of questionnaire: Questionnaire, catalogue: Catalogue?, in language: Language, width: Int = 78
  ) {
    self.questionnaire = questionnaire
    self.catalogue = catalogue
    self.language = language
    self.width = max(40, width)
    words = BookletWords(language)
  }

  /// The whole booklet, ending with a line feed.
  public func text() -> String {
    var copy = self
    copy.write()
    return copy.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    add(questionnaire.title[language].uppercased())
    add(questionnaire.subtitle[language])
    lines.append("")
    add(questionnaire.forYouIf[language])
    add(words.minutes(questionnaire.minutes))
    for paragraph in questionnaire.introduction {
      lines.append("")
      add(paragraph[language])
    }
    if !questionnaire.context.isEmpty { writeContext() }
    for (index, dimension) in questionnaire.dimensions.enumerated() {
      write(dimension, number: index + 1)
    }
    for reading in questionnaire.readings { write(reading) }
    lines.append("")
    add(questionnaire.notice[language])
  }

  private mutating func writeContext() {
    heading(words.context)
    for question in questionnaire.context {
      lines.append("")
      add(question.text[language])
      if let help = question.help { add(help[language], indent: 3) }
      if let most = question.most { add(words.most(most), indent: 3) }
      for choice in question.choices {
        let hint = choice.hint.map { " (\($0[language]))" } ?? ""
        add("- " + choice.text[language] + hint, indent: 3, hanging: 2)
      }
    }
  }

  private mutating func write(_ dimension: Dimension, number: Int) {
    heading("\(number). \(dimension.title[language])")
    add(dimension.question[language])
    for (index, criterion) in dimension.criteria.enumerated() {
      write(criterion, number: "\(number).\(index + 1)")
    }
  }

  private mutating func write(_ criterion: Criterion, number: String) {
    lines.append("")
    add("\(number)  \(criterion.question[language])", hanging: 5)
    add("[\(criterion.id)] \(criterion.label[language])", indent: 5)
    for level in Level.allCases {
      add("\(level.rawValue). " + criterion.sentence(of: level)[language], indent: 5, hanging: 3)
    }
    let help = criterion.help
    part(words.plain, help.plainWords)
    part(words.why, help.whyItMatters)
    part(words.lookAt, help.whatToLookAt)
    part(words.example, help.example)
    part(words.between, help.betweenTwoLevels)
    part(words.whereToFind, criterion.find.place)
    part(words.settles, criterion.find.settles)
    part(words.firstAction, criterion.firstAction)
    let tools = criterion.tools.map { catalogue?.tool($0)?.title[language] ?? $0.rawValue }
    if !tools.isEmpty { part(words.tools, tools.joined(separator: " ; ")) }
    guard let prompts = criterion.prompts else { return }
    part(words.open, prompts.toOpen)
    part(words.dig, prompts.toDig)
    part(words.differ, prompts.whenAnswersDiffer)
    part(words.silence, prompts.whenNobodySpeaks)
    part(words.conclude, prompts.toConclude)
  }

  private mutating func write(_ reading: Reading) {
    heading(reading.title[language])
    add(reading.holds[language])
    if let otherwise = reading.otherwise { add(otherwise[language]) }
  }

  private mutating func heading(_ text: String) {
    lines.append("")
    add(text)
    lines.append(String(repeating: "-", count: min(width, displayWidth(text))))
  }

  private mutating func part(_ label: String, _ text: LocalizedText) {
    part(label, text[language])
  }

  private mutating func part(_ label: String, _ text: String) {
    add("\(label)\(words.colon)\(text)", indent: 5, hanging: 2)
  }

  private mutating func add(_ text: String, indent: Int = 0, hanging: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for line in wrap(text, width: width - indent, hangingIndent: hanging) {
      lines.append(margin + line)
    }
  }
}
