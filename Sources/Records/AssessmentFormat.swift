/// Names of the members of an assessment file, in the order in which they are written.
///
/// docs/schemas/assessment.schema.json says the same to other programs.
enum AssessmentFormat {
  static let name = "boussole.assessment/1"
  /// What a newer version of the format starts with: such a file is read, never written.
  static let family = "boussole.assessment/"

  static let members = [
    "format", "id", "created", "modified", "completed", "language", "subject", "follows",
    "questionnaire", "catalogue", "scope", "context", "progress", "lastSeen", "pace", "answers",
    "results", "recommendations", "plan",
  ]
}
