import Assessments
import Evaluation
import Messages
import Referential
import Wizard

extension PageMaker {
  /// What to talk about, in the time that is left.
  func agenda(_ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let agenda = desk.agenda(at: state.now)
    var blocks: [Block] = []
    if let left = desk.workshop.minutesLeft(at: state.now) {
      let count = agenda?.criteria.count ?? 0
      if showsTime {
        blocks.append(.lead(left == 0 ? words.timeOver : words.timeLeft(left, count)))
      }
      if showsTime, let agenda, agenda.minutesEach > 0 {
        blocks.append(.note(words.minutesEach(agenda.minutesEach)))
      }
    }
    let choices = minuteOptions
    if !choices.isEmpty {
      let isOver = desk.workshop.currentSitting != nil
      blocks += [.heading(isOver ? words.goOnFor : words.startClock), .options(choices)]
    }
    let now = Set(agenda?.criteria ?? [])
    let parked = Set(desk.workshop.parkingLot.compactMap(\.criterion))
    var sections: [(title: String, options: [Option])] = []
    for item in items {
      guard case .workshop(.debate(let id)) = item,
        let found = desk.divergences.first(where: { $0.criterion == id })
      else { continue }
      let title: String
      if desk.workshop.decisions[id] != nil {
        title = words.done
      } else if parked.contains(id) {
        title = words.parkedMark
      } else if now.contains(id) {
        title = words.takeNow
      } else {
        title = name(of: VerdictGroup(of: found))
      }
      let option = option(
        item, label(of: id, desk) ?? "", detail: detail(of: found, desk, under: title))
      if sections.last?.title == title {
        sections[sections.count - 1].options.append(option)
      } else {
        sections.append((title, [option]))
      }
    }
    for section in sections {
      blocks += [.heading(capitalised(section.title)), .options(section.options)]
    }
    blocks += [.gap, .options(deedOptions(details: false))]
    return Page(
      title: words.agendaTitle, trail: desk.workshop.setup.subject.name, blocks: blocks)
  }

  /// What is said of a criterion, without what its heading says already.
  private func detail(
    of found: CriterionDivergence, _ desk: WorkshopDesk, under title: String
  ) -> String {
    let words = messages.workshopDebate
    if let decision = desk.workshop.decisions[found.criterion] {
      return settled(decision, found.criterion, desk)
    }
    var parts = [name(of: VerdictGroup(of: found))].filter { $0 != title }
    if let kept = found.kept, found.gap != nil {
      parts.append(
        messages.numbers.range("\(kept.lowerBound.rawValue)", "\(kept.upperBound.rawValue)"))
    }
    if !found.voicesApart.isEmpty { parts.append(words.apart(found.voicesApart.count)) }
    if found.counts.unknown > 0 { parts.append(words.doNotKnow(found.counts.unknown)) }
    return parts.joined(separator: ", ")
  }

  /// A decision as a sentence.
  func settled(_ decision: Decision, _ id: CriterionID, _ desk: WorkshopDesk) -> String {
    let words = messages.workshopDebate
    switch decision.answer {
    case .level(let level):
      return desk.questionnaire?.criterion(id)?.sentence(of: level)[language] ?? ""
    case .unknown: return messages.question.unknown
    case .notApplicable: return messages.question.notApplicable
    case nil: return words.undecided
    }
  }

  /// One criterion: who answered what, what to ask, what one may do.
  func debate(_ id: CriterionID, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    guard let criterion = desk.questionnaire?.criterion(id),
      let map = desk.revelation?.heatMap(),
      let row = map.rows.first(where: { $0.criterion == id })
    else { return withoutSession() }
    var blocks: [Block] = [.lead(criterion.question[language])]
    if let decision = desk.workshop.decisions[id] {
      blocks.append(.paragraph(words.settledAt(settled(decision, id, desk))))
    }
    let group = VerdictGroup(of: row)
    blocks += [.heading("\(group.sign) \(capitalised(name(of: group)))")]
    blocks.append(.pairs(given(row, map, criterion)))
    blocks += lastTime(criterion, desk)
    blocks.append(.gap)
    let prompts = criterion.prompts
    let texts = [
      prompts?.toOpen[language] ?? words.prompts.toOpen,
      prompts?.toDig[language] ?? words.prompts.toDig,
      prompts?.whenAnswersDiffer[language] ?? words.prompts.whenAnswersDiffer,
      prompts?.whenNobodySpeaks[language] ?? words.prompts.whenNobodySpeaks,
      prompts?.toConclude[language] ?? words.prompts.toConclude,
    ]
    blocks.append(
      .pairs(zip(words.prompts.labels, texts).map { Pair(label: $0, text: $1) }))
    let row2 = items.map { item in
      if case .workshop(.deed(let name)) = item {
        option(item, deed(name))
      } else {
        option(item, "")
      }
    }
    blocks += [.gap, .row(row2)]
    var trail = criterion.label[language]
    if showsTime, let left = desk.workshop.minutesLeft(at: state.now) {
      trail = words.trailWithTime(trail, messages.dates.minutes(left))
    }
    return Page(title: words.agendaTitle, trail: trail, blocks: blocks)
  }

  /// Each level that was given, with who gave it, or how many where nobody is named.
  private func given(_ row: HeatMap.Row, _ map: HeatMap, _ criterion: Criterion) -> [Pair] {
    let words = messages.workshopDebate
    let apart = Set(row.apart)
    let isNamed = !map.columns.isEmpty
    /// Who gave an answer stands beside it; a long list stands behind the sentence, so that all stay in line.
    func pair(_ sign: String, _ places: [Int], _ text: String) -> Pair {
      let names = places.map { place in
        let name = map.columns.indices.contains(place) ? map.columns[place].name : "?"
        return apart.contains(place) ? "(\(name))" : name
      }.joined(separator: ", ")
      if isNamed, names.count <= mostNamesBeside {
        return Pair(label: "\(sign) – \(names)", text: text)
      }
      return Pair(
        label: "\(sign) – \(words.answers(places.count))",
        text: isNamed ? "\(text) – \(names)" : text)
    }
    func places(_ cell: HeatMap.Cell) -> [Int] {
      row.cells.indices.filter { row.cells[$0] == cell }
    }
    var pairs: [Pair] = []
    for level in Level.allCases {
      let places = places(.level(level))
      guard !places.isEmpty else { continue }
      let isApart = places.allSatisfy(apart.contains)
      pairs.append(
        pair(
          "\(level.rawValue)", places,
          criterion.sentence(of: level)[language]
            + (isApart ? " (\(words.apart(places.count)))" : "")))
    }
    let unknown = places(.unknown)
    if !unknown.isEmpty { pairs.append(pair("?", unknown, messages.question.unknown)) }
    let aside = places(.notApplicable)
    if !aside.isEmpty { pairs.append(pair("–", aside, messages.question.notApplicable)) }
    return pairs
  }

  /// What was written, from ballots that the facilitator has read.
  func said(_ id: CriterionID, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopDebate
    let texts = desk.shownRemarks(on: id).map { remark in
      let quoted = messages.numbers.quoted(oneLine(remark.text))
      return remark.name.isEmpty ? quoted : "\(remark.name). \(quoted)"
    }
    return Page(
      title: words.saidTitle, trail: label(of: id, desk) ?? "", blocks: [.bullets(texts)])
  }
}

/// Characters of names that fit beside a level.
private let mostNamesBeside = 20
