import Assessments
import Referential

/// Letters and digits of a text in small letters without accents, other signs as one space: how names are
/// compared, whatever a mail program did to them.
func plainName(_ text: String) -> String {
  var name = ""
  for character in plainLetters(text) {
    if character.isLetter || character.isNumber {
      name.append(character)
    } else if !name.isEmpty, name.last != " " {
      name.append(" ")
    }
  }
  if name.last == " " { name.removeLast() }
  return name
}

/// Finds the criterion that somebody means.
struct CriterionNames {
  enum Found: Hashable {
    case one(CriterionID)
    case notAsked(CriterionID)
    case several([CriterionID])
    case none
  }

  private let asked: Set<CriterionID>
  private var ids: [String: CriterionID] = [:]
  private var names: [String: [CriterionID]] = [:]

  /// Under this many letters, the beginning of a name says too little.
  private static let shortestBeginning = 8

  init(asked: [Criterion], all: [Criterion]) {
    self.asked = Set(asked.map(\.id))
    for criterion in all {
      let plain = plainName(criterion.id.rawValue)
      ids[plain] = criterion.id
      ids[plain.filter { $0 != " " }] = criterion.id
      for text in [criterion.label, criterion.question] {
        for name in Set([plainName(text.fr), plainName(text.en)]) {
          if names[name]?.contains(criterion.id) != true {
            names[name, default: []].append(criterion.id)
          }
        }
      }
    }
  }

  /// The criterion of a name, an id, or the beginning of a name that no other begins with.
  func find(_ text: String) -> Found {
    let plain = plainName(text)
    guard !plain.isEmpty else { return .none }
    if let id = ids[plain] { return known(id) }
    if let found = names[plain] { return among(found) }
    guard plain.count >= CriterionNames.shortestBeginning else { return .none }
    let begun = Set(names.filter { $0.key.hasPrefix(plain) }.flatMap(\.value))
    return among(Array(begun))
  }

  /// The criterion of an id alone.
  func find(id text: String) -> Found {
    ids[plainName(text)].map { known($0) } ?? .none
  }

  /// Several that bear one name are one when only one of them is asked.
  private func among(_ found: [CriterionID]) -> Found {
    let here = found.filter { asked.contains($0) }
    if here.count == 1 { return .one(here[0]) }
    if here.isEmpty, found.count == 1 { return .notAsked(found[0]) }
    return found.isEmpty ? .none : .several((here.isEmpty ? found : here).sorted())
  }

  private func known(_ id: CriterionID) -> Found {
    asked.contains(id) ? .one(id) : .notAsked(id)
  }
}
