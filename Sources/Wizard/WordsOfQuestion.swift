public import Referential

extension Wizard {
  /// The words explained: those that the question uses from which one came, then the others.
  public static func glossary(
    in state: WizardState
  ) -> (here: [GlossaryEntry], others: [GlossaryEntry]) {
    let all = state.shared?.referential.glossary ?? []
    guard let id = questionBehind(state), let criterion = state.session?.questionnaire.criterion(id)
    else { return ([], all) }
    let language = state.settings.language
    let help = criterion.help
    let texts =
      [criterion.question, criterion.label] + criterion.levels + [
        help.plainWords, help.whyItMatters, help.whatToLookAt, help.example, help.betweenTwoLevels,
      ]
    let said = letters(folded(texts.map { $0[language] }.joined(separator: " ")))
    func isUsed(_ entry: GlossaryEntry) -> Bool {
      // A word is used in its plural as well: only its beginning has to stand alone.
      said.contains(letters(folded(entry.term[language])).trimmedEnd)
    }
    return (all.filter(isUsed), all.filter { !isUsed($0) })
  }

  /// The question that is shown, or that one came from.
  private static func questionBehind(_ state: WizardState) -> CriterionID? {
    for place in state.trail.reversed() {
      switch place.screen {
      case .question(let id), .comment(let id), .reason(let id), .help(.criterion(let id)),
        .help(.plainWords(let id)):
        return id
      case .words, .help: continue
      default: return nil
      }
    }
    return nil
  }

  /// Words parted by one space, with a space before and after.
  private static func letters(_ text: String) -> String {
    " " + text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }
}

extension String {
  /// Without the space at the end.
  fileprivate var trimmedEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
