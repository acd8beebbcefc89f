import Referential

/// What the five sentences of a ladder must not be: absolute too early, or the same but for an adverb.
struct LadderForm {
  let session: ReadingSession
  let criterion: CriterionID

  private static let absolute = WordList(["tous", "toujours", "chaque année"])
  private static let adverbs: Set<String> = [
    "jamais", "rarement", "parfois", "quelquefois", "souvent", "généralement", "toujours", "peu",
    "assez", "bien", "très", "beaucoup", "régulièrement", "systématiquement", "presque",
    "never", "rarely", "seldom", "sometimes", "often", "usually", "always", "well", "very",
    "regularly", "systematically", "almost",
  ]

  /// Reports both faults, and keeps the sentences so that no other criterion uses them.
  func check(_ nodes: [YAMLNode]) {
    for language in Language.allCases {
      let ladder = nodes.map { node -> YAMLScalar? in
        guard case .mapping(let mapping) = node,
          case .scalar(let scalar) = mapping[language.rawValue]
        else { return nil }
        return scalar
      }
      if language == .fr { checkAbsoluteWords(ladder) }
      checkAdverbs(ladder)
      keep(ladder, language)
    }
  }

  private func checkAbsoluteWords(_ ladder: [YAMLScalar?]) {
    var count = 0
    for (index, scalar) in ladder.enumerated() {
      guard let scalar else { continue }
      for use in LadderForm.absolute.uses(in: scalar.text) {
        count += 1
        let place = scalar.place(at: use.offset)
        if index + 1 < Level.four.rawValue {
          session.report(.absoluteWord(use.word), at: place)
        } else if count > 1 {
          session.report(.secondAbsoluteWord(use.word), at: place)
        }
      }
    }
  }

  private func checkAdverbs(_ ladder: [YAMLScalar?]) {
    let words = ladder.map { $0.map { LadderForm.words($0.text) } }
    let bare = words.map { $0?.filter { !LadderForm.adverbs.contains($0) } }
    for upper in bare.indices.dropFirst() {
      for lower in bare[..<upper].indices {
        guard let first = bare[lower], let second = bare[upper], first == second,
          words[lower] != words[upper], let scalar = ladder[upper]
        else { continue }
        session.report(.adverbLadder(lower + 1, upper + 1), at: scalar.place)
      }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private func keep(_ ladder: [YAMLScalar?], _ language: Language) {
    for (index, scalar) in ladder.enumerated() {
      guard let scalar, !scalar.text.isEmpty else { continue }
      session.keep(
        LevelText(
          text: scalar.text, language: language, criterion: criterion, level: index + 1,
          place: scalar.place))
    }
  }
}
