import Referential

extension Problem {
  /// What is wrong, in one sentence without a final stop.
  var message: LocalizedText {
    switch self {
    case .tooLarge(let limit):
      LocalizedText(
        fr: "ce fichier dépasse \(limit / 1024) Kio", en: "this file is over \(limit / 1024) KiB")
    case .notUTF8:
      LocalizedText(fr: "cette ligne n’est pas en UTF-8", en: "this line is not UTF-8")
    case .emptyFile: LocalizedText(fr: "ce fichier est vide", en: "this file is empty")
    case .controlCharacter(let scalar):
      LocalizedText(
        fr: "caractère de commande \(name(of: scalar))",
        en: "control character \(name(of: scalar))")
    case .syntax(let reason, _):
      LocalizedText(
        fr: "le YAML se lit mal ici : \(YAMLReasons.french(reason))",
        en: "this is not well-formed YAML: \(reason)")
    case .alias:
      LocalizedText(fr: "« * » devant un nom est refusé", en: "“*” before a name is refused")
    case .anchor:
      LocalizedText(fr: "les ancres « & » sont refusées", en: "“&” anchors are refused")
    case .explicitTag:
      LocalizedText(fr: "les types « ! » sont refusés", en: "“!” types are refused")
    case .tooDeep(let limit):
      LocalizedText(
        fr: "plus de \(limit) listes ou blocs les uns dans les autres",
        en: "more than \(limit) lists or blocks inside one another")
    case .noFormat:
      LocalizedText(
        fr: "il manque « format: » en tête de fichier", en: "“format:” is missing at the top")
    case .unknownFormat(let name):
      LocalizedText(fr: "format inconnu « \(name) »", en: "unknown format “\(name)”")
    case .givenTwice(let name, let other):
      LocalizedText(
        fr: "« \(name) » est déjà défini par \(other)",
        en: "“\(name)” is already defined by \(other)")
    default: valueMessage
    }
  }

  private var valueMessage: LocalizedText {
    switch self {
    case .unknownKey(let key, _):
      LocalizedText(fr: "clé inconnue « \(key) »", en: "unknown key “\(key)”")
    case .missingKey(let key):
      LocalizedText(fr: "il manque « \(key): »", en: "“\(key):” is missing")
    case .wrongShape(let shape, let key): Problem.wrongShape(shape, key)
    case .keyTwice(let key, _):
      LocalizedText(
        fr: "la clé « \(key) » est écrite deux fois", en: "the key “\(key)” is written twice")
    case .idTwice(let id, _):
      LocalizedText(
        fr: "l’identifiant « \(id) » sert deux fois", en: "the id “\(id)” is used twice")
    case .unknownWord(let word, _):
      LocalizedText(fr: "« \(word) » n’est pas prévu ici", en: "“\(word)” is not a choice here")
    case .outOfRange(let text, let range):
      LocalizedText(
        fr: "\(text) n’est pas entre \(range.lowerBound) et \(range.upperBound)",
        en: "\(text) is not between \(range.lowerBound) and \(range.upperBound)")
    case .malformedID(let id):
      LocalizedText(
        fr: "« \(id) » n’est pas un identifiant", en: "“\(id)” is not an id")
    case .foreignID(let id, let prefix):
      LocalizedText(
        fr: "« \(id) » devrait commencer par « \(prefix) »",
        en: "“\(id)” should start with “\(prefix)”")
    case .malformedVersion(let text):
      LocalizedText(fr: "« \(text) » n’est pas une version", en: "“\(text)” is not a version")
    case .nothingGiven(let key):
      LocalizedText(fr: "« \(key): » est vide", en: "“\(key):” is empty")
    case .tooMany(let key, let limit):
      LocalizedText(
        fr: "plus de \(limit) éléments dans « \(key): »",
        en: "more than \(limit) items in “\(key):”")
    case .malformedLink(let link):
      LocalizedText(
        fr: "« \(link) » n’est pas une adresse web", en: "“\(link)” is not a web address")
    case .mirrorLink(let host):
      LocalizedText(
        fr: "\(host) recopie les documents des autres",
        en: "\(host) mirrors other people’s documents")
    default: textMessage
    }
  }

  private var textMessage: LocalizedText {
    switch self {
    case .missingLanguage(let language):
      switch language {
      case .fr: LocalizedText(fr: "il manque le français", en: "the French is missing")
      case .en: LocalizedText(fr: "il manque l’anglais", en: "the English is missing")
      }
    case .copiedTranslation:
      LocalizedText(
        fr: "le même texte dans les deux langues", en: "the same text in both languages")
    case .tooLong(let count, let limit), .longish(let count, let limit):
      LocalizedText(
        fr: "\(count) caractères, pour \(limit) au plus",
        en: "\(count) characters, the limit is \(limit)")
    case .levelCount(let count):
      LocalizedText(
        fr: "il faut cinq niveaux, il y en a \(count)", en: "five levels are needed, not \(count)")
    case .levelTwice(let criterion, let level):
      LocalizedText(
        fr: "c’est déjà le texte du niveau \(level) de \(criterion)",
        en: "level \(level) of \(criterion) already says this")
    case .oddCharacter(let scalar):
      LocalizedText(
        fr: "le caractère \(name(of: scalar)) ne s’affiche pas partout",
        en: "the character \(name(of: scalar)) cannot be shown everywhere")
    case .spacing(let mark, .fr, let isOpening):
      LocalizedText(
        fr: "il manque une espace \(isOpening ? "après" : "avant") « \(mark) »",
        en: "French wants a space \(isOpening ? "after" : "before") “\(mark)”")
    case .spacing(let mark, .en, _):
      LocalizedText(
        fr: "pas d’espace devant « \(mark) » en anglais", en: "no space before “\(mark)” in English"
      )
    case .avoidedWord(let word):
      LocalizedText(fr: "mot à éviter : « \(word) »", en: "word to avoid: “\(word)”")
    case .jargon(let word):
      LocalizedText(
        fr: "« \(word) » est du jargon : gardez-le pour l’aide",
        en: "“\(word)” is jargon: keep it for the help")
    case .opening(let start):
      LocalizedText(
        fr: "ce texte doit commencer par « \(start) »", en: "this text must start with “\(start)”")
    case .notLowercase:
      LocalizedText(
        fr: "ce texte suit un deux-points : pas de majuscule",
        en: "this text follows a colon: no capital")
    default: formMessage
    }
  }

  private var formMessage: LocalizedText {
    switch self {
    case .leadingWord(let word):
      LocalizedText(
        fr: "« \(word) » pousse vers une réponse", en: "“\(word)” pushes towards an answer")
    case .pronounSubject(let word):
      LocalizedText(
        fr: "« \(word) » : de qui ou de quoi parle-t-on ?", en: "“\(word)”: who or what is this?")
    case .absoluteWord(let word):
      LocalizedText(
        fr: "« \(word) » avant le niveau 4", en: "“\(word)” (all, always, every year) below level 4"
      )
    case .secondAbsoluteWord(let word):
      LocalizedText(
        fr:
          "un seul « tous », « toujours » ou « chaque année » par échelle : « \(word) » est de trop",
        en: "one “tous”, “toujours” or “chaque année” per ladder: “\(word)” is one too many")
    case .adverbLadder(let lower, let upper):
      LocalizedText(
        fr: "les niveaux \(lower) et \(upper) ne diffèrent que par un adverbe",
        en: "levels \(lower) and \(upper) differ by an adverb only")
    default: linkMessage
    }
  }

  private var linkMessage: LocalizedText {
    switch self {
    case .scoredCondition(let id):
      LocalizedText(
        fr: "« \(id) » n’est pas du contexte : une condition ne regarde aucune réponse par niveau",
        en: "“\(id)” is not context: a condition never looks at answers given by level")
    case .unknownQuestion(let id):
      LocalizedText(
        fr: "aucune question de contexte « \(id) »", en: "no context question “\(id)”")
    case .unknownChoice(let id, let question, _):
      LocalizedText(
        fr: "« \(question) » n’a pas de choix « \(id) »", en: "“\(question)” has no choice “\(id)”")
    case .malformedCondition:
      LocalizedText(fr: "condition mal écrite", en: "malformed condition")
    case .malformedReading:
      LocalizedText(fr: "condition de lecture mal écrite", en: "malformed condition of a reading")
    case .malformedLimit(let text):
      LocalizedText(fr: "« \(text) » n’est pas une limite", en: "“\(text)” is not a limit")
    case .unknownPart(let kind, let id): Problem.unknownPart(kind, id)
    case .unknownTool(let id):
      LocalizedText(
        fr: "aucun outil ni fiche « \(id) »", en: "no tool and no sheet “\(id)”")
    case .unknownSameAs(let id):
      LocalizedText(fr: "aucun critère « \(id) »", en: "no criterion “\(id)”")
    case .sameAsNotGiven(let id):
      LocalizedText(
        fr: "le questionnaire de « \(id) » n’est pas là : lien non vérifié",
        en: "the questionnaire of “\(id)” was not given: link not checked")
    case .sameAsItself(let id):
      LocalizedText(
        fr: "« \(id) » est du même questionnaire", en: "“\(id)” is of the same questionnaire")
    case .noOwnSheet(let id):
      LocalizedText(
        fr: "« \(id) » ne mène à aucune fiche", en: "“\(id)” leads to no sheet of our own")
    case .unknownReferentialWord(let kind, let id): Problem.unknownReferentialWord(kind, id)
    case .unusedTag(let id):
      LocalizedText(
        fr: "aucun critère ne porte « \(id) »", en: "no criterion bears “\(id)”")
    case .notChecked(.referential):
      LocalizedText(
        fr: "sans référentiel, ni les profils ni les mots à éviter ne sont vérifiés",
        en: "without a referential, neither profiles nor words to avoid are checked")
    case .notChecked(.catalogue):
      LocalizedText(
        fr: "sans boîte à outils, les liens vers les outils ne sont pas vérifiés",
        en: "without a catalogue, links to tools are not checked")
    case .unknownQuestionnaire(let id):
      LocalizedText(
        fr: "le questionnaire « \(id) » n’est pas là", en: "the questionnaire “\(id)” was not given"
      )
    case .notProposed(let id):
      LocalizedText(
        fr: "rien n’est proposé pour « \(id) »", en: "nothing is proposed for “\(id)”")
    default: LocalizedText(fr: "problème", en: "problem")
    }
  }

  private static func wrongShape(_ shape: Shape, _ key: String?) -> LocalizedText {
    let french =
      switch shape {
      case .text: "un texte"
      case .localizedText: "un texte avec « fr: » et « en: »"
      case .list: "une liste"
      case .mapping: "un bloc de clés"
      case .wholeNumber: "un nombre entier"
      case .trueOrFalse: "true ou false"
      case .word: "un mot"
      }
    let english =
      switch shape {
      case .text: "a text"
      case .localizedText: "a text with “fr:” and “en:”"
      case .list: "a list"
      case .mapping: "a block of keys"
      case .wholeNumber: "a whole number"
      case .trueOrFalse: "true or false"
      case .word: "a word"
      }
    guard let key else {
      return LocalizedText(fr: "il faut \(french) ici", en: "\(english) is wanted here")
    }
    return LocalizedText(
      fr: "« \(key): » attend \(french)", en: "“\(key):” wants \(english)")
  }

  private static func unknownPart(_ kind: PartKind, _ id: String) -> LocalizedText {
    switch kind {
    case .dimension:
      LocalizedText(fr: "aucune dimension « \(id) »", en: "no dimension “\(id)”")
    case .criterion:
      LocalizedText(fr: "aucun critère « \(id) »", en: "no criterion “\(id)”")
    case .tag: LocalizedText(fr: "aucune étiquette « \(id) »", en: "no tag “\(id)”")
    }
  }

  private static func unknownReferentialWord(
    _ kind: ReferentialWord, _ id: String
  ) -> LocalizedText {
    switch kind {
    case .profile: LocalizedText(fr: "aucun profil « \(id) »", en: "no profile “\(id)”")
    case .need: LocalizedText(fr: "aucun besoin « \(id) »", en: "no need “\(id)”")
    case .objet: LocalizedText(fr: "aucun objet « \(id) »", en: "no objet “\(id)”")
    }
  }

  /// `U+2192 (→)`, without the sign itself where it could not be shown.
  private func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      return code
    default: return "\(code) (\(scalar))"
    }
  }
}
