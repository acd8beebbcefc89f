import Evaluation
import Referential

/// Small questionnaires for tests: ids say where a criterion stands (`a1` is the first of `a`).
enum Sample {
  static let text = LocalizedText(fr: "texte", en: "text")

  static func criterion(
    _ id: CriterionID, weight: Int = 1, effort: Int = 1, ease: Int = 1, tags: [TagID] = [],
    tools: [ToolID] = [], allowsNotApplicable: Bool = false, visibility: Condition = .always,
    optionalWhen: Condition? = nil
  ) -> Criterion {
    Criterion(
      id: id, label: text, question: text, levels: Array(repeating: text, count: 5),
      help: CriterionHelp(
        plainWords: text, whyItMatters: text, whatToLookAt: text, example: text,
        betweenTwoLevels: text),
      find: WhereToFind(place: text, settles: text, ease: ease), firstAction: text, effort: effort,
      weight: weight, tags: tags, tools: tools, allowsNotApplicable: allowsNotApplicable,
      visibility: visibility, optionalWhen: optionalWhen)
  }

  static func dimension(
    _ id: DimensionID, _ criteria: [Criterion], visibility: Condition = .always
  ) -> Dimension {
    Dimension(
      id: id, title: text, phrase: text, question: text, visibility: visibility,
      criteria: criteria)
  }

  static func questionnaire(
    _ dimensions: [Dimension], tags: [TagID] = [], scopes: [Scope] = [], readings: [Reading] = []
  ) -> Questionnaire {
    Questionnaire(
      id: "sample", version: "1.0.0", title: text, subtitle: text, subject: .alliance,
      forYouIf: text, minutes: 5...10, notice: text,
      tags: tags.map { Tag(id: $0, kind: .objet, title: text, phrase: text) }, scopes: scopes,
      readings: readings, dimensions: dimensions)
  }

  static func tool(
    _ id: ToolID, kind: Tool.Kind = .tool, nature: Tool.Nature = .guide,
    uses: [Tool.Use] = [.act], profiles: [ProfileID] = [], needs: [NeedID] = [],
    stages: [Stage] = Stage.allCases, year: Int? = nil, link: String = "https://exemple.fr",
    state: Tool.State = .living, language: Tool.DocumentLanguage = .fr, isOwnSheet: Bool = false
  ) -> Tool {
    Tool(
      id: id, title: text, description: text, kind: kind, nature: nature, uses: uses,
      profiles: profiles, needs: needs, stages: stages, year: year, link: link, state: state,
      language: language, isOwnSheet: isOwnSheet)
  }

  static func sheet(_ tool: Tool) -> Sheet {
    Sheet(
      tool: tool, minutes: 20, purpose: text, who: text, steps: [text], columns: [text],
      rows: [text], tip: text)
  }
}
