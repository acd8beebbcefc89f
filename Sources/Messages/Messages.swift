public import Referential

/// Every sentence that Boussole says by itself, in one language: one member per message.
///
/// A message lacks no language, because a value that lacks a member does not compile. French is
/// written first, with its unbreakable spaces; English says the same thing in its own words.
public struct Messages: Hashable, Sendable {
  /// The language that all members speak.
  public let language: Language

  /// The sentences in `language`.
  public init(in language: Language) { self.language = language }

  /// What is said in French.
  public static let french = Messages(in: .fr)
  /// What is said in English.
  public static let english = Messages(in: .en)

  /// Numbers in digits and in words.
  public var numbers: Numbers { pick(.french, .english) }
  /// Dates, and how long something takes.
  public var dates: Dates { pick(.french, .english) }
  public var home: Home { pick(.french, .english) }
  public var orientation: Orientation { pick(.french, .english) }
  public var subject: Subject { pick(.french, .english) }
  public var introduction: Introduction { pick(.french, .english) }
  public var question: Question { pick(.french, .english) }
  public var review: Review { pick(.french, .english) }
  /// The results overview.
  public var results: Results { pick(.french, .english) }
  /// Stages and bands, and when they are to be confirmed.
  public var stages: Stages { pick(.french, .english) }
  /// The other pages of results.
  public var parts: Parts { pick(.french, .english) }
  /// Why a tool is recommended.
  public var reasons: Reasons { pick(.french, .english) }
  public var tools: Tools { pick(.french, .english) }
  /// Saved assessments, and what becomes of them.
  public var shelf: Shelf { pick(.french, .english) }
  public var settings: Settings { pick(.french, .english) }
  /// One line about what just happened.
  public var notices: Notices { pick(.french, .english) }
  /// Names of keys, and what they do.
  public var keys: Keys { pick(.french, .english) }
  /// What plain mode adds to the pages.
  public var plain: Plain { pick(.french, .english) }
  /// What the program prints outside the wizard.
  public var program: Program { pick(.french, .english) }
  /// What is wrong with a file, and what to do next.
  public var files: Files { pick(.french, .english) }
  /// Results as text, for `evaluate`, `list` and `show`.
  public var report: Report { pick(.french, .english) }
  /// Help of verbs and options.
  public var options: Options { pick(.french, .english) }
  /// What a usage error says.
  public var usage: Usage { pick(.french, .english) }

  private func pick<Topic>(
    _ french: @autoclosure () -> Topic, _ english: @autoclosure () -> Topic
  ) -> Topic {
    switch language {
    case .fr: french()
    case .en: english()
    }
  }
}
