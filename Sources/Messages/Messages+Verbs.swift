import Referential

extension Messages {
  /// What verbs other than the wizard say, and their one-line help by key.
  public struct Verbs: Sendable {
    /// Help by key, such as `verb.explain`.
    let help: [String: String]
    public let noTool: String
    public let lastKnown: String
    public let questionnaireCount: @Sendable (_ count: Int) -> String
    public let assessmentCount: @Sendable (_ count: Int) -> String
    public let terminal: @Sendable (_ type: String, _ canDraw: Bool) -> String
    public let dataFolder: @Sendable (_ path: String) -> String
    public let allWell: String

    /// The words of a key; nil when there are none.
    public func words(for key: String) -> String? { help[key] }
  }

  /// What verbs other than the wizard say.
  public var verbs: Verbs { language == .fr ? .french : .english }
}

extension Messages.Verbs {
  static let french = Self(
    help: [
      "verb.assess": Messages.Options.french.assess,
      "verb.evaluate": Messages.Options.french.evaluate,
      "verb.list": Messages.Options.french.list, "verb.show": Messages.Options.french.show,
      "verb.demo": Messages.Options.french.demo,
      "verb.explain": "Dire d’où vient un résultat, avec les chiffres.",
      "verb.questionnaires": "Montrer les questionnaires, ou imprimer leurs questions.",
      "verb.tools": "Chercher dans la boîte à outils, montrer un outil, imprimer une fiche.",
      "questionnaires.words": "« print » et un questionnaire : print ep.",
      "tools.need": "Ce que l’on cherche à faire : convaincre, trouver, structurer…",
      "tools.profile": "Pour qui : asso, ent, coll, inst, fond ou cata.",
      "tools.use": "Pour quoi faire : s-informer, se-former ou agir.",
      "tools.kind": "De quoi il s’agit : donnee, outil ou competence.",
      "tools.nature": "Sous quelle forme : fiche, guide, etude, formation…",
      "tools.stage": "L’étape : decouvrir, experimenter, structurer ou deployer.",
      "tools.kept": "Seulement les outils gardés de côté.",
      "print.what":
        "Un papier à remplir : booklet, ballot, large-booklet, large-ballot, posters, facilitator.",
      "print.scope": "Quelles questions : all, ou first-reading quand elle existe.",
      "print.to": "La forme du papier : html, odt, md ou text.",
      "print.out": "Le fichier à écrire ; sans lui, sur la sortie standard.",
      "verb.doctor": "Vérifier le terminal et le dossier de données.",
      "verb.plan": "Montrer le plan d’action d’une évaluation, ou le changer.",
      "verb.compare": "Mettre deux évaluations côte à côte : deux dates, ou deux partenaires.",
      "other-assessment": "Une autre, sinon celle qu’elle suit.",
      "add": "Ajouter une action : ce que vous ferez.",
      "owner": "Avec --add : qui s’en charge.",
      "due": "Avec --add : pour quand, comme 30/4/2027.",
      "done": "Marquer comme faite l’action de cet identifiant.",
      "drop": "Abandonner l’action de cet identifiant.",
      "review": "La date de la prochaine évaluation.",
      "verb.export": "Écrire un document à emporter.",
      "to": "Le format : html, odt, pdf, md, txt, csv, ics ou json.",
      "document": "Ce que l’on emporte : synthese, plan ou rapport ; sans lui, selon le format.",
      "out": "Le fichier ou le dossier où écrire ; sans lui, dans le dossier Documents.",
      "sharing": "Ce qui part avec : full (tout), without-comments ou anonymous.",
      "template":
        "Un fichier de présentation : titre, logo, couleurs ; sans lui, template.json des données.",
      "replace": "Remplacer le fichier s’il existe.",
      "words": "Des mots à chercher, ou le nom d’un outil ; sans mot, tout est montré.",
    ],
    noTool: "Aucun outil ne contient tous ces mots.",
    lastKnown: "dernière adresse connue :",
    questionnaireCount: { French.count($0, "questionnaire", "questionnaires") },
    assessmentCount: { French.count($0, "évaluation enregistrée", "évaluations enregistrées") },
    terminal: { type, canDraw in
      let name = type.isEmpty ? "sans nom" : type
      return canDraw
        ? "Terminal : \(name), l’écran peut s’afficher."
        : "Terminal : \(name), la suite serait ligne par ligne."
    },
    dataFolder: { "Dossier de données : \($0)" },
    allWell: "Rien à signaler."
  )

  static let english = Self(
    help: [
      "verb.assess": Messages.Options.english.assess,
      "verb.evaluate": Messages.Options.english.evaluate,
      "verb.list": Messages.Options.english.list, "verb.show": Messages.Options.english.show,
      "verb.demo": Messages.Options.english.demo,
      "verb.explain": "Say where a result comes from, with its figures.",
      "verb.questionnaires": "Show the questionnaires, or print their questions.",
      "verb.tools": "Search the toolbox, show a tool, print a sheet.",
      "questionnaires.words": "“print” and a questionnaire: print ep.",
      "tools.need": "What one is trying to do: convaincre, trouver, structurer…",
      "tools.profile": "For whom: asso, ent, coll, inst, fond or cata.",
      "tools.use": "What for: s-informer, se-former or agir.",
      "tools.kind": "What it is about: donnee, outil or competence.",
      "tools.nature": "In what form: fiche, guide, etude, formation…",
      "tools.stage": "The stage: decouvrir, experimenter, structurer or deployer.",
      "tools.kept": "Only the tools kept aside.",
      "print.what":
        "A paper to fill in: booklet, ballot, large-booklet, large-ballot, posters, facilitator.",
      "print.scope": "Which questions: all, or first-reading where there is one.",
      "print.to": "The form of the paper: html, odt, md or text.",
      "print.out": "The file to write; without it, on standard output.",
      "verb.doctor": "Check the terminal and the data folder.",
      "verb.plan": "Show the action plan of an assessment, or change it.",
      "verb.compare": "Put two assessments side by side: two dates, or two partners.",
      "other-assessment": "Another one, else the one it follows.",
      "add": "Add an action: what you will do.",
      "owner": "With --add: who sees to it.",
      "due": "With --add: by when, such as 30/4/2027.",
      "done": "Mark the action of this id as done.",
      "drop": "Drop the action of this id.",
      "review": "The date of the next assessment.",
      "verb.export": "Write a document to take away.",
      "to": "The format: html, odt, pdf, md, txt, csv, ics or json.",
      "document": "What to take away: synthese, rapport or plan; without it, as the format asks.",
      "out": "The file or folder to write to; without it, the Documents folder.",
      "sharing": "What goes along: full, without-comments or anonymous.",
      "template":
        "A presentation file: title, logo, colours; without it, template.json of the data.",
      "replace": "Replace the file if it exists.",
      "words": "Words to look for, or the name of a tool; without any, everything is shown.",
    ],
    noTool: "No tool holds all these words.",
    lastKnown: "last known address:",
    questionnaireCount: { English.count($0, "questionnaire", "questionnaires") },
    assessmentCount: { English.count($0, "saved assessment", "saved assessments") },
    terminal: { type, canDraw in
      let name = type.isEmpty ? "without a name" : type
      return canDraw
        ? "Terminal: \(name), screens can be shown."
        : "Terminal: \(name), things would go line by line."
    },
    dataFolder: { "Data folder: \($0)" },
    allWell: "Nothing to report."
  )
}
