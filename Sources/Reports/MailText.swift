import Assessments
import Messages

/// A message ready to paste: subject, five lines, what is attached, what was left out.
struct MailText {
  let reading: ReportReading
  /// Names of files.
  let attached: [String]

  var text: String {
    let lines = [subject, ""] + fiveLines + [""] + files + [""] + leftOut
    return lines.map { documentText($0).onOneLine }.joined(separator: "\n") + "\n"
  }

  private var words: Messages.ReportsFiles { reading.messages.reportsFiles }
  private var name: String { inSentence(reading.subjectName) }

  private var subject: String { words.subject(name, reading.dateText) }

  private var fiveLines: [String] {
    let plan = reading.material.assessment.plan
    let decided = plan.actions.count { $0.status != .dropped }
    return [
      words.greeting, words.opening(name, reading.dateText), reading.headlines.first ?? "",
      words.decisions(decided, plan.review.map(reading.messages.dates.date)), words.reply,
    ].filter { !$0.isEmpty }
  }

  private var files: [String] {
    guard !attached.isEmpty else { return [words.nothingAttached] }
    return [words.attached]
      + attached.map { file in
        let use = use(of: file)
        return use.isEmpty ? "- \(file)" : "- \(file) (\(use))"
      }
  }

  /// What a file is for, from the end of its name.
  private func use(of file: String) -> String {
    switch file.split(separator: ".").last {
    case "html": words.webPage
    case "odt": words.textDocument
    case "csv": words.spreadsheet
    case "ics": words.calendar
    case "pdf": words.printed
    case "txt", "md": words.plainText
    default: ""
    }
  }

  private var leftOut: [String] {
    var parts = [words.leftOutFile]
    if !reading.material.sharing.showsComments { parts.append(words.leftOutComments) }
    if !reading.material.sharing.showsNames { parts.append(words.leftOutNames) }
    return [words.leftOut] + parts.map { "- \($0)" }
  }
}
