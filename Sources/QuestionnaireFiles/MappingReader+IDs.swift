import Referential

extension MappingReader {
  /// An id: lower-case letters and digits in words joined by hyphens; empty after a report.
  func id(_ key: String, startingWith prefix: String? = nil) -> String {
    guard let scalar = scalar(key, as: .word) else { return "" }
    if !Identifier.isKebab(scalar.text) {
      session.report(.malformedID(scalar.text), at: scalar.place)
    } else if let prefix, !scalar.text.hasPrefix(prefix) {
      session.report(.foreignID(scalar.text, prefix: prefix), at: scalar.place)
    }
    return scalar.text
  }

  /// The id of a tag, which may have capitals, such as `EQ`; empty after a report.
  func tagID(_ key: String) -> TagID {
    guard let scalar = scalar(key, as: .word) else { return TagID("") }
    if !Identifier.isKebab(scalar.text.lowercased()) {
      session.report(.malformedID(scalar.text), at: scalar.place)
    }
    return TagID(scalar.text)
  }

  /// Three numbers joined by points.
  func version() -> String {
    guard let scalar = scalar("version", as: .text) else { return "" }
    let parts = scalar.text.split(separator: ".", omittingEmptySubsequences: false)
    let isVersion =
      parts.count == 3
      && parts.allSatisfy { part in
        (1...6).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
      }
    if !isVersion { session.report(.malformedVersion(scalar.text), at: scalar.place) }
    return scalar.text
  }

  /// Profiles, with a link to each; `tous` alone, or nothing, means everyone: an empty list.
  func profiles(isRequired: Bool = true) -> [ProfileID] {
    let scalars = scalars("profiles", isRequired: isRequired)
    if scalars.count == 1, scalars[0].text == "tous" { return [] }
    return scalars.map { scalar in
      let id = ProfileID(scalar.text)
      session.link(to: .profile(id), at: scalar.place)
      return id
    }
  }

  /// Needs, with a link to each.
  func needs(isRequired: Bool = true) -> [NeedID] {
    scalars("needs", isRequired: isRequired).map { scalar in
      let id = NeedID(scalar.text)
      session.link(to: .need(id), at: scalar.place)
      return id
    }
  }

  /// Tools, with a link to each.
  func tools(isRequired: Bool) -> [ToolID] {
    scalars("tools", isRequired: isRequired).map { scalar in
      let id = ToolID(scalar.text)
      session.link(to: .tool(id), at: scalar.place)
      return id
    }
  }
}

/// The form of ids, which files and people rely on.
enum Identifier {
  /// `qui-decide-de-quoi`: words of `a`–`z` and digits, joined by single hyphens, at most 80 long.
  static func isKebab(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return text.utf8.count <= 80
      && words.allSatisfy { word in
        !word.isEmpty
          && word.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          }
      }
  }
}
