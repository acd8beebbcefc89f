import Evaluation
import Messages
import Referential

extension ReportReading {
  /// One way to the next stage: three first steps, and how many others.
  func pathPart() -> [Block] {
    let texts = messages.parts
    guard case .offered(let next, let paths) = evaluator.paths(from: answers),
      let path = paths.first
    else {
      return result.missing.isEmpty
        ? [] : [.heading(level: 2, texts.path), .paragraph(texts.noPath)]
    }
    let rows = path.steps.prefix(3).compactMap { step in
      criterion(step.criterion).map { criterion in
        [
          Table.Cell(criterion.label[language]),
          Table.Cell(words.fromTo(step.from.rawValue, step.to.rawValue)),
          Table.Cell(criterion.sentence(of: step.to)[language]),
        ]
      }
    }
    var blocks: [Block] = [
      .heading(level: 2, texts.path),
      .paragraph(texts.pathTo(title(of: next), path.steps.count)),
      .table(
        Table(
          caption: texts.firstSteps(1, 1),
          columns: [
            .init(title: words.step, width: 30), .init(title: words.levels, width: 14),
            .init(title: words.sentenceToReach, width: 56),
          ],
          rows: Array(rows))),
    ]
    if path.steps.count > 3 {
      blocks.append(.paragraph(texts.otherSteps(path.steps.count - 3).capitalised))
    }
    if let stay = result.positionStage.flatMap(stageText)?.stay[language] {
      blocks.append(.paragraph(stay))
    }
    return blocks + [.aside(texts.groupChooses)]
  }

  /// Recommended tools, each with its reason and where to find it.
  func toolsPart() -> [Block] {
    let texts = messages.tools
    let rows = material.recommendations.prefix(7).compactMap { recommendation in
      material.catalogue.tool(recommendation.tool).map { tool in
        [
          Table.Cell(tool.title[language]), Table.Cell(reason(for: recommendation)),
          Table.Cell(place(of: tool), link: tool.link),
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 2, texts.recommended), .paragraph(texts.adviceOnly),
      .table(
        Table(
          caption: texts.recommended,
          columns: [
            .init(title: messages.reportsPlan.tool, width: 28),
            .init(title: messages.reportsPlan.why, width: 42),
            .init(title: words.whereToFind, width: 30),
          ],
          rows: rows)),
    ]
  }

  /// Why a tool is proposed: always something that was said.
  private func reason(for recommendation: Recommendation) -> String {
    let texts = messages.reasons
    return switch recommendation.reasons.first {
    case .weakCriterion(let id, let level):
      criterion(id).map { criterion in
        texts.answered(
          withoutFullStop(criterion.sentence(of: level)[language]), criterion.question[language])
      } ?? texts.general
    case .need:
      texts.need(
        recommendation.reasons.compactMap { reason in
          guard case .need(let id) = reason else { return nil }
          return material.referential.needs.first { $0.id == id }?.title[language].inLowerCase
        })
    case .unknownInBlindSpot(let id): texts.blindSpot(criterion(id)?.question[language] ?? "")
    case .divergence(let id): texts.differingAnswers([label(id)])
    case .fallback, nil: texts.general
    }
  }

  private func withoutFullStop(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  /// Who published a tool and when, then its address as far as it is known.
  private func place(of tool: Tool) -> String {
    let texts = messages.tools
    if let sheet = material.catalogue.sheet(tool.id) {
      return "\(tool.publisher). \(texts.sheetDetail(sheet.minutes))"
    }
    let year = tool.year.map { "\($0)" } ?? tool.date
    let source = [tool.publisher, year].filter { !$0.isEmpty }.joined(separator: ", ")
    let address =
      tool.link.isEmpty
      ? texts.noLink(tool.publisher)
      : messages.reportsPlan.line(
        tool.state == .living ? texts.link : texts.lastKnownLink, tool.link)
    return source.isEmpty ? address : "\(source).\n\(address)"
  }
}

extension String {
  /// A title said inside a sentence; an abbreviation such as « ODD » stays as it is.
  fileprivate var inLowerCase: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
