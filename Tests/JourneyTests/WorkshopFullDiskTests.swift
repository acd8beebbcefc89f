import Foundation
import TestKit
import Testing

@Suite(
  "A meeting on a full disk, on the screens",
  .enabled(if: SmallDisk.canBeMade, "only where a disk may be mounted"))
struct WorkshopFullDiskTests {
  /// Everything from the disk to the hall, once answers were shown.
  private func revealed() throws -> (WorkshopMeeting, TerminalSession, SmallDisk) {
    let meeting = try WorkshopMeeting()
    let (session, disk) = try SmallDisk.open(meeting.home, rows: 40, columns: 120)
    try session.pick("Ateliers", until: "Personne n’a encore vu les réponses")
    try session.reveal()
    return (meeting, session, disk)
  }

  @Test("says so at the reveal and shows nothing; with room again it shows and keeps it")
  func revealing() throws {
    let meeting = try WorkshopMeeting()
    let (session, disk) = try SmallDisk.open(meeting.home)
    try session.pick("Ateliers", until: "Personne n’a encore vu les réponses")
    try disk.fill()
    try session.pick("Montrer les réponses", until: "Chacun lit d’abord en silence")
    try session.pick("Tout d’un coup", until: "Montrer toutes les réponses")
    try session.pick("Montrer", walkingWith: .right, until: "Rien n’est encore montré")
    try session.waitFor("Le disque est plein")
    #expect(session.screen.text.says("Libérez de la place, puis continuez"))
    #expect(!session.screen.shows("Ana"))
    #expect(try disk.session()["phase"] as? String == "closed")
    #expect(disk.ballots == 4 && disk.halfWritten == 0)
    disk.makeRoom()
    try session.press(.escape, until: "Chacun lit d’abord en silence")
    try session.waitFor("Enregistré")
    #expect(try disk.session()["phase"] as? String == "revealed")
    try session.pick("Tout d’un coup", until: "Ce que nous voyons différemment")
    #expect(session.screen.shows("Ana") && disk.ballots == 4)
    try disk.expectValid(in: meeting.home)
  }

  @Test("keeps a decision that could not be written until it can")
  func deciding() throws {
    let (meeting, session, disk) = try revealed()
    let story = meeting.story
    try session.pick("Débattre et décider", until: "Combien de temps avez-vous")
    try session.pick("90 minutes", until: "Le temps court")
    try session.pick("Qui décide de quoi", until: "Chacun sait-il qui décide de quoi")
    try disk.fill()
    try session.settle("au cas par cas", story.reason)
    try session.waitFor("Le disque est plein")
    try session.waitFor("Décidé")
    #expect((try disk.session()["decisions"] as? [String: Any] ?? [:]).isEmpty)
    disk.makeRoom()
    try session.press(.down, until: "Enregistré")
    let decisions = try disk.session()["decisions"] as? [String: [String: Any]]
    #expect(decisions?["ep-cla-2"]?["reason"] as? String == story.reason)
    #expect(disk.ballots == 4 && disk.halfWritten == 0)
    try disk.expectValid(in: meeting.home)
  }

  @Test("ends nothing before the group’s assessment and the session are written: then ballots go")
  func ending() throws {
    let (meeting, session, disk) = try revealed()
    let story = meeting.story
    try session.decideOne(story)
    try session.leaveOneOpen(story)
    try session.pick("Relire les décisions", until: "À lire à voix haute")
    try session.pick("Continuer", until: "Un tour de table")
    try session.press(.enter, until: "Quand refaire le point")
    try session.press(.enter, until: "Que deviennent les bulletins")
    try session.pick("Terminer la séance", until: "effacé")
    try disk.fill()
    try session.pick("Oui, terminer", walkingWith: .right, until: "Le disque est plein")
    #expect(try disk.session()["phase"] as? String == "revealed")
    #expect(disk.ballots == 4 && disk.assessments == 0 && disk.halfWritten == 0)
    disk.makeRoom()
    try session.press(.down, until: "Enregistré")
    #expect(try disk.session()["phase"] as? String == "ended")
    #expect(disk.ballots == 0 && disk.assessments == 1)
    try disk.expectValid(in: meeting.home)
  }

  @Test("keeps a ballot that was typed, and says that it is not on the disk")
  func typing() throws {
    let home = try Home()
    let story = WorkshopStory.onPaper
    #expect(try home.run(["--accessible"], input: story.plainPreparation.typed).status == 0)
    let (session, disk) = try SmallDisk.open(home)
    try session.pick("Ateliers", until: "Aucune réponse n’est montrée ici")
    try session.startPaper()
    try disk.fill()
    try session.pick(story.ballots[0].name, until: "Ligne 1 sur")
    try session.type(story.ballots[0].line, until: story.ballots[0].line)
    try session.press(.enter, until: "Le disque est plein")
    #expect(disk.ballots == 0 && disk.halfWritten == 0)
    disk.makeRoom()
    try session.pick("Bulletin suivant", until: "De qui est ce bulletin")
    try session.waitFor("1 bulletin reçu sur 4")
    #expect(disk.ballots == 1)
    try disk.expectValid(in: home)
  }
}
