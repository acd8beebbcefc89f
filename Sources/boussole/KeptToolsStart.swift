import Records
import Wizard

/// What was put aside in the toolbox, at the start of the program.
enum KeptToolsStart {
  /// Nothing when the file cannot be read: it is then not written over, and `doctor` says why.
  static func read(_ folder: FoundFolder) -> KeptTools {
    guard let folder = try? folder.get(), let file = try? KeptToolsFile.read(in: folder) else {
      return KeptTools()
    }
    return KeptTools(pinned: file.kept, hidden: file.hidden)
  }
}
