import Referential

/// What is wrong, as data; `code`, `severity` and the sentences follow from the case.
enum Problem {
  // The file itself.
  case tooLarge(limit: Int)
  case notUTF8
  case emptyFile
  case controlCharacter(Unicode.Scalar)
  /// The reason, and the line where a quotation mark seems to be missing.
  case syntax(String, oddLine: Int?)
  case alias
  case anchor
  case explicitTag
  case tooDeep(limit: Int)
  case noFormat
  case unknownFormat(String)
  case givenTwice(String, other: String)

  // Keys and values.
  case unknownKey(String, nearest: String?)
  case missingKey(String)
  case wrongShape(Shape, key: String?)
  case keyTwice(String, first: Place)
  case idTwice(String, first: Place)
  case unknownWord(String, allowed: [String])
  case outOfRange(String, ClosedRange<Int>)
  case malformedID(String)
  case foreignID(String, prefix: String)
  case malformedVersion(String)
  case nothingGiven(String)
  case tooMany(String, limit: Int)
  case malformedLink(String)
  case mirrorLink(String)

  // Texts.
  case missingLanguage(Language)
  case copiedTranslation
  case tooLong(Int, limit: Int)
  case longish(Int, limit: Int)
  case levelCount(Int)
  case levelTwice(criterion: String, level: Int)
  case oddCharacter(Unicode.Scalar)
  case spacing(Character, Language, isOpening: Bool)
  case avoidedWord(String)
  case jargon(String)
  case opening(String)
  case notLowercase
  case leadingWord(String)
  case pronounSubject(String)
  case absoluteWord(String)
  case secondAbsoluteWord(String)
  case adverbLadder(Int, Int)

  // Conditions and links.
  case scoredCondition(String)
  case unknownQuestion(String)
  case unknownChoice(String, question: String, allowed: [String])
  case malformedCondition
  case malformedReading
  case malformedLimit(String)
  case unknownPart(PartKind, String)
  case unknownTool(String)
  case unknownSameAs(String)
  case sameAsNotGiven(String)
  case sameAsItself(String)
  case noOwnSheet(String)
  case unknownReferentialWord(ReferentialWord, String)
  case unusedTag(String)
  case notChecked(MissingFile)
  case unknownQuestionnaire(String)
  case notProposed(String)

  /// What a value should have been.
  enum Shape {
    case text, localizedText, list, mapping, wholeNumber, trueOrFalse, word
  }

  /// What scopes and readings name.
  enum PartKind {
    case dimension, criterion, tag
  }

  /// What the referential defines.
  enum ReferentialWord {
    case profile, need, objet
  }

  /// A file without which something cannot be checked.
  enum MissingFile {
    case referential, catalogue
  }
}

extension Problem {
  /// Its stable name.
  var code: FindingCode {
    switch self {
    case .tooLarge, .notUTF8, .emptyFile: .unreadable
    case .controlCharacter: .controlCharacter
    case .syntax: .syntax
    case .alias, .anchor, .explicitTag: .refusedYAML
    case .tooDeep: .tooDeep
    case .noFormat, .unknownFormat: .format
    case .givenTwice: .givenTwice
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongShape: .wrongShape
    case .keyTwice: .keyTwice
    case .idTwice: .idTwice
    case .unknownWord: .unknownWord
    case .outOfRange: .outOfRange
    case .malformedID: .malformedID
    case .foreignID: .foreignID
    case .malformedVersion: .malformedVersion
    case .nothingGiven: .nothingGiven
    case .tooMany: .tooMany
    case .malformedLink: .malformedLink
    case .mirrorLink: .mirrorLink
    default: textOrLinkCode
    }
  }

  private var textOrLinkCode: FindingCode {
    switch self {
    case .missingLanguage: .missingLanguage
    case .copiedTranslation: .copiedTranslation
    case .tooLong: .tooLong
    case .longish: .longish
    case .levelCount: .levelCount
    case .levelTwice: .levelTwice
    case .oddCharacter: .oddCharacter
    case .spacing: .spacing
    case .avoidedWord: .avoidedWord
    case .jargon: .jargon
    case .opening, .notLowercase: .opening
    case .leadingWord: .leadingWord
    case .pronounSubject: .pronounSubject
    case .absoluteWord, .secondAbsoluteWord: .absoluteWord
    case .adverbLadder: .adverbLadder
    case .scoredCondition: .scoredCondition
    case .unknownQuestion: .unknownQuestion
    case .unknownChoice: .unknownChoice
    case .malformedLimit: .malformedLimit
    case .unknownPart: .unknownPart
    case .unknownTool: .unknownTool
    case .unknownSameAs, .sameAsNotGiven, .sameAsItself: .unknownSameAs
    case .noOwnSheet: .noOwnSheet
    case .unknownReferentialWord: .unknownReferentialWord
    case .unusedTag: .unusedTag
    case .notChecked: .notChecked
    case .unknownQuestionnaire: .unknownQuestionnaire
    case .notProposed: .notProposed
    default: .malformedCondition
    }
  }

  /// A warning asks for a second look; an error stops the compilation.
  var severity: Finding.Severity {
    switch self {
    case .mirrorLink, .longish, .spacing, .avoidedWord, .jargon, .notLowercase, .leadingWord,
      .pronounSubject, .absoluteWord, .secondAbsoluteWord, .adverbLadder, .sameAsNotGiven,
      .noOwnSheet, .unusedTag, .notChecked, .unknownQuestionnaire, .notProposed:
      .warning
    default: .error
    }
  }
}
