import Assessments
import Referential
import Wizard

/// One step of a journey, whoever carries it out: the state machine, a line or a key.
enum Step: Sendable {
  case choose(Item)
  case offer(Offer)
  /// The lines of a form, in their order, then on; what is not named stays as it is.
  case form([Field: String])
  /// Questions to the review, with what stands between them.
  case answers([Item])
  /// The first tool, the first assessment that the screen shows.
  case firstTool, firstAssessment

  /// What one can do in Boussole and a story of answers does not tell: one's mind is changed, a plan is made, tools
  /// are kept, the language is another for a while, and two assessments are set side by side.
  static let journey: [Step] =
    settings + orientation + questions + plan + tools + secondTime + comparison

  private static let settings: [Step] = [
    .choose(.action(.settings)), .choose(.setting(.language)), .choose(.setting(.contrast)),
    .choose(.setting(.language)), .offer(.back),
  ]

  private static let orientation: [Step] = [
    .choose(.action(.start)), .choose(.choice("ent")), .offer(.undo), .choose(.choice("asso")),
    .choose(.choice("alliance")), .offer(.undo), .offer(.redo), .choose(.choice("alliance")),
    .choose(.choice("seul")), .choose(.questionnaire("ep")),
    .form([.subjectName: "Jardins", .partners: "Ville, Maison", .since: "2023"]),
    .choose(.action(.firstReading)), .choose(.choice("innovation-societale")),
  ]

  private static let questions: [Step] = [
    .offer(.comment), .form([.comment: "Réunion de mars, « trois repères »"]), .offer(.flag),
    .choose(.level(.three)), .choose(.level(.two)), .offer(.undo), .offer(.redo), .offer(.undo),
    .offer(.comment), .form([.comment: "à oublier"]), .offer(.undo), .offer(.flag), .offer(.undo),
    .choose(.unknown),
    .answers([.level(.four), .level(.one), .level(.five), .level(.two), .level(.three)]),
    .choose(.action(.finish)),
  ]

  private static let plan: [Step] = [
    .choose(.action(.plan)), .choose(.action(.addAction)),
    .form([.actionWhat: "Écrire qui décide", .actionOwner: "Nour", .actionDue: "30/4/2027"]),
    .offer(.back), .choose(.action(.addAction)), .form([.actionWhat: "Inviter la mairie"]),
    .choose(.action(.chooseEffort)), .choose(.effort(2)), .choose(.action(.moveUp)),
    .choose(.status(.inProgress)), .offer(.undo), .offer(.redo), .offer(.back),
    .choose(.action(.reviewDate)), .choose(.months(6)), .offer(.undo), .offer(.redo), .offer(.back),
  ]

  private static let tools: [Step] = [
    .choose(.action(.tools)), .firstTool, .choose(.action(.pinTool)), .choose(.action(.hideTool)),
    .offer(.undo), .choose(.action(.planTool)), .offer(.undo), .offer(.redo), .offer(.back),
    .offer(.back), .choose(.action(.goHome)), .choose(.action(.goHome)),
  ]

  private static let secondTime: [Step] = [
    .choose(.action(.results)), .firstAssessment, .choose(.action(.startOver)), .form([:]),
    .choose(.action(.firstReading)),
    .answers([
      .level(.four), .level(.two), .level(.four), .level(.two), .level(.five), .level(.two),
      .unknown,
    ]),
    .choose(.action(.finish)), .choose(.action(.sinceLastTime)), .offer(.back),
    .choose(.action(.goHome)), .choose(.action(.goHome)),
  ]

  private static let comparison: [Step] = [
    .choose(.action(.results)), .firstAssessment, .choose(.action(.history)), .offer(.back),
    .offer(.leave),
  ]
}
