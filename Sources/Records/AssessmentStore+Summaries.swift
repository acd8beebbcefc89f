public import Assessments
import JSONText
import Referential

/// A file that could not be read, and why; the others are listed all the same.
public struct UnreadableFile: Sendable {
  public var path: String
  public var error: RecordError
}

extension AssessmentStore {
  /// One line per assessment, most recently changed first, and the files that could not be read.
  public func summaries() -> (readable: [AssessmentSummary], unreadable: [UnreadableFile]) {
    var readable: [AssessmentSummary] = []
    var unreadable: [UnreadableFile] = []
    // A folder that may not be looked into is not an empty one.
    if let code = SystemFiles.refusal(of: folder.assessments) {
      let error = RecordError.system(.read, path: folder.assessments, code: code)
      unreadable.append(UnreadableFile(path: folder.assessments, error: error))
    }
    for path in paths() {
      do throws(RecordError) {
        readable.append(try summary(of: path))
      } catch {
        unreadable.append(UnreadableFile(path: path, error: error))
      }
    }
    return (readable.sorted { $0.modified > $1.modified }, unreadable)
  }

  private func summary(of path: String) throws(RecordError) -> AssessmentSummary {
    let bytes = try SystemFiles.read(path)
    let file = try AssessmentFile.read(bytes, path: path)
    let assessment = file.assessment
    let node = try? JSONReader.read(bytes)
    let title = node?["questionnaire"]?["title"]?.value.string ?? assessment.questionnaire.id
    let answered = assessment.answers.values.count { $0.answer != nil }
    let total = node?["progress"]?["total"]?.value.int ?? answered
    let done = node?["progress"]?["answered"]?.value.int ?? answered
    return AssessmentSummary(
      id: assessment.id, subjectName: assessment.subject.name,
      questionnaire: QuestionnaireID(assessment.questionnaire.id),
      questionnaireTitle: LocalizedText(fr: title, en: title), scope: assessment.scope,
      answered: done, total: total, created: assessment.created, modified: assessment.modified,
      completed: assessment.completed,
      secondsLeft: max(0, total - done) * assessment.secondsPerAnswer, isReadOnly: file.isNewer,
      plan: assessment.plan, follows: assessment.follows, subject: assessment.subject.id)
  }
}
