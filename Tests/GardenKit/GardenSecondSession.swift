import Assessments
import Evaluation
import Referential
import Wizard

extension Garden {
  /// Levels of the nine criteria at the session before, 0 for « ne sait pas ».
  private static let givenThen = [
    [1, 4, 5, 2, 3, 0, 3, 4, 4], [4, 4, 1, 3, 3, 0, 3, 2, 4], [4, 3, 4, 3, 0, 2, 5, 3, 0],
    [5, 4, 3, 2, 3, 0, 2, 4, 0],
  ]

  /// The session of half a year before, ended with its ballots erased.
  static func former(_ language: Language, of desk: WorkshopDesk) -> FormerSession? {
    var workshop = desk.workshop
    workshop.id = "w0"
    workshop.setup.date = CalendarDate(year: 2025, month: 9, day: 12)
    workshop.phase = .ended
    // « Effets » was not shown for want of time.
    workshop.revealed = ["cla", "sen"]
    workshop.assessment = "g0"
    workshop.follows = nil
    for (place, criterion) in questionnaire.criteria.enumerated() {
      var counts = LevelCounts()
      for row in givenThen { counts.add(Level(rawValue: row[place]).map(Answer.level) ?? .unknown) }
      workshop.counts[criterion.id] = counts
    }
    let isFrench = language == .fr
    workshop.decisions = [
      "cla-1": Decision(
        answer: .level(.two),
        reason: isFrench ? "On se dit tout, rien n’est écrit." : "Nothing written.",
        dissent: isFrench ? "Karim dirait 1." : "Karim would say 1.", at: now),
      "cla-3": Decision(answer: nil, at: now),
    ]
    workshop.plan.actions = [
      Action(
        id: "a1", what: isFrench ? "Écrire qui décide" : "Write down who decides",
        criterion: "cla-1", owner: "Zoé", due: CalendarDate(year: 2025, month: 12, day: 1),
        status: .inProgress),
      Action(
        id: "a2", what: isFrench ? "Relire l’accord" : "Read the agreement again", owner: "Paul",
        status: .done),
    ]
    return FormerSession(workshop, questionnaire: questionnaire)
  }

  /// A session that follows another one, from preparing it to talking about what moved.
  static func secondSessionScreens(_ language: Language) -> [(String, WizardState)] {
    func following(_ desk: WorkshopDesk) -> WorkshopDesk {
      var desk = desk
      desk.former = former(language, of: desk)
      desk.workshop.follows = "w0"
      return desk
    }
    var ended = desk(language, .revealed)
    ended.workshop.id = "w0"
    ended.workshop.phase = .ended
    ended.workshop.setup.date = CalendarDate(year: 2025, month: 9, day: 12)
    let summary = WorkshopSummary(
      of: ended.workshop, questionnaireTitle: questionnaire.title[language], holdsAnswers: false,
      isReadOnly: false)
    func withShelf(_ state: WizardState) -> WizardState {
      var state = state
      state.workshops = [summary]
      state.place.focus = Wizard.items(in: state).first
      return state
    }
    let collecting = following(desk(language, .collecting, received: 3))
    let shown = following(desk(language, .revealed))
    var taken = shown
    taken.workshop.decisions["cla-1"] = Decision(answer: .level(.three), at: now)
    taken.workshop.plan.actions = [Action(id: "a1", what: "Écrire", follows: "a1")]
    var missing = shown
    missing.former = nil
    var voices = shown
    voices.former?.setup.voices = .organisation
    var changed = shown
    changed.former?.setup.questionnaire.version = "0.9.0"
    changed.former?.questionnaire.version = "0.9.0"
    changed.former?.setup.scope = .dimensions(["cla"])
    changed.former?.setup.organisations.removeLast()
    if let old = changed.former?.questionnaire.dimensions[0].criteria[0].question {
      changed.former?.questionnaire.dimensions[0].criteria[0].question = LocalizedText(
        fr: old.fr + " (avant)", en: old.en + " (before)")
    }
    return [
      ("workshop-start-from", withShelf(state(.startFrom, language, collecting))),
      ("workshop-last-time", withShelf(state(.lastTime, language, collecting))),
      ("workshop-hall-second", state(.hall, language, collecting)),
      ("workshop-since-early", state(.sinceLast, language, collecting)),
      ("workshop-since", state(.sinceLast, language, shown)),
      ("workshop-since-taken", state(.sinceLast, language, taken)),
      ("workshop-since-missing", state(.sinceLast, language, missing)),
      ("workshop-since-voices", state(.sinceLast, language, voices)),
      ("workshop-since-changed", state(.sinceLast, language, changed)),
      ("workshop-map-second", state(.map(nil), language, shown)),
      ("workshop-debate-second", state(.debate("cla-1"), language, shown)),
      ("workshop-decide-second", state(.decide("cla-1"), language, shown)),
      (
        "workshop-crossed-hidden",
        state(.crossed, language, desk(language, .revealed, anonymous: true))
      ),
    ]
  }
}
