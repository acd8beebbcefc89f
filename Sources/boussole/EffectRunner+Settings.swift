import Messages
import Records
import Wizard

// What is kept beside assessments: settings, and tools that were chosen or hidden.
extension EffectRunner {
  func saveTools(_ tools: KeptTools) {
    do throws(RecordError) {
      try KeptToolsFile(kept: tools.pinned, hidden: tools.hidden).write(in: try folder.get())
    } catch {
      tell(.saveFailed(ErrorText(messages: messages).sentence(for: error)))
    }
  }

  func saveSettings(_ settings: Settings) {
    guard let store else { return }
    do throws(RecordError) {
      var file = (try? PreferencesFile.read(in: store.folder)) ?? PreferencesFile()
      file.language = settings.language
      file.contrast = settings.contrast.rawValue
      file.glyphs = settings.glyphs.rawValue
      file.spacing = settings.spacing.rawValue
      try file.write(in: store.folder)
    } catch {
      tell(.saveFailed(ErrorText(messages: messages).sentence(for: error)))
    }
  }
}
