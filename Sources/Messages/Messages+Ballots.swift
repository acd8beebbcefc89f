public import Assessments
public import BallotFiles
public import Referential

extension Messages {
  /// What is wrong with a ballot that came, and what to do; never what somebody answered.
  public struct Ballots: Sendable {
    /// A finding; `label` names a question.
    public let problem:
      @Sendable (_ problem: BallotProblem, _ label: (CriterionID) -> String) -> String
    /// Why a ballot is not taken.
    public let refusal: @Sendable (_ refusal: Receipt.Refusal) -> String
    public let counted: @Sendable (_ count: Int) -> String
    /// How many have answered of those expected.
    public let progress: @Sendable (_ answered: Int, _ expected: Int) -> String
    public let corrected: @Sendable (_ who: String) -> String
    public let late: @Sendable (_ who: String) -> String
    public let halfFilled: @Sendable (_ who: String, _ missing: Int) -> String
    /// A ballot without a name.
    public let nameless: String
    public let nothingImported: String
    public let takePart: String
    /// Ballots of one file that say what others say.
    public let alike: @Sendable (_ count: Int) -> String
    public let chooseAlike: String
    public let alikeLeftOut: @Sendable (_ count: Int) -> String
    /// Messages that came before.
    public let alreadyTaken: @Sendable (_ count: Int) -> String
  }

  /// What is wrong with a ballot that came, and what to do.
  public var ballots: Ballots { language == .fr ? .french : .english }
}

extension Messages.Ballots {
  static let french = Self(
    problem: { problem, label in
      switch problem {
      case .levelOutOfRange: "ce nombre n’est pas un niveau : il faut un chiffre de 1 à 5."
      case .betweenTwoLevels:
        "cette réponse est entre deux niveaux. Demandez lequel, ou laissez la question sans réponse."
      case .unreadableAnswer:
        "cette réponse n’est pas comprise : il faut un chiffre de 1 à 5, ou « ? »."
      case .notApplicableNotOffered(let id):
        "« \(label(id)) » n’offre pas « non concerné », que dit un tiret. Pour une question sans "
          + "réponse, n’écrivez rien."
      case .twoAnswers(let id, let line):
        "« \(label(id)) » a déjà une autre réponse, ligne \(line). Gardez-en une seule."
      case .unknownLabel(let found):
        "« \(found) » n’est le nom d’aucune question. Vérifiez le nom, ou mettez l’identifiant."
      case .ambiguousLabel(let found, let ids):
        "« \(found) » peut être \(ids.map { "« \(label($0)) »" }.joined(separator: " ou ")). "
          + "Mettez le nom entier ou l’identifiant."
      case .notAsked(let id):
        "« \(label(id)) » n’est pas demandé dans cet atelier : laissé de côté."
      case .otherWorkshop(let id): "ce bulletin est celui d’un autre atelier (\(id))."
      case .unknownOrganisation(let found):
        "« \(found) » n’est pas une organisation de cet atelier : laissé de côté."
      case .unknownRole(let found):
        "« \(found) » n’est pas un rôle de cet atelier : laissé de côté."
      case .nothingFound:
        "aucune question n’a été trouvée. Est-ce bien le bulletin, ou la réponse à ce bulletin ?"
      case .cut(let missing):
        "le texte s’arrête avant la fin : il manque "
          + "\(French.count(missing, "question", "questions")). Le message a-t-il été coupé ?"
      case .commentWithoutAnswer(let id):
        "« \(label(id)) » a un commentaire mais pas de réponse : laissé de côté."
      case .notText: "ce fichier n’est pas du texte."
      case .noCriterionColumn: "aucune colonne ne porte l’identifiant d’une question."
      case .columnTwice(let id): "deux colonnes portent « \(id) ». Gardez-en une seule."
      case .ignoredColumns(let names):
        "\(French.plural(names.count, "colonne laissée", "colonnes laissées")) de côté : "
          + names.joined(separator: ", ") + "."
      case .unclosedQuote:
        "ce guillemet n’est pas fermé : la suite du tableau ne peut pas être lue."
      case .raggedRow(let found, let expected):
        "cette ligne a \(found) cases, et le tableau \(expected) colonnes. Un séparateur de trop ?"
      case .emptyRow: "cette ligne n’a aucune réponse : laissée de côté."
      case .samePerson(let name, let line):
        "« \(name) » a déjà répondu ligne \(line) : cette ligne la remplace."
      }
    },
    refusal: { refusal in
      switch refusal {
      case .otherWorkshop(let id): "ce bulletin est celui d’un autre atelier (\(id))."
      case .otherQuestionnaire(let id):
        "ce bulletin répond à un autre questionnaire (\(id))."
      case .otherVersion(let version):
        "ce bulletin a été fait avec une autre version du questionnaire (\(version)). Envoyez de "
          + "nouveau le bulletin de cet atelier."
      case .noOrganisation:
        "chaque organisation a une voix, et ce bulletin n’en nomme aucune."
      case .unknownOrganisation(let id): "« \(id) » n’est pas une organisation de cet atelier."
      case .organisationHasVoted:
        "cette organisation a déjà donné sa voix. Pour la remplacer, ajoutez --replace."
      case .alreadyAnswered:
        "cette personne a déjà répondu, et l’atelier est sans nom : personne ne peut dire quel "
          + "bulletin est le sien. Demandez-lui le code de son bulletin, ou ajoutez --replace pour "
          + "compter aussi celui-ci."
      case .empty: "ce bulletin n’a aucune réponse."
      case .afterReveal: "les réponses ont été montrées : aucun bulletin n’entre plus."
      }
    },
    counted: { French.count($0, "bulletin reçu", "bulletins reçus") },
    progress: { answered, expected in
      expected == 0
        ? "\(French.count(answered, "bulletin compte", "bulletins comptent"))."
        : "\(French.count(answered, "bulletin compte", "bulletins comptent")), pour "
          + "\(French.count(expected, "réponse attendue", "réponses attendues"))."
    },
    corrected: { who in "\(who) : remplace le bulletin précédent." },
    late: { who in "\(who) : arrivé après la clôture, gardé à part. Il comptera si vous rouvrez." },
    halfFilled: { who, missing in
      "\(who) : \(French.count(missing, "question sans réponse", "questions sans réponse"))."
    },
    nameless: "un bulletin",
    nothingImported: "Rien n’a été importé. Corrigez, puis relancez la commande.",
    takePart: "Pour prendre le reste et laisser ces questions sans réponse, ajoutez --partial.",
    alike: {
      "\(French.count($0, "bulletin sans nom dit", "bulletins sans nom disent")) exactement la même "
        + "chose que d’autres déjà reçus."
    },
    chooseAlike:
      "Le même envoi deux fois, ou des personnes qui pensent de même ? Ajoutez --alike skip pour les "
      + "laisser de côté, --alike count pour les compter.",
    alikeLeftOut: {
      "\(French.count($0, "bulletin identique laissé", "bulletins identiques laissés")) de côté."
    },
    alreadyTaken: {
      "\(French.count($0, "message déjà importé, laissé", "messages déjà importés, laissés")) de côté."
    }
  )

  static let english = Self(
    problem: { problem, label in
      switch problem {
      case .levelOutOfRange: "this number is not a level: it takes a digit from 1 to 5."
      case .betweenTwoLevels:
        "this answer lies between two levels. Ask which one, or leave the question unanswered."
      case .unreadableAnswer:
        "this answer is not understood: it takes a digit from 1 to 5, or “?”."
      case .notApplicableNotOffered(let id):
        "“\(label(id))” does not offer “does not apply”, which is what a dash says. For a question "
          + "without an answer, write nothing."
      case .twoAnswers(let id, let line):
        "“\(label(id))” has another answer already, on line \(line). Keep one of them."
      case .unknownLabel(let found):
        "“\(found)” is the name of no question. Check the name, or put the id."
      case .ambiguousLabel(let found, let ids):
        "“\(found)” may be \(ids.map { "“\(label($0))”" }.joined(separator: " or ")). "
          + "Put the whole name or the id."
      case .notAsked(let id): "“\(label(id))” is not asked in this workshop: left out."
      case .otherWorkshop(let id): "this ballot is another workshop’s (\(id))."
      case .unknownOrganisation(let found):
        "“\(found)” is no organisation of this workshop: left out."
      case .unknownRole(let found): "“\(found)” is no role of this workshop: left out."
      case .nothingFound:
        "no question was found. Is this the ballot, or the reply to it?"
      case .cut(let missing):
        "the text stops before its end: \(English.count(missing, "question is", "questions are")) "
          + "missing. Was the message cut?"
      case .commentWithoutAnswer(let id):
        "“\(label(id))” has a comment and no answer: left out."
      case .notText: "this file is no text."
      case .noCriterionColumn: "no column bears the id of a question."
      case .columnTwice(let id): "two columns bear “\(id)”. Keep one of them."
      case .ignoredColumns(let names):
        "\(English.plural(names.count, "column", "columns")) left out: "
          + names.joined(separator: ", ") + "."
      case .unclosedQuote:
        "this quotation mark is not closed: the rest of the table cannot be read."
      case .raggedRow(let found, let expected):
        "this row has \(found) cells, and the table \(expected) columns. One separator too many?"
      case .emptyRow: "this row has no answer: left out."
      case .samePerson(let name, let line):
        "“\(name)” has answered on line \(line): this row replaces it."
      }
    },
    refusal: { refusal in
      switch refusal {
      case .otherWorkshop(let id): "this ballot is another workshop’s (\(id))."
      case .otherQuestionnaire(let id): "this ballot answers another questionnaire (\(id))."
      case .otherVersion(let version):
        "this ballot was made with another version of the questionnaire (\(version)). Send the "
          + "ballot of this workshop again."
      case .noOrganisation: "each organisation has one voice, and this ballot names none."
      case .unknownOrganisation(let id): "“\(id)” is no organisation of this workshop."
      case .organisationHasVoted:
        "this organisation has given its voice. To replace it, add --replace."
      case .alreadyAnswered:
        "this person has answered, and the workshop bears no names: nobody can tell which ballot is "
          + "theirs. Ask for the code of their ballot, or add --replace to count this one as well."
      case .empty: "this ballot has no answer."
      case .afterReveal: "answers have been shown: no ballot comes in any more."
      }
    },
    counted: { English.count($0, "ballot received", "ballots received") },
    progress: { answered, expected in
      expected == 0
        ? "\(English.count(answered, "ballot counts", "ballots count"))."
        : "\(English.count(answered, "ballot counts", "ballots count")), for "
          + "\(English.count(expected, "answer expected", "answers expected"))."
    },
    corrected: { who in "\(who): takes the place of the former ballot." },
    late: { who in "\(who): came after closing, kept aside. It will count if you reopen." },
    halfFilled: { who, missing in
      "\(who): \(English.count(missing, "question without an answer", "questions without an answer"))."
    },
    nameless: "a ballot",
    nothingImported: "Nothing was imported. Correct it, then run the command again.",
    takePart: "To take the rest and leave these questions unanswered, add --partial.",
    alike: {
      "\(English.count($0, "ballot without a name says", "ballots without a name say")) exactly what "
        + "others say that came before."
    },
    chooseAlike:
      "The same message twice, or people who think alike? Add --alike skip to leave them out, "
      + "--alike count to count them.",
    alikeLeftOut: {
      "\(English.count($0, "ballot", "ballots")) the same as others that came before: left out."
    },
    alreadyTaken: {
      "\(English.count($0, "message", "messages")) imported before: left out."
    }
  )
}
