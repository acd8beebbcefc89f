import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// What was written beside answers, question by question, for the facilitator alone.
  func readComments(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let shown = desk.commentPlaces.filter { desk.workshop.showsComment(at: $0) }
    var blocks: [Block] = [
      .paragraph(desk.commentPlaces.isEmpty ? words.noComments : words.commentsNote)
    ]
    for criterion in desk.criteria {
      let options = items.compactMap { item -> Option? in
        guard case .workshop(.comment(let place)) = item, place.criterion == criterion.id,
          let text = desk.remarks.first(where: { $0.ballot == place.ballot })?.texts[criterion.id]
        else { return nil }
        let name = desk.workshop.setup.showsNames ? desk.workshop.entry(place.ballot)?.name : nil
        return option(
          item, messages.numbers.quoted(oneLine(text)), detail: name ?? "",
          mark: .check(desk.workshop.showsComment(at: place)))
      }
      guard !options.isEmpty else { continue }
      blocks += [.heading(criterion.label[language]), .options(options)]
    }
    let last = items.compactMap { item -> Option? in
      switch item {
      case .workshop(.deed(.showAllComments)):
        option(
          item,
          shown.count == desk.commentPlaces.count ? words.leaveAllAside : deed(.showAllComments))
      case .action(.next): option(item, words.commentsDone)
      default: nil
      }
    }
    return Page(
      title: words.commentsTitle,
      trail: desk.commentPlaces.isEmpty
        ? "" : words.allowed(shown.count, desk.commentPlaces.count),
      blocks: blocks + [.gap, .options(last)])
  }

  /// What to show: one dimension, or everything; and how it is read.
  func revealChoice(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let shown = Set(desk.workshop.revealed)
    // Which ones are shown is worth a line each only while others are not.
    let isPartly = !shown.isEmpty && desk.dimensions.contains { !shown.contains($0.id) }
    var parts: [Option] = []
    var groupings: [Option] = []
    var doors: [Option] = []
    for item in items {
      switch item {
      case .workshop(.map(nil)): parts.append(option(item, words.everything))
      case .workshop(.map(let id?)):
        let title = desk.dimensions.first { $0.id == id }?.title[language] ?? ""
        parts.append(
          option(
            item, title, detail: !isPartly ? "" : shown.contains(id) ? words.shown : words.notShown)
        )
      case .workshop(.grouping(let grouping)):
        groupings.append(
          option(
            item, words.groupings[index(of: grouping)], mark: .radio(desk.grouping == grouping)))
      case .workshop(.deed(let name)): doors.append(option(item, deed(name)))
      default: break
      }
    }
    return Page(
      title: words.revealTitle, trail: desk.workshop.setup.subject.name,
      blocks: [.paragraph(words.revealNote), .gap, .options(parts)]
        + (groupings.isEmpty ? [] : [.heading(words.groupingTitle), .options(groupings)])
        + (doors.isEmpty ? [] : [.gap, .options(doors)]))
  }

  private func index(of grouping: HeatMap.Grouping) -> Int {
    HeatMap.Grouping.allCases.firstIndex(of: grouping) ?? 0
  }
}
