import Assessments
import Messages
import Pages
import PlainUI
import Referential
import ShippedPacks
import Testing
import Wizard

/// The wizard in memory, with as much of a disk as a journey needs.
struct Shadow {
  struct Lost: Error { let step: String }

  private(set) var state = Wizard.start(
    settings: Settings(), library: ShippedPacks.index, shelf: [],
    now: Moment(seconds: 1_773_340_000))
  private(set) var saved: [AssessmentID: Assessment] = [:]
  /// Each kind of command that was given, for the coverage.
  private(set) var offers: OfferSet = []
  private var seconds = 1_773_340_000

  /// The last one begun is first.
  var assessments: [Assessment] { saved.values.sorted { $0.created > $1.created } }

  mutating func perform(_ command: Command) throws {
    seconds += 3
    let surroundings = Surroundings(now: Moment(seconds: seconds), freshID: "s\(seconds)")
    var waiting = Wizard.handle(command, &state, in: surroundings)
    while !waiting.isEmpty {
      guard let outcome = try carryOut(waiting.removeFirst()) else { continue }
      waiting += Wizard.handle(.outcome(outcome), &state, in: surroundings)
    }
  }

  /// Takes a step by commands alone.
  mutating func take(_ step: Step) throws {
    switch step {
    case .offer(let offer):
      guard Wizard.offers(in: state).contains(offer) else { throw Lost(step: "\(step)") }
      offers.insert(offer)
      try perform(offer.command)
    case .form(let texts):
      for (field, text) in texts { try perform(.fill(field, text)) }
      let goesOn = Wizard.items(in: state).contains(.action(.next))
      try perform(goesOn ? .choose(.action(.next)) : .activate)
    case .answers(let answers):
      for answer in answers {
        if case .pause = state.place.screen { try perform(.choose(.action(.next))) }
        try perform(.choose(answer))
      }
      if case .pause = state.place.screen { try perform(.choose(.action(.next))) }
    case .choose, .firstTool, .firstAssessment: try perform(.choose(item(of: step)))
    }
  }

  /// What a step chooses; it has to be on the screen.
  func item(of step: Step) throws -> Item {
    let items = Wizard.items(in: state)
    let found = items.first { item in
      switch (step, item) {
      case (.choose(let wanted), _): item == wanted
      case (.firstTool, .tool), (.firstAssessment, .assessment): true
      default: false
      }
    }
    guard let found else { throw Lost(step: "\(step) on \(state.place.screen)") }
    return found
  }

  private mutating func carryOut(_ effect: Effect) throws -> EffectOutcome? {
    switch effect {
    case .save(let changed):
      saved[changed.id] = changed
      return .saved(changed.id, path: "/")
    case .listShelf: return .shelf(try assessments.map(summary))
    case .follow(let id):
      guard let former = try opened(id) else { return nil }
      return .followed(former, former.questionnaire, former.assessment.questionnaire)
    case .loadHistory(let ids): return .history(try ids.compactMap(opened))
    default: return try effect.answeredByShippedPacks()
    }
  }

  private func opened(_ id: AssessmentID) throws -> OpenedAssessment? {
    guard let assessment = saved[id] else { return nil }
    return OpenedAssessment(
      assessment: assessment, questionnaire: try ShippedPacks.questionnaire("ep"), path: "/")
  }

  private func summary(of assessment: Assessment) throws -> AssessmentSummary {
    let questionnaire = try ShippedPacks.questionnaire("ep")
    let progress = Session(
      assessment: assessment, questionnaire: questionnaire, reference: assessment.questionnaire
    ).progress()
    return AssessmentSummary(
      id: assessment.id, subjectName: assessment.subject.name, questionnaire: questionnaire.id,
      questionnaireTitle: questionnaire.title, scope: assessment.scope,
      answered: progress.answered, total: progress.total, created: assessment.created,
      modified: assessment.modified, completed: assessment.completed,
      secondsLeft: progress.secondsLeft, plan: assessment.plan, follows: assessment.follows,
      subject: assessment.subject.id)
  }
}

/// Somebody who takes the same steps on a presenter of their own.
protocol Presented {
  var shadow: Shadow { get }
  mutating func choose(_ item: Item) throws
}

extension Presented {
  /// Answers in turn, going on from each pause.
  mutating func give(_ answers: [Item]) throws {
    for answer in answers {
      if case .pause = shadow.state.place.screen { try choose(.action(.next)) }
      try choose(answer)
    }
    if case .pause = shadow.state.place.screen { try choose(.action(.next)) }
  }
}

/// The lines that somebody types in plain mode to take the same steps.
struct PlainShadow: Presented {
  private(set) var shadow = Shadow()
  private(set) var lines: [String] = []
  private var conversation = PlainConversation(messages: Messages(in: .fr))

  init() { listen() }

  private var language: Language { shadow.state.settings.language }

  private mutating func listen() {
    _ = conversation.lines(for: page(for: shadow.state), in: Messages(in: language))
  }

  private mutating func type(_ line: String) throws {
    lines.append(line)
    for command in conversation.read(line).commands { try shadow.perform(command) }
    if shadow.state.leaving == nil { listen() }
  }

  mutating func choose(_ item: Item) throws {
    let number = (1...200).first { number in
      var trial = conversation
      return trial.read("\(number)").commands == [.choose(item)]
    }
    guard let number else { throw Shadow.Lost(step: "no number for \(item)") }
    try type("\(number)")
  }

  mutating func take(_ step: Step) throws {
    switch step {
    case .offer(let offer): try type(KeyMap.letter(for: offer, in: language))
    case .form(let texts):
      for case .field(let field) in Wizard.items(in: shadow.state) { try type(texts[field] ?? "") }
    case .answers(let answers): try give(answers)
    case .choose, .firstTool, .firstAssessment: try choose(shadow.item(of: step))
    }
  }
}

/// The keys that somebody presses on a screen to take the same steps.
struct ScreenShadow: Presented {
  private(set) var shadow = Shadow()
  private(set) var keys: [KeyInput] = []

  private mutating func press(_ input: KeyInput) throws {
    keys.append(input)
    guard let command = KeyMap.command(for: input, in: shadow.state) else {
      throw Shadow.Lost(step: "\(input) means nothing on \(shadow.state.place.screen)")
    }
    try shadow.perform(command)
  }

  private mutating func walk(to item: Item) throws {
    for _ in 0..<200 where shadow.state.place.focus != item { try press(.key(.tab)) }
  }

  mutating func choose(_ item: Item) throws {
    try walk(to: item)
    try press(.key(.enter))
  }

  mutating func take(_ step: Step) throws {
    switch step {
    case .offer(let offer):
      try press(.text(KeyMap.letter(for: offer, in: shadow.state.settings.language)))
    case .form(let texts):
      let items = Wizard.items(in: shadow.state)
      for case .field(let field) in items {
        if shadow.state.place.focus != .field(field) { try walk(to: .field(field)) }
        for letter in texts[field] ?? "" { try press(.text(String(letter))) }
        try press(.key(.enter))
      }
      if items.contains(.action(.next)) { try choose(.action(.next)) }
    case .answers(let answers): try give(answers)
    case .choose, .firstTool, .firstAssessment: try choose(shadow.item(of: step))
    }
  }
}
