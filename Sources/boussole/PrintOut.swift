import Messages
import Records
import Reports
import Wizard

/// `--to` and `--out` of the verbs that print: a document on standard output, or in a file.
struct PrintOut {
  var format: String?
  var out: String?

  private static let formats: [String: ExportFormat] = [
    "html": .html, "odt": .odt, "text": .text, "txt": .text, "texte": .text, "md": .markdown,
    "markdown": .markdown,
  ]

  /// Writes what `document` makes in the format; text when none was named.
  func write(
    in program: Program, _ document: (ExportFormat) -> Document
  ) throws(VerbError) -> Int32 {
    guard let chosen = PrintOut.formats[(format ?? "text").lowercased()] else {
      throw .wrongValue("--to", format ?? "", ["html", "odt", "md", "text"])
    }
    let printer = Printer(messages: program.messages, environment: program.environment.variables)
    let bytes = printer.bytes(of: document(chosen), as: chosen)
    guard let out else {
      Output.write(bytes)
      return ExitCode.done
    }
    guard !SystemPath.exists(out) else { throw .export(program.messages.sharing.exists(out)) }
    do throws(RecordError) {
      try DurableFile.write(bytes, to: out)
    } catch {
      throw .record(error)
    }
    Output.print(SafeText.line([out]))
    return ExitCode.done
  }
}
