import JSONText
public import Referential

/// How many times « je ne comprends pas la question » was pressed, on this computer alone.
///
/// `unclear.json` is for the authors of questionnaires, who may ask for it; it names nobody.
public struct UnclearQuestions: Hashable, Sendable {
  /// Counts by criterion, by questionnaire and version, such as `ep 1.0.0`.
  public private(set) var counts: [String: [String: Int]] = [:]

  public init() {}

  /// Counts once more.
  public mutating func count(_ criterion: CriterionID, of questionnaire: PackReference) {
    let name = "\(questionnaire.id) \(questionnaire.version)"
    counts[name, default: [:]][criterion.rawValue, default: 0] += 1
  }

  /// Reads the file; nothing counted when there is none.
  public static func read(in folder: DataFolder) throws(RecordError) -> UnclearQuestions {
    var found = UnclearQuestions()
    guard SystemFiles.exists(folder.unclear) else { return found }
    let bytes = try SystemFiles.read(folder.unclear)
    let node: JSONNode
    do throws(JSONError) {
      node = try JSONReader.read(bytes)
    } catch {
      throw .notJSON(path: folder.unclear, error)
    }
    do throws(JSONShapeError) {
      for questionnaire in try node.required("questionnaires").members() {
        var counted: [String: Int] = [:]
        for question in try questionnaire.node.members() {
          counted[question.key] = try question.node.int()
        }
        found.counts[questionnaire.key] = counted
      }
    } catch {
      throw .wrongShape(path: folder.unclear, error)
    }
    return found
  }

  /// Writes durably, most counted first within a questionnaire.
  public func write(in folder: DataFolder) throws(RecordError) {
    let questionnaires = counts.sorted { $0.key < $1.key }.map { name, questions in
      let sorted = questions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return (name, JSONValue.object(JSONObject(sorted.map { ($0.key, JSONValue.int($0.value)) })))
    }
    try SystemFiles.createFolder(folder.path)
    try DurableFile.write(
      JSONWriter.bytes(
        .object(
          JSONObject([
            ("format", .string("boussole.unclear/1")),
            ("questionnaires", .object(JSONObject(questionnaires))),
          ]))), to: folder.unclear)
  }
}

extension AssessmentStore {
  /// Counts a question that was not understood.
  public func countUnclear(
    _ criterion: CriterionID, of questionnaire: PackReference
  ) throws(RecordError) {
    var found = (try? UnclearQuestions.read(in: folder)) ?? UnclearQuestions()
    found.count(criterion, of: questionnaire)
    try found.write(in: folder)
  }
}
