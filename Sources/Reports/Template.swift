/// What an organisation changes in its documents, already validated.
///
/// Made from `TemplateFields`; the empty one leaves everything as it comes.
public struct Template: Hashable, Sendable {
  /// Stands for the name of the document at its head; empty for that name.
  public let title: String
  public let organisation: String
  /// Paragraphs under the head; the synthesis shows the first.
  public let introduction: [String]
  /// Titles and rules; dark enough to be read on white.
  public let accent: Colour
  /// Bars.
  public let bars: Colour
  public let logo: Logo?

  /// Nothing changed.
  public init() {
    self.init(
      title: "", organisation: "", introduction: [], accent: .standardAccent,
      bars: .standardBars, logo: nil)
  }

  init(
    title: String, organisation: String, introduction: [String], accent: Colour, bars: Colour,
    logo: Logo?
  ) {
    self.title = title
    self.organisation = organisation
    self.introduction = introduction
    self.accent = accent
    self.bars = bars
    self.logo = logo
  }
}

/// What a template file holds, as it was read (docs/schemas/template.schema.json).
public struct TemplateFields: Hashable, Sendable {
  public var title: String?
  public var organisation: String?
  public var introduction: [String]
  /// Hexadecimal, such as `#1A5F7A`.
  public var accent: String?
  public var bars: String?
  /// The bytes of the file that `logo.file` names.
  public var logo: [UInt8]?
  /// `logo.description`.
  public var logoDescription: String?

  public init(
    title: String? = nil, organisation: String? = nil, introduction: [String] = [],
    accent: String? = nil, bars: String? = nil, logo: [UInt8]? = nil,
    logoDescription: String? = nil
  ) {
    self.title = title
    self.organisation = organisation
    self.introduction = introduction
    self.accent = accent
    self.bars = bars
    self.logo = logo
    self.logoDescription = logoDescription
  }
}
