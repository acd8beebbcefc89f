import Assessments
import Referential

/// Reads a table whose columns are criteria and whose rows are ballots, as Framaforms or LimeSurvey export it.
struct AnswerTable {
  let questionnaire: Questionnaire
  let asked: [Criterion]
  let names: CriterionNames
  /// Sentences of the levels, by criterion, as `plainName` has them.
  let sentences: [CriterionID: [String: Level]]

  enum Column {
    case answer(CriterionID)
    case comment(CriterionID)
    case name, organisation, role, code
    case notAsked
    case ignored(String)
  }

  init(workshop: Workshop, questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    asked = workshop.setup.asked(in: questionnaire).flatMap(\.criteria)
    names = CriterionNames(asked: asked, all: questionnaire.criteria)
    sentences = Dictionary(
      uniqueKeysWithValues: asked.map { criterion in
        var found: [String: Level] = [:]
        for level in Level.allCases {
          found[plainName(criterion.sentence(of: level).fr)] = level
          found[plainName(criterion.sentence(of: level).en)] = level
        }
        return (criterion.id, found)
      })
  }

  /// The ballots of a table; nil when the text is no table of answers.
  func read(_ text: String) -> BallotReading? {
    let tables = ([";", ",", "\t"] as [Unicode.Scalar]).map { separator in
      let table = CSVText(text, separator: separator)
      return (table: table, head: head(of: table))
    }
    // Form services put a title, or groups of questions, above the row that names columns.
    guard let best = tables.max(by: { $0.head.criteria < $1.head.criteria }),
      best.head.criteria > 0, best.table.rows[best.head.row].count > 1
    else { return nil }
    return read(best.table, headRow: best.head.row)
  }

  func head(of table: CSVText) -> (row: Int, criteria: Int) {
    var best = (row: 0, criteria: 0)
    for (place, row) in table.rows.prefix(6).enumerated() {
      var found: Set<CriterionID> = []
      for cell in row {
        if case .answer(let id) = column(of: cell.text) { found.insert(id) }
      }
      // A line of a mail may hold commas as well: there a colon stands before the answer.
      let isReply = row.contains { isAnswered($0.text) }
      if found.count >= min(2, asked.count), !isReply, found.count > best.criteria {
        best = (place, found.count)
      }
    }
    return best
  }

  /// Whether a cell is a line of a reply, as `ep-cla-2 : 3`.
  func isAnswered(_ cell: String) -> Bool {
    guard let colon = cell.lastIndex(where: { $0 == ":" || $0 == "=" }) else { return false }
    switch AnswerWord(String(cell[cell.index(after: colon)...])) {
    case .answer, .problem: return true
    case .empty: return asked.count == 1
    case .words: return false
    }
  }
}
