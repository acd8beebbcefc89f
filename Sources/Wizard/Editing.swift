import Assessments
import Referential

extension Wizard {
  /// The field that takes text now.
  public static func activeField(in state: WizardState) -> Field? {
    if case .field(let field)? = state.place.focus { field } else { nil }
  }

  /// Applies typing to the field that has the focus.
  ///
  /// Comments and reasons are saved as one types.
  static func edit(
    _ command: Command, _ state: inout WizardState, _ surroundings: Surroundings
  ) -> [Effect] {
    if case .fill(let field, let text) = command {
      guard items(in: state).contains(.field(field)) else {
        state.notice = .notOffered
        return []
      }
      state.place.focus = .field(field)
      let kept = String(text.prefix(TextInput.longest))
      if kept != text { state.notice = .textFull }
      state.place.texts[field] = TextInput(isMultiline(field) ? kept : oneLine(kept))
      return keepText(of: field, &state)
    }
    guard let field = activeField(in: state) else {
      if case .paste = command { state.notice = .noTextHere }
      return []
    }
    var input = state.place.texts[field] ?? TextInput()
    switch command {
    // The key that leads to a search, pressed by habit where one is searching already.
    case .type("/") where field == .search && input.text.isEmpty: return []
    case .type(let text), .paste(let text):
      if !input.insert(isMultiline(field) ? text : oneLine(text)) { state.notice = .textFull }
    case .newLine:
      guard isMultiline(field) else { return [] }
      if !input.insert("\n") { state.notice = .textFull }
    case .edit(let edit): input.apply(edit)
    default: return []
    }
    guard input != state.place.texts[field] else { return [] }
    state.place.texts[field] = input
    return keepText(of: field, &state)
  }

  /// Whether a field takes several lines.
  public static func isMultiline(_ field: Field) -> Bool {
    field == .comment || field == .actionNotes || field == .remark
  }

  private static func keepText(of field: Field, _ state: inout WizardState) -> [Effect] {
    let text = state.place.texts[field]?.text ?? ""
    switch (field, state.place.screen) {
    case (_, .workshop(let screen)): return keepWorkshopText(field, screen, &state)
    case (.comment, .comment(let id)):
      return comment(text, id, &state)
    case (_, .actionForm(let id)):
      return keepAction(field, id, &state)
    case (.reason, .reason(let id)):
      return reason(text, id, &state)
    default:
      return keepSubject(of: field, &state)
    }
  }

  /// Once the assessment exists, its subject is saved as one types as well.
  private static func keepSubject(of field: Field, _ state: inout WizardState) -> [Effect] {
    guard case .subject = state.place.screen, let session = state.session,
      !session.assessment.id.rawValue.isEmpty
    else { return [] }
    let former = session.assessment.subject
    takeSubjectTexts(state.place.texts, &state)
    if state.session?.assessment.subject.name.isEmpty == true {
      state.session?.assessment.subject.name = former.name
    }
    return state.session?.assessment.subject == former ? [] : save(&state)
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
