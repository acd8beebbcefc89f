/// The names of an assessment file.
///
/// docs/schemas/assessment.schema.json says the same to other programs.
enum AssessmentFormat {
  static let name = "boussole.assessment/1"
  /// What a newer version of the format starts with: such a file is read, never written.
  static let family = "boussole.assessment/"

  /// All that this version reads or writes; anything else in a file is kept as it is.
  static let shape = JSONShape.members([
    "format": .whole, "id": .whole, "created": .whole, "modified": .whole, "completed": .whole,
    "language": .whole,
    "subject": .flat("id", "name", "partners", "since", "onBehalfOf", "respondent"),
    "follows": .whole,
    "questionnaire": .flat("id", "version", "digest", "title"),
    "catalogue": .flat("id", "version", "digest"),
    "scope": .whole, "context": .whole, "progress": .flat("answered", "total"),
    "lastSeen": .whole, "pace": .flat("answers", "seconds"),
    "answers": .each(
      .flat("question", "answer", "sentence", "comment", "reason", "flagged", "at")),
    "results": .whole, "recommendations": .whole,
    "plan": plan,
    "group": .members([
      "workshop": .whole, "respondents": .whole, "organisations": .whole,
      "oneVoiceEach": .whole,
      "counts": .each(.flat("levels", "unknown", "notApplicable")),
    ]),
  ])

  /// A plan, in an assessment as in a workshop.
  static let plan = JSONShape.members([
    "actions": .list(
      .flat(
        "id", "what", "criterion", "levelNow", "levelAimed", "firstStep", "tool", "owner", "due",
        "effort", "status", "notes", "follows")),
    "review": .whole,
  ])
}
