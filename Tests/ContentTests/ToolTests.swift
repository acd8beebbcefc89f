import Evaluation
import Referential
import Testing
import Wizard

@Suite("Tools that ship")
struct ToolTests {
  @Test("every criterion links to a sheet of our own first, then to tools that exist and live")
  func criteriaLinkToTools() {
    for criterion in Shipped.criteria {
      let tools = criterion.tools.compactMap(Shipped.catalogue.tool)
      #expect(tools.count == criterion.tools.count, "\(criterion.id) links to an unknown tool")
      #expect(Set(criterion.tools).count == criterion.tools.count, "\(criterion.id)")
      #expect(tools.first?.isOwnSheet == true, "\(criterion.id)")
      for tool in tools {
        #expect(tool.state != .archive, "\(criterion.id) links to the archive \(tool.id)")
      }
    }
    #expect(Shipped.catalogue.sheets.count == 8)
  }

  @Test("the title of a tool that is in one language only says so in the other")
  func languageIsSaid() {
    for tool in Shipped.catalogue.everything {
      #expect(tool.title.en.contains("(in French)") == (tool.language == .fr), "\(tool.id)")
      #expect(tool.title.fr.contains("(en anglais)") == (tool.language == .en), "\(tool.id)")
    }
  }

  @Test("every criterion has a living tool or sheet for each profile that sees it")
  func pairsHaveTools() {
    var pairs: Set<String> = []
    for questionnaire in Shipped.questionnaires {
      for context in contexts(of: questionnaire) {
        guard let profile = context.profile else { continue }
        for criterion in questionnaire.visibleCriteria(in: context, scope: .all) {
          pairs.insert("\(criterion.id) \(profile)")
          let fitting = criterion.tools.compactMap(Shipped.catalogue.tool).filter {
            $0.state == .living && $0.fits(profile)
          }
          #expect(!fitting.isEmpty, "\(criterion.id) for \(profile)")
        }
      }
    }
    // 16 + 4 criteria of cf for six profiles and 16 for the seventh; ms by its dimensions; the rest by all.
    #expect(pairs.count == 1_137)
    print("criterion × profile pairs with a living tool or sheet: \(pairs.count)")
  }

  @Test("no criterion links to a tool that fits none of those who see it")
  func noLinkIsDead() {
    for questionnaire in Shipped.questionnaires {
      var seers: [CriterionID: Set<ProfileID>] = [:]
      for context in contexts(of: questionnaire) {
        guard let profile = context.profile, profile != .other else { continue }
        for criterion in questionnaire.visibleCriteria(in: context, scope: .all) {
          seers[criterion.id, default: []].insert(profile)
        }
      }
      for criterion in questionnaire.criteria {
        for tool in criterion.tools.compactMap(Shipped.catalogue.tool) {
          let fits = seers[criterion.id, default: []].contains { tool.fits($0) }
          #expect(fits, "\(criterion.id) links to \(tool.id)")
        }
      }
    }
  }

  @Test("every tool is found by its title in the toolbox", arguments: Language.allCases)
  func everyToolIsFound(_ language: Language) {
    var walk = Walk(in: language)
    walk.choose(.action(.toolbox))
    for tool in Shipped.catalogue.everything {
      walk.perform(.fill(.search, tool.title[language].uppercased()))
      #expect(Wizard.items(in: walk.state).contains(.tool(tool.id)), "\(tool.id)")
    }
    #expect(Shipped.catalogue.everything.count == 133)
  }

  @Test("every tool that lives is reached from a situation: a criterion, a need or a proposal")
  func everyLivingToolIsReached() {
    let proposals = Shipped.orientation.proposals
    let linked = Set(Shipped.criteria.flatMap(\.tools) + proposals.flatMap(\.tools))
    let needs = Set(proposals.flatMap(\.needs))
    let fallbacks = Set(Shipped.catalogue.fallbacks.map(\.tool))
    for tool in Shipped.catalogue.everything where tool.state != .archive {
      let isReached =
        linked.contains(tool.id) || fallbacks.contains(tool.id)
        || !needs.isDisjoint(with: tool.needs)
      #expect(isReached, "\(tool.id)")
    }
  }

  @Test("no address is a mirror, and each has its form")
  func linksAreNoMirrors() {
    let mirrors = [
      "pdfslide", "docplayer", "fdocuments", "dokumen.tips", "studylib", "genial.ly", "genially",
      "scribd", "slideshare", "calameo", "slideplayer", "vdocuments",
    ]
    for tool in Shipped.catalogue.everything where !tool.link.isEmpty {
      #expect(!mirrors.contains { tool.link.lowercased().contains($0) }, "\(tool.link)")
      #expect(tool.link.hasPrefix("https://") || tool.link.hasPrefix("http://"), "\(tool.link)")
      #expect(!tool.link.contains { $0.isWhitespace }, "\(tool.link)")
    }
  }

  @Test("a tool one cannot open says who to ask for it")
  func toolsWithoutAddressHaveAPublisher() {
    for tool in Shipped.catalogue.tools where tool.link.isEmpty && tool.state != .archive {
      #expect(!tool.publisher.isEmpty, "\(tool.id)")
    }
  }

  @Test("fallbacks and proposals name tools that exist")
  func namedToolsExist() {
    for fallback in Shipped.catalogue.fallbacks {
      #expect(Shipped.catalogue.tool(fallback.tool) != nil, "\(fallback.tool)")
    }
    for proposal in Shipped.orientation.proposals {
      #expect(proposal.tools.count == 2, "\(proposal.purpose)")
      for tool in proposal.tools.map(Shipped.catalogue.tool) {
        #expect(tool?.state == .living, "\(proposal.purpose)")
      }
    }
  }

  @Test("what asks the same thing says so on both sides")
  func sameAsIsSymmetric() {
    var pairs = 0
    for criterion in Shipped.criteria {
      for id in criterion.sameAs {
        let other = Shipped.criteria.first { $0.id == id }
        #expect(other?.sameAs.contains(criterion.id) == true, "\(criterion.id) and \(id)")
        pairs += 1
      }
    }
    #expect(pairs >= 22)
  }
}
