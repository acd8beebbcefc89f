import Assessments
import BallotFiles
import Evaluation
import Messages
import Records
import Referential
import Reports
import Wizard

extension WorkshopKeeper {
  // MARK: What goes out

  /// Writes one document of the session where people work.
  ///
  /// A document that somebody changed by hand is never written over: the new one bears a number.
  func hand(
    _ document: WorkshopDocument, of state: WizardState, _ messages: Messages
  ) -> EffectOutcome {
    guard let desk = state.workshop, let questionnaire = desk.questionnaire,
      let kind = WorkshopDocumentKind(rawValue: document.rawValue)
    else { return .workshop(.failed(messages.notices.notOffered)) }
    let material = material(desk, questionnaire, state)
    let exporter = Exporter(
      messages: messages, environment: environment.variables, nextStep: messages.sharing.tryAgain)
    do throws(RecordError) {
      try SystemPath.createFolder(exporter.folder)
      var paths: [String] = []
      for format in kind.formats.prefix(2) {
        guard let file = WorkshopFile(kind, as: format, from: material) else { continue }
        paths.append(try write(file, in: exporter.folder))
      }
      guard !paths.isEmpty else { return .workshop(.failed(messages.notices.notOffered)) }
      return .workshop(
        .handedOut(ExportedFiles(paths: paths, canOpen: environment.hasDesktop)))
    } catch {
      return .workshop(.failed(ErrorText(messages: messages).sentence(for: error)))
    }
  }

  private func write(_ file: WorkshopFile, in folder: String) throws(RecordError) -> String {
    var number = 1
    while true {
      let path = folder + "/" + numbered(file.fileName, number)
      guard SystemPath.exists(path) else {
        try DurableFile.write(file.bytes, to: path)
        return path
      }
      if (try? FileBytes.read(path)) == file.bytes { return path }
      number += 1
    }
  }

  private func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1, let dot = name.lastIndex(of: ".") else { return name }
    return "\(name[..<dot]) (\(number))\(name[dot...])"
  }

  private func material(
    _ desk: WorkshopDesk, _ questionnaire: Questionnaire, _ state: WizardState
  ) -> WorkshopMaterial {
    let shared = state.shared ?? SharedContent.load()
    let revelation = desk.revelation
    let outcome = revelation.map { found in
      Reports.WorkshopOutcome(
        divergences: desk.divergences, counts: found.counts(), ballots: desk.workshop.counted.count,
        views: found.crossedViews(leavesRoom: true))
    }
    return WorkshopMaterial(
      workshop: desk.workshop, questionnaire: questionnaire, referential: shared.referential,
      language: state.settings.language, today: state.now.date, outcome: outcome,
      former: desk.former, assessment: groupReport(desk, questionnaire, state))
  }

  /// The group's assessment as reports take it, once there is one.
  private func groupReport(
    _ desk: WorkshopDesk, _ questionnaire: Questionnaire, _ state: WizardState
  ) -> ReportMaterial? {
    guard let id = desk.workshop.assessment, let store,
      let file = try? AssessmentStore(folder: store.folder).open(id).file
    else { return nil }
    let former = file.assessment.follows.flatMap {
      try? AssessmentStore(folder: store.folder).open($0).file.assessment
    }
    return ReportMaterial(
      file.assessment, questionnaire, former: former, sharing: .full,
      language: state.settings.language)
  }
}
