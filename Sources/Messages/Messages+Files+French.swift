extension Messages.Files {
  static let french = Self(
    place: { file, line, column, what in "\(file), ligne \(line), colonne \(column) : \(what)" },
    whole: { file, what in "\(file) : \(what)" },
    standardInput: "entrée standard",
    unexpectedCharacter: { "« \($0) » ne peut pas se trouver ici." },
    unterminatedText: "ce texte n’est pas fermé par des guillemets droits.",
    invalidEscape: "cette barre oblique inverse est suivie d’un signe inconnu.",
    loneSurrogate: "ce code \\u est la moitié d’un caractère.",
    invalidUTF8: "ces octets ne sont pas de l’UTF-8. Enregistrez le fichier en UTF-8.",
    duplicateKey: { "le nom « \($0) » est déjà là. Gardez-en un seul." },
    tooDeep: { "plus de \($0) niveaux de crochets : ce n’est pas un fichier de Boussole." },
    tooLarge: { "plus de \(French.digits($0)) octets : ce n’est pas un fichier de Boussole." },
    trailingContent: "quelque chose suit la fin du document.",
    invalidNumber: "cela commence comme un nombre et n’en est pas un.",
    endOfInput: "le fichier s’arrête avant la fin. A-t-il été coupé ?",
    missing: { "il manque « \($0) »." },
    wrongKind: { path, expected, found in "« \(path) » doit être \(expected), et c’est \(found)." },
    notWhole: { path, found in "« \(path) » doit être un nombre entier, et c’est \(found)." },
    outOfRange: { path, found, allowed in
      "« \(path) » vaut \(found) : il faut un nombre de \(allowed.lowerBound) à "
        + "\(allowed.upperBound)."
    },
    unknownCode: { path, found, known in
      "« \(path) » contient « \(found) », qui n’est pas connu. Possibles : "
        + "\(known.joined(separator: ", "))."
    },
    malformed: { path, found, expected in
      "« \(path) » contient « \(found) », qui n’a pas la forme attendue (\(expected))."
    },
    unknownCriterion: { id, questionnaire in
      "« \(id) » n’est pas un critère du questionnaire « \(questionnaire) »."
    },
    notApplicableNotAllowed: { "« \($0) » ne permet pas de répondre « non concerné »." },
    newerFormat: { "le format « \($0) » est plus récent que cette version de Boussole." },
    otherFormat: { "le format « \($0) » n’est pas celui d’une évaluation." },
    object: "un objet { }", list: "une liste [ ]", text: "un texte", number: "un nombre",
    truth: "vrai ou faux", nothing: "rien (null)",
    nothingWritten: "Rien n’a été écrit.",
    correctIt: "Corrigez le fichier, puis relancez la commande.",
    updateBoussole: "Mettez Boussole à jour pour l’ouvrir ; le fichier n’a pas été modifié."
  )
}
