public import Referential

/// Something to put on paper that is not an assessment.
public enum PrintedThing: Hashable, Sendable {
  /// One of our own sheets, empty, to be filled in.
  case sheet(ToolID)
  /// The questions of the session with their levels.
  case questions
}

/// One thing to print, in the form that was chosen.
public struct PrintRequest: Hashable, Sendable {
  public var thing: PrintedThing
  public var format: ExportFormat

  public init(_ thing: PrintedThing, _ format: ExportFormat) {
    self.thing = thing
    self.format = format
  }

  /// The forms in which paper is made.
  public static let formats: [ExportFormat] = [.html, .odt, .text]
}

extension Wizard {
  static func printItems(_ state: WizardState) -> [Item] {
    switch state.place.screen {
    case .printFormat: PrintRequest.formats.map(Item.format)
    case .printed(let files):
      (files.canOpen ? [.action(.openFile)] : []) + [.action(.cancel)]
    default: []
    }
  }

  static func performInPrinting(_ name: ActionName, _ state: inout WizardState) -> [Effect] {
    switch (name, state.place.screen) {
    case (.printSheet, .tool(let id)): push(.printFormat(.sheet(id)), &state)
    case (.printQuestions, .introduction): push(.printFormat(.questions), &state)
    case (.openFile, .printed(let files)):
      return files.paths.first.map { [.openFile($0)] } ?? []
    default: break
    }
    return []
  }
}
