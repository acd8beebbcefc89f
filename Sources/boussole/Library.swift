import Referential
import ShippedPacks

/// Every questionnaire that ships, known without reading any.
enum Library {
  static var summaries: [QuestionnaireSummary] { ShippedPacks.index }
}
