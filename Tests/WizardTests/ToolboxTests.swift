import Assessments
import Referential
import Testing

@testable import Wizard

@Suite("The toolbox")
struct ToolboxTests {
  private static func tool(
    _ id: ToolID, _ title: String, needs: [NeedID] = ["trouver"], profiles: [ProfileID] = [],
    use: Tool.Use = .act, kind: Tool.Kind = .tool, nature: Tool.Nature = .guide,
    stages: [Stage] = Stage.allCases
  ) -> Tool {
    Tool(
      id: id, title: Questionnaire.text(title), description: Questionnaire.text("Texte"),
      kind: kind, nature: nature, uses: [use], profiles: profiles, needs: needs, stages: stages)
  }

  static let shared: SharedPacks = {
    var shared = SharedPacks.garden
    shared.referential.needs = [
      Named(id: "trouver", title: Questionnaire.text("Rencontrer")),
      Named(id: "securiser", title: Questionnaire.text("Le droit")),
    ]
    shared.referential.profiles = ["asso", "ent", "autre"].map {
      Profile(
        id: ProfileID($0), title: Questionnaire.text($0), short: Questionnaire.text($0))
    }
    let sheet = Tool(
      id: "fiche-a", title: Questionnaire.text("Fiche"), description: Questionnaire.text("Papier"),
      kind: .tool, nature: .sheet, uses: [.act], needs: ["trouver"], isOwnSheet: true)
    shared.catalogue = Catalogue(
      version: "1",
      tools: [
        tool("droit", "Droit", needs: ["securiser"], profiles: ["asso"], nature: .framework),
        tool("chiffres", "Chiffres", use: .inform, kind: .data, stages: [.discover]),
      ],
      sheets: [
        Sheet(
          tool: sheet, minutes: 20, purpose: Questionnaire.text("But"),
          who: Questionnaire.text("Deux"), steps: [], columns: [], rows: [],
          tip: Questionnaire.text("Conseil"))
      ])
    return shared
  }()

  private func opened() -> Pilot {
    var pilot = Pilot()
    pilot.shared = Self.shared
    pilot.choose(.action(.toolbox))
    return pilot
  }

  private func found(_ pilot: Pilot) -> [ToolID] {
    Wizard.toolsFound(in: pilot.state).map(\.id)
  }

  @Test("undo of a tool kept or put aside is of that tool, here and on the screens after it")
  func undoesPins() {
    var pilot = opened()
    pilot.choose(.tool("droit"))
    pilot.choose(.action(.pinTool))
    pilot.choose(.action(.hideTool))
    pilot.do(.undo)
    #expect(pilot.state.notice == .undone(.tools))
    #expect(pilot.state.keptTools.hidden.isEmpty && pilot.state.keptTools.pinned == ["droit"])
    #expect(pilot.effects.last == .saveTools(pilot.state.keptTools))
    pilot.do(.redo)
    #expect(pilot.state.keptTools.hidden == ["droit"])
    pilot.do(.undo, .back, .back, .undo)
    #expect(pilot.screen == .home && pilot.state.keptTools == KeptTools())
    pilot.do(.undo)
    #expect(pilot.state.notice == .nothingToUndo)
  }

  @Test("undo of a tool put into the plan takes it out again, and changes no answer")
  func undoesPlannedTool() {
    var pilot = Pilot()
    pilot.shared = Self.shared
    pilot.reachFirstQuestion()
    pilot.answer(2)
    pilot.state.trail.append(Place(.tool("droit")))
    pilot.choose(.action(.planTool))
    #expect(pilot.state.session?.assessment.plan.actions.count == 1)
    pilot.do(.undo)
    #expect(pilot.state.notice == .undone(.plan) && pilot.screen == .tool("droit"))
    #expect(pilot.saved.last?.plan.actions.isEmpty == true)
    #expect(pilot.state.session?.answer("ep-a-1") == .level(.two))
    pilot.do(.redo)
    #expect(pilot.saved.last?.plan.actions.count == 1)
  }

  @Test("a situation leads straight to its tools")
  func situationLeadsToTools() {
    var pilot = opened()
    #expect(found(pilot) == ["fiche-a", "droit", "chiffres"])
    pilot.choose(.action(.toolSituations))
    #expect(pilot.screen == .toolFacet(.need))
    pilot.choose(.facetValue("securiser"))
    #expect(pilot.screen == .toolbox)
    #expect(found(pilot) == ["droit"])
    #expect(pilot.state.place.focus == .tool("droit"))
  }

  @Test("filters add up, say how many tools they leave, and go away together")
  func filtersAddUp() {
    var pilot = opened()
    pilot.choose(.action(.toolFilters))
    pilot.choose(.facet(.use))
    #expect(Wizard.toolCount(in: pilot.state, choosing: "s-informer", for: .use) == 1)
    pilot.choose(.facetValue("agir"))
    #expect(pilot.screen == .toolFilters)
    #expect(found(pilot) == ["fiche-a", "droit"])
    pilot.choose(.facet(.profile))
    #expect(!Wizard.items(in: pilot.state).contains(.facetValue("autre")))
    pilot.choose(.facetValue("ent"))
    #expect(found(pilot) == ["fiche-a"], "what is for everyone fits a company")
    pilot.choose(.facet(.kind))
    pilot.choose(.facetValue("donnee"))
    #expect(found(pilot).isEmpty)
    pilot.choose(.action(.clearFilters))
    #expect(found(pilot).count == 3)
    pilot.choose(.facet(.stage))
    pilot.choose(.facetValue("deployer"))
    #expect(found(pilot) == ["fiche-a", "droit"])
    pilot.choose(.facet(.stage))
    pilot.choose(.facetValue(""))
    pilot.choose(.facet(.nature))
    pilot.choose(.facetValue("fiche"))
    pilot.choose(.action(.seeTools))
    #expect(pilot.screen == .toolbox)
    #expect(found(pilot) == ["fiche-a"])
  }

  @Test("words search within the filters")
  func wordsSearchWithinFilters() {
    var pilot = opened()
    pilot.choose(.action(.toolFilters))
    pilot.choose(.facet(.profile))
    pilot.choose(.facetValue("asso"))
    pilot.choose(.action(.seeTools))
    pilot.do(.fill(.search, "dróit"), .fill(.search, "DROIT"))
    #expect(found(pilot) == ["droit"])
  }

  @Test("the key of searching, pressed where one is searching already, is no letter of the search")
  func slashPressedByHabit() {
    var pilot = opened()
    let all = found(pilot)
    pilot.do(.focus(.field(.search)), .type("/"))
    #expect(found(pilot) == all)
    pilot.do(.type("d"), .type("r"), .type("o"), .type("/"))
    #expect(pilot.state.place.texts[.search]?.text == "dro/")
  }

  @Test("a tool kept aside is found again from the toolbox, and saved")
  func keepsAside() {
    var pilot = opened()
    #expect(!Wizard.items(in: pilot.state).contains(.action(.keptTools)))
    pilot.choose(.tool("chiffres"))
    pilot.choose(.action(.pinTool))
    #expect(pilot.state.notice == .toolKept(true))
    #expect(pilot.effects.last == .saveTools(KeptTools(pinned: ["chiffres"])))
    pilot.do(.back)
    pilot.choose(.action(.keptTools))
    #expect(found(pilot) == ["chiffres"])
    pilot.choose(.action(.keptTools))
    #expect(found(pilot).count == 3)
    pilot.choose(.tool("chiffres"))
    pilot.choose(.action(.pinTool))
    #expect(pilot.state.keptTools == KeptTools())
  }

  @Test("a hidden tool is no longer listed, and can be shown again")
  func hides() {
    var pilot = opened()
    pilot.choose(.tool("droit"))
    pilot.choose(.action(.pinTool))
    pilot.choose(.action(.hideTool))
    #expect(pilot.state.keptTools == KeptTools(hidden: ["droit"]), "hidden is not kept")
    pilot.do(.back)
    #expect(found(pilot) == ["fiche-a", "chiffres"])
    #expect(Wizard.hiddenFound(in: pilot.state) == 0, "nothing is searched for yet")
    pilot.do(.fill(.search, "droit"))
    #expect(found(pilot).isEmpty && Wizard.hiddenFound(in: pilot.state) == 1)
    pilot.do(.fill(.search, "girafe"))
    #expect(Wizard.hiddenFound(in: pilot.state) == 0)
    pilot.do(.fill(.search, ""))
    pilot.choose(.action(.toolFilters))
    pilot.choose(.action(.hiddenTools))
    #expect(found(pilot) == ["droit"])
    pilot.choose(.tool("droit"))
    pilot.choose(.action(.hideTool))
    #expect(pilot.effects.last == .saveTools(KeptTools()))
    pilot.do(.back)
    #expect(found(pilot).isEmpty)
    pilot.choose(.action(.keptTools))
    #expect(found(pilot).count == 3)
  }

  @Test("a tool goes into the plan of a saved assessment that one names")
  func goesIntoAPlan() {
    var pilot = Pilot()
    pilot.shared = Self.shared
    pilot.reachFirstQuestion()
    pilot.answer(2)
    let id = pilot.saved[0].id
    pilot.state.shelf = [
      AssessmentSummary(
        id: id, subjectName: "Jardins partagés", questionnaire: "ep",
        questionnaireTitle: Questionnaire.text("Jardin"), scope: .all, answered: 1, total: 5,
        created: pilot.state.now, modified: pilot.state.now, completed: nil, secondsLeft: 0)
    ]
    while pilot.screen != .home { pilot.do(.back) }
    pilot.state.session = nil
    pilot.choose(.action(.toolbox))
    pilot.choose(.tool("droit"))
    pilot.choose(.action(.planTool))
    #expect(pilot.screen == .toolPlan("droit"))
    pilot.choose(.assessment(id))
    #expect(pilot.screen == .plan)
    #expect(pilot.state.notice == .toolPlanned(true))
    #expect(pilot.saved.last?.plan.actions.map(\.tool) == ["droit"])
  }

  @Test("no plan is offered where there is none")
  func offersNoPlan() {
    var pilot = opened()
    pilot.choose(.tool("droit"))
    #expect(!Wizard.items(in: pilot.state).contains(.action(.planTool)))
    #expect(
      !Wizard.items(in: pilot.state).contains(.action(.printSheet)), "only sheets are printed")
  }

  @Test("a sheet and the questions are printed in a form that one chooses")
  func prints() {
    var pilot = opened()
    pilot.choose(.tool("fiche-a"))
    pilot.choose(.action(.printSheet))
    pilot.choose(.format(.odt))
    #expect(pilot.effects.last == .print(PrintRequest(.sheet("fiche-a"), .odt)))
    #expect(pilot.screen == .printed(ExportedFiles(paths: ["/papier"], canOpen: false)))
    pilot.choose(.action(.cancel))
    #expect(pilot.screen == .tool("fiche-a"))
    var other = Pilot()
    other.reachFirstQuestion()
    while other.screen != .introduction { other.do(.back) }
    other.choose(.action(.printQuestions))
    other.choose(.format(.html))
    #expect(other.effects.last == .print(PrintRequest(.questions, .html)))
    other.choose(.action(.cancel))
    #expect(other.screen == .introduction)
  }
}
