/// Where a person's data lives: `assessments/ workshops/ packs/ trash/ settings.json tools.json` (design: Files).
public struct DataFolder: Hashable, Sendable {
  /// Absolute or relative to the current folder; never ends with a slash.
  public let path: String

  public init(path: String) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    self.path = trimmed
  }

  /// `BOUSSOLE_HOME`, else `XDG_DATA_HOME/boussole`, else `HOME/.local/share/boussole`.
  ///
  /// `variable` gives the value of a variable of the environment, nil when it is not set.
  /// A relative `XDG_DATA_HOME` is ignored, as the XDG base directory specification asks.
  public static func find(
    variable: (String) -> String?
  ) throws(RecordError) -> DataFolder {
    if let home = variable("BOUSSOLE_HOME"), !home.isEmpty { return DataFolder(path: home) }
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return DataFolder(path: data + "/boussole")
    }
    if let home = variable("HOME"), !home.isEmpty {
      return DataFolder(path: home + "/.local/share/boussole")
    }
    throw .noHome
  }

  public var assessments: String { path + "/assessments" }
  public var workshops: String { path + "/workshops" }
  public var packs: String { path + "/packs" }
  public var trash: String { path + "/trash" }
  /// Tools put aside and hidden.
  public var tools: String { path + "/tools.json" }
  public var settings: String { path + "/settings.json" }
  /// How many times each question was not understood.
  public var unclear: String { path + "/unclear.json" }
}
