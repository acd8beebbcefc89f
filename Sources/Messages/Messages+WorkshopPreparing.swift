import Referential

extension Messages {
  /// Preparing a session of a workshop.
  public struct WorkshopPreparing: Sendable {
    public let title: String
    public let step: @Sendable (_ number: Int, _ total: Int) -> String
    public let next: String
    public let done: String
    public let subjectLead: String
    public let subject: String
    public let organisations: String
    public let organisationsHint: String
    public let purpose: String
    public let purposeHint: String
    public let questionnaireLead: String
    public let scopeLead: String
    public let scopeHint: String
    public let all: @Sendable (_ questions: Int) -> String
    public let firstReading: @Sendable (_ questions: Int) -> String
    public let dimension: @Sendable (_ title: String, _ questions: Int) -> String
    public let orDimensions: String
    public let voicesLead: String
    public let each: String
    public let eachDetail: String
    public let oneVoice: String
    public let oneVoiceDetail: String
    public let named: String
    public let namedDetail: String
    public let anonymous: String
    public let anonymousDetail: String
    public let peopleLead: String
    public let expected: String
    public let expectedHint: String
    public let oneVoiceExpected: @Sendable (_ organisations: [String]) -> String
    public let roles: String
    public let rolesHint: String
    public let whenLead: String
    public let date: String
    public let dateHint: String
    public let start: String
    public let end: String
    public let minutes: String
    public let place: String
    public let facilitator: String
    public let keepingLead: String
    public let holder: String
    public let contact: String
    public let keepUntil: String
    public let keepUntilHint: String
    public let keepingNote: String
    // The list of parts.
    public let parts: [String]
    public let nothing: String
    public let locked: String
  }

  /// Preparing a session of a workshop.
  public var workshopPreparing: WorkshopPreparing { language == .fr ? .french : .english }
}

extension Messages.WorkshopPreparing {
  static let french = Self(
    title: "Préparer une séance",
    step: { "Étape \($0) sur \($1)" },
    next: "Continuer",
    done: "C’est bon",
    subjectLead: "De quoi parlerez-vous ensemble ?",
    subject: "L’alliance, comme vous l’appelez entre vous",
    organisations: "Les organisations qui prennent part",
    organisationsHint: "Avec des virgules.",
    purpose: "La question à laquelle le groupe veut répondre   (facultatif)",
    purposeHint: "Par exemple : que changer pour continuer deux ans de plus ?",
    questionnaireLead: "Avec quel questionnaire ?",
    scopeLead: "Que demander au groupe ?",
    scopeHint:
      "Une séance de deux heures débat de quatre ou cinq questions. Deux à quatre dimensions, ou la "
      + "première lecture, suffisent.",
    all: { "Tout : \(French.count($0, "question", "questions"))" },
    firstReading: { "Première lecture : \(French.count($0, "question", "questions"))" },
    dimension: { title, questions in
      "\(title) : \(French.count(questions, "question", "questions"))"
    },
    orDimensions: "Ou ces dimensions",
    voicesLead: "Qui parle ?",
    each: "Chacun pour soi",
    eachDetail: "Chaque personne remplit son bulletin.",
    oneVoice: "Une voix par organisation",
    oneVoiceDetail:
      "Chaque organisation se met d’accord avant, et son bulletin est montré sous son nom.",
    named: "Avec les noms",
    namedDetail: "On voit qui a répondu quoi : on peut se demander pourquoi.",
    anonymous: "Sans les noms",
    anonymousDetail:
      "Les réponses sont mélangées ; personne ne peut être reconnu, à partir de trois personnes.",
    peopleLead: "Qui attendez-vous ?",
    expected: "Les personnes   (facultatif)",
    expectedHint:
      "Léa (Ville), Karim (Ville, direction), 5 : un nombre vaut pour des gens sans nom.",
    oneVoiceExpected: { names in
      "Une voix par organisation : \(Messages.french.numbers.all(names))."
    },
    roles: "Les rôles à comparer   (facultatif)",
    rolesHint: "Par exemple : direction, bénévoles.",
    whenLead: "Quand, où, combien de temps ?",
    date: "Jour   (facultatif)",
    dateHint: "Par exemple 30/4/2027.",
    start: "Heure de début   (facultatif)",
    end: "Heure de fin   (facultatif)",
    minutes: "Durée en minutes",
    place: "Lieu   (facultatif)",
    facilitator: "Qui anime   (facultatif)",
    keepingLead: "Qui garde les réponses, et jusqu’à quand ?",
    holder: "L’organisation qui les garde   (facultatif)",
    contact: "À qui écrire pour voir, corriger ou effacer   (facultatif)",
    keepUntil: "Gardées jusqu’au   (facultatif)",
    keepUntilHint: "Trois mois après la séance suffisent le plus souvent.",
    keepingNote:
      "Ces lignes vont dans l’invitation et sur le bulletin. Passé cette date, l’accueil vous le dira.",
    parts: [
      "Sujet et question", "Questionnaire", "Ce qui est demandé", "Qui parle", "Personnes et rôles",
      "Date et lieu", "Garde des réponses",
    ],
    nothing: "à compléter",
    locked: "Des bulletins sont là : le sujet, les questions et qui parle ne changent plus.")

  static let english = Self(
    title: "Prepare a session",
    step: { "Step \($0) of \($1)" },
    next: "Continue",
    done: "Done",
    subjectLead: "What will you talk about together?",
    subject: "The alliance, as you call it among yourselves",
    organisations: "The organisations that take part",
    organisationsHint: "With commas.",
    purpose: "The question the group wants answered   (optional)",
    purposeHint: "For instance: what should change for us to go on two more years?",
    questionnaireLead: "With which questionnaire?",
    scopeLead: "What to ask the group?",
    scopeHint:
      "A two-hour session discusses four or five questions. Two to four dimensions, or the first "
      + "reading, are enough.",
    all: { "Everything: \(English.count($0, "question", "questions"))" },
    firstReading: { "First reading: \(English.count($0, "question", "questions"))" },
    dimension: { title, questions in
      "\(title): \(English.count(questions, "question", "questions"))"
    },
    orDimensions: "Or these dimensions",
    voicesLead: "Who speaks?",
    each: "Each for themselves",
    eachDetail: "Everyone fills in a ballot.",
    oneVoice: "One voice per organisation",
    oneVoiceDetail: "Each organisation agrees beforehand, and its ballot is shown under its name.",
    named: "With names",
    namedDetail: "One sees who answered what: one can ask why.",
    anonymous: "Without names",
    anonymousDetail: "Answers are mixed; nobody can be recognised, from three people on.",
    peopleLead: "Whom do you expect?",
    expected: "The people   (optional)",
    expectedHint: "Lea (City), Karim (City, board), 5: a number stands for people without a name.",
    oneVoiceExpected: { names in
      "One voice per organisation: \(Messages.english.numbers.all(names))."
    },
    roles: "Roles to compare   (optional)",
    rolesHint: "For instance: board, volunteers.",
    whenLead: "When, where, for how long?",
    date: "Day   (optional)",
    dateHint: "For instance 30/4/2027, day first.",
    start: "Start time   (optional)",
    end: "End time   (optional)",
    minutes: "Length in minutes",
    place: "Place   (optional)",
    facilitator: "Who facilitates   (optional)",
    keepingLead: "Who keeps the answers, and until when?",
    holder: "The organisation that keeps them   (optional)",
    contact: "Whom to write to, to see, correct or erase   (optional)",
    keepUntil: "Kept until   (optional)",
    keepUntilHint: "Three months after the session are usually enough.",
    keepingNote:
      "These lines go into the invitation and onto the ballot. Past that date, the home screen says so.",
    parts: [
      "Subject and question", "Questionnaire", "What is asked", "Who speaks", "People and roles",
      "Date and place", "Keeping the answers",
    ],
    nothing: "to be completed",
    locked: "Ballots are in: subject, questions and who speaks no longer change.")
}
