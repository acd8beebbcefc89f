import ArgumentParser
import Foundation
import QuestionnaireFiles
import Referential

/// Reads and writes the files named on the command line.
enum AuthorFiles {
  /// The files, folders replaced by the YAML files they hold, in alphabetical order.
  static func read(_ paths: [String], language: Language) throws -> [SourceFile] {
    try paths.flatMap(expanded).map { path in
      guard let data = FileManager.default.contents(atPath: path) else {
        complain(
          language == .fr
            ? "\(path) : ce fichier ne peut pas être lu." : "\(path): this file cannot be read.")
        throw ExitStatus.inputOutput.code
      }
      return SourceFile(name: shown(path), bytes: Array(data))
    }
  }

  /// Writes a file at once, never half of it.
  static func write(_ bytes: [UInt8], to path: String, language: Language) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      complain(
        language == .fr
          ? "\(path) : ce fichier ne peut pas être écrit." : "\(path): this file cannot be written."
      )
      throw ExitStatus.inputOutput.code
    }
  }

  static func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  private static func expanded(_ path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return [path] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let folder = path.hasSuffix("/") ? path : path + "/"
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + $0 }
  }

  /// The path from the working directory when the file lies under it: what a person typed, and the
  /// same on every machine.
  private static func shown(_ path: String) -> String {
    let folder = FileManager.default.currentDirectoryPath + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }
}
