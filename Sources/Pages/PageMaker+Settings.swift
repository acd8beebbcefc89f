import Messages
import Referential
import Wizard

extension PageMaker {
  /// What one can set, where help is, what becomes of the data.
  func settings() -> Page {
    let words = messages.settings
    let help = KeyMap.name(for: .help, messages)
    let glossary = KeyMap.name(for: .words, messages)
    return Page(
      title: words.title,
      blocks: [
        .options(items.compactMap(settingOption)),
        .heading(words.helpHeading),
        .paragraph(words.keysHelp(help)), .paragraph(words.wordsHelp(glossary)),
        .heading(words.dataHeading), .paragraph(words.data),
        .heading(words.about), .note(words.independence),
      ])
  }

  private func settingOption(_ item: Item) -> Option? {
    guard case .setting(let setting) = item else { return nil }
    let (words, settings) = (messages.settings, state.settings)
    let (name, value, detail): (String, String, String) =
      switch setting {
      case .language: (words.language, words.languageName, words.otherLanguage)
      case .contrast:
        (
          words.contrast,
          settings.contrast == .high ? words.highContrast : words.normalContrast,
          words.contrastDetail
        )
      case .glyphs:
        (
          words.glyphs, settings.glyphs == .ascii ? words.asciiGlyphs : words.unicodeGlyphs,
          words.glyphsDetail
        )
      case .spacing:
        (
          words.spacing,
          settings.spacing == .accompanied ? words.accompanied : words.normalSpacing,
          words.spacingDetail
        )
      }
    return option(item, words.value(name, value), detail: detail)
  }

  /// The words explained.
  func words() -> Page {
    let words = messages.settings
    guard let glossary = state.shared?.referential.glossary else {
      return missing(words.wordsTitle, messages.orientation.loading)
    }
    let options = items.compactMap { item -> Option? in
      guard case .word(let id) = item, let entry = glossary.first(where: { $0.id == id }) else {
        return nil
      }
      return option(item, entry.term[language], detail: entry.text[language])
    }
    return Page(
      title: words.wordsTitle, trail: words.wordCount(options.count), blocks: [.options(options)])
  }

  /// What just happened, or what is missing.
  func noticeLine() -> NoticeLine? {
    let words = messages.notices
    return switch state.notice {
    case nil: nil
    case .saved(let path): NoticeLine(text: words.saved(path))
    case .saveFailed(let what): NoticeLine(text: words.saveFailed(what), isError: true)
    case .openFailed(let what): NoticeLine(text: words.openFailed(what), isError: true)
    case .questionnaireFailed(let what):
      NoticeLine(text: words.questionnaireFailed(what), isError: true)
    case .needsName: NoticeLine(text: words.needsName, isError: true)
    case .needsPartners: NoticeLine(text: words.needsPartners, isError: true)
    case .needsChoice: NoticeLine(text: words.needsChoice, isError: true)
    case .needsAnswer: NoticeLine(text: words.needsAnswer, isError: true)
    case .readOnly: NoticeLine(text: words.readOnly)
    case .resultsDiffer: NoticeLine(text: words.resultsDiffer)
    case .nothingToUndo: NoticeLine(text: words.nothingToUndo)
    case .undone: NoticeLine(text: words.undone)
    case .redone: NoticeLine(text: words.redone)
    case .discarded: NoticeLine(text: words.discarded)
    case .isExample: NoticeLine(text: words.isExample)
    case .notOffered: NoticeLine(text: words.notOffered)
    case .needsWhat: NoticeLine(text: messages.plan.needsWhat, isError: true)
    case .needsDate: NoticeLine(text: messages.plan.needsDate, isError: true)
    case .working(let what): NoticeLine(text: what)
    case .exportFailed(let what):
      NoticeLine(text: messages.sharing.failed(what), isError: true)
    case .flagged(let isFlagged):
      NoticeLine(text: isFlagged ? words.flagged : words.unflagged)
    }
  }
}
