import Assessments
import Evaluation
import Referential
import Reports
import ShippedPacks
import Testing

/// What no paper of a session may say, whatever stands in the session.
@Suite struct PaperRules {
  @Test("nothing that tells answers is made before the reveal", arguments: WorkshopPhase.allCases)
  func nothingBeforeTheReveal(_ phase: WorkshopPhase) throws {
    var workshop = SessionSamples.decided(.fr)
    workshop.phase = phase
    let material = try SessionSamples.material(workshop, ballots: SessionSamples.twoAndTwo)
    for kind in WorkshopDocumentKind.allCases where kind.tellsAnswers && kind != .summary {
      for format in kind.formats {
        let made = WorkshopFile(kind, as: format, from: material)
        #expect((made != nil) == (phase >= .revealed), "\(kind), \(format), \(phase)")
      }
    }
  }

  @Test("papers made before the reveal are the same whatever people answered")
  func answersLeaveNoTrace() throws {
    let workshop = SessionSamples.workshop(.fr)
    let without = try SessionSamples.material(workshop)
    let with = try SessionSamples.material(workshop, ballots: SessionSamples.twoAndTwo)
    for kind in WorkshopDocumentKind.allCases where !kind.tellsAnswers {
      for format in kind.formats {
        let made = WorkshopFile(kind, as: format, from: without)
        #expect(made != nil && made == WorkshopFile(kind, as: format, from: with), "\(kind)")
      }
    }
  }

  @Test("once ballots are closed, the facilitator’s sheet says what to debate and no level")
  func whatToDebate() throws {
    var workshop = SessionSamples.workshop(.fr)
    workshop.phase = .collecting
    let open = try SessionSamples.material(workshop, ballots: SessionSamples.twoAndTwo)
    let without = try SessionSamples.material(workshop)
    #expect(
      SessionSamples.text(.facilitator, from: open)
        == SessionSamples.text(.facilitator, from: without))
    workshop.phase = .closed
    let closed = try SessionSamples.material(workshop, ballots: SessionSamples.twoAndTwo)
    let text = try #require(SessionSamples.text(.facilitator, from: closed))
    let listed = text.split(separator: "\n").filter { $0.hasSuffix("à débattre en premier") }
    #expect(listed == ["1. Qui parle au nom de l’alliance\u{A0}: à débattre en premier"])
    #expect(text.firstRange(of: #/[Nn]iveau.[1-5]|réponses? en [1-5]/#) == nil)
  }

  @Test("a dimension that was not shown stays out of every document")
  func hiddenDimensions() throws {
    var workshop = SessionSamples.decided(.fr)
    workshop.revealed = ["ep-sen"]
    workshop.decisions = [:]
    workshop.underDiscussion = nil
    let material = try SessionSamples.material(workshop, ballots: SessionSamples.twoAndTwo)
    let hidden = try ShippedPacks.questionnaire("ep").dimensions.first { $0.id == "ep-cla" }
    let criteria = try #require(hidden).criteria
    for kind in [WorkshopDocumentKind.interim, .minutes, .divergence, .views] {
      let text = try #require(SessionSamples.text(kind, from: material))
      for criterion in criteria {
        #expect(!text.contains(criterion.label.fr) && !text.contains(criterion.question.fr))
      }
    }
  }

  @Test("an organisation of two is not compared, unless it speaks by name")
  func smallOrganisations() throws {
    let workshop = SessionSamples.decided(.fr, naming: .anonymous)
    let three = SessionSamples.ballots([
      ("maison", ["ep-cla-2": 1]), ("maison", ["ep-cla-2": 2]), ("maison", ["ep-cla-2": 2]),
      ("ville", ["ep-cla-2": 4]), ("ville", ["ep-cla-2": 5]),
    ])
    let hidden = try #require(
      SessionSamples.text(.views, from: SessionSamples.material(workshop, ballots: three)))
    #expect(!hidden.contains("4,5") && !hidden.contains("1,6"))
    let enough = three + SessionSamples.ballots([("ville", ["ep-cla-2": 5])])
    let shown = try #require(
      SessionSamples.text(.views, from: SessionSamples.material(workshop, ballots: enough)))
    #expect(shown.contains("Ville (4,6)") && shown.contains("Maison de quartier (1,6)"))
  }

  @Test("ballots of no organisation are not worked out by subtraction")
  func ballotsWithoutOrganisation() throws {
    var ballots = SessionSamples.ballots(
      Array(repeating: ("maison", ["ep-cla-2": 2]), count: 3)
        + Array(repeating: ("ville", ["ep-cla-2": 4]), count: 3))
    ballots.append(Ballot(respondent: "alone", answers: ["ep-cla-2": .level(.one)]))
    let workshop = SessionSamples.decided(.fr, naming: .anonymous)
    let text = try #require(
      SessionSamples.text(.views, from: SessionSamples.material(workshop, ballots: ballots)))
    #expect(!text.contains("Ville ("))
  }

  @Test("no name of a person stands beside a level", arguments: WorkshopSetup.Naming.allCases)
  func namesAndLevels(_ naming: WorkshopSetup.Naming) throws {
    var workshop = SessionSamples.decided(.fr, naming: naming)
    workshop.decisions = [:]
    workshop.plan.actions = []
    let material = try SessionSamples.material(workshop, ballots: SessionSamples.twoAndTwo)
    for kind in [WorkshopDocumentKind.interim, .minutes, .divergence, .views] {
      let text = try #require(SessionSamples.text(kind, from: material))
      let lines = text.split(separator: "\n").filter { $0.contains("Sam") }
      #expect(lines.allSatisfy { $0.hasPrefix("Qui a pris part") }, "\(kind): \(lines)")
      if naming == .anonymous { #expect(lines.isEmpty) }
    }
  }

  @Test("what people type is text and nothing else, in every paper and format")
  func hostileContent() throws {
    let hostile = "<script>alert(1)</script> & \"x\" [ep-cla-2] :\u{202E}\u{7}\n# titre"
    var workshop = SessionSamples.decided(.fr)
    workshop.setup.subject.name = hostile
    workshop.setup.purpose = hostile
    workshop.setup.place = hostile
    workshop.setup.facilitator = hostile
    workshop.setup.holder = hostile
    workshop.setup.contact = hostile
    workshop.setup.organisations[0].name = hostile
    workshop.setup.roles = [.init(id: "r", name: hostile)]
    workshop.takeaways = [hostile]
    workshop.parkingLot = [ParkedSubject(text: hostile)]
    workshop.decisions["ep-cla-2"]?.reason = hostile
    workshop.plan.actions[0].what = hostile
    let material = try SessionSamples.material(workshop, ballots: SessionSamples.twoAndTwo)
    for kind in WorkshopDocumentKind.allCases where kind != .summary {
      for format in kind.formats where format != .odt {
        let text = try #require(SessionSamples.text(kind, as: format, from: material))
        #expect(!text.contains("\u{7}"), "\(kind), \(format)")
        if format == .html { #expect(!text.contains("<script"), "\(kind)") }
        if format == .markdown {
          #expect(!text.replacing("\\<", with: "").contains("<script"), "\(kind)")
        }
        if format == .markdown { #expect(!text.contains("\n# titre"), "\(kind)") }
      }
    }
    let ballot = try #require(SessionSamples.text(.textBallot, from: material))
    #expect(ballot.split(separator: "\n").count { $0.contains("[ep-cla-2]") } == 1)
  }

  @Test("French papers have unbreakable spaces", arguments: WorkshopDocumentKind.allCases)
  func frenchSpacing(_ kind: WorkshopDocumentKind) throws {
    guard kind != .summary else { return }
    let material = try SessionSamples.material(
      SessionSamples.decided(.fr), ballots: SessionSamples.twoAndTwo)
    let text = try #require(SessionSamples.text(kind, from: material))
    let bad = text.split(separator: "\n").filter {
      !$0.hasPrefix("[ ]") && $0.firstRange(of: #/[^ ] [:;!?»]|« /#) != nil
    }
    #expect(bad.isEmpty, "\(kind): \(bad)")
  }

  @Test("a questionnaire is printed without a session", arguments: WorkshopDocumentKind.allCases)
  func withoutASession(_ kind: WorkshopDocumentKind) throws {
    for id in ShippedPacks.index.map(\.id) {
      let material = WorkshopMaterial(
        questionnaire: try ShippedPacks.questionnaire(id),
        referential: try ShippedPacks.referential(), language: .fr, now: SessionSamples.moment)
      let made = WorkshopFile(kind, as: .html, from: material)
      #expect((made != nil) == !kind.needsSession, "\(kind), \(id)")
    }
  }
}
