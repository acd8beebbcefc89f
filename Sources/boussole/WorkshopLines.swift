import Assessments
import JSONText
import Messages
import Records
import Referential

/// Sessions as lines of text and as JSON: who and how many, never a level.
struct WorkshopLines {
  let program: Program

  private var words: Messages.WorkshopVerbs { program.messages.workshopVerbs }

  func list(asJSON: Bool) throws(VerbError) -> Int32 {
    let found: (readable: [WorkshopSummary], unreadable: [UnreadableFile])
    do throws(RecordError) {
      found = WorkshopStore(folder: try program.folder.get()).summaries()
    } catch {
      throw .record(error)
    }
    if asJSON {
      Output.write(JSONWriter.text(.array(found.readable.map(value))), to: 1)
    } else if found.readable.isEmpty, found.unreadable.isEmpty {
      Output.print(words.none)
    } else {
      for summary in found.readable { Output.print(line(for: summary)) }
    }
    for summary in found.readable where isPast(summary) { warn(summary) }
    for file in found.unreadable { Output.printError(program.errors.sentence(for: file.error)) }
    return found.unreadable.isEmpty ? ExitCode.done : ExitCode.badData
  }

  private func isPast(_ summary: WorkshopSummary) -> Bool {
    summary.holdsAnswers && summary.keepUntil.map { $0 < Clock.now.date } ?? false
  }

  private func warn(_ summary: WorkshopSummary) {
    guard let date = summary.keepUntil else { return }
    Output.printError(
      SafeText.line([
        summary.subjectName,
        words.pastRetention(
          program.messages.dates.date(date), words.command("erase", summary.id.rawValue)),
      ]))
  }

  private func line(for summary: WorkshopSummary) -> String {
    let date = summary.date ?? summary.created.date
    return SafeText.line([
      summary.id.rawValue, date.text, summary.questionnaire.rawValue, words.phase(summary.phase),
      "\(summary.ballots)/\(summary.expected)", summary.subjectName,
    ])
  }

  private func value(_ summary: WorkshopSummary) -> JSONValue {
    .object(
      JSONObject([
        ("id", .string(summary.id.rawValue)), ("subject", .string(summary.subjectName)),
        ("purpose", .string(summary.purpose)),
        ("questionnaire", .string(summary.questionnaire.rawValue)),
        ("phase", .string(summary.phase.rawValue)), ("date", .optional(summary.date?.text)),
        ("ballots", .int(summary.ballots)), ("expected", .int(summary.expected)),
        ("posters", .int(summary.posters)), ("created", .string(summary.created.text)),
        ("modified", .string(summary.modified.text)),
        ("keepUntil", .optional(summary.keepUntil?.text)),
        ("holdsAnswers", .bool(summary.holdsAnswers)),
      ]))
  }

  /// Everything that may be said of one session while ballots are open.
  func show(_ workshop: Workshop, of questionnaire: Questionnaire) -> [String] {
    let setup = workshop.setup
    let dates = program.messages.dates
    var lines = [
      SafeText.line([setup.subject.name]),
      SafeText.line([
        questionnaire.title[program.language],
        words.voices(setup.voices == .organisation, workshop.isAnonymous),
        words.phase(workshop.phase),
      ]),
    ]
    func pair(_ label: String, _ value: String) {
      if !value.isEmpty {
        lines.append(SafeText.line(["\(program.messages.plain.fieldPrompt(label)) \(value)"]))
      }
    }
    pair(words.purpose, setup.purpose)
    pair(words.date, setup.date.map { dates.date($0) } ?? "")
    pair(words.keptUntil, setup.keepUntil.map { dates.date($0) } ?? "")
    lines.append(
      program.messages.ballots.progress(workshop.counted.count, workshop.attendance.count))
    for attendee in workshop.attendance {
      // Without names most ballots do not say who answered: nobody is told to be awaited.
      let status =
        attendee.hasAnswered ? [words.answered] : workshop.isAnonymous ? [] : [words.awaited]
      lines.append("  " + SafeText.line([attendee.name] + status))
    }
    // Where names stand beside ballots anyway, their codes do no harm; without names they are nobody's.
    for entry in workshop.register where entry.status == .counted && !workshop.isAnonymous {
      lines.append("  " + SafeText.line([words.code, entry.ballot.rawValue, entry.name]))
    }
    return lines
  }
}
