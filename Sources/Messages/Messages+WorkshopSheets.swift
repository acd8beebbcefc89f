import Referential

extension Messages {
  /// What stands on papers to fill in: booklets, ballots, posters.
  public struct WorkshopSheets: Sendable {
    // Names of the papers.
    public let invitation: String
    public let booklet: String
    public let ballot: String
    public let largeBooklet: String
    public let largeBallot: String
    public let posters: String
    public let textBallot: String
    /// The question that the group wants answered.
    public let purpose: String
    // Lines to fill in.
    public let name: String
    public let organisation: String
    public let role: String
    public let comment: String
    public let withoutName: String
    // How to answer.
    public let lastTrueSentence: String
    public let oneAnswerEach: String
    public let ballotSteps: String
    /// What each box stands for.
    public let unknownMark: String
    public let notApplicableMark: String
    public let unknownIsUseful: String
    public let questionTitle: String
    public let boxes: @Sendable (_ offersNotApplicable: Bool) -> String
    public let posterTitle: String
    public let posterSteps: [String]
    // The ballot that one fills in a reply.
    public let workshop: String
    public let yourName: String
    public let yourOrganisation: String
    public let yourRole: String
    /// The colon with the blank that comes before it.
    public let colon: String
    public let mailSteps: @Sendable (_ offersNotApplicable: Bool) -> [String]
    public let organisationsAre: @Sendable (_ quoted: String) -> String
    public let rolesAre: @Sendable (_ quoted: String) -> String
    public let endOfBallot: String
    /// Why a paper that tells answers is not made yet.
    public let notYet: @Sendable (_ paper: String, _ command: String) -> String
  }

  /// What stands on papers to fill in.
  public var workshopSheets: WorkshopSheets {
    switch language {
    case .fr: .french
    case .en: .english
    }
  }
}

extension Messages.WorkshopSheets {
  static let french = Self(
    invitation: "Invitation",
    booklet: "Livret",
    ballot: "Bulletin",
    largeBooklet: "Livret en grands caractères",
    largeBallot: "Bulletin en grands caractères",
    posters: "Affiches",
    textBallot: "Bulletin à remplir dans un message",
    purpose: "Notre question",
    name: "Votre nom ou un surnom",
    organisation: "Votre organisation",
    role: "Votre rôle",
    comment: "Un fait, un exemple (facultatif)",
    withoutName: "Ce bulletin est sans nom : n’écrivez pas le vôtre.",
    lastTrueSentence:
      "Pour chaque question, descendez jusqu’à la dernière phrase vraie aujourd’hui, et cochez sa "
      + "case.",
    oneAnswerEach: "Une seule case par question. Vous pouvez laisser une question sans réponse.",
    ballotSteps:
      "Les cinq phrases de chaque question sont dans le livret. Cochez ici le numéro de la "
      + "dernière phrase vraie aujourd’hui : une case par ligne.",
    unknownMark: "?",
    notApplicableMark: "–",
    unknownIsUseful: "« Ne sait pas » est une réponse utile.",
    questionTitle: "Question",
    boxes: { offersNotApplicable in
      offersNotApplicable
        ? "1 à 5 : le numéro de la phrase ; « ? » : ne sait pas ; « – » : non concerné, là où "
          + "il y a une case."
        : "1 à 5 : le numéro de la phrase ; « ? » : ne sait pas."
    },
    posterTitle: "Comment s’en servir",
    posterSteps: [
      "Affichez une feuille par question, à hauteur d’épaule, avec de la place devant.",
      "Donnez à chaque personne autant de gommettes qu’il y a d’affiches, toutes de la même "
        + "couleur.",
      "Chaque personne lit les cinq phrases, puis colle sa gommette dans la zone de la dernière "
        + "phrase vraie aujourd’hui. On ne commente pas encore.",
      "Retournez les affiches vers le mur jusqu’à ce que tout le monde ait fini, si le groupe "
        + "risque de suivre les premiers.",
      "Comptez les gommettes de chaque zone et saisissez-les : 2:3 4:2 veut dire trois gommettes "
        + "en 2 et deux en 4.",
    ],
    workshop: "Atelier",
    yourName: "Votre nom",
    yourOrganisation: "Votre organisation",
    yourRole: "Votre rôle",
    colon: " :",
    mailSteps: { offersNotApplicable in
      [
        "Répondez à ce message. Au bout de chaque ligne qui porte un nom entre crochets, écrivez le "
          + "numéro de la dernière phrase vraie aujourd’hui, de 1 à 5.",
        offersNotApplicable
          ? "Écrivez « ? » si vous ne savez pas : c’est une réponse utile. Écrivez « - » là où la question "
            + "ne vous concerne pas."
          : "Écrivez « ? » si vous ne savez pas : c’est une réponse utile.",
        "Vous pouvez ajouter quelques mots après le numéro. Laissez tout le reste tel quel.",
      ]
    },
    organisationsAre: { quoted in "Pour votre organisation, écrivez \(quoted)." },
    rolesAre: { quoted in "Pour votre rôle, écrivez \(quoted)." },
    endOfBallot: "Fin du bulletin",
    notYet: { paper, command in
      "« \(paper) » se fait après la révélation : avant, personne ne voit ce que les autres ont "
        + "répondu. Pour montrer les réponses : \(command)"
    }
  )

  static let english = Self(
    invitation: "Invitation",
    booklet: "Booklet",
    ballot: "Ballot",
    largeBooklet: "Large-print booklet",
    largeBallot: "Large-print ballot",
    posters: "Posters",
    textBallot: "Ballot to fill in a message",
    purpose: "Our question",
    name: "Your name or a nickname",
    organisation: "Your organisation",
    role: "Your role",
    comment: "A fact, an example (optional)",
    withoutName: "This ballot bears no name: do not write yours.",
    lastTrueSentence:
      "For each question, go down to the last sentence that is true today, and tick its box.",
    oneAnswerEach: "One box for each question. You may leave a question unanswered.",
    ballotSteps:
      "The five sentences of each question are in the booklet. Tick here the number of the last "
      + "sentence that is true today: one box on each line.",
    unknownMark: "?",
    notApplicableMark: "–",
    unknownIsUseful: "You don’t know? Say so: that is a useful answer.",
    questionTitle: "Question",
    boxes: { offersNotApplicable in
      offersNotApplicable
        ? "1 to 5: the number of the sentence; “?”: don’t know; “–”: does not apply, where there is "
          + "a box."
        : "1 to 5: the number of the sentence; “?”: don’t know."
    },
    posterTitle: "How to use them",
    posterSteps: [
      "Hang up one sheet for each question, at shoulder height, with room in front of it.",
      "Give everyone as many stickers as there are posters, all of the same colour.",
      "Everyone reads the five sentences, then puts a sticker in the zone of the last sentence that "
        + "is true today. No comments yet.",
      "Turn the posters to the wall until everyone has finished, if the group may follow whoever "
        + "comes first.",
      "Count the stickers in each zone and type them: 2:3 4:2 means three stickers at 2 and two "
        + "at 4.",
    ],
    workshop: "Workshop",
    yourName: "Your name",
    yourOrganisation: "Your organisation",
    yourRole: "Your role",
    colon: ":",
    mailSteps: { offersNotApplicable in
      [
        "Reply to this message. At the end of each line that bears a name in square brackets, write "
          + "the number of the last sentence that is true today, from 1 to 5.",
        offersNotApplicable
          ? "Write “?” if you do not know: that is a useful answer. Write “-” where it does not apply "
            + "to you."
          : "Write “?” if you do not know: that is a useful answer.",
        "You may add a few words after the number. Leave everything else as it is.",
      ]
    },
    organisationsAre: { quoted in "For your organisation, write \(quoted)." },
    rolesAre: { quoted in "For your role, write \(quoted)." },
    endOfBallot: "End of the ballot",
    notYet: { paper, command in
      "“\(paper)” is made after the reveal: before it, nobody sees what the others answered. To show "
        + "the answers: \(command)"
    }
  )
}
