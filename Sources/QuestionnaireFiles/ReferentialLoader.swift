import DisplayText
import Referential

/// Reads what all questionnaires share: profiles, needs, stages, words.
struct ReferentialLoader {
  let session: ReadingSession

  private static let keys = [
    "format", "version", "profiles", "needs", "stages", "bands", "approches", "objets", "impacts",
    "kinds", "uses", "natures", "states", "objectives", "glossary", "figures", "avoid", "jargon",
  ]

  func referential(_ root: YAMLNode) -> Referential? {
    guard let block = MappingReader(root, keys: ReferentialLoader.keys, in: session) else {
      return nil
    }
    let list = NamedLists(session: session, block: block)
    return Referential(
      version: block.version(), profiles: list.profiles(), needs: list.named("needs"),
      stages: list.stages(), bands: list.named("bands", all: Band.allCases.map { "\($0)" }),
      approches: list.approches(), objets: list.named("objets"), impacts: list.named("impacts"),
      kinds: list.named("kinds", all: Tool.Kind.allCases.map(\.rawValue)),
      uses: list.named("uses", all: Tool.Use.allCases.map(\.rawValue)),
      natures: list.named("natures", all: Tool.Nature.allCases.map(\.rawValue)),
      states: list.named("states", all: Tool.State.allCases.map(\.rawValue)),
      objectives: objectives(list), glossary: glossary(list), figures: figures(list),
      avoidedWords: block.scalars("avoid").map(\.text), jargon: block.scalars("jargon").map(\.text))
  }

  private func objectives(_ list: NamedLists) -> [Objective] {
    list.blocks("objectives", keys: ["id", "title", "by-profile"]) { id, part in
      var byProfile: [ProfileID: LocalizedText] = [:]
      if case .mapping(let mapping) = part.required("by-profile") {
        for entry in mapping.entries {
          session.link(to: .profile(ProfileID(entry.key)), at: entry.keyPlace)
          byProfile[ProfileID(entry.key)] = LocalizedReading.text(
            entry.value, key: entry.key, .sentence, in: session)
        }
      }
      return Objective(id: TagID(id), title: part.text("title", .title), byProfile: byProfile)
    }
  }

  private func glossary(_ list: NamedLists) -> [GlossaryEntry] {
    list.blocks("glossary", keys: ["id", "term", "text"]) { id, part in
      GlossaryEntry(
        id: id, term: part.text("term", .glossaryTerm), text: part.text("text", .reference))
    }
  }

  private func figures(_ list: NamedLists) -> [Figure] {
    list.blocks("figures", keys: ["id", "text", "year", "source", "about"]) { id, part in
      let about = part.scalars("about", isRequired: true).map { QuestionnaireID($0.text) }
      return Figure(
        id: id, text: part.text("text", .reference), year: part.number("year", in: 1900...2100),
        source: unbreakable(part.plainText("source"), language: "fr"), about: about)
    }
  }
}
