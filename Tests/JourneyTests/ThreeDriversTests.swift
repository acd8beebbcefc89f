import Assessments
import Referential
import ShippedPacks
import TestKit
import Testing
import Wizard

/// One description of a journey, told to the state machine, line by line and key by key.
@Suite("One story, three drivers")
struct ThreeDriversTests {
  @Test(
    "comes to the same answers in memory, in plain mode and on a terminal",
    arguments: [Story.whole(.fr), Story.whole(.en)])
  func same(story: Story) throws {
    let inMemory = try StateMachinePilot.tell(story)
    let arguments = ["--lang", story.language.rawValue]

    let plainHome = try Home()
    let run = try plainHome.run(
      arguments + ["--accessible"], input: story.plainLines.typed)
    #expect(run.status == 0, "\(run.errors)")
    let plain = try plainHome.saved()

    let screenHome = try Home()
    let session = try screenHome.open(arguments)
    try session.walk(story)
    let drawn = try screenHome.saved()

    for saved in [plain, drawn] {
      saved.expect(story)
      #expect(saved.digits == inMemory.digits)
      #expect(saved.name == inMemory.assessment.subject.name)
      #expect(saved.partners == inMemory.assessment.subject.partners)
      #expect(saved.isCompleted == (inMemory.assessment.completed != nil))
      for (number, id) in Story.criteria.enumerated() {
        let answer = inMemory.assessment.answers[CriterionID(id)]
        #expect(saved.comment(number + 1) == answer?.comment ?? "")
        #expect(saved.reason(number + 1) == answer?.reason ?? "")
      }
      #expect(
        saved.context["forme"] == inMemory.assessment.context["forme"].map(\.rawValue))
    }
    #expect(plain.comparable == drawn.comparable)
  }
}

/// Tells a story to the state machine alone: no screen, no line, no disk.
struct StateMachinePilot {
  private var state: WizardState
  private var seconds = 1_773_340_000
  private(set) var assessment: Assessment

  /// Answers as the digits that give them, in the order of the questionnaire.
  var digits: [Int?] {
    Story.criteria.map { id in
      switch assessment.answers[CriterionID(id)]?.answer {
      case .level(let level): level.rawValue
      case .unknown: 6
      case .notApplicable: 7
      case nil: nil
      }
    }
  }

  static func tell(_ story: Story) throws -> StateMachinePilot {
    var pilot = StateMachinePilot(story)
    for choice in ["asso", "alliance", "seul"] {
      try pilot.perform(
        choice == "asso"
          ? [.choose(.action(.start)), .choose(.choice("asso"))]
          : [
            .choose(.choice(ChoiceID(choice)))
          ])
    }
    try pilot.perform([
      .choose(.questionnaire("ep")), .fill(.subjectName, story.name),
      .fill(.partners, story.partners), .fill(.since, story.since),
      .fill(.onBehalfOf, story.onBehalfOf), .fill(.respondent, story.respondent),
      .choose(.action(.next)), .choose(.action(.begin)),
      .choose(.choice("innovation-societale")),
    ])
    for reply in story.replies { try pilot.answer(reply) }
    try pilot.perform([.activate, .choose(.action(.finish))])
    return pilot
  }

  private init(_ story: Story) {
    let language: Language = story.language == .fr ? .fr : .en
    state = Wizard.start(
      settings: Settings(language: language), library: ShippedPacks.index, shelf: [],
      now: Moment(seconds: seconds))
    let none = PackReference(id: "", version: "", digest: "")
    assessment = Assessment(
      id: "", created: Moment(seconds: seconds), subject: Subject(), questionnaire: none,
      catalogue: none, language: language)
  }

  private mutating func answer(_ reply: Story.Reply) throws {
    if case .pause = state.place.screen { try perform([.activate]) }
    if !reply.comment.isEmpty {
      try perform([.comment, .fill(.comment, reply.comment), .back])
    }
    try perform([.digit(reply.digit), .activate])
    if !reply.reason.isEmpty {
      try perform([.fill(.reason, reply.reason), .choose(.action(.next))])
    }
  }

  private mutating func perform(_ commands: [Command]) throws {
    for command in commands {
      seconds += 3
      let surroundings = Surroundings(
        now: Moment(seconds: seconds), freshID: "s\(seconds)")
      var waiting = Wizard.handle(command, &state, in: surroundings)
      while !waiting.isEmpty {
        guard let outcome = try carryOut(waiting.removeFirst()) else { continue }
        waiting += Wizard.handle(.outcome(outcome), &state, in: surroundings)
      }
    }
  }

  private mutating func carryOut(_ effect: Effect) throws -> EffectOutcome? {
    switch effect {
    case .save(let changed):
      assessment = changed
      return .saved(changed.id, path: "/")
    default: return try effect.answeredByShippedPacks()
    }
  }
}
