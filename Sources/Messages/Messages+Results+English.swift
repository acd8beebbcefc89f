import Referential

extension Messages.Results {
  static let english = Self(
    title: { kind in
      switch kind {
      case .alliance: "Where your alliance stands"
      case .alliances: "Where your alliances stand"
      case .organisation: "Where your organisation stands"
      case .solution: "Where your solution stands"
      case .territory: "Where your territory stands"
      case .animation: "Where your organisation stands"
      case .support: "Where your support stands"
      }
    },
    summary: { name, date, counts in
      name.isEmpty ? "\(date). \(counts)" : "“\(name)”, \(date). \(counts)"
    },
    counts: { levels, unknown, unanswered, setAside in
      let answers = English.plural(levels, "answer", "answers")
      var parts: [String] = []
      if levels == 0, unknown == 0 {
        parts.append(
          unanswered == 0 ? "No question" : "No answer yet, out of \(unanswered)")
      } else if unknown == 0, unanswered == 0 {
        parts.append("\(levels) \(answers) out of \(levels)")
      } else if levels == 0, unanswered == 0 {
        parts.append("\(English.count(unknown, "answer", "answers")) “Don’t know”")
      } else {
        parts.append("\(levels) \(answers)")
        if unknown > 0 { parts.append("\(unknown) “Don’t know”") }
        if unanswered > 0 { parts.append("\(unanswered) unanswered") }
      }
      if setAside > 0 {
        parts.append(English.count(setAside, "question set aside", "questions set aside"))
      }
      return parts.joined(separator: ", ") + "."
    },
    buildOn: { "You can build on: \($0.joined(separator: ", "))." },
    workFirst: { "To work on first: \($0.joined(separator: ", "))." },
    noStrengthYet: { phrases in
      let names = phrases.joined(separator: ", ")
      return phrases.count > 1
        ? "The most advanced dimensions: \(names). They are not yet something to build on."
        : "The most advanced dimension: \(names). It is not yet something to build on."
    },
    nothingToWorkOn: { phrases in
      "No dimension needs work first. The least advanced: \(phrases.joined(separator: ", "))."
    },
    allEqual: "All dimensions stand at the same point. Choose the one that matters most to you.",
    mostAdvanced: { phrases in "The most advanced: \(phrases.joined(separator: ", "))." },
    leastAdvanced: { phrases in "The least advanced: \(phrases.joined(separator: ", "))." },
    blindSpot: { phrase, unknown, total in
      "\(phrase) (\(English.count(unknown, "question", "questions")) out of \(total))"
    },
    blindSpots: { spots in
      let name = English.plural(spots.count, "Blind spot", "Blind spots")
      return "\(name): \(spots.joined(separator: ", "))."
    },
    strengths: "To build on",
    toWorkOn: "To work on",
    findOutFirst: "Find out first",
    whereToBegin: "Where to begin",
    askThisWeek:
      "Pick one of these questions and the person to ask, this week. What you already know still "
      + "holds.",
    keepAlive:
      "There is no rush. Choose something you can build on and see who else it could serve, or "
      + "take stock again in a year.",
    readingOnly: "This is a reading at one moment. Neither an audit nor a ranking.",
    example: "This is an example. Nothing in it is yours, nothing is saved.",
    tooEarly: { kind in
      let what =
        switch kind {
        case .alliance: "where your alliance stands"
        case .alliances: "where your alliances stand"
        case .organisation, .animation: "where your organisation stands"
        case .solution: "where your solution stands"
        case .territory: "where your territory stands"
        case .support: "where your support stands"
        }
      return "It is too early to say \(what). That already tells you something."
    },
    oneOfThree: "It often means one of three things:",
    threeMeanings: [
      "other people have the answers;",
      "you have not discussed these subjects together yet: in that case the first sentence is "
        + "probably the right answer;",
      "this questionnaire does not suit your situation.",
    ],
    threeSteps: [
      "Choose three questions that matter to you.",
      "Note who could answer them, and ask.",
      "Come back: your answers are waiting, nothing is lost.",
    ],
    nothingApplicable:
      "No question applies to you: this questionnaire probably does not suit your situation.",
    nothingApplicableNext: "Try another questionnaire. Your answers are kept.",
    complete: "Complete",
    findOut: "Find out first",
    chooseThree: "Choose three questions",
    dimensions: { count in
      switch count {
      case 0: "The dimensions"
      case 1: "The dimension"
      default: "The \(English.word(count)) dimensions"
      }
    },
    understand: "Understand",
    tools: "Tools",
    path: "A possible path",
    goHome: "Finish",
    overview: "Overview",
    continueWithTheRest: { count in
      "Continue with the \(English.plural(count, "other question", "\(count) others"))"
    },
    otherQuestionnaire: "Try another questionnaire",
    toolbox: "See the toolbox"
  )
}
