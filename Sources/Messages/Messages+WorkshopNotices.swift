import Referential

extension Messages {
  /// One line for the facilitator about what just happened, or what is missing.
  public struct WorkshopNotices: Sendable {
    public let needsOrganisations: String
    public let needsDimensions: String
    public let needsMinutes: String
    public let lineNotRead: @Sendable (_ word: String, _ offersNotApplicable: Bool) -> String
    /// « Non concerné » where the question does not offer it; perhaps an empty box was meant.
    public let notApplicableNotOffered: @Sendable (_ label: String) -> String
    public let posterOffersNoDash: @Sendable (_ label: String) -> String
    public let lineLength: @Sendable (_ given: Int, _ expected: Int) -> String
    public let stickersNotRead: @Sendable (_ word: String) -> String
    public let stickersTwice: @Sendable (_ level: String) -> String
    public let takenBack: String
    public let withdrawn: String
    public let unknownCode: String
    public let nobodyAnswered: String
    public let closed: String
    public let reopened: String
    public let alreadyRevealed: String
    public let hasEnded: String
    public let parked: String
    public let unparked: String
    // What was undone, or put back.
    public let changedDecision: @Sendable (_ label: String) -> String
    public let changedParking: String
    public let changedAction: String
    public let changedClock: String
    public let changedOther: String
    public let clockStarted: String
    public let clockStopped: String
    public let erased: @Sendable (_ ballots: Int) -> String
    public let ballotsKept: String
    public let unsavedFirst: String
    public let answersErased: String
    public let failed: @Sendable (_ what: String) -> String
    public let notABallot: String
    /// What is odd or wrong, with its file and line.
    public let finding: @Sendable (_ file: String, _ line: Int?, _ text: String) -> String
    public let importInterrupted: String
    public let ballotsGone: @Sendable (_ ballots: Int) -> String
    public let needsPath: String
    public let needsWho: String
    public let tooFewForAnonymity: @Sendable (_ ballots: Int) -> String
    public let stillOpen: String
    // Why a ballot was not taken.
    public let otherWorkshop: String
    public let otherQuestionnaire: String
    public let otherVersion: String
    public let noOrganisation: String
    public let unknownOrganisation: String
    public let organisationHasVoted: String
    public let alreadyAnswered: String
    public let emptyBallot: String
    public let afterReveal: String
  }

  /// One line for the facilitator about what just happened, or what is missing.
  public var workshopNotices: WorkshopNotices { language == .fr ? .french : .english }
}

extension Messages.WorkshopNotices {
  static let french = Self(
    needsOrganisations: "Nommez au moins une organisation qui prend part.",
    needsDimensions: "Choisissez une à quatre dimensions, ou tout.",
    needsMinutes: "La durée est un nombre de minutes, de 15 à 480.",
    lineNotRead: { word, offersNotApplicable in
      "« \(word) » n’est pas une réponse : 1 à 5, ? ne sait pas, "
        + (offersNotApplicable ? "- non concerné, " : "") + ". case vide."
    },
    notApplicableNotOffered: {
      "« \($0) » n’offre pas « non concerné ». Si la case est vide, tapez un point."
    },
    posterOffersNoDash: { "« \($0) » n’offre pas « non concerné » : ôtez ce nombre." },
    lineLength: { given, expected in
      "\(French.count(given, "réponse", "réponses")) sur cette ligne, \(expected) attendues. Un point "
        + "pour une case vide."
    },
    stickersNotRead: { "« \($0) » ne se lit pas. Écrivez niveau:nombre, par exemple 2:3 4:2." },
    stickersTwice: { "« \($0) » est compté deux fois. Écrivez chaque niveau une seule fois." },
    takenBack: "Bulletin retiré. Il peut être tapé à nouveau.",
    withdrawn: "Bulletin retiré ; ses réponses sont effacées.",
    unknownCode: "Aucun bulletin ne porte ce code. Vérifiez-le sur la feuille.",
    nobodyAnswered: "Rien à clore : aucun bulletin, aucune affiche.",
    closed: "Bulletins clos.",
    reopened: "Bulletins rouverts.",
    alreadyRevealed: "Les réponses ont été montrées : c’est trop tard pour cela.",
    hasEnded: "La séance est terminée.",
    parked: "Mis de côté.",
    unparked: "Repris.",
    changedDecision: { "la décision sur « \($0) »" },
    changedParking: "ce qui était mis de côté, ou repris",
    changedAction: "l’action",
    changedClock: "le temps",
    changedOther: "le dernier changement",
    clockStarted: "Le temps court.",
    clockStopped: "Arrêté. La séance reprendra ici.",
    erased: { "Séance terminée. \(French.count($0, "bulletin effacé", "bulletins effacés"))." },
    ballotsKept: "Séance terminée. Les bulletins sont gardés.",
    unsavedFirst:
      "La séance n’est pas encore enregistrée : elle ne peut pas finir. Rien n’est effacé. Faites de la "
      + "place, puis recommencez.",
    answersErased: "Les réponses sont effacées.",
    failed: { "Cela n’a pas marché : \($0)" },
    notABallot: "ce fichier n’est pas un bulletin, ou il a été coupé.",
    finding: { file, line, text in
      let place = [file, line.map { "ligne \($0)" } ?? ""].filter { !$0.isEmpty }
      return place.isEmpty ? text : "\(place.joined(separator: ", ")) : \(text)"
    },
    importInterrupted:
      "la lecture d’un fichier avait été interrompue. Apportez-le à nouveau : rien n’est compté deux fois.",
    ballotsGone: {
      "\(French.count($0, "bulletin compté n’est plus là", "bulletins comptés ne sont plus là")). "
        + "Tapez-le à nouveau, ou retirez-le par son code."
    },
    needsPath: "Écrivez où est le fichier, ou glissez-le sur cette fenêtre.",
    needsWho: "Dites de qui est ce bulletin.",
    tooFewForAnonymity: {
      "\(French.count($0, "bulletin", "bulletins")) sans nom : il en faut trois pour que personne ne "
        + "soit reconnu. Rouvrez les bulletins."
    },
    stillOpen: "Fermez d’abord les bulletins.",
    otherWorkshop: "Ce bulletin est celui d’une autre séance.",
    otherQuestionnaire: "Ce bulletin répond à un autre questionnaire.",
    otherVersion: "Ce bulletin répond à une autre version du questionnaire. Imprimez-le à nouveau.",
    noOrganisation: "Ce bulletin ne dit pas de quelle organisation il vient.",
    unknownOrganisation: "Cette organisation n’est pas attendue à la séance.",
    organisationHasVoted:
      "Cette organisation a déjà donné sa voix. Corrigez son bulletin avec son code.",
    alreadyAnswered: "Cette personne a déjà répondu.",
    emptyBallot: "Ce bulletin ne dit rien encore : il n’est pas compté.",
    afterReveal: "Les réponses ont été montrées : plus aucun bulletin n’entre.")

  static let english = Self(
    needsOrganisations: "Name at least one organisation that takes part.",
    needsDimensions: "Choose one to four dimensions, or everything.",
    needsMinutes: "The length is a number of minutes, from 15 to 480.",
    lineNotRead: { word, offersNotApplicable in
      "“\(word)” is not an answer: 1 to 5, ? don’t know, "
        + (offersNotApplicable ? "- not applicable, " : "") + ". empty box."
    },
    notApplicableNotOffered: {
      "“\($0)” does not offer “not applicable”. If the box is empty, type a full stop."
    },
    posterOffersNoDash: { "“\($0)” does not offer “not applicable”: take that number away." },
    lineLength: { given, expected in
      "\(English.count(given, "answer", "answers")) on this line, \(expected) expected. A full stop "
        + "for an empty box."
    },
    stickersNotRead: { "“\($0)” cannot be read. Write level:number, for instance 2:3 4:2." },
    stickersTwice: { "“\($0)” is counted twice. Write each level once." },
    takenBack: "Ballot taken back. It can be typed again.",
    withdrawn: "Ballot withdrawn; its answers are erased.",
    unknownCode: "No ballot bears this code. Check it on the sheet.",
    nobodyAnswered: "Nothing to close: no ballot, no poster.",
    closed: "Ballots closed.",
    reopened: "Ballots open again.",
    alreadyRevealed: "The answers have been shown: it is too late for that.",
    hasEnded: "The session has ended.",
    parked: "Put off.",
    unparked: "Taken up again.",
    changedDecision: { "the decision on “\($0)”" },
    changedParking: "what was put off, or taken up",
    changedAction: "the action",
    changedClock: "the time",
    changedOther: "the last change",
    clockStarted: "The clock is running.",
    clockStopped: "Stopped. The session will go on from here.",
    erased: { "Session ended. \(English.count($0, "ballot", "ballots")) erased." },
    ballotsKept: "Session ended. The ballots are kept.",
    unsavedFirst:
      "The session is not saved yet: it cannot end. Nothing is erased. Make some room, then try again.",
    answersErased: "The answers are erased.",
    failed: { "That did not work: \($0)" },
    notABallot: "this file is not a ballot, or it was cut.",
    finding: { file, line, text in
      let place = [file, line.map { "line \($0)" } ?? ""].filter { !$0.isEmpty }
      return place.isEmpty ? text : "\(place.joined(separator: ", ")): \(text)"
    },
    importInterrupted:
      "reading a file had been interrupted. Bring it in again: nothing is counted twice.",
    ballotsGone: {
      "\(English.count($0, "ballot that counts is gone", "ballots that count are gone")). Type it "
        + "again, or withdraw it by its code."
    },
    needsPath: "Write where the file is, or drop it on this window.",
    needsWho: "Say whose ballot this is.",
    tooFewForAnonymity: {
      "\(English.count($0, "ballot", "ballots")) without names: it takes three for nobody to be "
        + "recognised. Open the ballots again."
    },
    stillOpen: "Close the ballots first.",
    otherWorkshop: "This ballot belongs to another session.",
    otherQuestionnaire: "This ballot answers another questionnaire.",
    otherVersion: "This ballot answers another version of the questionnaire. Print it again.",
    noOrganisation: "This ballot does not say which organisation it comes from.",
    unknownOrganisation: "This organisation is not expected at the session.",
    organisationHasVoted:
      "This organisation has given its voice. Correct its ballot with its code.",
    alreadyAnswered: "This person has answered already.",
    emptyBallot: "This ballot says nothing yet: it is not counted.",
    afterReveal: "The answers have been shown: no ballot comes in any more.")
}
