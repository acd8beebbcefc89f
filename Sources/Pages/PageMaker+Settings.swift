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
    let (here, others) = Wizard.glossary(in: state)
    let hasBoth = !here.isEmpty && !others.isEmpty
    var blocks: [Block] = []
    if !here.isEmpty { blocks += [.heading(messages.search.wordsHere), explained(here)] }
    if hasBoth { blocks.append(.heading(messages.search.otherWords)) }
    if !others.isEmpty { blocks.append(explained(others)) }
    return Page(title: words.wordsTitle, trail: words.wordCount(glossary.count), blocks: blocks)
  }

  private func explained(_ entries: [GlossaryEntry]) -> Block {
    .options(
      entries.map { option(.word($0.id), $0.term[language], detail: $0.text[language]) })
  }

  /// Where a key serves that does nothing here.
  private func place(of offer: Offer) -> String {
    let words = messages.notices
    return switch offer {
    case .comment, .flag, .plainWords, .goTo, .notSuitable: words.onQuestions
    case .figures: words.inResults
    case .moreTools: words.inProposedTools
    case .search: words.nothingToSearch
    case .review: words.noReviewHere
    case .takeFormer: words.noFormerHere
    case .skip: words.nothingToSkip
    case .back: words.nothingBehind
    case .shift: state.planOrder == .asWritten ? words.noActionHere : words.noOrderHere
    case .done: words.noActionHere
    default: words.notOffered
    }
  }

  /// Why something that is shown cannot be done now.
  func reason(of refusal: Refusal) -> String {
    let words = messages.notices
    return switch refusal {
    case .example: words.refusedExample
    case .readOnly: words.refusedReadOnly
    case .nothingAnswered: words.refusedUnanswered
    case .findOutFirst: words.refusedFindOut
    }
  }

  /// The same beside the item itself: where the page says why, it is not said again.
  func shortReason(of refusal: Refusal) -> String {
    guard refusal == .readOnly, case .assessment = state.place.screen else {
      return reason(of: refusal)
    }
    return messages.notices.refusedReadOnlyHere
  }

  /// What just happened, or what is missing.
  func noticeLine() -> NoticeLine? {
    let words = messages.notices
    return switch state.notice {
    case nil: nil
    case .workshop(let notice): workshopNotice(notice)
    case .saved(let path): NoticeLine(text: words.saved(path), isAside: true)
    case .saveFailed(let what):
      NoticeLine(text: words.saveFailed(what), isError: true, isAside: true)
    case .openFailed(let what): NoticeLine(text: words.openFailed(what), isError: true)
    case .questionnaireFailed(let what):
      NoticeLine(text: words.questionnaireFailed(what), isError: true)
    case .needsName: NoticeLine(text: words.needsName, isError: true)
    case .needsPartners: NoticeLine(text: words.needsPartners, isError: true)
    case .needsChoice: NoticeLine(text: words.needsChoice, isError: true)
    case .enoughChosen(let most): NoticeLine(text: words.enoughChosen(most), isError: true)
    case .needsAnswer: NoticeLine(text: words.needsAnswer, isError: true)
    case .choosesFirst: NoticeLine(text: whatToChooseFirst, isError: true)
    case .noTextHere:
      NoticeLine(
        text: Wizard.offers(in: state).contains(.comment)
          ? words.noTextHere + " " + words.orComment(letter(of: .comment)) : words.noTextHere)
    case .readOnly: NoticeLine(text: words.readOnly)
    case .resultsDiffer: NoticeLine(text: words.resultsDiffer)
    case .nothingToUndo: NoticeLine(text: words.nothingToUndo)
    case .noSuchNumber(let number, let last):
      NoticeLine(text: words.noSuchNumber(number, last))
    case .nothingToRedo: NoticeLine(text: words.nothingToRedo)
    case .undone(let kind): NoticeLine(text: words.undone(name(of: kind)))
    case .redone(let kind): NoticeLine(text: words.redone(name(of: kind)))
    case .textFull: NoticeLine(text: words.textFull(TextInput.longest), isAside: true)
    case .discarded: NoticeLine(text: words.discarded)
    case .isExample:
      // The overview says so itself.
      state.place.screen == .results(.overview) ? nil : NoticeLine(text: words.isExample)
    case .notOffered:
      // Where one writes, « ? » is a letter.
      NoticeLine(
        text: Wizard.activeField(in: state) == nil ? words.notOffered : words.writesNothing)
    case .atEndOfPlan: NoticeLine(text: words.alreadyAtTheEnd)
    case .notHere(let offer): NoticeLine(text: place(of: offer))
    case .refused(let refusal): NoticeLine(text: reason(of: refusal))
    case .needsWhat: NoticeLine(text: messages.plan.needsWhat, isError: true)
    case .toolKept(let isKept):
      NoticeLine(text: isKept ? messages.toolbox.isKept : messages.toolbox.isNotKept)
    case .toolHidden(let isHidden):
      NoticeLine(text: isHidden ? messages.toolbox.isHidden : messages.toolbox.isShown)
    case .toolPlanned(let isPlanned):
      NoticeLine(text: isPlanned ? messages.toolbox.isPlanned : messages.toolbox.isNotPlanned)
    case .formerTaken: NoticeLine(text: words.formerTaken)
    case .dateNotKept(let typed):
      NoticeLine(text: messages.planAction.dateNotKept(typed), isError: true)
    case .needsDate: NoticeLine(text: messages.plan.needsDate, isError: true)
    case .working(let what): NoticeLine(text: what)
    case .exportFailed(let what):
      NoticeLine(text: messages.sharing.failed(what), isError: true)
    case .flagged(let isFlagged):
      NoticeLine(text: isFlagged ? words.flagged : words.unflagged)
    }
  }

  /// What was undone, in words.
  private func name(of kind: Change.Kind) -> String {
    let words = messages.notices
    return switch kind {
    case .answer: words.changedAnswer
    case .comment: words.changedComment
    case .flag: words.changedFlag
    case .context: words.changedContext
    case .scope: words.changedScope
    case .plan: words.changedPlan
    case .tools: words.changedTools
    case .orientation: words.changedOrientation
    case .discarded: words.changedShelf
    }
  }

  /// Which keys choose here, and which one passes.
  private var whatToChooseFirst: String {
    let words = messages.notices
    let last = min(9, numbered.count)
    let said = last == 0 ? words.arrowsFirst : words.choosesFirst(last)
    let skips = Wizard.offers(in: state).contains(.skip)
    return skips ? said + " " + words.orSkip(letter(of: .skip)) : said
  }
}
