import Packs
import Records
import Referential
import ShippedPacks
import Wizard

/// The referential, the orientation and the catalogue that ship with the program.
enum SharedContent {
  /// They were checked when the program was built: a failure here is a damaged program.
  static func load() -> SharedPacks {
    do {
      return SharedPacks(
        referential: try ShippedPacks.referential(), orientation: try ShippedPacks.orientation(),
        catalogue: try ShippedPacks.catalogue(),
        catalogueReference: ShippedPacks.catalogueReference)
    } catch {
      preconditionFailure("the packs inside the program cannot be read: \(error)")
    }
  }
}

/// The questionnaire that an assessment was made with: the shipped one, or the one kept beside the file.
enum OpenedQuestionnaire {
  static func find(
    _ reference: PackReference, in folder: DataFolder
  ) throws(RecordError) -> Questionnaire {
    let id = QuestionnaireID(reference.id)
    let shipped = try? ShippedPacks.reference(of: id)
    if shipped?.digest != reference.digest,
      let bytes = try PackShelf(folder: folder).bytes(of: reference),
      let kept = try? PackReader.questionnaire(from: bytes)
    {
      return kept
    }
    // A pack that is nowhere: the shipped wording of the same ids is the nearest to what was asked.
    guard let questionnaire = try? ShippedPacks.questionnaire(id) else {
      throw .notFound(id: reference.id)
    }
    return questionnaire
  }
}
