import Assessments
import BallotFiles
import Messages
import Records
import Referential
import Wizard

extension WorkshopKeeper {
  /// Takes in the ballots of a file, or of all files of a folder.
  ///
  /// What cannot be read is said with its place and left out: nobody guesses a level.
  func bring(
    _ typed: String, into workshop: Workshop, _ state: WizardState, _ messages: Messages
  ) -> [EffectOutcome] {
    guard let store, let questionnaire = state.workshop?.questionnaire else { return [] }
    let path = typed.hasPrefix("~/") ? (environment["HOME"] ?? "~") + typed.dropFirst() : typed
    var intake = ScreenIntake(
      workshop: workshop, questionnaire: questionnaire, messages: messages,
      known: store.knownBallots(of: workshop))
    alike = []
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
      try keep(intake, in: store)
      alike = intake.alike
      return [.workshop(.brought(intake.workshop, intake.result))]
    } catch {
      return [.workshop(.failed(ErrorText(messages: messages).sentence(for: error)))]
    }
  }

  /// Takes in what was left out as alike when files were last read.
  func bringAlike(
    into workshop: Workshop, _ state: WizardState, _ messages: Messages
  ) -> [EffectOutcome] {
    guard let store, let questionnaire = state.workshop?.questionnaire else { return [] }
    var intake = ScreenIntake(
      workshop: workshop, questionnaire: questionnaire, messages: messages,
      known: KnownBallots([]))
    for ballot in alike { intake.count(ballot, named: "", line: 1) }
    do throws(RecordError) {
      try keep(intake, in: store)
      alike = []
      return [.workshop(.brought(intake.workshop, intake.result))]
    } catch {
      return [.workshop(.failed(ErrorText(messages: messages).sentence(for: error)))]
    }
  }

  /// Ballots first, then the session that counts them.
  private func keep(_ intake: ScreenIntake, in store: WorkshopStore) throws(RecordError) {
    guard !intake.taken.isEmpty else { return }
    let order = intake.questionnaire.criteria.map(\.id)
    for ballot in intake.taken { try store.write(ballot, of: intake.workshop, order: order) }
    try store.save(intake.workshop, of: intake.questionnaire)
  }
}
