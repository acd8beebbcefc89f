package import Referential
package import Wizard

extension Garden {
  /// The main screens in *mode accompagné*: somebody reads them aloud and types for another.
  package static func accompanied(_ language: Language) -> [(name: String, state: WizardState)] {
    var home = WizardState(settings: Settings(language: language), library: summaries, now: now)
    home.place.focus = Wizard.items(in: home).first
    var again = home
    again.shelf = [summary("a1", "Jardins partagés", answered: 5)]
    again.place.focus = Wizard.items(in: again).first
    var sessions = home
    sessions.trail = [Place(.home), Place(.workshop(.list))]
    sessions.place.focus = Wizard.items(in: sessions).first
    var unread = state(.question("cla-1"), language)
    unread.place.focus = nil
    var read = state(.question("cla-1"), language, clear)
    read.place.focus = .level(.two)
    let screens: [(name: String, state: WizardState)] = [
      ("home", home), ("home-again", again), ("workshop-list", sessions),
      ("orientation", state(.orientation(0), language)), ("proposal", state(.proposal, language)),
      ("questionnaires", state(.questionnaires, language)), ("subject", state(.subject, language)),
      ("introduction", state(.introduction, language)), ("question", unread),
      ("question-read", read), ("comment", state(.comment("cla-1"), language, clear)),
      ("pause", state(.pause("sen"), language, ["sen-1": 5, "sen-2": 4, "sen-3": 0])),
      ("overview", state(.results(.overview), language, clear)),
      ("tools", state(.results(.tools), language, clear)),
      ("tool-sheet", state(.tool("fiche-decider"), language)),
    ]
    return screens.map { screen in
      var state = screen.state
      state.settings.spacing = .accompanied
      return ("accompanied-\(screen.name)", state)
    }
  }
}
