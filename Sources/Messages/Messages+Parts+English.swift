import Referential

extension Messages.Parts {
  static let english = Self(
    barsLegend: "Solid part: what is sure. Hatched part: what depends on the missing answers.",
    chainFirst: { phrase in
      "A chain is as strong as its weakest link. To strengthen first: \(phrase)."
    },
    notExercised: "not practised",
    notAddressed: "not addressed",
    tooFewCriteria: "too few questions apply to you",
    blindSpot: "blind spot",
    tags: { kind, count in
      let number = English.word(count)
      return switch kind {
      case .objet: "What is assessed"
      case .impact: count == 1 ? "One impact" : "The \(number) impacts"
      case .approche: count == 1 ? "One approach" : "The \(number) approaches"
      case .view: "Another reading"
      }
    },
    tagsNote: "The same answers, grouped in another way.",
    findOut: "Find out first",
    findOutIntro: "The most useful come first. A single answer may be enough.",
    nothingToFindOut: "Nothing is missing: every question has an answer.",
    whereAndWhat: { place, settles in "\(sentence(place)). \(settles)" },
    path: "A possible path",
    pathTo: { stage, steps in
      "Towards \(stage): \(English.count(steps, "small step", "small steps")), with the least "
        + "effort."
    },
    step: { from, to, sentence in "from level \(from) to level \(to). “\(sentence)”" },
    otherSteps: { count in
      count == 1 ? "then one other small step." : "then \(count) other small steps."
    },
    firstSteps: { number, total in total == 1 ? "First steps" : "First steps, path \(number)" },
    otherPaths: { count in
      count == 1
        ? "Another path takes the same effort and starts in the same way."
        : "\(sentence(English.word(count))) other paths take the same effort and start in the same "
          + "way."
    },
    sameEffort: "These paths take the same effort.",
    groupChooses: "This is a calculation, not advice: you choose, as a group if you can.",
    noPath: "No path to suggest: find the missing answers first.",
    understand: "Understand",
    howToRead: [
      "Boussole describes ways of doing things, not success.",
      "The position is the mean of the levels: of the questions within each dimension, then of the "
        + "dimensions, each with the same weight.",
      "A missing answer is left out of the position; the interval takes it at level 1, then at "
        + "level 5.",
      "Numbers are cut, not rounded: none shows a limit that was not reached.",
    ],
    position: "Position",
    positionText: { "\($0), between 1 and 5" },
    noPosition: "too few answers; see the interval",
    interval: "Interval",
    intervalIsPoint: "none: every answer is there",
    settlesExactly: { stage, answers, mean in
      answers == 1
        ? "\(stage): if the missing answer stands at level \(mean) or above"
        : "\(stage): if the \(answers) missing answers stand, on average, at \(mean) or above"
    },
    stageLimits: "The stages",
    stageLimit: { from, to, isLast in
      isLast ? "from \(from) to \(to) included" : "from \(from) to under \(to)"
    },
    byDimension: "Dimension by dimension",
    dimensionFigures: { position, range, levels, total in
      let answers = "\(English.count(levels, "answer", "answers")) out of \(total)"
      guard let position else { return "\(range); \(answers)" }
      return range == position ? "\(position); \(answers)" : "\(position), \(range); \(answers)"
    },
    whereItComesFrom: "Where it comes from",
    whereItComesFromIntro: { sum in
      "The share of each question in the position. Together they make \(sum)."
    },
    share: { level, share in "level \(level), share \(share)" },
    setAside: { English.count($0, "question set aside", "questions set aside") },
    noReason: "no reason given",
    expectations: "What you expect first",
    figures: "For context",
    figuresNote: "Public, dated figures. They are not targets.",
    source: { source, year in "Source: \(source), \(year)." },
    readings: "What this allows you to say",
    readingToConfirm: "to be confirmed, according to the missing answers"
  )
}
