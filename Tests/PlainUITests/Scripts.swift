import Referential

/// What somebody types, from the home screen on.
struct Script: Sendable {
  let name: String
  var language = Language.fr
  /// Another script that was typed on an earlier day.
  var before: [String] = []
  let lines: [String]

  /// To the first question.
  static let start = [
    "1", "1", "1", "1", "1", "Fournil de l’Été", "Maison de quartier, Ville", "2023", "Ville",
    "Zoé",
    "1", "2",
  ]

  /// To the results: a level, « non concerné » with its reason, « ne sait pas », a comment.
  static let whole =
    start + ["4", "7", "Il n’y en a pas.", "1", "6", "n", "Une fois, en mars.", "2", "1", "1"]

  static let all = [
    Script(name: "whole.fr", lines: whole + ["→ Comprendre", "", "→ Terminer", "→ Quitter"]),
    Script(
      name: "whole.en", language: .en,
      lines: whole + ["→ Understand", "", "→ Finish", "→ Quit"]),
    Script(
      name: "letters.fr",
      lines: start + [
        "?", "", "x", "r", "l", "r", "p", "r", "3", "u", "U", "U", "4", "v", "g", "r", "t", "2",
        "R",
        "b", "s",
      ]),
    Script(
      name: "mistakes.fr",
      lines: [
        "", "0", "9", "99999999999999999999", "bonjour", "w", "é", "\u{1B}[31mrouge", "  1  ", "1",
        "1", "1", "1", "", "", "", "", "", "Un nom", "-", "-", "x", "", "", "q",
      ]),
    Script(
      name: "first-reading.en", language: .en,
      lines: Array(start.prefix(10)) + [
        "→ First reading", "1", "2", "3", "1", "→ Continue with",
      ]),
    Script(
      name: "resume.fr", before: start + ["4"],
      lines: ["→ Reprendre", "?", "", "r", "r", "→ Continuer", "", "5", "2", "q"]),
    Script(
      name: "shelf.fr", before: whole,
      lines: ["→ Résultats", "1", "→ Supprimer", "n", "→ Supprimer", "o"]),
    Script(
      name: "toolbox.fr",
      lines: [
        "→ Boîte", "levain", "→ Le guide", "r", "/pain", "→ Partager", "→ Garder", "r",
        "→ Partir", "1", "→ Filtrer", "→ Pour quoi", "→ Agir", "→ Voir", "/zzz", "/", "r", "q",
      ]),
    // Somebody reads aloud and types: one sentence at a time, no duration.
    Script(
      name: "accompanied.fr",
      lines: ["→ Réglages", "→ Mode accompagné", "r"] + start
        + ["", "", "x", "r", "", "3", "r", "", "", "", "", "", "4", "1", "r"]),
    Script(name: "settings.fr", lines: ["→ Réglages", "→ Langue", "4", "b", "→ Quit"]),
  ]
}

extension Script: CustomStringConvertible {
  var description: String { name }
}
