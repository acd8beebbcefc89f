import Assessments
import Evaluation
import Referential

extension Wizard {
  /// The lines that one types on a screen of the preparation.
  static func fields(of screen: WorkshopScreen) -> [Field] {
    switch screen {
    case .subject: [.sessionSubject, .sessionOrganisations, .sessionPurpose]
    case .people: [.sessionExpected, .sessionRoles]
    case .when:
      [
        .sessionDate, .sessionStart, .sessionEnd, .sessionMinutes, .sessionPlace,
        .sessionFacilitator,
      ]
    case .keeping: [.sessionHolder, .sessionContact, .sessionKeepUntil]
    default: []
    }
  }

  static func text(
    of field: Field, _ setup: WorkshopSetup, _ state: WizardState
  ) -> String {
    switch field {
    case .sessionSubject: setup.subject.name
    case .sessionOrganisations: setup.organisations.map(\.name).joined(separator: ", ")
    case .sessionPurpose: setup.purpose
    case .sessionExpected:
      AttendanceText.text(of: state.workshop?.workshop.attendance ?? [], setup)
    case .sessionRoles: setup.roles.map(\.name).joined(separator: ", ")
    case .sessionDate: setup.date.map(written) ?? ""
    case .sessionStart: setup.startTime
    case .sessionEnd: setup.endTime
    case .sessionMinutes: "\(setup.minutes)"
    case .sessionPlace: setup.place
    case .sessionFacilitator: setup.facilitator
    case .sessionHolder: setup.holder
    case .sessionContact: setup.contact
    case .sessionKeepUntil: setup.keepUntil.map(written) ?? ""
    default: ""
    }
  }

  /// A date as it was asked for.
  static func written(_ date: CalendarDate) -> String { "\(date.day)/\(date.month)/\(date.year)" }

  static func sessionDate(_ text: String, _ state: WizardState) -> CalendarDate? {
    PlanDate.read(text, today: state.now.date)
  }

  /// Keeps what is typed on a screen of the preparation; a date that is none yet stays text.
  static func takeSetupTexts(_ state: inout WizardState, isFinal: Bool = false) -> [Effect] {
    guard case .workshop(let screen) = state.place.screen, var desk = state.workshop,
      !desk.isReadOnly
    else { return [] }
    let texts = state.place.texts
    func text(_ field: Field) -> String { trimmed(texts[field]?.text ?? "") }
    let former = desk.workshop
    switch screen {
    case .subject:
      if !text(.sessionSubject).isEmpty { desk.workshop.setup.subject.name = text(.sessionSubject) }
      let names = parts(of: text(.sessionOrganisations))
      desk.workshop.setup.subject.partners = names
      desk.workshop.setup.organisations = organisations(names, desk.workshop.setup.organisations)
      desk.workshop.setup.purpose = text(.sessionPurpose)
    case .people:
      desk.workshop.setup.roles = roles(
        parts(of: text(.sessionRoles)), desk.workshop.setup.roles)
      if desk.workshop.setup.voices == .each {
        desk.workshop.attendance = AttendanceText.attendees(
          text(.sessionExpected), &desk.workshop.setup, known: desk.workshop.attendance,
          adds: isFinal)
      }
    case .when:
      if text(.sessionDate).isEmpty { desk.workshop.setup.date = nil }
      if let date = sessionDate(text(.sessionDate), state) { desk.workshop.setup.date = date }
      desk.workshop.setup.startTime = text(.sessionStart)
      desk.workshop.setup.endTime = text(.sessionEnd)
      if let minutes = Int(text(.sessionMinutes)), (15...480).contains(minutes) {
        desk.workshop.setup.minutes = minutes
      }
      desk.workshop.setup.place = text(.sessionPlace)
      desk.workshop.setup.facilitator = text(.sessionFacilitator)
    case .keeping:
      desk.workshop.setup.holder = text(.sessionHolder)
      desk.workshop.setup.contact = text(.sessionContact)
      if text(.sessionKeepUntil).isEmpty { desk.workshop.setup.keepUntil = nil }
      if let date = sessionDate(text(.sessionKeepUntil), state) {
        desk.workshop.setup.keepUntil = date
      }
    default: break
    }
    guard desk.workshop != former else { return [] }
    state.workshop = desk
    return saveWorkshop(&state)
  }

  /// A length that nobody changed by hand follows the hours.
  static func followHours(_ state: inout WizardState) {
    func text(_ field: Field) -> String { trimmed(state.place.texts[field]?.text ?? "") }
    guard let setup = state.workshop?.workshop.setup,
      let minutes = SessionHours.minutes(from: text(.sessionStart), to: text(.sessionEnd)),
      (15...480).contains(minutes)
    else { return }
    let former = SessionHours.minutes(from: setup.startTime, to: setup.endTime)
    guard
      [former ?? WorkshopSetup.usualMinutes, WorkshopSetup.usualMinutes]
        .contains(Int(text(.sessionMinutes)))
    else { return }
    state.place.texts[.sessionMinutes] = TextInput("\(minutes)")
  }

  static func parts(of text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0.isNewline }.map { trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// An organisation keeps its id as long as its name stays.
  private static func organisations(
    _ names: [String], _ known: [WorkshopSetup.Organisation]
  ) -> [WorkshopSetup.Organisation] {
    var used = Set(known.map(\.id.rawValue))
    return names.map { name in
      if let same = known.first(where: { folded($0.name) == folded(name) }) {
        return .init(id: same.id, name: name)
      }
      return .init(id: OrganisationID(AttendanceText.freshID("o", &used)), name: name)
    }
  }

  private static func roles(
    _ names: [String], _ known: [WorkshopSetup.Role]
  ) -> [WorkshopSetup.Role] {
    var used = Set(known.map(\.id.rawValue))
    return names.map { name in
      if let same = known.first(where: { folded($0.name) == folded(name) }) {
        return .init(id: same.id, name: name)
      }
      return .init(id: RoleID(AttendanceText.freshID("r", &used)), name: name)
    }
  }
}
