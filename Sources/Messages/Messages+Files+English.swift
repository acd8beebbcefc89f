extension Messages.Files {
  static let english = Self(
    place: { file, line, column, what in "\(file), line \(line), column \(column): \(what)" },
    whole: { file, what in "\(file): \(what)" },
    standardInput: "standard input",
    unexpectedCharacter: { "“\($0)” cannot stand here." },
    unterminatedText: "this text is not closed by a straight quotation mark.",
    invalidEscape: "this backslash is followed by an unknown sign.",
    loneSurrogate: "this \\u code is half of a character.",
    invalidUTF8: "these bytes are not UTF-8. Save the file as UTF-8.",
    duplicateKey: { "the name “\($0)” is already there. Keep one only." },
    tooDeep: { "more than \($0) levels of brackets: this is not a Boussole file." },
    tooLarge: { "more than \(English.digits($0)) bytes: this is not a Boussole file." },
    trailingContent: "something follows the end of the document.",
    invalidNumber: "this starts like a number and is none.",
    endOfInput: "the file stops before its end. Was it cut?",
    missing: { "“\($0)” is missing." },
    wrongKind: { path, expected, found in "“\(path)” must be \(expected), and it is \(found)." },
    notWhole: { path, found in "“\(path)” must be a whole number, and it is \(found)." },
    outOfRange: { path, found, allowed in
      "“\(path)” is \(found): it takes a number from \(allowed.lowerBound) to "
        + "\(allowed.upperBound)."
    },
    unknownCode: { path, found, known in
      "“\(path)” holds “\(found)”, which is not known. Possible: \(known.joined(separator: ", "))."
    },
    malformed: { path, found, expected in
      "“\(path)” holds “\(found)”, which does not have the expected form (\(expected))."
    },
    unknownCriterion: { id, questionnaire in
      "“\(id)” is no criterion of the questionnaire “\(questionnaire)”."
    },
    notApplicableNotAllowed: { "“\($0)” does not allow “does not apply”." },
    newerFormat: { "the format “\($0)” is newer than this version of Boussole." },
    otherFormat: { "the format “\($0)” is not that of an assessment." },
    object: "an object { }", list: "a list [ ]", text: "a text", number: "a number",
    truth: "true or false", nothing: "nothing (null)",
    nothingWritten: "Nothing was written.",
    correctIt: "Correct the file, then run the command again.",
    updateBoussole: "Update Boussole to open it; the file was not changed."
  )
}
