import ArgumentParser
import Assessments
import Evaluation
import Messages
import Packs
import Records
import Referential
import ShippedPacks
import Wizard

// What the options of `boussole workshop new` say, one by one.
extension WorkshopNew {
  /// What was given in options; the rest stays as the former session had it, or as usual.
  func fill(
    _ setup: inout WorkshopSetup, of questionnaire: Questionnaire, today: CalendarDate
  ) throws(VerbError) {
    if let subject { setup.subject.name = subject }
    if !purpose.isEmpty { setup.purpose = purpose }
    if !context.isEmpty { setup.context = try context(of: questionnaire) }
    if scope != nil || dimensions != nil { setup.scope = try scope(of: questionnaire) }
    if !organisation.isEmpty {
      setup.subject.partners = organisation
      // One that was there before keeps its id: the people expected from it stay with it.
      let known = setup.organisations
      setup.organisations = ids(for: organisation).map { id, name in
        known.first { plainLetters($0.name) == plainLetters(name) }
          ?? .init(id: OrganisationID(id), name: name)
      }
    }
    if !role.isEmpty { setup.roles = ids(for: role).map { .init(id: RoleID($0), name: $1) } }
    if let text = voices {
      guard let voices = WorkshopSetup.Voices(rawValue: text) else {
        throw .wrongValue("--voices", text, WorkshopSetup.Voices.allCases.map(\.rawValue))
      }
      setup.voices = voices
    }
    if let text = names {
      guard let naming = WorkshopSetup.Naming(rawValue: text) else {
        throw .wrongValue("--names", text, WorkshopSetup.Naming.allCases.map(\.rawValue))
      }
      setup.naming = naming
    }
    guard setup.voices == .each || !setup.organisations.isEmpty else {
      throw .wrongValue("--voices", setup.voices.rawValue, ["--organisation"])
    }
    setup.date = try day(date, "--date")
    if let minutes = minutes ?? SessionHours.minutes(from: from, to: to) {
      guard (15...480).contains(minutes) else {
        throw .wrongValue("--minutes", "\(minutes)", ["15–480"])
      }
      setup.minutes = minutes
    }
    let texts: [(WritableKeyPath<WorkshopSetup, String>, String)] = [
      (\.startTime, from), (\.endTime, to), (\.place, place), (\.facilitator, facilitator),
      (\.holder, holder), (\.contact, contact),
    ]
    for (path, text) in texts where !text.isEmpty { setup[keyPath: path] = text }
    // Long enough for minutes and a second sitting, short enough to be kept.
    setup.keepUntil =
      try day(keepUntil, "--keep-until") ?? (setup.date ?? today).adding(months: 3)
  }

  private func scope(of questionnaire: Questionnaire) throws(VerbError) -> ScopeID {
    if let dimensions {
      let ids = dimensions.split(separator: ",").map {
        DimensionID(String($0.drop { $0 == " " }))
      }
      let known = questionnaire.dimensions.map(\.id)
      for id in ids where !known.contains(id) {
        throw .wrongValue("--dimensions", id.rawValue, known.map(\.rawValue))
      }
      guard !ids.isEmpty else {
        throw .wrongValue("--dimensions", dimensions, known.map(\.rawValue))
      }
      return .dimensions(known.filter { ids.contains($0) })
    }
    guard let scope else { return .all }
    guard questionnaire.scope(ScopeID(scope)) != nil else {
      throw .wrongValue("--scope", scope, ["all"] + questionnaire.scopes.map(\.id.rawValue))
    }
    return ScopeID(scope)
  }

  private func context(of questionnaire: Questionnaire) throws(VerbError) -> Context {
    var choices: [ContextQuestionID: [ChoiceID]] = [:]
    let questions = questionnaire.context + SharedContent.load().orientation.questions
    for pair in context {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2,
        let question = questions.first(where: { $0.id.rawValue == parts[0] })
      else { throw .wrongValue("--context", pair, questions.map { "\($0.id)=…" }) }
      let known = question.choices.map(\.id.rawValue)
      let chosen = parts[1].split(separator: ",").map(String.init)
      for choice in chosen where !known.contains(choice) {
        throw .wrongValue("--context", pair, known.map { "\(question.id)=\($0)" })
      }
      choices[question.id] = chosen.map { ChoiceID($0) }
    }
    return Context(choices)
  }

  private func day(_ text: String?, _ option: String) throws(VerbError) -> CalendarDate? {
    guard let text else { return nil }
    guard let day = CalendarDate(text) else {
      throw .wrongValue(option, text, ["2026-03-12"])
    }
    return day
  }

  /// A short id for each name, none twice.
  private func ids(for names: [String]) -> [(String, String)] {
    var taken: Set<String> = []
    return names.enumerated().map { place, name in
      let slug = AssessmentStore.slug(of: name)
      let id = taken.contains(slug) ? "\(slug)-\(place + 1)" : slug
      taken.insert(id)
      return (id, name)
    }
  }

  /// People as « Zoé/Ville »; where each organisation has one voice, the organisations themselves.
  func attendance(_ setup: WorkshopSetup) throws(VerbError) -> [Attendee] {
    if setup.voices == .organisation {
      return setup.organisations.map { Attendee(name: $0.name, organisation: $0.id) }
    }
    var people: [Attendee] = []
    for text in person {
      let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
      var attendee = Attendee(name: parts.first ?? text)
      if parts.count == 2 {
        guard let known = setup.organisations.first(where: { $0.name == parts[1] }) else {
          throw .wrongValue("--person", text, setup.organisations.map(\.name))
        }
        attendee.organisation = known.id
      }
      people.append(attendee)
    }
    return people
  }
}
