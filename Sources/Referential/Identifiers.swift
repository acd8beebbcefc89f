/// A stable kebab-case name that files and people may rely on; renaming one is a migration.
public protocol StableID: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The name as it stands in files.
  var rawValue: String { get }
  /// Takes the name as it stands in files.
  init(_ rawValue: String)
}

extension StableID {
  public init(stringLiteral value: String) { self.init(value) }
  public var description: String { rawValue }
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Names a questionnaire, such as `ep`.
public struct QuestionnaireID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a dimension, such as `ep-cla`.
public struct DimensionID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a criterion, such as `ep-cla-2`.
public struct CriterionID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a tag that criteria share, such as the objet `EQ`.
public struct TagID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a context question, such as `forme`; `profile` is the one asked at orientation.
public struct ContextQuestionID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The profile of the person's organisation, known to every questionnaire.
  public static let profile = ContextQuestionID("profile")
  /// What one expects first: its choices are the objectives of the carré magique.
  public static let expectations = ContextQuestionID("attentes")
}

/// Names a choice of a context question.
public struct ChoiceID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names the part of a questionnaire that one chose to answer, such as `first-reading`.
public struct ScopeID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The whole questionnaire.
  public static let all = ScopeID("all")

  /// Dimensions that one chose, in questionnaire order; written `dimensions:ep-cla+ep-sen`.
  public static func dimensions(_ ids: [DimensionID]) -> ScopeID {
    ScopeID("dimensions:" + ids.map(\.rawValue).joined(separator: "+"))
  }

  /// What `dimensions(_:)` was given; nil for any other scope.
  public var chosenDimensions: [DimensionID]? {
    guard rawValue.hasPrefix("dimensions:") else { return nil }
    return rawValue.dropFirst("dimensions:".count).split(separator: "+")
      .map { DimensionID(String($0)) }
  }
}

/// Names a reading: a condition on positions with its sentence.
public struct ReadingID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names a tool of the catalogue or one of our own sheets.
public struct ToolID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names one of the profiles, such as `asso`.
public struct ProfileID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}

/// Names one of the needs, such as `structurer`.
public struct NeedID: StableID {
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
}
