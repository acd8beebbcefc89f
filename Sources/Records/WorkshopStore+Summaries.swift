public import Assessments

extension WorkshopStore {
  /// One line per session, most recently changed first, and the files that could not be read.
  public func summaries() -> (readable: [WorkshopSummary], unreadable: [UnreadableFile]) {
    var readable: [WorkshopSummary] = []
    var unreadable: [UnreadableFile] = []
    for folder in folders() {
      let path = folder + "/session.json"
      do throws(RecordError) {
        let file = try SessionFile.read(try SystemFiles.read(path), path: path)
        let holdsAnswers =
          !ballotIDs(in: folder).isEmpty || SystemFiles.exists(folder + "/stickers.json")
        readable.append(
          WorkshopSummary(
            of: file.workshop, questionnaireTitle: file.questionnaireTitle,
            holdsAnswers: holdsAnswers, isReadOnly: file.isNewer))
      } catch {
        unreadable.append(UnreadableFile(path: path, error: error))
      }
    }
    return (readable.sorted { ($0.modified, $0.id) > ($1.modified, $1.id) }, unreadable)
  }
}
