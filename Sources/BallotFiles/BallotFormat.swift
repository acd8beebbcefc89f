/// Names in a ballot file; docs/schemas/ballot.schema.json says the same to other programs.
public enum BallotFormat {
  public static let name = "boussole.ballot/1"
  /// What a newer version of the format starts with: such a file is read, never written.
  public static let family = "boussole.ballot/"

  static let members: Set<String> = [
    "format", "id", "workshop", "subject", "language", "questionnaire", "name", "organisation",
    "role", "origin", "received", "answers",
  ]
}
