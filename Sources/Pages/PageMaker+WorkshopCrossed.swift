import Assessments
import Evaluation
import Messages
import Referential
import Wizard

// « Regards croisés » on a screen: one organisation, one voice.
extension PageMaker {
  private var crossing: Messages.WorkshopCrossed { messages.workshopCrossed }

  /// Organisations side by side, by objet, then question by question.
  func crossed(_ desk: WorkshopDesk) -> Page {
    let debate = messages.workshopDebate
    func page(_ blocks: [Block]) -> Page {
      Page(title: debate.crossedTitle, trail: desk.workshop.setup.subject.name, blocks: blocks)
    }
    guard desk.workshop.setup.organisations.count >= 2 else {
      return page([.paragraph(debate.crossedNone)])
    }
    guard desk.comparesOrganisations else { return page([.paragraph(crossing.erased)]) }
    guard let views = desk.revelation?.crossedViews(), !views.criteria.isEmpty else {
      let isHidden =
        desk.revelation?.isWithheld == true
        || desk.revelation?.crossedViews()?.withheld.isEmpty == false
      return page(
        isHidden
          ? [.paragraph(crossing.allWithheld), .note(crossing.advice)]
          : [.paragraph(crossing.nobody)])
    }
    let heard = Set(views.criteria.flatMap { $0.means.map(\.id) })
    let columns = desk.workshop.setup.organisations.filter { heard.contains($0.id) }
    var blocks: [Block] = [
      .note(desk.workshop.setup.voices == .organisation ? debate.oneVoice : crossing.note)
    ]
    let tags = views.tags.map { view in
      row(
        view, columns, desk,
        label: desk.questionnaire?.tags.first { $0.id == view.subject }?.title[language] ?? "",
        on: crossing.on(view.criteria))
    }
    let criteria = views.criteria.map { view in
      row(
        view, columns, desk, label: label(of: view.subject, desk) ?? "",
        item: .workshop(.debate(view.subject)))
    }
    let sections = [
      HeatTable.Section(title: debate.byTag, rows: tags),
      HeatTable.Section(title: debate.byCriterion, rows: criteria),
    ].filter { !$0.rows.isEmpty }
    blocks.append(.heat(HeatTable(columns: columns.map(\.name), sections: sections)))
    if views.needsWordOnDecimals { blocks += [.gap, .note(crossing.decimals)] }
    if !views.withheld.isEmpty {
      let labels = views.withheld.compactMap { label(of: $0, desk) }.joined(separator: ", ")
      blocks += [.gap, .note(crossing.withheld(labels))]
    }
    return page(blocks + [.gap, .options(deedOptions(details: false))])
  }

  /// The means of one line, its gap, and who sees it higher.
  private func row<Subject>(
    _ view: CrossedViews.Comparison<Subject>, _ columns: [WorkshopSetup.Organisation],
    _ desk: WorkshopDesk, label: String, on: String = "", item: Item? = nil
  ) -> HeatTable.Row {
    let means = Dictionary(
      view.means.map { ($0.id, $0.mean) }, uniquingKeysWith: { first, _ in first })
    func written(_ mean: Rational) -> String { messages.numbers.decimal(mean.tenthsCut) }
    let cells = columns.map { organisation in
      means[organisation.id].map { mean in
        HeatTable.Cell(text: written(mean), tone: tone(mean.tenthsCut / 10))
      } ?? HeatTable.Cell(text: "·", tone: .none)
    }
    func name(_ id: OrganisationID) -> String {
      columns.first { $0.id == id }?.name ?? ""
    }
    let group = VerdictGroup(view.verdict)
    let highest = view.means.filter { $0.mean == view.means.first?.mean }.map { name($0.id) }
    let sides =
      view.gap == .zero
      ? [messages.workshopDebate.seenAlike]
      : [crossing.gap(written(view.gap)), crossing.higher(highest)]
    let each = view.means.map { crossing.of(name($0.id), written($0.mean)) }
    let said = (sides + [on]).filter { !$0.isEmpty }.joined(separator: ", ")
    return HeatTable.Row(
      label: label, cells: cells, words: "\(group.sign) \(said)",
      remark: "\(group.sign) \(sides[0])",
      spoken: ([self.name(of: group), said] + each).joined(separator: ", "), item: item,
      hasFocus: item != nil && state.place.focus == item)
  }
}
