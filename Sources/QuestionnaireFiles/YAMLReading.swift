import Yams

/// Reads YAML into a tree of our own; the only file that knows the YAML library.
enum YAMLReading {
  /// How many repeated keys are reported in one file before giving up.
  private static let mostRepairs = 50
  /// The first of the characters, one for each repair, that stand for the first character of an
  /// earlier key while a later one of that name is looked for.
  private static let firstMask: UInt32 = 0xE000

  /// The tree of a file, or nil after a report.
  static func tree(of file: SourceFile, reportingTo session: ReadingSession) -> YAMLNode? {
    guard var text = FileGuards.text(of: file, reportingTo: session) else { return nil }
    var masked: [Place: String] = [:]
    while true {
      do {
        // The basic resolver leaves every scalar a text: `no` is a word, not false.
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          session.report(.emptyFile, at: .start)
          return nil
        }
        // The library forgets anchors with the parser.
        return withExtendedLifetime(parser) {
          Conversion(session: session, masked: masked).node(root, depth: 0)
        }
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let place = Place(context.mark)
        guard masked.count < mostRepairs, let key = keys.first,
          let repaired = masking(place, in: text, rank: masked.count)
        else {
          session.report(.keyTwice(keys.first ?? "", first: place), at: place)
          return nil
        }
        masked[place] = key
        text = repaired
      } catch {
        YAMLProblem(error, in: text).report(to: session)
        return nil
      }
    }
  }

  /// The text with the first character of the key at `place` masked, so that the library, which
  /// stops at a key used twice, reads on and all problems are reported.
  private static func masking(_ place: Place, in text: String, rank: Int) -> String? {
    guard let mask = Unicode.Scalar(firstMask + UInt32(rank)) else { return nil }
    var scalars = Array(text.unicodeScalars)
    var line = 1
    var start = 0
    while line < place.line {
      guard let end = scalars[start...].firstIndex(of: "\n") else { return nil }
      start = end + 1
      line += 1
    }
    var index = start + place.column - 1
    guard scalars.indices.contains(index) else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    guard scalars.indices.contains(index), scalars[index].properties.isAlphabetic else {
      return nil
    }
    scalars[index] = mask
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}

/// From the library's nodes to ours; what authors may not use is reported.
private struct Conversion {
  let session: ReadingSession
  let masked: [Place: String]

  func node(_ node: Node, depth: Int) -> YAMLNode? {
    let place = Place(node.mark)
    guard depth <= FileGuards.deepest else {
      session.report(.tooDeep(limit: FileGuards.deepest), at: place)
      return nil
    }
    if node.anchor != nil { session.report(.anchor, at: place) }
    switch node {
    case .scalar(let scalar):
      checkTag(scalar.tag, at: place)
      let isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
      return .scalar(YAMLScalar(text: scalar.string, place: place, isQuoted: isQuoted))
    case .sequence(let sequence):
      checkTag(sequence.tag, at: place)
      return .sequence(sequence.compactMap { self.node($0, depth: depth + 1) }, place)
    case .mapping(let mapping):
      checkTag(mapping.tag, at: place)
      return .mapping(self.mapping(mapping, place: place, depth: depth))
    case .alias:
      session.report(.alias, at: place)
      return nil
    }
  }

  private func checkTag(_ tag: Tag, at place: Place) {
    // A quoted text is tagged as one by the library itself.
    let isPlain = tag.description.isEmpty || tag.description == Tag.Name.str.rawValue
    if !isPlain { session.report(.explicitTag, at: place) }
  }

  private func mapping(_ mapping: Node.Mapping, place: Place, depth: Int) -> YAMLMapping {
    var result = YAMLMapping(entries: [], place: place)
    var places: [String: Place] = [:]
    for (key, value) in mapping {
      let keyPlace = Place(key.mark)
      guard case .scalar(let scalar) = key else {
        session.report(.wrongShape(.word, key: nil), at: keyPlace)
        continue
      }
      let name = masked[keyPlace] ?? scalar.string
      if let first = places[name] {
        session.report(.keyTwice(name, first: first), at: keyPlace)
        continue
      }
      places[name] = keyPlace
      guard let node = node(value, depth: depth + 1) else { continue }
      result.entries.append(.init(key: name, keyPlace: keyPlace, value: node))
    }
    return result
  }
}

/// An error of the library as a place and a reason.
private struct YAMLProblem {
  var place: Place
  var reason: String
  /// The line where a quotation mark is most likely missing.
  var oddLine: Int?

  init(_ error: any Error, in text: String) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      reason = problem
      // A quote that is never closed is noticed at the end of the file: say where it opens.
      let isUnclosed = problem.contains("unexpected end of stream")
      place = Place(isUnclosed ? context?.mark ?? mark : mark)
      oddLine = YAMLProblem.lineWithOddQuotes(near: place.line, in: text)
    case .reader(let problem, let offset, _, _):
      reason = problem
      let before = text.prefix(offset ?? 0)
      let line = before.count { $0.isNewline } + 1
      let column = before.reversed().prefix { !$0.isNewline }.count + 1
      place = Place(line: line, column: column)
    default:
      reason = "\(error)"
      place = .start
    }
  }

  func report(to session: ReadingSession) {
    // The library's own limit, far above ours.
    if reason.contains("nesting") {
      session.report(.tooDeep(limit: FileGuards.deepest), at: place)
    } else {
      session.report(.syntax(reason, oddLine: oddLine), at: place)
    }
  }

  /// A text runs on to the next quotation mark, so its missing one is noticed a few lines later.
  private static func lineWithOddQuotes(near line: Int, in text: String) -> Int? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let nearest = lines.indices.prefix(line).suffix(5)
    return nearest.first { lines[$0].count { $0 == "\"" } % 2 == 1 }.map { $0 + 1 }
  }
}

extension Place {
  fileprivate init(_ mark: Mark?) {
    self.init(line: max(1, mark?.line ?? 1), column: max(1, mark?.column ?? 1))
  }
}
