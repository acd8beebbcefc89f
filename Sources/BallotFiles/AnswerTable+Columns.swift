import Referential

// What the columns of a table are, by their headings.
extension AnswerTable {
  static let people: [String: Column] = [
    "nom": .name, "votre nom": .name, "nom ou surnom": .name, "votre nom ou un surnom": .name,
    "name": .name, "your name": .name, "prenom et nom": .name, "nom et prenom": .name,
    "organisation": .organisation, "votre organisation": .organisation,
    "organization": .organisation, "structure": .organisation, "your organisation": .organisation,
    "your organization": .organisation,
    "role": .role, "votre role": .role, "fonction": .role, "your role": .role,
    "code": .code, "votre code": .code, "your code": .code,
  ]

  func column(of head: String) -> Column {
    let plain = plainName(head)
    if let person = AnswerTable.people[plain] { return person }
    // « G01Q02[ep-cla-2] », « ep-cla-2. Qui décide de quoi », « ep_cla_2 », « epcla2[comment] ».
    for candidate in candidates(in: head) {
      switch names.find(id: candidate) {
      case .one(let id): return isComment(plain) ? .comment(id) : .answer(id)
      case .notAsked: return .notAsked
      case .several, .none: continue
      }
    }
    switch names.find(head) {
    case .one(let id): return .answer(id)
    case .notAsked: return .notAsked
    case .several, .none: return .ignored(head.trimmedOfBlanks)
    }
  }

  private func isComment(_ plain: String) -> Bool {
    plain.hasSuffix(" comment") || plain.hasSuffix(" commentaire") || plain.hasSuffix(" other")
  }

  /// Words of a heading that could be an id.
  private func candidates(in head: String) -> [String] {
    let words = head.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }
      .map(String.init)
    return words
      + words.map { word in
        let parts = word.split { $0 == "-" || $0 == "_" }
        return parts.count > 3 ? parts.prefix(3).joined(separator: "-") : word
      }
  }
}
