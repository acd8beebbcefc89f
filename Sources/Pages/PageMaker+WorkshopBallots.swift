import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The screens of collecting: of a ballot they show the one that is being typed, never another.
  func collecting(_ screen: WorkshopScreen, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopBallots
    let name = desk.workshop.setup.subject.name
    switch screen {
    case .respondent: return respondent(desk)
    case .paper(let number): return paper(number, desk)
    case .readBack: return readBack(desk)
    case .stickers: return stickers(desk)
    case .sticker(let id): return sticker(id, desk)
    case .bringFile:
      return Page(
        title: words.bringTitle, trail: name,
        blocks: [
          .paragraph(words.bringNote),
          .input(input(.filePath, label: words.path, hint: words.pathHint)), .gap,
          nextOption(words.bring),
        ])
    case .brought(let files): return brought(files, desk)
    case .code:
      return Page(
        title: words.codeTitle, trail: name,
        blocks: [
          .paragraph(words.codeNote), .input(input(.ballotCode, label: words.codeLabel)), .gap,
          nextOption(words.find),
        ])
    case .ballot(let id): return ballot(id, desk)
    default:
      return Page(
        title: words.collectTitle, trail: name,
        blocks: [.paragraph(words.collect), .gap, .options(deedOptions())])
    }
  }

  private func respondent(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopBallots
    let isOwn = state.place.screen == .workshop(.respondent(.keyboard))
    var blocks: [Block] = [.lead(isOwn ? words.whoAnswers : words.whose)]
    let note = words.whoseNote(desk.workshop.isAnonymous)
    if !note.isEmpty { blocks.append(.note(note)) }
    var options: [Option] = []
    for item in items {
      switch item {
      case .workshop(.attendee(let place)):
        guard desk.workshop.attendance.indices.contains(place) else { continue }
        let attendee = desk.workshop.attendance[place]
        let organisation = desk.workshop.setup.organisations.first {
          $0.id == attendee.organisation && $0.name != attendee.name
        }?.name
        options.append(
          option(item, organisation.map { "\(attendee.name) (\($0))" } ?? attendee.name))
      case .workshop(.deed(let name)): options.append(option(item, deed(name)))
      case .field(.ballotName):
        if !options.isEmpty { blocks += [.gap, .options(options)] }
        options = []
        blocks += [
          .gap, .input(input(.ballotName, label: words.name, hint: words.nameHint)), .gap,
          nextOption(words.begin),
        ]
      default: break
      }
    }
    if !options.isEmpty { blocks += [.gap, .options(options)] }
    return Page(title: words.collectTitle, trail: counts(desk), blocks: blocks)
  }

  private func counts(_ desk: WorkshopDesk) -> String {
    messages.workshopBallots.curtainCount(
      desk.workshop.counted.count, desk.workshop.attendance.count)
  }

  private func stickers(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopBallots
    let options = items.compactMap { item -> Option? in
      guard case .workshop(.sticker(let id)) = item, let label = label(of: id, desk) else {
        return nil
      }
      let counts = desk.tally?.counts[id]
      let stuck = counts.map { $0.total + $0.unknown + $0.notApplicable }
      return option(item, label, detail: stuck.map(words.stuck) ?? words.notCounted)
    }
    return Page(
      title: words.stickersTitle, trail: desk.workshop.setup.subject.name,
      blocks: [.paragraph(words.stickersNote), .gap, .options(options)])
  }

  private func sticker(_ id: CriterionID, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopBallots
    let criterion = desk.questionnaire?.criterion(id)
    let sentences = Level.allCases.map { level in
      Pair(label: "\(level.rawValue)", text: criterion?.sentence(of: level)[language] ?? "")
    }
    return Page(
      title: words.stickersTitle, trail: label(of: id, desk) ?? "",
      blocks: [
        .lead(criterion?.question[language] ?? ""), .pairs(sentences), .gap,
        .input(input(.stickerLine, label: words.stickerLabel)),
        .note(words.stickerHint(criterion?.allowsNotApplicable ?? false)),
        nextOption(words.begin),
      ])
  }

  private func brought(_ files: BroughtFiles, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopBallots
    var blocks: [Block] = [.lead(words.brought(files.counted))]
    if files.replaced > 0 { blocks.append(.paragraph(words.replaced(files.replaced))) }
    if files.late > 0 { blocks.append(.paragraph(words.late(files.late))) }
    if files.alreadyTaken > 0 { blocks.append(.paragraph(words.alreadyTaken(files.alreadyTaken))) }
    if files.alike > 0 { blocks.append(.paragraph(words.alike(files.alike))) }
    if !files.findings.isEmpty {
      blocks += [.heading(words.findings), .bullets(files.findings)]
    }
    let options = items.map { item in
      switch item {
      case .workshop(.deed(.bringFile)): option(item, words.bringMore)
      case .workshop(.deed(let name)): option(item, deed(name))
      default: option(item, deed(.close))
      }
    }
    return Page(
      title: words.broughtTitle, trail: counts(desk), blocks: blocks + [.gap, .options(options)])
  }

  private func ballot(_ id: BallotID, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopBallots
    let entry = desk.workshop.entry(id)
    let options = items.map { item in
      option(item, item == .workshop(.deed(.answer)) ? words.correctIt : deed(.withdraw))
    }
    return Page(
      title: words.ballot(id.rawValue.uppercased()), trail: desk.workshop.setup.subject.name,
      blocks: [
        .paragraph(words.ballotOf(entry?.name ?? "", entry?.answered ?? 0)), .gap,
        .options(options),
      ])
  }
}
