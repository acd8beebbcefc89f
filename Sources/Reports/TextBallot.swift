import Assessments
import Messages
import Referential

/// The ballot that one fills in a reply to a mail, and that `boussole workshop import` reads back.
///
/// Lines to fill in end with a colon: those of the head, then one for each criterion, which bears its
/// id in square brackets. Everything else is there to be read by people.
struct TextBallot {
  let reading: WorkshopReading

  private var words: Messages.WorkshopSheets { reading.messages.workshopSheets }

  /// The text, with a line end at its end.
  var text: String {
    var lines = head + [""] + steps
    for dimension in reading.dimensions {
      lines += ["", "", heading(dimension)]
      for criterion in dimension.criteria { lines += [""] + self.lines(for: criterion) }
    }
    lines += ["", "", "--- \(words.endOfBallot) ---"]
    return lines.map { documentText($0).onOneLine }.joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    guard let workshop = reading.workshop else { return [] }
    var lines = [
      "\(words.workshop)\(words.colon) \(bare(reading.subjectName)) [\(workshop.id.rawValue)]"
    ]
    if reading.shown == .named { lines.append(blank(words.yourName)) }
    if reading.asksOrganisation { lines.append(blank(words.yourOrganisation)) }
    if !workshop.setup.roles.isEmpty { lines.append(blank(words.yourRole)) }
    return lines
  }

  private func blank(_ label: String) -> String { "\(label)\(words.colon) " }

  /// Square brackets hold ids: what people type does not bear any.
  private func bare(_ text: String) -> String { inSentence(withoutBrackets(text)) }

  private func withoutBrackets(_ text: String) -> String {
    text.replacing("[", with: "(").replacing("]", with: ")")
  }

  private var steps: [String] {
    let setup = reading.setup
    var lines = words.mailSteps(reading.offersNotApplicable)
    let organisations = setup?.organisations.map { bare($0.name) } ?? []
    if reading.asksOrganisation, !organisations.isEmpty {
      lines.append(words.organisationsAre(reading.choices(organisations)))
    }
    let roles = setup?.roles.map { bare($0.name) } ?? []
    if !roles.isEmpty { lines.append(words.rolesAre(reading.choices(roles))) }
    return lines + ["", withoutBrackets(reading.noticeWithTitle)]
  }

  private func heading(_ dimension: Dimension) -> String {
    dimension.title[reading.language].uppercased()
  }

  private func lines(for criterion: Criterion) -> [String] {
    let language = reading.language
    return [criterion.question[language]]
      + Level.allCases.map { "  \($0.rawValue) \(criterion.sentence(of: $0)[language])" }
      + [blank("\(criterion.label[language]) [\(criterion.id)]")]
  }
}
