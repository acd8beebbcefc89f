import Assessments
import Referential

extension Wizard {
  /// What can have the focus on the screens of « Partager ».
  static func sharingItems(_ state: WizardState) -> [Item] {
    switch state.place.screen {
    case .share:
      let hasPlan = state.session?.assessment.plan.actions.isEmpty == false
      return ExportDocument.allCases.filter { $0 != .plan || hasPlan }.map(Item.document)
        + Sharing.allCases.map(Item.sharing)
    case .shareFormat(let document):
      return ExportFormat.offered(for: document).map(Item.format)
    case .exported(let files):
      return (files.canOpen ? [.action(.openFile)] : []) + [.action(.share), .action(.goHome)]
    default: return []
    }
  }

  static func activateInSharing(_ item: Item, _ state: inout WizardState) -> [Effect] {
    switch (item, state.place.screen) {
    case (.document(let document), _):
      push(.shareFormat(document), &state)
      return []
    case (.sharing(let sharing), _):
      state.sharing = sharing
      return []
    case (.format(let format), .shareFormat(let document)):
      return needsShared(state) + [
        .export(ExportRequest(document: document, format: format, sharing: state.sharing))
      ]
    default: return []
    }
  }

  static func performInSharing(_ name: ActionName, _ state: inout WizardState) -> [Effect] {
    switch (name, state.place.screen) {
    case (.openFile, .exported(let files)):
      return files.paths.first.map { [.openFile($0)] } ?? []
    case (.share, .exported):
      // Back to the choice of documents rather than a second one on top.
      state.trail.removeLast()
      return []
    case (.share, _):
      let effects = needsShared(state)
      push(.share, &state)
      return effects
    default: return []
    }
  }

  static func confirmedInPlanOrSharing(
    _ confirmation: Confirmation, _ state: inout WizardState
  ) -> [Effect] {
    pop(&state)
    switch confirmation {
    case .removeAction(let id):
      pop(&state)
      return changePlan(&state) { $0.actions.removeAll { $0.id == id } }
    case .replace(let request, _):
      var allowed = request
      allowed.mayReplace = true
      return [.export(allowed)]
    default: return []
    }
  }
}
