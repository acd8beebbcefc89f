extension Messages {
  /// What plain mode adds to the pages: prompts, states in words, answers to what was typed.
  public struct Plain: Sendable {
    public let welcome: String
    /// Numbers from 1 to the last, or a letter.
    public let choose: @Sendable (_ last: Int) -> String
    /// The same, with what Enter alone does.
    public let chooseOrKeep: @Sendable (_ last: Int, _ current: Int) -> String
    /// The same where something is ticked already: Enter alone goes on with that.
    public let chooseOrGoOn: @Sendable (_ last: Int) -> String
    /// Where one sentence is said at a time, and others follow.
    public let nextSentence: @Sendable (_ last: Int) -> String
    public let pressEnter: String
    public let letters: @Sendable (_ hints: [String]) -> String
    public let letter: @Sendable (_ letter: String, _ does: String) -> String
    public let chosen: String
    public let ticked: String
    public let notTicked: String
    public let unavailable: @Sendable (_ reason: String) -> String
    public let fieldPrompt: @Sendable (_ label: String) -> String
    public let fieldHelp: String
    /// What comes once the last line of a form is typed, by itself.
    public let afterwards: @Sendable (_ deed: String) -> String
    /// For a text on several lines.
    public let linesHelp: String
    public let emptied: String
    public let kept: String
    /// Enter alone, where nothing is chosen that it could keep.
    public let typeFirst: @Sendable (_ last: Int) -> String
    public let notANumber: @Sendable (_ typed: String) -> String
    public let outOfRange: @Sendable (_ typed: String, _ last: Int) -> String
    public let unknownLetter: @Sendable (_ typed: String) -> String
    public let notice: @Sendable (_ text: String) -> String
    public let error: @Sendable (_ text: String) -> String
    public let inputEnded: String
    public let barNothing: String
  }
}

extension Messages.Plain {
  static let french = Self(
    welcome: "Boussole, mode texte. À chaque question, tapez un numéro ou une lettre, puis Entrée.",
    choose: { last in
      last == 1 ? "Votre choix (1, ou une lettre) :" : "Votre choix (1 à \(last), ou une lettre) :"
    },
    chooseOrKeep: { last, current in
      "Votre choix (1 à \(last), ou une lettre ; Entrée seule garde \(current)) :"
    },
    chooseOrGoOn: { last in "Votre choix (1 à \(last), ou une lettre ; Entrée seule continue) :" },
    nextSentence: { last in
      "Entrée pour la phrase suivante, ou votre choix (1 à \(last), ou une lettre) :"
    },
    pressEnter: "Entrée pour continuer, ou une lettre :",
    letters: { hints in "Lettres : \(hints.joined(separator: ", "))." },
    letter: { letter, does in "\(letter) \(does)" },
    chosen: "choisi",
    ticked: "coché",
    notTicked: "non coché",
    unavailable: { reason in "pas possible ici : \(reason)" },
    fieldPrompt: { label in "\(label) :" },
    fieldHelp: "Entrée seule garde ce qui est écrit ; un tiret seul l’efface.",
    afterwards: { deed in "Ensuite : \(deed)." },
    linesHelp: "Une barre \\ à la fin d’une ligne : le texte continue à la ligne suivante.",
    emptied: "Effacé.",
    kept: "Gardé.",
    typeFirst: { last in
      last == 1
        ? "Tapez d’abord 1, ou une lettre."
        : "Tapez d’abord un numéro de 1 à \(last), ou une lettre."
    },
    notANumber: { typed in "« \(typed) » n’est ni un numéro ni une lettre de la liste." },
    outOfRange: { typed, last in "Il n’y a pas de numéro \(typed) : tapez un numéro de 1 à \(last)."
    },
    unknownLetter: { typed in "La lettre « \(typed) » ne fait rien ici. Tapez ? pour l’aide." },
    notice: { text in "-- \(text)" },
    error: { text in "Attention : \(text)" },
    inputEnded: "Fin de la saisie. Tout est enregistré.",
    barNothing: "rien à situer",
  )

  static let english = Self(
    welcome: "Boussole, text mode. At each question, type a number or a letter, then Enter.",
    choose: { last in
      last == 1 ? "Your choice (1, or a letter):" : "Your choice (1 to \(last), or a letter):"
    },
    chooseOrKeep: { last, current in
      "Your choice (1 to \(last), or a letter; Enter alone keeps \(current)):"
    },
    chooseOrGoOn: { last in "Your choice (1 to \(last), or a letter; Enter alone goes on):" },
    nextSentence: { last in
      "Enter for the next sentence, or your choice (1 to \(last), or a letter):"
    },
    pressEnter: "Enter to go on, or a letter:",
    letters: { hints in "Letters: \(hints.joined(separator: ", "))." },
    letter: { letter, does in "\(letter) \(does)" },
    chosen: "chosen",
    ticked: "ticked",
    notTicked: "not ticked",
    unavailable: { reason in "not possible here: \(reason)" },
    fieldPrompt: { label in "\(label):" },
    fieldHelp: "Enter alone keeps what is written; a hyphen alone erases it.",
    afterwards: { deed in "Then: \(deed)." },
    linesHelp: "A stroke \\ at the end of a line: the text goes on with the next line.",
    emptied: "Erased.",
    kept: "Kept.",
    typeFirst: { last in
      last == 1
        ? "Type 1 first, or a letter." : "Type a number from 1 to \(last) first, or a letter."
    },
    notANumber: { typed in "“\(typed)” is neither a number nor a letter of the list." },
    outOfRange: { typed, last in "There is no number \(typed): type a number from 1 to \(last)." },
    unknownLetter: { typed in "The letter “\(typed)” does nothing here. Type ? for help." },
    notice: { text in "-- \(text)" },
    error: { text in "Warning: \(text)" },
    inputEnded: "End of input. Everything is saved.",
    barNothing: "nothing to say",
  )
}
