import Assessments
import JSONText
import Referential

/// Stickers counted on posters, in a file of their own: `stickers.json`.
enum StickersFile {
  static func value(
    of tally: StickerTally, in questionnaire: Questionnaire?, unknownMembers: UnknownMembers
  ) -> JSONValue {
    unknownMembers.restored(
      to: .object(
        JSONObject([
          ("format", .string(WorkshopFormat.stickers)),
          ("workshop", .string(tally.workshop.rawValue)),
          ("questionnaire", JSONValue(tally.questionnaire)),
          ("counts", JSONValue(tally.counts, in: questionnaire)),
        ])))
  }

  static func read(
    _ bytes: [UInt8], path: String
  ) throws(RecordError) -> (tally: StickerTally, isNewer: Bool, unknownMembers: UnknownMembers) {
    let (node, isNewer) = try FormatReading.root(
      of: bytes, path: path, name: WorkshopFormat.stickers, family: WorkshopFormat.stickersFamily)
    do throws(JSONShapeError) {
      let tally = StickerTally(
        workshop: WorkshopID(try node.required("workshop").string()),
        questionnaire: try node.required("questionnaire").packReference(),
        counts: try node.required("counts").countsByCriterion())
      return (tally, isNewer, UnknownMembers(in: node.value, shape: WorkshopFormat.stickersShape))
    } catch {
      throw .wrongShape(path: path, error)
    }
  }
}
