import ArgumentParser
import Assessments
import Evaluation
import JSONText
import Messages
import Records
import Referential

/// `boussole workshop reveal ID`: what was answered, the most different first, once ballots are closed.
struct WorkshopReveal: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reveal", abstract: "verb.workshop.reveal", aliases: ["révéler", "reveler"])

  @Argument(help: "workshop") var id: String
  @Option(help: "workshop.dimension") var dimension: String?
  @OptionGroup var output: JSONOption
  @OptionGroup var global: GlobalOptions

  func run(in program: Program) throws(VerbError) -> Int32 {
    var found = try FoundWorkshop.lock(id, in: program)
    let words = program.messages.workshopVerbs
    let dimensions = found.workshop.setup.asked(in: found.questionnaire).map(\.id)
    let before = found.workshop
    switch found.workshop.reveal(
      dimension.map { DimensionID($0) }, asked: dimensions, at: Clock.now)
    {
    case .notClosed:
      throw .told(words.stillOpen(found.workshop.id.rawValue), ExitCode.badData)
    case .tooFewForAnonymity(let ballots): throw .told(words.tooFew(ballots), ExitCode.badData)
    case .unknownDimension:
      throw .told(
        words.unknownDimension(dimension ?? "", dimensions.map(\.rawValue)), ExitCode.usage)
    case .revealed: break
    }
    let revelation: Revelation
    do throws(RecordError) {
      if found.workshop != before { try found.save() }
      try found.store.settle(found.workshop, order: found.asked)
      let (ballots, unreadable) = try found.store.ballots(of: found.workshop)
      for ballot in unreadable {
        Output.printError(program.errors.sentence(for: ballot.error))
      }
      revelation = Revelation(
        found.workshop, questionnaire: found.questionnaire, ballots: ballots,
        stickers: try found.store.stickers(of: found.workshop.id))
    } catch {
      throw .unsaved(error)
    }
    let map = revelation.heatMap()
    let wanted = dimension.map { DimensionID($0) }
    let rows = map.rows.filter { wanted == nil || $0.dimension == wanted }
    if output.json {
      Output.write(JSONWriter.text(value(map, rows)), to: 1)
      return ExitCode.done
    }
    Output.print(words.revealTitle)
    for row in rows {
      for line in lines(row, map, found.questionnaire, program) { Output.print(line) }
    }
    if found.workshop.phase == .revealed {
      Output.print("")
      Output.print(
        words.next(
          words.command("decide", found.workshop.id.rawValue)
            + (rows.first.map { " \($0.criterion) …" } ?? "")))
    }
    return ExitCode.done
  }

  private func lines(
    _ row: HeatMap.Row, _ map: HeatMap, _ questionnaire: Questionnaire, _ program: Program
  ) -> [String] {
    let words = program.messages.workshopVerbs
    let label = questionnaire.criterion(row.criterion)?.label[program.language] ?? ""
    let cells = row.cells.enumerated().map { place, cell in
      sign(of: cell) + (row.apart.contains(place) ? "*" : "")
    }.joined(separator: " ")
    var lines = [
      "",
      SafeText.line([
        "\(label) [\(row.criterion)]", words.verdicts[place(of: row.divergence.verdict)],
      ]),
      "  \(cells)",
    ]
    if !row.apart.isEmpty { lines.append("  * \(words.voiceApart)") }
    if !map.columns.isEmpty {
      lines[2] = zip(map.columns, row.cells).map { column, cell in
        "  " + SafeText.line([sign(of: cell), column.name])
      }.joined(separator: "\n")
    }
    return lines
  }

  private func place(of verdict: CriterionDivergence.Verdict) -> Int {
    switch verdict {
    case .toDebateFirst: 0
    case .toClarify: 1
    case .sharedView: 2
    case .tooFewAnswers: 3
    }
  }

  private func sign(of cell: HeatMap.Cell) -> String {
    switch cell {
    case .level(let level): "\(level.rawValue)"
    case .mean(let mean): mean.description
    case .unknown: "?"
    case .notApplicable: "-"
    case .unanswered: "."
    case .withheld: "#"
    }
  }

  private func value(_ map: HeatMap, _ rows: [HeatMap.Row]) -> JSONValue {
    [
      "format": "boussole.reveal/1", "sorted": .bool(map.isSorted),
      "columns": .array(map.columns.map { ["id": .string($0.id), "name": .string($0.name)] }),
      "criteria": .array(
        rows.map { row in
          [
            "id": .string(row.criterion.rawValue), "dimension": .string(row.dimension.rawValue),
            "verdict": .string(
              ["to-debate-first", "to-clarify", "shared-view", "too-few-answers"][
                place(of: row.divergence.verdict)]),
            "gap": row.divergence.gap.map { .int($0) } ?? .null,
            "unknown": .int(row.divergence.counts.unknown),
            "cells": .array(row.cells.map { .string(sign(of: $0)) }),
          ]
        }),
    ]
  }
}
