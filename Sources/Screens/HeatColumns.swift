import DisplayText
import Pages

/// How answers stand beside a criterion: under their names, by level, or as counts.
///
/// Names stand whole where there is room, cut where they stay distinct, and as letters with a key otherwise:
/// two columns never bear the same head.
struct HeatColumns {
  enum Manner: Equatable {
    /// A column for each answer, this many cells apart.
    case spaced(Int)
    /// Like ones together, with a blank where the answer changes.
    case packed
    /// How many gave each answer.
    case counted
  }

  let manner: Manner
  /// What stands above the columns.
  var heads: [String] = []
  /// What each letter stands for, where heads are letters.
  var key: [String] = []
  /// Names there were too many for, so that each row is sorted.
  var losesNames = false

  /// - Parameter names: As drawn.
  /// - Parameter mark: What a name ends with where it is cut.
  init(names: [String], rows: [[HeatTable.Cell]], room: Int, mark: String) {
    let most = rows.map(\.count).max() ?? 0
    let widest = rows.joined().map { displayWidth($0.text) }.max() ?? 1
    // A voice apart has brackets at both sides, which take the blanks around it.
    let tightest = widest + 1
    let widestStep = most == 0 ? tightest : room / most
    guard tightest <= widestStep, names.isEmpty || names.count <= HeatColumns.letters.count else {
      losesNames = !names.isEmpty
      manner = HeatColumns.packs(rows, in: room) ? .packed : .counted
      return
    }
    guard !names.isEmpty else {
      manner = .spaced(min(widest + 4, widestStep))
      return
    }
    let longest = (names.map { displayWidth($0) }.max() ?? 0) + 2
    if longest <= widestStep {
      manner = .spaced(max(longest, widest + 2))
      heads = names
      return
    }
    let step = min(widestStep, HeatColumns.widestHead + 1)
    // In few columns a mark would take the letter that tells.
    let cut = names.map { clip($0, to: step - 1, mark: step > HeatColumns.roomy ? mark : "") }
    if step > HeatColumns.shortestHead, Set(cut).count == names.count {
      manner = .spaced(step)
      heads = cut
    } else {
      manner = .spaced(min(widest + 3, widestStep))
      heads = names.indices.map { HeatColumns.letters[$0] }
      key = zip(heads, names).map { "\($0)\u{A0}\($1)" }
    }
  }

  private static func packs(_ rows: [[HeatTable.Cell]], in room: Int) -> Bool {
    rows.allSatisfy { row in
      let groups = grouped(row)
      let columns = groups.reduce(0) { $0 + $1.reduce(0) { $0 + displayWidth($1.text) } }
      let brackets = groups.count { $0[0].isApart } * 2
      return columns + brackets + groups.count - 1 <= room
    }
  }

  /// Cells by level, those that say the same together.
  static func grouped(_ cells: [HeatTable.Cell]) -> [[HeatTable.Cell]] {
    var groups: [[HeatTable.Cell]] = []
    for cell in cells.sorted(by: { $0.rank < $1.rank }) {
      if let former = groups.last?.last, former.text == cell.text, former.isApart == cell.isApart {
        groups[groups.count - 1].append(cell)
      } else {
        groups.append([cell])
      }
    }
    return groups
  }

  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
  /// A name that is cut keeps at least this much, or is no name any more.
  private static let shortestHead = 4
  private static let widestHead = 24
  private static let roomy = 8
}
