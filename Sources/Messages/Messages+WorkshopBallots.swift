import Referential

extension Messages {
  /// Collecting the ballots of a session.
  public struct WorkshopBallots: Sendable {
    public let collectTitle: String
    public let collect: String
    public let whose: String
    public let whoAnswers: String
    public let whoseNote: @Sendable (_ isAnonymous: Bool) -> String
    public let name: String
    public let nameHint: String
    public let begin: String
    // Paper.
    public let paperTitle: @Sendable (_ who: String) -> String
    /// This person’s former ballot counts no more once this one is kept.
    public let replaces: @Sendable (_ who: String) -> String
    public let line: @Sendable (_ number: Int, _ total: Int) -> String
    public let lineLabel: @Sendable (_ dimension: String, _ answers: Int) -> String
    public let lineHint: @Sendable (_ offersNotApplicable: Bool) -> String
    public let code: @Sendable (_ code: String) -> String
    public let accept: String
    public let acceptLast: String
    public let readBackTitle: String
    public let readBack: @Sendable (_ answered: Int, _ total: Int) -> String
    /// What became of a ballot, said behind how much it holds.
    public let isSaved: String
    public let notSavedYet: String
    public let isLeftOut: String
    public let withoutAnswer: String
    public let questions: @Sendable (_ count: Int) -> String
    public let readBackNote: String
    // Stickers.
    public let stickersTitle: String
    public let stickersNote: String
    public let stuck: @Sendable (_ stickers: Int) -> String
    public let notCounted: String
    public let stickerLabel: String
    public let stickerHint: @Sendable (_ offersNotApplicable: Bool) -> String
    // Files.
    public let bringTitle: String
    public let bringNote: String
    public let path: String
    public let pathHint: String
    public let bring: String
    public let broughtTitle: String
    public let brought: @Sendable (_ counted: Int) -> String
    public let replaced: @Sendable (_ ballots: Int) -> String
    public let late: @Sendable (_ ballots: Int) -> String
    public let alreadyTaken: @Sendable (_ messages: Int) -> String
    public let alike: @Sendable (_ ballots: Int) -> String
    public let findings: String
    public let bringMore: String
    // Codes.
    public let codeTitle: String
    public let codeNote: String
    public let codeLabel: String
    public let find: String
    public let ballot: @Sendable (_ code: String) -> String
    public let ballotOf: @Sendable (_ name: String, _ answered: Int) -> String
    public let correctIt: String
    // The keyboard.
    public let curtainTitle: String
    public let curtain: String
    public let curtainNote: String
    public let curtainCount: @Sendable (_ received: Int, _ expected: Int) -> String
    public let cleared: String
    public let welcomeTitle: @Sendable (_ name: String) -> String
    public let welcome: @Sendable (_ questions: Int) -> String
    public let welcomeNamed: String
    public let welcomeOneVoice: String
    public let welcomeAnonymous: String
    public let notice: @Sendable (_ holder: String, _ until: String, _ contact: String) -> String
    public let noNames: String
    public let place: @Sendable (_ number: Int, _ total: Int) -> String
    public let shared: String
    public let thanksTitle: String
    public let thanks: @Sendable (_ answered: Int, _ total: Int) -> String
    public let thanksCode: @Sendable (_ code: String) -> String
    public let changeAnswers: String
    public let sharedDone: String
  }

  /// Collecting the ballots of a session.
  public var workshopBallots: WorkshopBallots { language == .fr ? .french : .english }
}

extension Messages.WorkshopBallots {
  static let french = Self(
    collectTitle: "Recueillir les réponses",
    collect: "Aucune réponse ne s’affichera avant la clôture, sauf pour qui la tape.",
    whose: "De qui est ce bulletin ?",
    whoAnswers: "Qui répond ?",
    whoseNote: { isAnonymous in
      isAnonymous
        ? "Le nom sert à savoir qui a répondu. Il n’est pas gardé avec le bulletin." : ""
    },
    name: "Quelqu’un d’autre",
    nameHint: "Un prénom ou un surnom.",
    begin: "Continuer",
    paperTitle: { $0.isEmpty ? "Bulletin papier" : "Bulletin \(French.of($0))" },
    replaces: {
      "\($0) a déjà répondu : ce bulletin remplace le sien. Si ce n’est pas la même personne, revenez et "
        + "donnez un autre nom."
    },
    line: { "Ligne \($0) sur \($1)" },
    lineLabel: { dimension, answers in
      "\(dimension) : \(French.count(answers, "réponse", "réponses"))"
    },
    lineHint: {
      "1 à 5, ? ne sait pas, " + ($0 ? "- non concerné, " : "")
        + ". case vide. Par exemple : 4 3 ? 2"
    },
    code: { "Code à écrire sur la feuille : \($0)" },
    accept: "Ligne suivante",
    acceptLast: "Relire ce bulletin",
    readBackTitle: "Relire",
    readBack: { answered, total in
      answered == total || answered == 0
        ? "\(French.count(answered, "réponse", "réponses")) sur \(total)."
        : "\(French.count(answered, "réponse", "réponses")) sur \(total) : ce bulletin compte pour ce "
          + "qu’il dit."
    },
    isSaved: "C’est enregistré.",
    notSavedYet: "Ce n’est pas encore enregistré.",
    isLeftOut: "Ce bulletin n’est pas compté.",
    withoutAnswer: "Case vide",
    questions: { French.count($0, "question", "questions") },
    readBackNote: "Après « Bulletin suivant », ces réponses ne s’affichent plus.",
    stickersTitle: "Compter des gommettes",
    stickersNote: "Une affiche à la fois. Les gommettes comptent sans inventer de personnes.",
    stuck: { French.count($0, "gommette", "gommettes") },
    notCounted: "pas encore comptée",
    stickerLabel: "Combien pour chaque niveau",
    stickerHint: {
      "Par exemple 2:3 4:2, soit trois gommettes au niveau 2 et deux au niveau 4. ?:1 : une qui ne sait pas."
        + ($0 ? " -:1 : une non concernée." : "")
    },
    bringTitle: "Apporter des fichiers",
    bringNote:
      "Un message enregistré, un fichier de bulletin, un tableau de formulaire (CSV), ou un dossier. Vous "
      + "pouvez glisser le fichier sur cette fenêtre.",
    path: "Où est le fichier",
    pathHint: "Par exemple ~/Documents/reponses.csv",
    bring: "Lire le fichier",
    broughtTitle: "Fichiers lus",
    brought: { "\(French.count($0, "bulletin compté", "bulletins comptés"))." },
    replaced: {
      "\(French.count($0, "bulletin en remplace", "bulletins en remplacent")) un plus ancien de la "
        + "même personne."
    },
    late: {
      "\(French.count($0, "bulletin est arrivé", "bulletins sont arrivés")) après la clôture : "
        + "gardé à part."
    },
    alreadyTaken: {
      "\(French.count($0, "message déjà lu, laissé", "messages déjà lus, laissés")) de côté."
    },
    alike: {
      "\(French.count($0, "bulletin sans nom dit", "bulletins sans nom disent")) exactement la même "
        + "chose que d’autres déjà reçus. Rien n’est compté en plus pour l’instant. Le même envoi deux "
        + "fois, ou des personnes qui pensent de même ? À vous de dire."
    },
    findings: "À regarder",
    bringMore: "Lire un autre fichier",
    codeTitle: "Corriger ou retirer un bulletin",
    codeNote: "Le code est sur le bulletin, ou a été montré à la personne quand elle a fini.",
    codeLabel: "Code du bulletin",
    find: "Trouver",
    ballot: { "Bulletin \($0)" },
    ballotOf: { name, answered in
      let answers = French.count(answered, "réponse", "réponses")
      return name.isEmpty ? "\(answers)." : "\(name), \(answers)."
    },
    correctIt: "Le corriger",
    curtainTitle: "La place est libre",
    curtain: "À qui le tour ?",
    curtainNote:
      "Vous répondrez sur cet ordinateur. La personne d’avant ne peut pas être relue ; vous non plus, "
      + "après vous.",
    curtainCount: { received, expected in
      let ballots = French.count(received, "bulletin reçu", "bulletins reçus")
      return expected > 0 ? "\(ballots) sur \(expected)." : "\(ballots)."
    },
    cleared: "L’écran a été vidé pour la personne suivante.",
    welcomeTitle: { $0.isEmpty ? "À vous" : "À vous, \($0)" },
    welcome: {
      "\(French.count($0, "question", "questions")). Il n’y a pas de bonne réponse ; « Ne sait pas » en est une."
    },
    welcomeNamed: "Votre nom sera montré avec vos réponses, et dans le compte rendu.",
    welcomeOneVoice:
      "Répondez comme votre organisation en est convenue. Son nom sera montré avec ses réponses.",
    welcomeAnonymous: "Votre nom n’est pas gardé avec vos réponses et n’apparaîtra pas.",
    notice: { holder, until, contact in
      let who = holder.isEmpty ? "La personne qui anime" : holder
      let when = until.isEmpty ? "" : " jusqu’au \(until), puis les efface"
      let how =
        contact.isEmpty ? "" : " Pour voir, corriger ou faire effacer vos réponses : \(contact)."
      return "\(who) garde vos réponses sur un seul ordinateur\(when).\(how)"
    },
    noNames: "N’écrivez ni nom de personne, ni information de santé.",
    place: { "Question \($0) sur \($1)" },
    shared: "Feuille commune",
    thanksTitle: "Merci",
    thanks: { answered, total in
      "\(French.count(answered, "réponse", "réponses")) sur \(total)."
    },
    thanksCode: {
      "Votre code : \($0). Notez-le : il permet de corriger ou de retirer vos réponses jusqu’à la "
        + "clôture."
    },
    changeAnswers: "Revoir mes réponses",
    sharedDone: "Terminer la feuille commune")

  static let english = Self(
    collectTitle: "Collect the answers",
    collect: "No answer will show before closing, except to the person who types it.",
    whose: "Whose ballot is this?",
    whoAnswers: "Who answers?",
    whoseNote: { isAnonymous in
      isAnonymous ? "The name tells who has answered. It is not kept with the ballot." : ""
    },
    name: "Someone else",
    nameHint: "A first name or a nickname.",
    begin: "Continue",
    paperTitle: { $0.isEmpty ? "Paper ballot" : "Ballot of \($0)" },
    replaces: {
      "\($0) has answered: this ballot takes the place of that one. If it is somebody else, go back and "
        + "give another name."
    },
    line: { "Line \($0) of \($1)" },
    lineLabel: { dimension, answers in
      "\(dimension): \(English.count(answers, "answer", "answers"))"
    },
    lineHint: {
      "1 to 5, ? don’t know, " + ($0 ? "- not applicable, " : "")
        + ". empty box. For instance: 4 3 ? 2"
    },
    code: { "Code to write on the sheet: \($0)" },
    accept: "Next line",
    acceptLast: "Read this ballot back",
    readBackTitle: "Read back",
    readBack: { answered, total in
      answered == total || answered == 0
        ? "\(English.count(answered, "answer", "answers")) out of \(total)."
        : "\(English.count(answered, "answer", "answers")) out of \(total): this ballot counts for "
          + "what it says."
    },
    isSaved: "It is saved.",
    notSavedYet: "It is not saved yet.",
    isLeftOut: "This ballot is not counted.",
    withoutAnswer: "Empty box",
    questions: { English.count($0, "question", "questions") },
    readBackNote: "After “Next ballot”, these answers are shown no more.",
    stickersTitle: "Count stickers",
    stickersNote: "One poster at a time. Stickers count without inventing people.",
    stuck: { English.count($0, "sticker", "stickers") },
    notCounted: "not counted yet",
    stickerLabel: "How many for each level",
    stickerHint: {
      "For instance 2:3 4:2, three stickers on level 2 and two on level 4. ?:1: one that does not know."
        + ($0 ? " -:1: one not applicable." : "")
    },
    bringTitle: "Bring files in",
    bringNote:
      "A saved message, a ballot file, a table of a form service (CSV), or a folder. You can drop the "
      + "file on this window.",
    path: "Where the file is",
    pathHint: "For instance ~/Documents/answers.csv",
    bring: "Read the file",
    broughtTitle: "Files read",
    brought: { "\(English.count($0, "ballot", "ballots")) counted." },
    replaced: {
      "\(English.count($0, "ballot takes", "ballots take")) the place of an earlier one of the same "
        + "person."
    },
    late: { "\(English.count($0, "ballot", "ballots")) came after closing: kept apart." },
    alreadyTaken: {
      "\(English.count($0, "message had", "messages had")) been read before: left out."
    },
    alike: {
      "\(English.count($0, "ballot without a name says", "ballots without a name say")) exactly what "
        + "others say that came before. Nothing more is counted for now. The same message twice, or "
        + "people who think alike? That is for you to say."
    },
    findings: "To look at",
    bringMore: "Read another file",
    codeTitle: "Correct or withdraw a ballot",
    codeNote: "The code is on the ballot, or was shown to the person at the end.",
    codeLabel: "Code of the ballot",
    find: "Find",
    ballot: { "Ballot \($0)" },
    ballotOf: { name, answered in
      let answers = English.count(answered, "answer", "answers")
      return name.isEmpty ? "\(answers)." : "\(name), \(answers)."
    },
    correctIt: "Correct it",
    curtainTitle: "The seat is free",
    curtain: "Whose turn is it?",
    curtainNote:
      "You will answer on this computer. The person before you cannot be read again; nor can you, "
      + "after you.",
    curtainCount: { received, expected in
      let ballots = English.count(received, "ballot", "ballots")
      return expected > 0 ? "\(ballots) in out of \(expected)." : "\(ballots) in."
    },
    cleared: "The screen was cleared for the next person.",
    welcomeTitle: { $0.isEmpty ? "Your turn" : "Your turn, \($0)" },
    welcome: {
      "\(English.count($0, "question", "questions")). There is no right answer; “Don’t know” is one."
    },
    welcomeNamed: "Your name will be shown with your answers, and in the minutes.",
    welcomeOneVoice:
      "Answer as your organisation has agreed. Its name will be shown with its answers.",
    welcomeAnonymous: "Your name is not kept with your answers and will not appear.",
    notice: { holder, until, contact in
      let who = holder.isEmpty ? "The facilitator" : holder
      let when = until.isEmpty ? "" : " until \(until), then erases them"
      let how = contact.isEmpty ? "" : " To see, correct or have your answers erased: \(contact)."
      return "\(who) keeps your answers on one computer\(when).\(how)"
    },
    noNames: "Write no one’s name and nothing about health.",
    place: { "Question \($0) of \($1)" },
    shared: "Shared sheet",
    thanksTitle: "Thank you",
    thanks: { answered, total in
      "\(English.count(answered, "answer", "answers")) out of \(total)."
    },
    thanksCode: {
      "Your code: \($0). Write it down: with it you can correct or withdraw your answers until closing."
    },
    changeAnswers: "Look at my answers again",
    sharedDone: "Finish the shared sheet")
}
