/// The names of a session's files.
///
/// docs/schemas/workshop.schema.json and stickers.schema.json say the same to other programs.
enum WorkshopFormat {
  static let name = "boussole.workshop/1"
  /// What a newer version of the format starts with: such a file is read, never written.
  static let family = "boussole.workshop/"
  static let stickers = "boussole.stickers/1"
  static let stickersFamily = "boussole.stickers/"

  private static let named = JSONShape.list(.flat("id", "name"))

  /// All that this version reads or writes in `session.json`; anything else is kept as it is.
  static let shape = JSONShape.members([
    "format": .whole, "id": .whole, "created": .whole, "modified": .whole, "phase": .whole,
    "subject": .flat("id", "name", "partners", "since", "onBehalfOf", "respondent"),
    "follows": .whole, "purpose": .whole,
    "questionnaire": .flat("id", "version", "digest", "title"),
    "catalogue": .flat("id", "version", "digest"),
    "language": .whole, "scope": .whole, "context": .whole, "voices": .whole, "naming": .whole,
    "organisations": named, "roles": named, "date": .whole, "startTime": .whole,
    "endTime": .whole, "minutes": .whole, "place": .whole, "facilitator": .whole,
    "holder": .whole, "contact": .whole, "keepUntil": .whole, "attendance": .whole,
    "register": .whole, "messages": .whole, "postersCounted": .whole, "revealed": .whole,
    "commentsRead": .whole, "commentsShown": .whole,
    "decisions": .each(
      .flat("question", "answer", "sentence", "agreedBy", "reason", "dissent", "at")),
    "parkingLot": .whole, "sittings": .whole, "underDiscussion": .whole,
    "plan": AssessmentFormat.plan, "takeaways": .whole, "nextMeeting": .whole,
    "counts": .each(counts), "keepsBallots": .whole, "assessment": .whole,
  ])

  private static let counts = JSONShape.flat("levels", "unknown", "notApplicable")

  static let stickersShape = JSONShape.members([
    "format": .whole, "workshop": .whole, "questionnaire": .flat("id", "version", "digest"),
    "counts": .each(counts),
  ])
}
