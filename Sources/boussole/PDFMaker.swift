import Glibc
import Records
import Reports

/// Makes a PDF with software that is on this computer already: LibreOffice, else a browser.
enum PDFMaker {
  /// Why there is none.
  enum Failure: Error {
    case record(RecordError)
    /// Neither a word processor nor a browser was found.
    case noProgram
    /// It was found and made nothing.
    case failed(program: String)
  }

  private static let offices = ["soffice", "libreoffice"]
  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "brave-browser",
  ]
  /// Seconds after which a program that still runs is stopped: a first start takes ten at worst.
  private static let patience = 90

  /// The bytes of the document as PDF.
  static func bytes(of kind: DocumentKind, from material: ReportMaterial) throws(Failure) -> [UInt8]
  {
    let found = (offices + browsers).compactMap { name in
      ChildProcess.find(name).map { (name, $0) }
    }
    guard !found.isEmpty else { throw .noProgram }
    do throws(RecordError) {
      let workshop = try SystemPath.temporaryFolder()
      defer { SystemPath.remove(workshop) }
      for (name, path) in found {
        let isOffice = offices.contains(name)
        guard let source = ReportFile(kind, as: isOffice ? .odt : .html, from: material) else {
          continue
        }
        let file = workshop + (isOffice ? "/document.odt" : "/document.html")
        try DurableFile.write(source.bytes, to: file)
        let command = isOffice ? office(path, file, workshop) : browser(path, file, workshop)
        let made = workshop + "/document.pdf"
        if ChildProcess.run(command, atMost: patience), SystemPath.exists(made) {
          let bytes = try FileBytes.read(made)
          if bytes.starts(with: Array("%PDF-".utf8)) { return bytes }
        }
      }
    } catch {
      throw .record(error)
    }
    throw .failed(program: found[0].0)
  }

  /// With a profile of its own, so that a LibreOffice that is open does not take the work over.
  private static func office(_ program: String, _ file: String, _ workshop: String) -> [String] {
    [
      program, "-env:UserInstallation=file://\(workshop)/profile", "--headless", "--convert-to",
      "pdf", "--outdir", workshop, file,
    ]
  }

  private static func browser(_ program: String, _ file: String, _ workshop: String) -> [String] {
    // A browser refuses its sandbox to root; the page is ours, and nothing in it runs.
    let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
    return [program, "--headless", "--disable-gpu", "--no-first-run"] + sandbox + [
      "--user-data-dir=\(workshop)/profile", "--no-pdf-header-footer",
      "--print-to-pdf=\(workshop)/document.pdf", "file://\(file)",
    ]
  }
}
