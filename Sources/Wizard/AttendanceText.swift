import Assessments
import Evaluation
import Referential

/// Those who are expected, as one types them: « Léa (Ville), Karim (Ville, direction), 3 ».
///
/// A number stands for so many people without a name.
enum AttendanceText {
  /// Reads the list.
  ///
  /// - Parameter adds: Whether an organisation or a role that was not known is added to the setup; not while
  ///   it is being typed.
  static func attendees(
    _ text: String, _ setup: inout WorkshopSetup, known: [Attendee], adds: Bool
  ) -> [Attendee] {
    var attendees: [Attendee] = []
    for entry in entries(of: text) {
      if let count = Int(entry), (1...200).contains(count) {
        attendees += (0..<count).map { _ in Attendee(name: "") }
        continue
      }
      let parts = entry.split(separator: "(", maxSplits: 1)
      var attendee = Attendee(name: Wizard.trimmed(String(parts.first ?? "")))
      let inside = parts.count > 1 ? parts[1].prefix { $0 != ")" } : ""
      for (place, word) in Wizard.parts(of: String(inside)).enumerated() {
        if let role = setup.roles.first(where: { same($0.name, word) }) {
          attendee.role = role.id
        } else if let organisation = setup.organisations.first(where: { same($0.name, word) }) {
          attendee.organisation = organisation.id
        } else if !adds {
          continue
        } else if place == 0, attendee.organisation == nil {
          attendee.organisation = add(organisation: word, to: &setup)
        } else {
          attendee.role = add(role: word, to: &setup)
        }
      }
      attendees.append(attendee)
    }
    return keepingAnswered(attendees, known)
  }

  /// What `attendees` reads.
  static func text(of attendees: [Attendee], _ setup: WorkshopSetup) -> String {
    let named = attendees.filter { !$0.name.isEmpty }.map { attendee in
      let organisation = setup.organisations.first { $0.id == attendee.organisation }?.name
      let role = setup.roles.first { $0.id == attendee.role }?.name
      let inside = [organisation, role].compactMap { $0 }.joined(separator: ", ")
      return inside.isEmpty ? attendee.name : "\(attendee.name) (\(inside))"
    }
    let others = attendees.count { $0.name.isEmpty }
    return (named + (others > 0 ? ["\(others)"] : [])).joined(separator: " ; ")
  }

  /// The smallest `o1`, `o2`… that is not in use; it is from now on.
  static func freshID(_ letter: String, _ used: inout Set<String>) -> String {
    var number = 1
    while used.contains("\(letter)\(number)") { number += 1 }
    used.insert("\(letter)\(number)")
    return "\(letter)\(number)"
  }

  /// Commas separate, but not between parentheses.
  private static func entries(of text: String) -> [String] {
    var entries = [""]
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      if depth == 0, character == "," || character == ";" || character.isNewline {
        entries.append("")
      } else {
        entries[entries.count - 1].append(character)
      }
    }
    return entries.map(Wizard.trimmed).filter { !$0.isEmpty }
  }

  /// Who answered stays so, however the list is typed again.
  private static func keepingAnswered(_ new: [Attendee], _ known: [Attendee]) -> [Attendee] {
    var attendees = new
    for former in known where former.hasAnswered {
      if let place = attendees.firstIndex(where: { !$0.hasAnswered && $0.name == former.name }) {
        attendees[place].hasAnswered = true
      } else {
        attendees.append(former)
      }
    }
    return attendees
  }

  private static func add(
    organisation name: String, to setup: inout WorkshopSetup
  ) -> OrganisationID {
    var used = Set(setup.organisations.map(\.id.rawValue))
    let id = OrganisationID(freshID("o", &used))
    setup.organisations.append(.init(id: id, name: name))
    return id
  }

  private static func add(role name: String, to setup: inout WorkshopSetup) -> RoleID {
    var used = Set(setup.roles.map(\.id.rawValue))
    let id = RoleID(freshID("r", &used))
    setup.roles.append(.init(id: id, name: name))
    return id
  }

  private static func same(_ left: String, _ right: String) -> Bool {
    Wizard.folded(left) == Wizard.folded(right)
  }
}
