import Assessments
import Messages
import Referential
import Wizard

extension PageMaker {
  /// The screens of the preparation.
  func preparing(_ screen: WorkshopScreen, _ desk: WorkshopDesk) -> Page {
    let words = messages.workshopPreparing
    let blocks: [Block] =
      switch screen {
      case .subject:
        [
          .lead(words.subjectLead),
          .input(input(.sessionSubject, label: words.subject)),
          .input(
            input(
              .sessionOrganisations, label: words.organisations, hint: words.organisationsHint)),
          .input(input(.sessionPurpose, label: words.purpose, hint: words.purposeHint)), .gap,
          nextOption(words.next),
        ]
      case .questionnaire: [.lead(words.questionnaireLead), .options(sessionQuestionnaires)]
      case .scope: scope(desk)
      case .voices: voices(desk)
      case .people: people(desk)
      case .when:
        [
          .lead(words.whenLead),
          .input(input(.sessionDate, label: words.date, hint: words.dateHint)),
          .input(input(.sessionStart, label: words.start)),
          .input(input(.sessionEnd, label: words.end)),
          .input(input(.sessionMinutes, label: words.minutes)),
          .input(input(.sessionPlace, label: words.place)),
          .input(input(.sessionFacilitator, label: words.facilitator)), .gap,
          nextOption(words.next),
        ]
      case .keeping:
        [
          .lead(words.keepingLead), .input(input(.sessionHolder, label: words.holder)),
          .input(input(.sessionContact, label: words.contact)),
          .input(input(.sessionKeepUntil, label: words.keepUntil, hint: words.keepUntilHint)),
          .note(words.keepingNote), .gap, nextOption(words.done),
        ]
      default:
        [.options(preparationParts(desk))]
          + (desk.workshop.register.isEmpty ? [] : [.gap, .note(words.locked)])
      }
    return Page(title: words.title, trail: trail(of: screen, desk), blocks: blocks)
  }

  private func trail(of screen: WorkshopScreen, _ desk: WorkshopDesk) -> String {
    let steps = Wizard.preparationSteps
    guard state.trail.dropLast().last?.screen != .workshop(.preparation),
      let place = steps.firstIndex(of: screen)
    else { return desk.workshop.setup.subject.name }
    return messages.workshopPreparing.step(place + 1, steps.count)
  }

  private var sessionQuestionnaires: [Option] {
    items.compactMap { item in
      guard case .workshop(.questionnaire(let id)) = item,
        let summary = state.library.first(where: { $0.id == id })
      else { return nil }
      return option(item, summary.title[language], detail: summary.subtitle[language])
    }
  }

  private func scope(_ desk: WorkshopDesk) -> [Block] {
    let words = messages.workshopPreparing
    guard let questionnaire = desk.questionnaire else { return [] }
    let setup = desk.workshop.setup
    func count(_ scope: ScopeID) -> Int {
      questionnaire.visibleCriteria(in: setup.context, scope: scope).count
    }
    let chosen = Set(setup.scope.chosenDimensions ?? [])
    var scopes: [Option] = []
    var dimensions: [Option] = []
    for item in items {
      switch item {
      case .workshop(.scope(let id)):
        let text =
          id == .all
          ? words.all(count(id))
          : questionnaire.scope(id)?.givesStage == false
            ? words.firstReading(count(id)) : questionnaire.scope(id)?.title[language] ?? ""
        scopes.append(option(item, text, mark: .radio(setup.scope == id)))
      case .workshop(.dimension(let id)):
        guard let dimension = questionnaire.dimensions.first(where: { $0.id == id }) else {
          continue
        }
        dimensions.append(
          option(
            item, words.dimension(dimension.title[language], dimension.criteria.count),
            mark: .check(chosen.contains(id))))
      default: break
      }
    }
    return [
      .lead(words.scopeLead), .note(words.scopeHint), .options(scopes),
      .heading(words.orDimensions), .options(dimensions), nextOption(words.next),
    ]
  }

  private func voices(_ desk: WorkshopDesk) -> [Block] {
    let words = messages.workshopPreparing
    let setup = desk.workshop.setup
    var voices: [Option] = []
    var namings: [Option] = []
    for item in items {
      switch item {
      case .workshop(.voices(let kind)):
        voices.append(
          option(
            item, kind == .each ? words.each : words.oneVoice,
            detail: kind == .each ? words.eachDetail : words.oneVoiceDetail,
            mark: .radio(setup.voices == kind)))
      case .workshop(.naming(let kind)):
        namings.append(
          option(
            item, kind == .named ? words.named : words.anonymous,
            detail: kind == .named ? words.namedDetail : words.anonymousDetail,
            mark: .radio(setup.naming == kind)))
      default: break
      }
    }
    return [.lead(words.voicesLead), .options(voices), .gap]
      + (namings.isEmpty ? [] : [.options(namings), .gap]) + [nextOption(words.next)]
  }

  private func people(_ desk: WorkshopDesk) -> [Block] {
    let words = messages.workshopPreparing
    let setup = desk.workshop.setup
    var blocks: [Block] = [.lead(words.peopleLead)]
    if setup.voices == .organisation {
      blocks.append(.paragraph(words.oneVoiceExpected(setup.organisations.map(\.name))))
    }
    for item in items {
      switch item {
      case .field(.sessionExpected):
        blocks.append(
          .input(input(.sessionExpected, label: words.expected, hint: words.expectedHint)))
      case .field(.sessionRoles):
        blocks.append(.input(input(.sessionRoles, label: words.roles, hint: words.rolesHint)))
      default: break
      }
    }
    return blocks + [.gap, nextOption(words.next)]
  }

  private func preparationParts(_ desk: WorkshopDesk) -> [Option] {
    let words = messages.workshopPreparing
    let setup = desk.workshop.setup
    let questionnaire = desk.questionnaire
    let asked =
      questionnaire?.visibleCriteria(in: setup.context, scope: setup.scope).count ?? 0
    let scope = questionnaire?.scope(setup.scope)
    let keeping = [setup.holder, setup.keepUntil.map(messages.dates.date) ?? ""]
    let texts: [String] = [
      setup.subject.name, questionnaire?.title[language] ?? "",
      setup.scope == .all
        ? words.all(asked) : scope.map { words.dimension($0.title[language], asked) } ?? "",
      setup.voices == .organisation
        ? words.oneVoice
        : "\(words.each), \(lowerCase(setup.naming == .named ? words.named : words.anonymous))",
      desk.workshop.attendance.isEmpty
        ? "" : messages.numbers.digits(desk.workshop.attendance.count),
      [setup.date.map(messages.dates.date) ?? "", setup.place].filter { !$0.isEmpty }
        .joined(separator: ", "),
      keeping.filter { !$0.isEmpty }.joined(separator: ", "),
    ]
    return items.compactMap { item in
      if item == .workshop(.part(.lastTime)) {
        return option(item, messages.workshopSince.part, detail: followed(by: desk))
      }
      guard case .workshop(.part(let part)) = item,
        let place = Wizard.preparationSteps.firstIndex(of: part)
      else { return nil }
      return option(
        item, words.parts[place], detail: texts[place].isEmpty ? words.nothing : texts[place])
    }
  }
}
