import JSONText
import Referential

extension PackWriter {
  static func referentialMembers(
    _ referential: Referential, _ orientation: Orientation
  ) -> PackMembers {
    var members = header(
      .referential, id: PackKind.referential.rawValue, version: referential.version)
    members.put("profiles", referential.profiles.map(profile))
    members.put("needs", referential.needs.map(named))
    members.put("stages", referential.stages.map(stage))
    members.put("bands", referential.bands.map(named))
    members.put("approches", referential.approches.map(approche))
    members.put("objets", referential.objets.map(named))
    members.put("impacts", referential.impacts.map(named))
    members.put("kinds", referential.kinds.map(named))
    members.put("uses", referential.uses.map(named))
    members.put("natures", referential.natures.map(named))
    members.put("states", referential.states.map(named))
    members.put("objectives", referential.objectives.map(objective))
    members.put("glossary", referential.glossary.map(glossaryEntry))
    members.put("figures", referential.figures.map(figure))
    members.put("avoid", referential.avoidedWords.map { .string($0) })
    members.put("jargon", referential.jargon.map { .string($0) })
    members.put("orientation", self.orientation(orientation))
    return members
  }

  private static func named(_ named: Named<some StableID>) -> JSONValue {
    .object {
      $0.put("id", .string(named.id.rawValue))
      $0.put("title", named.title)
    }
  }

  private static func profile(_ profile: Profile) -> JSONValue {
    .object {
      $0.put("id", .string(profile.id.rawValue))
      $0.put("title", profile.title)
      $0.put("short", profile.short)
    }
  }

  private static func stage(_ text: StageText) -> JSONValue {
    .object {
      $0.put("id", .string(text.stage.rawValue))
      $0.put("title", text.title)
      $0.put("sentence", text.sentence)
      $0.put("stay", text.stay)
    }
  }

  private static func approche(_ approche: Approche) -> JSONValue {
    .object {
      $0.put("id", .string(approche.id.rawValue))
      $0.put("title", approche.title)
      $0.put("question", approche.question)
      $0.put("compares", approche.compares)
    }
  }

  private static func objective(_ objective: Objective) -> JSONValue {
    .object {
      $0.put("id", .string(objective.id.rawValue))
      $0.put("title", objective.title)
      $0.put("by-profile", sorted(objective.byProfile))
    }
  }

  private static func glossaryEntry(_ entry: GlossaryEntry) -> JSONValue {
    .object {
      $0.put("id", .string(entry.id))
      $0.put("term", entry.term)
      $0.put("text", entry.text)
    }
  }

  private static func figure(_ figure: Figure) -> JSONValue {
    .object {
      $0.put("id", .string(figure.id))
      $0.put("text", figure.text)
      $0.put("year", .int(figure.year))
      $0.put("source", .string(figure.source))
      $0.put("about", ids: figure.about)
    }
  }

  private static func orientation(_ orientation: Orientation) -> JSONValue {
    .object {
      $0.put("version", .string(orientation.version))
      $0.put("title", orientation.title)
      $0.put("questions", orientation.questions.map(contextQuestion))
      $0.put("proposals", orientation.proposals.map(proposal))
      $0.put("together", sorted(orientation.together))
    }
  }

  private static func proposal(_ proposal: Orientation.Proposal) -> JSONValue {
    .object {
      $0.put("purpose", .string(proposal.purpose.rawValue))
      $0.put("questionnaires", ids: proposal.questionnaires)
      $0.put("needs", ids: proposal.needs)
      $0.put("uses", words: proposal.uses)
      $0.put("tools", ids: proposal.tools)
      $0.put("sentence", proposal.sentence)
    }
  }

  /// By id, so that the bytes do not depend on the order of a dictionary.
  private static func sorted(_ texts: [some StableID: LocalizedText]) -> JSONValue {
    .object { members in
      for (id, text) in texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        members.put(id.rawValue, text)
      }
    }
  }
}
