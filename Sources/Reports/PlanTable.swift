import Assessments
import Messages
import Referential

extension ReportReading {
  /// « Plan d’action »: the table, then the next date.
  func planDocument() -> [Block] {
    let plan = material.assessment.plan
    var blocks: [Block] = [.lead(planSummary)]
    if !plan.actions.isEmpty { blocks.append(.table(planTable())) }
    blocks += nextDate() + leftOut
    return blocks + [.aside(messages.results.readingOnly)]
  }

  var planSummary: String {
    let actions = material.assessment.plan.actions
    guard !actions.isEmpty else { return messages.plan.empty }
    return messages.reportsPlan.summary(
      actions.count, actions.count { $0.isLate(on: material.today) })
  }

  /// One row for each action, in the order of the plan; a column with nothing to show is left out.
  func planTable() -> Table {
    let actions = material.assessment.plan.actions
    let columns = planColumns.filter { column in
      column.isAlwaysShown || actions.contains { !column.cell($0).text.trimmed.isEmpty }
    }
    return Table(
      caption: messages.plan.title,
      columns: columns.map { Table.Column(title: $0.title, width: $0.width) },
      rows: actions.map { action in columns.map { $0.cell(action) } })
  }

  private struct PlanColumn {
    var title: String
    var width: Int
    var isAlwaysShown = false
    var cell: (Action) -> Table.Cell
  }

  private var planColumns: [PlanColumn] {
    let (texts, sharing) = (messages.reportsPlan, material.sharing)
    var columns = [
      PlanColumn(title: texts.what, width: 20, isAlwaysShown: true) { Table.Cell($0.what) },
      PlanColumn(title: texts.why, width: 18) { Table.Cell(why($0)) },
      PlanColumn(title: texts.firstStep, width: 18) { Table.Cell($0.firstStep) },
      PlanColumn(title: texts.tool, width: 13) { tool($0) },
    ]
    if sharing.showsNames {
      columns.append(
        PlanColumn(title: texts.owner, width: 11, isAlwaysShown: true) { Table.Cell($0.owner) })
    }
    columns += [
      PlanColumn(title: texts.due, width: 12, isAlwaysShown: true) { action in
        Table.Cell(action.due.map(messages.dates.date) ?? "")
      },
      PlanColumn(title: texts.effort, width: 10) { Table.Cell(effortName($0.effort)) },
      PlanColumn(title: texts.status, width: 9, isAlwaysShown: true) { action in
        let status = statusName(action.status)
        let isLate = action.isLate(on: material.today)
        return Table.Cell(isLate ? "\(status), \(messages.plan.late)" : status)
      },
    ]
    if sharing.showsComments {
      columns.append(PlanColumn(title: texts.remarks, width: 13) { Table.Cell($0.notes) })
    }
    return columns
  }

  /// « À faire », as the plan says it on screens.
  func statusName(_ status: Action.Status) -> String {
    let place = Action.Status.allCases.firstIndex(of: status) ?? 0
    return messages.plan.statusNames[place]
  }

  /// What an effort of 1 to 3 means, as the plan says it on screens.
  func effortName(_ effort: Int) -> String {
    let names = messages.plan.effortNames
    return names[min(max(effort, 1), names.count) - 1]
  }

  /// The criterion with the level now and the level aimed at; empty for an action of one's own.
  func why(_ action: Action) -> String {
    action.criterion.map { id in
      messages.reportsPlan.whyText(
        label(id), action.levelNow?.rawValue, action.levelAimed?.rawValue)
    } ?? ""
  }

  private func tool(_ action: Action) -> Table.Cell {
    guard let id = action.tool else { return Table.Cell("") }
    let tool = material.catalogue.tool(id)
    return Table.Cell(tool?.title[language] ?? id.rawValue, link: tool?.link)
  }
}
