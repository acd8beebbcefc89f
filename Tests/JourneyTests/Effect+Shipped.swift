import ShippedPacks
import Wizard

extension Effect {
  /// What the shipped packs answer to it; nil for anything else.
  func answeredByShippedPacks() throws -> EffectOutcome? {
    switch self {
    case .loadShared:
      .shared(
        SharedPacks(
          referential: try ShippedPacks.referential(),
          orientation: try ShippedPacks.orientation(), catalogue: try ShippedPacks.catalogue(),
          catalogueReference: ShippedPacks.catalogueReference))
    case .loadQuestionnaire(let id):
      .questionnaire(try ShippedPacks.questionnaire(id), try ShippedPacks.reference(of: id))
    default: nil
    }
  }
}
