extension TemplateFields {
  /// Titles and organisations, in characters.
  static let lineLimit = 80
  /// Paragraphs of the introduction, each in characters, and how many of them.
  static let paragraphLimit = 600
  static let paragraphCount = 6

  /// The template, and everything that is wrong with it; what is wrong is left as it comes.
  public func validated() -> (template: Template, problems: [TemplateProblem]) {
    var problems: [TemplateProblem] = []
    let title = line(title, "title", &problems)
    let organisation = line(organisation, "organisation", &problems)
    let introduction = paragraphs(&problems)
    let accent = colour(accent, "colours.accent", .accent, .standardAccent, &problems)
    let bars = colour(bars, "colours.bars", .bars, .standardBars, &problems)
    let logo = picture(&problems)
    let template = Template(
      title: title, organisation: organisation, introduction: introduction, accent: accent,
      bars: bars, logo: logo)
    return (template, problems)
  }

  private func line(
    _ text: String?, _ field: String, _ problems: inout [TemplateProblem]
  ) -> String {
    guard let text else { return "" }
    return checked(text, field, limit: Self.lineLimit, &problems)
  }

  private func paragraphs(_ problems: inout [TemplateProblem]) -> [String] {
    if introduction.count > Self.paragraphCount {
      problems.append(.init(field: "introduction", reason: .tooMany(limit: Self.paragraphCount)))
    }
    return introduction.prefix(Self.paragraphCount).enumerated().map { place, text in
      checked(text, "introduction.\(place)", limit: Self.paragraphLimit, &problems)
    }.filter { !$0.isEmpty }
  }

  private func checked(
    _ text: String, _ field: String, limit: Int, _ problems: inout [TemplateProblem]
  ) -> String {
    let said = text.trimmed
    if said.isEmpty {
      problems.append(.init(field: field, reason: .empty))
    } else if said.count > limit {
      problems.append(.init(field: field, reason: .tooLong(limit: limit)))
      return ""
    }
    return said
  }

  private func colour(
    _ text: String?, _ field: String, _ use: Colour.Use, _ standard: Colour,
    _ problems: inout [TemplateProblem]
  ) -> Colour {
    guard let text else { return standard }
    guard let colour = Colour(text) else {
      problems.append(.init(field: field, reason: .notAColour(found: text)))
      return standard
    }
    let contrast = colour.contrast(with: .white)
    guard contrast >= use.leastContrast else {
      problems.append(
        .init(
          field: field,
          reason: .tooPale(
            found: text, tenths: Int(contrast * 10), neededTenths: Int(use.leastContrast * 10))))
      return standard
    }
    return colour
  }

  private func picture(_ problems: inout [TemplateProblem]) -> Logo? {
    guard let bytes = logo else { return nil }
    guard bytes.count <= Logo.byteLimit else {
      problems.append(
        .init(field: "logo.file", reason: .pictureTooLarge(kilobytes: Logo.byteLimit / 1_000)))
      return nil
    }
    let description = logoDescription?.trimmed ?? ""
    if description.isEmpty {
      problems.append(.init(field: "logo.description", reason: .noDescription))
      return nil
    }
    guard let logo = Logo(bytes, description: description) else {
      problems.append(.init(field: "logo.file", reason: .notAPicture))
      return nil
    }
    return logo
  }
}
