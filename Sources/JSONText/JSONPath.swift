/// The way from the root of a document to one of its values.
public struct JSONPath: Sendable, Hashable, CustomStringConvertible {
  /// One step inward.
  public enum Step: Sendable, Hashable {
    /// To the member of an object.
    case member(String)
    /// To the element of an array, counted from 0.
    case element(Int)
  }

  /// The steps from the root; none for the root itself.
  public var steps: [Step]

  /// A path of these steps.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// The path as in `answers.ep-cla-2.level` or `plan.actions[0].owner`; empty for the root.
  ///
  /// A name of other characters than letters, digits, `-`, `_` and `/` is put as in `a["b.c"]`.
  public var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .element(let number):
        text += "[\(number)]"
      case .member(let key) where isSimple(key):
        text += text.isEmpty ? key : "." + key
      case .member(let key):
        text += "[" + JSONWriter.text(.string(key), style: .compact) + "]"
      }
    }
  }

  private func isSimple(_ key: String) -> Bool {
    !key.isEmpty
      && key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "/" }
  }
}
