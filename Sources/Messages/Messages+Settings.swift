extension Messages {
  /// What one can set, and where the rest is found.
  public struct Settings: Sendable {
    public let title: String
    public let language: String
    /// Each language by its own name.
    public let languageName: String
    public let otherLanguage: String
    public let contrast: String
    public let normalContrast: String
    public let highContrast: String
    public let contrastDetail: String
    public let glyphs: String
    public let unicodeGlyphs: String
    public let asciiGlyphs: String
    public let glyphsDetail: String
    public let spacing: String
    public let normalSpacing: String
    public let accompanied: String
    public let spacingDetail: String
    public let value: @Sendable (_ setting: String, _ value: String) -> String
    public let helpHeading: String
    public let keysHelp: @Sendable (_ key: String) -> String
    public let wordsHelp: @Sendable (_ key: String) -> String
    public let dataHeading: String
    public let data: String
    public let about: String
    public let independence: String
    // The words explained.
    public let wordsTitle: String
    public let wordCount: @Sendable (Int) -> String
  }
}

extension Messages.Settings {
  static let french = Self(
    title: "Réglages et aide",
    language: "Langue",
    languageName: "Français",
    otherLanguage: "L’autre langue : English.",
    contrast: "Contraste",
    normalContrast: "habituel",
    highContrast: "fort",
    contrastDetail: "Fort : rien d’estompé, chaque choix montré de deux façons.",
    glyphs: "Signes",
    unicodeGlyphs: "tous",
    asciiGlyphs: "simples",
    glyphsDetail: "Simples : pour un terminal qui n’affiche pas les signes et les traits.",
    spacing: "Mode accompagné",
    normalSpacing: "non",
    accompanied: "oui",
    spacingDetail: "Quelqu’un lit à voix haute et tape : une phrase à la fois, aucune durée.",
    value: { setting, value in "\(setting) : \(value)" },
    helpHeading: "Aide",
    keysHelp: { key in "Touche « \(key) » : l’aide et les touches, sur chaque écran." },
    wordsHelp: { key in "Touche « \(key) » : les mots expliqués." },
    dataHeading: "Vos données",
    data:
      "Chaque évaluation est un fichier sur cet ordinateur, que vous seul pouvez ouvrir. Rien "
      + "n’est envoyé. Pour en effacer une : Résultats, puis Supprimer.",
    about: "À propos",
    independence:
      "Boussole s’inspire de travaux publics du RAMEAU. C’est un outil indépendant : "
      + "ni audit, ni classement.",
    wordsTitle: "Les mots expliqués",
    wordCount: { French.count($0, "mot", "mots") }
  )

  static let english = Self(
    title: "Settings and help",
    language: "Language",
    languageName: "English",
    otherLanguage: "The other language: français.",
    contrast: "Contrast",
    normalContrast: "usual",
    highContrast: "high",
    contrastDetail: "High: nothing is dimmed, every choice is shown in two ways.",
    glyphs: "Signs",
    unicodeGlyphs: "all",
    asciiGlyphs: "simple",
    glyphsDetail: "Simple: for a terminal that does not show signs and lines.",
    spacing: "Assisted mode",
    normalSpacing: "no",
    accompanied: "yes",
    spacingDetail: "Someone reads aloud and types: one sentence at a time, no time shown.",
    value: { setting, value in "\(setting): \(value)" },
    helpHeading: "Help",
    keysHelp: { key in "Key “\(key)”: help and keys, on every screen." },
    wordsHelp: { key in "Key “\(key)”: words explained." },
    dataHeading: "Your data",
    data:
      "Each assessment is a file on this computer that you alone can open. Nothing is sent. To "
      + "erase one: Results, then Delete.",
    about: "About",
    independence:
      "Boussole draws on public work by Le RAMEAU. It is an independent tool: "
      + "neither an audit nor a ranking.",
    wordsTitle: "Words explained",
    wordCount: { English.count($0, "word", "words") }
  )
}
