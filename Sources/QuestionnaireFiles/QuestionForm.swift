import Referential

/// The form rules for questions that can be told exactly; the others are for readers.
struct QuestionForm {
  let session: ReadingSession

  /// They push towards an answer.
  private static let leading = WordList(["et non", "seulement", "réellement", "vraie", "vrai"])
  /// As first word, they stand for something that is on another screen.
  private static let pronouns = ["Il", "Elle", "Ils", "Elles", "Cela", "Ceci", "Ça"]

  /// Reports a leading word, and a subject that only another screen explains.
  func check(_ node: YAMLNode?) {
    guard case .mapping(let mapping) = node, case .scalar(let french) = mapping["fr"] else {
      return
    }
    for use in QuestionForm.leading.uses(in: french.text) {
      session.report(.leadingWord(use.word), at: french.place(at: use.offset))
    }
    let first = french.text.prefix { $0.isLetter }
    if QuestionForm.pronouns.contains(String(first)) {
      session.report(.pronounSubject(String(first)), at: french.place(at: 0))
    }
  }
}

/// A text that is printed after a label and a colon.
struct FollowsColon {
  let session: ReadingSession

  /// Reports a capital letter at the start of the French.
  func check(_ node: YAMLNode) {
    guard case .mapping(let mapping) = node, case .scalar(let french) = mapping["fr"],
      let first = french.text.first, first.isUppercase
    else { return }
    // « ODD » and the like keep their capitals.
    if french.text.dropFirst().first?.isUppercase != true {
      session.report(.notLowercase, at: french.place(at: 0))
    }
  }
}
