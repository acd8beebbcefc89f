import Assessments
import BallotFiles
import Evaluation
import Messages
import Records
import Referential
import Reports
import Wizard

extension WorkshopKeeper {
  // MARK: What comes in

  /// Takes in the ballots of a file, or of all files of a folder.
  ///
  /// What cannot be read is said with its place and left out: nobody guesses a level.
  func bring(
    _ typed: String, into workshop: Workshop, _ state: WizardState, _ messages: Messages
  ) -> [EffectOutcome] {
    guard let store, let questionnaire = state.workshop?.questionnaire else { return [] }
    let path = typed.hasPrefix("~/") ? (environment["HOME"] ?? "~") + typed.dropFirst() : typed
    var intake = Intake(workshop: workshop, questionnaire: questionnaire, messages: messages)
    do throws(RecordError) {
      let isFolder = SystemPath.isFolder(path)
      let files =
        isFolder
        ? SystemPath.names(in: path).filter { !$0.hasPrefix(".") }.sorted().map { path + "/" + $0 }
          .filter { !SystemPath.isFolder($0) } : [path]
      for file in files {
        intake.read(
          try FileBytes.read(file),
          name: isFolder ? String(file.split(separator: "/").last ?? "") : "")
      }
      for ballot in intake.taken {
        try store.write(ballot, of: intake.workshop, order: questionnaire.criteria.map(\.id))
      }
      if !intake.taken.isEmpty { try store.save(intake.workshop, of: questionnaire) }
      return [.workshop(.brought(intake.workshop, intake.result))]
    } catch {
      return [.workshop(.failed(ErrorText(messages: messages).sentence(for: error)))]
    }
  }

  /// Ballots on their way from files into a session.
  private struct Intake {
    var workshop: Workshop
    let questionnaire: Questionnaire
    let messages: Messages
    var taken: [WorkshopBallot] = []
    var result = BroughtFiles(counted: 0)

    mutating func read(_ bytes: [UInt8], name: String) {
      let reading: BallotReading
      do throws(BallotFile.Failure) {
        reading = try BallotReader(workshop: workshop, questionnaire: questionnaire).read(bytes)
      } catch {
        say(messages.workshopNotices.notABallot, name, line: nil)
        return
      }
      for finding in reading.findings { say(finding, name) }
      guard !reading.findings.contains(where: \.refuses) else { return }
      for ballot in reading.ballots { take(ballot, name) }
    }

    private mutating func take(_ received: ReceivedBallot, _ name: String) {
      var received = received
      let fresh = BallotID(String(Clock.freshID().prefix(6)))
      let ballot = received.ballot(for: workshop, freshID: fresh)
      for finding in received.findings { say(finding, name) }
      guard !received.isRefused else { return }
      let asked = workshop.setup.asked(in: questionnaire).flatMap(\.criteria).map(\.id)
      let receipt = workshop.receive(ballot, asked: asked, at: Clock.now)
      switch receipt.outcome {
      case .counted: result.counted += 1
      case .corrected:
        result.counted += 1
        result.replaced += 1
      case .late: result.late += 1
      case .refused(let refusal):
        say(
          Self.sentence(for: refusal, messages), received.name.isEmpty ? name : received.name,
          line: received.line)
      }
      if let kept = receipt.ballot { taken.append(kept) }
    }

    private mutating func say(_ finding: BallotFinding, _ name: String) {
      let questionnaire = questionnaire
      let language = messages.language
      let text = messages.ballots.problem(finding.problem) { id in
        questionnaire.criterion(id)?.label[language] ?? id.rawValue
      }
      say(text, name, line: finding.line)
    }

    private mutating func say(_ text: String, _ name: String, line: Int?) {
      result.findings.append(messages.workshopNotices.finding(name, line, text))
    }

    /// As the screens say it: there a ballot is corrected by its code, not by an option.
    private static func sentence(for refusal: Receipt.Refusal, _ messages: Messages) -> String {
      let words = messages.workshopNotices
      return switch refusal {
      case .organisationHasVoted: words.organisationHasVoted
      case .alreadyAnswered: words.alreadyAnswered
      default: messages.ballots.refusal(refusal)
      }
    }
  }

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
        divergences: desk.divergences, counts: found.counts(), ballots: desk.workshop.counted.count)
    }
    return WorkshopMaterial(
      workshop: desk.workshop, questionnaire: questionnaire, referential: shared.referential,
      language: state.settings.language, today: state.now.date, outcome: outcome,
      assessment: groupReport(desk, questionnaire, state))
  }

  /// The group's assessment as reports take it, once there is one.
  private func groupReport(
    _ desk: WorkshopDesk, _ questionnaire: Questionnaire, _ state: WizardState
  ) -> ReportMaterial? {
    guard let id = desk.workshop.assessment, let store,
      let file = try? AssessmentStore(folder: store.folder).open(id).file
    else { return nil }
    return ReportMaterial(
      file.assessment, questionnaire, former: nil, sharing: .full,
      language: state.settings.language)
  }
}
