import Evaluation
import Pages
import Referential
import Screens
import Wizard

/// Pages made by hand after the model screens of the journey.
enum SamplePages {
  static let tooSmall =
    "Agrandissez un peu la fenêtre : Boussole a besoin de 60 colonnes et de 16 lignes."

  static func style(
    _ glyphs: Settings.Glyphs = .unicode, _ spacing: Settings.Spacing = .normal
  ) -> ScreenStyle {
    ScreenStyle(glyphs: glyphs, spacing: spacing, tooSmall: tooSmall)
  }

  static let keys = [
    KeyHint(key: "↑ ↓", does: "choisir", command: .move(.down)),
    KeyHint(key: "Entrée", does: "ouvrir", command: .activate),
    KeyHint(key: "?", does: "aide", letter: "?", command: .help),
    KeyHint(key: "q", does: "quitter", letter: "q", command: .leave),
  ]

  static let questionKeys = [
    KeyHint(key: "1-5", does: "choisir", command: .digit(1)),
    KeyHint(key: "Entrée", does: "continuer", command: .activate),
    KeyHint(key: "?", does: "aide", letter: "?", command: .help),
    KeyHint(key: "n", does: "commenter", letter: "n", command: .comment),
    KeyHint(key: "Échap", does: "revenir", letter: "b", command: .back),
    KeyHint(key: "x", does: "en clair", letter: "x", command: .plainWords),
    KeyHint(key: "l", does: "les mots", letter: "l", command: .words),
    KeyHint(key: "q", does: "quitter", letter: "q", command: .leave),
  ]

  static func home(focus: ActionName = .start) -> Page {
    func entry(_ name: ActionName, _ text: String, _ detail: String = "") -> Option {
      Option(item: .action(name), text: text, detail: detail, hasFocus: name == focus)
    }
    return Page(
      title: "Boussole",
      blocks: [
        .paragraph("Faire le point sur vos alliances, puis choisir la suite."), .gap,
        .options([
          entry(.start, "Commencer", "Trois questions pour savoir par où entrer. Deux minutes."),
          entry(
            .assessAlliance, "Évaluer une alliance",
            "28 questions sur une alliance précise. 25 à 30 minutes, en plusieurs fois si vous "
              + "voulez. Il existe une première lecture en 7 questions."),
          entry(
            .example, "Voir un exemple",
            "Une évaluation déjà remplie, pour savoir à quoi vous attendre."),
          entry(
            .toolbox, "Boîte à outils",
            "Des outils à ouvrir ou à imprimer, selon ce que vous cherchez."),
          entry(
            .settings, "Réglages et aide",
            "Langue, couleurs, touches, mots expliqués, vos données."),
          entry(.quit, "Quitter"),
        ]), .gap, .note("Vos réponses restent sur cet ordinateur. Rien n’est envoyé."),
      ], keys: keys)
  }

  static let levels = [
    "Nous n’en avons pas encore parlé : nous le découvrons quand une décision coince.",
    "Nous nous arrangeons au cas par cas, avec les personnes présentes.",
    "Nous avons des habitudes, que les responsables de chaque organisation connaissent.",
    "C’est écrit, et connu de tous : qui décide, sur quoi, et que faire en cas de désaccord.",
    "Ces règles ont déjà servi, et nous les améliorons avec l’expérience.",
  ]

  static func question(
    levels: [String] = SamplePages.levels, focus: Item? = .level(.two), chosen: Level? = .two,
    text: String = "Chacun sait-il qui décide de quoi ?"
  ) -> Page {
    var options = zip(Level.allCases, levels).map { level, text in
      Option(
        item: .level(level), mark: .radio(level == chosen), digit: level.rawValue, text: text,
        hasFocus: focus == .level(level))
    }
    options.append(
      Option(
        item: .unknown, mark: .radio(false), text: "Ne sait pas", hasFocus: focus == .unknown))
    return Page(
      title: "Clarté : qui décide de quoi", trail: "Question 6 sur 28 · encore 12 minutes",
      blocks: [
        .lead(text), .note("Descendez jusqu’à la dernière phrase vraie aujourd’hui."), .gap,
        .options(options), .gap,
        .note("Qu’est-ce qui vous le fait dire ? (facultatif) : touche n"),
      ], keys: questionKeys)
  }

  static func overview(focus: ActionName = .dimensions) -> Page {
    func door(_ name: ActionName, _ text: String) -> Option {
      Option(item: .action(name), text: text, hasFocus: name == focus)
    }
    return Page(
      title: "Où en est votre alliance",
      blocks: [
        .paragraph("« Jardins partagés », 12 mars 2026. 28 réponses sur 28."), .gap,
        .paragraph("Vous pouvez vous appuyer sur : le sens, la pertinence."),
        .paragraph("À travailler d’abord : la clarté, l’efficience."), .gap,
        .heading("Points d’appui"),
        .pairs([
          Pair(label: "Pourquoi cette alliance existe", text: "Chacun le dit avec ses mots…"),
          Pair(label: "Faire ce qu’aucun ne ferait seul", text: "Nous le constatons ensemble…"),
          Pair(label: "La reconnaissance des apports", text: "Chaque apport est nommé…"),
        ]), .heading("À travailler"),
        .pairs([
          Pair(label: "Qui décide de quoi", text: "Nous nous arrangeons au cas par cas…"),
          Pair(label: "Le temps que chacun y passe", text: "Nous sentons que c’est beaucoup…"),
          Pair(
            label: "Changer, reconduire, s’arrêter", text: "Nous n’en avons pas encore parlé…"),
        ]), .heading("Par quoi commencer"),
        .paragraph(
          "À la prochaine réunion, vingt minutes : listez vos cinq dernières décisions et "
            + "gardez-en trois règles écrites."), .heading("Étape : Structurer"),
        .paragraph(
          "L’alliance a des bases communes : les responsables les connaissent, tous n’en "
            + "profitent pas encore."), .gap,
        .note("Ce repère est une lecture à un moment donné. Ni audit, ni classement."), .gap,
        .row([
          door(.dimensions, "Les sept dimensions"), door(.understand, "Comprendre"),
          door(.tools, "Outils"), door(.path, "Un chemin possible"),
          door(.goHome, "Retour à l’accueil"),
        ]),
      ], keys: keys)
  }

  static func dimensions(focus: DimensionID? = "ep-per") -> Page {
    func bar(
      _ id: DimensionID, _ label: String, _ lower: Rational, _ upper: Rational,
      _ band: Evaluation.Outcome<Band>, _ words: String
    ) -> Bar {
      Bar(
        label: label, interval: Interval(lower: lower, upper: upper), band: band, words: words,
        item: .dimension(id), hasFocus: id == focus)
    }
    return Page(
      title: "Les sept dimensions", trail: "Jardins partagés",
      blocks: [
        .note("Plein : assuré. Hachuré : selon les réponses qui manquent."), .gap,
        .bars([
          bar(
            "ep-sen", "Sens", Rational(9, 2), Rational(9, 2), .assured(.strength), "point d’appui"),
          bar("ep-per", "Pertinence", 4, 4, .assured(.strength), "point d’appui"),
          bar(
            "ep-coh", "Cohérence", Rational(13, 4), Rational(17, 4), .between(.discuss, .strength),
            "à discuter ou point d’appui"),
          bar(
            "ep-soc", "Contribution sociétale", 2, 4, .between(.work, .strength),
            "entre à travailler et point d’appui"),
          bar("ep-cla", "Clarté", Rational(9, 4), Rational(9, 4), .assured(.work), "à travailler"),
          bar("ep-eff", "Efficience", 1, 1, .assured(.work), "à travailler"),
          Bar(
            label: "Performance", interval: nil, band: nil, words: "non exercée",
            item: .dimension("ep-perf"), hasFocus: focus == "ep-perf"),
        ]), .gap, .paragraph("Angle mort : la contribution sociétale (2 questions sur 4)."),
      ], keys: keys)
  }

  static func subject(
    focus: Field = .partners, partners: String = "Maison de quartier, Ville, Fondation du Val",
    cursor: Int? = nil
  ) -> Page {
    func line(_ field: Field, _ label: String, _ text: String, hint: String = "") -> Block {
      let hasFocus = field == focus
      return .input(
        Input(
          field: field, label: label, text: text,
          cursor: hasFocus ? cursor ?? text.count : text.count, hasFocus: hasFocus, hint: hint))
    }
    return Page(
      title: "De quelle alliance parlons-nous ?", trail: "Évaluation partenariale",
      blocks: [
        line(.subjectName, "Son nom, comme vous l’appelez entre vous", "Jardins partagés"),
        line(.partners, "Les organisations partenaires, la vôtre comprise", partners),
        line(.since, "Depuis quand travaillez-vous ensemble ?", "2023", hint: "(facultatif)"),
        line(.onBehalfOf, "Vous répondez pour", "Maison de quartier"),
        line(
          .respondent, "Votre nom ou un surnom", "",
          hint: "(facultatif, visible dans le compte rendu)"), .gap,
        .options([Option(item: .action(.next), text: "Continuer")]), .gap,
        .note(
          "Plus tard, ces lignes permettront de comparer deux dates, ou deux partenaires. Tout "
            + "se modifie."),
      ], keys: keys, field: focus)
  }

  static func comment(_ text: String, cursor: Int? = nil) -> Page {
    Page(
      title: "Clarté : qui décide de quoi", trail: "Question 6 sur 28",
      blocks: [
        .lead("Chacun sait-il qui décide de quoi ?"), .gap,
        .input(
          Input(
            field: .comment, label: "Qu’est-ce qui vous le fait dire ?", text: text,
            cursor: cursor ?? text.count, isMultiline: true, hasFocus: true, hint: "(facultatif)")),
        .gap, .note("Un fait, un exemple. Pas de nom de personne."),
      ], keys: keys, field: .comment)
  }

  /// A question with the map of all questions, and help.
  static func questionWithSides() -> Page {
    var page = question()
    let cells = [Level.four, .two, nil, nil].map { Strip.Cell(answer: $0.map(Answer.level)) }
    page.map = [
      .heading("Où vous en êtes"),
      .strip([Strip(label: "Clarté", cells: cells, words: "niveau 4")], isHeat: false), .gap,
      .legend("1 à 5, le niveau."),
    ]
    page.aside = [.heading("En clair"), .paragraph("Décider, c’est par exemple fixer une date.")]
    return page
  }

  static let help = Page(
    title: "Aide", trail: "Clarté",
    blocks: [
      .lead("Chacun sait-il qui décide de quoi ?"), .gap, .heading("En clair"),
      .paragraph(
        "Décider, c’est par exemple fixer une date, engager une dépense, accueillir un nouveau "
          + "partenaire ou répondre à un journaliste."), .gap, .heading("Pourquoi"),
      .paragraph(
        "Une décision prise sans l’autre abîme la confiance, même quand elle était bonne. Savoir "
          + "qui décide protège surtout le plus petit partenaire."), .gap,
      .heading("Où regarder"),
      .bullets([
        "Votre dernière décision importante : qui l’a prise, qui l’a apprise après ?",
        "Un accord, un compte rendu ou un courriel dit-il la règle ?",
      ]), .gap, .heading("Entre deux niveaux"),
      .paragraph(
        "Vous hésitez entre 3 et 4 ? Demandez-vous si une personne arrivée hier trouverait la "
          + "règle toute seule."), .gap, .heading("Touches"),
      .pairs([
        Pair(label: "↑ ↓", text: "aller d’une phrase à l’autre"),
        Pair(label: "1 à 5", text: "choisir une phrase ; Entrée continue"),
        Pair(label: "n", text: "ajouter un commentaire"),
        Pair(label: "q", text: "quitter ; tout est enregistré"),
      ]),
    ], keys: keys)

  static func choices(focus: Int = 1) -> Page {
    let texts = ["une association", "une entreprise", "une fondation ou un fonds"]
    var options = texts.enumerated().map { place, text in
      Option(
        item: .choice(ChoiceID("c\(place)")), mark: .check(place != 1), digit: place + 1,
        text: text, hasFocus: place == focus)
    }
    options.append(
      Option(
        item: .action(.next), text: "Continuer", disabledReason: "Choisissez d’abord une réponse.",
        hasFocus: focus == 3))
    return Page(
      title: "Quelles organisations ?", trail: "2 sur 3",
      blocks: [.lead("Avec qui travaillez-vous ?"), .gap, .options(options)],
      notice: NoticeLine(
        text: "Rien n’est enregistré : le dossier /home/camille/.local/share/boussole est en "
          + "lecture seule. Choisissez un autre dossier, puis relancez Boussole.", isError: true),
      keys: keys)
  }

  static func review(count: Int = 28, focus: Int = 0) -> Page {
    let options = (0..<count).map { place in
      Option(
        item: .criterion(CriterionID("c-\(place)")), text: "Question \(place) : qui décide de quoi",
        detail: place % 3 == 0
          ? "Ne sait pas. À demander à la personne qui tient les comptes." : "",
        hasFocus: place == focus)
    }
    return Page(
      title: "Relecture", trail: "24 réponses sur 28",
      blocks: [.paragraph("Ce qui manque vient d’abord."), .gap, .options(options)], keys: keys)
  }
}
