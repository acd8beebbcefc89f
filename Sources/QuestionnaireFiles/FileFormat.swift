/// What a file holds, as its `format:` says; those that others refer to come first.
enum FileFormat: String, CaseIterable {
  case referential = "boussole.referential/1"
  case sheets = "boussole.sheets/1"
  case catalogue = "boussole.catalogue/1"
  case questionnaire = "boussole.questionnaire/1"
  case orientation = "boussole.orientation/1"

  /// The format of a file; nil after a report.
  init?(of root: YAMLNode, reportingTo session: ReadingSession) {
    guard case .mapping(let mapping) = root else {
      session.report(.wrongShape(.mapping, key: nil), at: root.place)
      return nil
    }
    guard let node = mapping["format"] else {
      session.report(.noFormat, at: mapping.place)
      return nil
    }
    guard case .scalar(let scalar) = node else {
      session.report(.wrongShape(.word, key: "format"), at: node.place)
      return nil
    }
    guard let format = FileFormat(rawValue: scalar.text) else {
      session.report(.unknownFormat(scalar.text), at: scalar.place)
      return nil
    }
    self = format
  }
}
