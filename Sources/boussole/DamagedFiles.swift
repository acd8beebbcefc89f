import JSONText
import Records
import Wizard

extension DamagedFile {
  init(_ file: UnreadableFile) {
    self.init(path: file.path, line: file.error.place?.line, column: file.error.place?.column)
  }
}

extension AssessmentStore {
  /// What is on disk, as the wizard is told of it.
  var shelf: EffectOutcome {
    let found = summaries()
    return .shelf(found.readable, damaged: found.unreadable.map(DamagedFile.init))
  }
}
