import JSONText
import Messages
import Records
import Reports

/// The small file in which an organisation changes title, logo, colours and introduction
/// (docs/exports.md, docs/schemas/template.schema.json).
struct TemplateFile {
  let path: String
  let messages: Messages

  /// Why it cannot be used.
  enum Failure: Error {
    case record(RecordError)
    /// Sentences, each with its place.
    case findings([String])
  }

  private static let format = "boussole.template/1"

  /// The template of a file that a person names, else of `template.json` in the data folder, else none.
  static func template(
    _ named: String?, in folder: FoundFolder, messages: Messages
  ) throws(Failure) -> Template {
    let own = (try? folder.get()).map { $0.path + "/template.json" }
    let found = named ?? own.flatMap { SystemPath.exists($0) ? $0 : nil }
    guard let found else { return Template() }
    return try TemplateFile(path: found, messages: messages).read()
  }

  /// Reads it whole: all that is wrong is told at once.
  func read() throws(Failure) -> Template {
    let root: JSONNode
    var problems: [TemplateProblem]
    var fields = TemplateFields()
    do throws(RecordError) {
      root = try self.root()
      problems = try format(of: root) + unknownMembers(of: root)
      fields = try self.fields(of: root, &problems)
    } catch {
      throw .record(error)
    }
    let (template, wrong) = fields.validated()
    // A picture that could not be read was told of already.
    problems += wrong.filter { new in !problems.contains { $0.field == new.field } }
    guard problems.isEmpty else {
      let placed = problems.map {
        (place: place(of: $0, in: root), what: $0.sentence(in: messages))
      }
      throw .findings(
        placed.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
          .map { ErrorText(messages: messages).located(path, $0.place, $0.what) })
    }
    return template
  }

  private func root() throws(RecordError) -> JSONNode {
    let bytes = try FileBytes.read(path)
    do throws(JSONError) {
      return try JSONReader.read(bytes)
    } catch {
      throw .notJSON(path: path, error)
    }
  }

  private func format(of root: JSONNode) throws(RecordError) -> [TemplateProblem] {
    do throws(JSONShapeError) {
      let found = try root.required("format").string()
      guard found != TemplateFile.format else { return [] }
      let reason = TemplateProblem.Reason.otherFormat(found: found, expected: TemplateFile.format)
      return [TemplateProblem(field: "format", reason: reason)]
    } catch {
      throw .wrongShape(path: path, error)
    }
  }

  /// A misspelt name changes nothing, and nobody would know why.
  private func unknownMembers(of root: JSONNode) -> [TemplateProblem] {
    let known: [(way: [String], names: [String])] = [
      ([], ["format", "title", "organisation", "introduction", "colours", "logo"]),
      (["colours"], ["accent", "bars"]), (["logo"], ["file", "description"]),
    ]
    return known.flatMap { way, names in
      let node = way.reduce(Optional(root)) { $0?[$1] }
      let keys = (try? node?.object().keys) ?? []
      return keys.filter { !names.contains($0) }.map { key in
        TemplateProblem(
          field: (way + [key]).joined(separator: "."), reason: .unknownMember(known: names))
      }
    }
  }

  private func fields(
    of root: JSONNode, _ problems: inout [TemplateProblem]
  ) throws(RecordError) -> TemplateFields {
    do throws(JSONShapeError) {
      var fields = TemplateFields(
        title: try root.optional("title")?.string(),
        organisation: try root.optional("organisation")?.string())
      for paragraph in try root.optional("introduction")?.elements() ?? [] {
        fields.introduction.append(try paragraph.string())
      }
      if let colours = try root.optional("colours") {
        fields.accent = try colours.optional("accent")?.string()
        fields.bars = try colours.optional("bars")?.string()
      }
      if let logo = try root.optional("logo") {
        let file = try logo.required("file").string()
        fields.logoDescription = try logo.optional("description")?.string()
        fields.logo = picture(file, &problems)
      }
      return fields
    } catch {
      throw .wrongShape(path: path, error)
    }
  }

  /// The bytes of a picture beside the template file or under it.
  private func picture(_ file: String, _ problems: inout [TemplateProblem]) -> [UInt8]? {
    guard !file.hasPrefix("/"), !file.split(separator: "/").contains("..") else {
      problems.append(TemplateProblem(field: "logo.file", reason: .notBeside(found: file)))
      return nil
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    do {
      return try FileBytes.read(folder + file)
    } catch {
      problems.append(TemplateProblem(field: "logo.file", reason: .notFound(found: file)))
      return nil
    }
  }

  /// Where the value is, or what should hold it.
  private func place(of problem: TemplateProblem, in root: JSONNode) -> JSONPlace {
    var node = root
    for step in problem.field.split(separator: ".") {
      guard let inner = node[String(step)] ?? Int(step).flatMap({ node[$0] }) else { break }
      node = inner
    }
    return node.place
  }
}
