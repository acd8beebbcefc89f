import Evaluation

extension Messages.WorkshopMinutes {
  static let english = Self(
    minutes: "Minutes of the session",
    interim: "Interim minutes",
    divergence: "What we see differently",
    views: "Views compared",
    date: "Date",
    place: "Place",
    facilitator: "Facilitator",
    tookPart: "Who took part",
    people: { count in English.count(count, "person", "people") },
    way: "How people answered",
    questions: "Questions",
    asked: { criteria, settled in
      "\(English.count(criteria, "question", "questions")), \(English.digits(settled)) settled."
    },
    decided: "What we agree on",
    nothingDecided: "No level has been agreed yet.",
    kept: "Agreed sentence",
    unknownKept: "We do not know yet.",
    notApplicableKept: "This question does not apply to us.",
    agreedBy: "Who agrees",
    everyone: "The whole group",
    reason: "Why",
    dissent: "What is not shared",
    notSettled: "Not settled",
    notSettledIntro: "The group talked about it and chose no level. It is noted as such.",
    settledAndOpen: { settled, open in
      "\(English.count(settled, "question", "questions")) settled, \(open) not settled."
    },
    meetingOn: { "We meet again on \($0), for the second half of this session." },
    noMeeting: "The second half of this session is still to be set.",
    notSettledCount: { count in
      English.count(count, "question not settled", "questions not settled")
    },
    actions: "Actions",
    noAction: "No action was decided.",
    parked: "Put aside",
    nothingParked: "Nothing was put aside.",
    takeaways: "What I take away",
    ballots: "The ballots",
    ballotsErased:
      "The ballots were erased. What stays is how many answered at each level, without names.",
    ballotsKept: { until in "The ballots are kept until \(until), then erased." },
    ballotsStillThere: "The ballots are kept until the session ends.",
    whereWeAre: "Where we were",
    underDiscussion: "Under discussion",
    remaining: "What is left to debate",
    nothingRemains: "Nothing: every question to debate has been looked at.",
    timeSpent: "Time spent",
    spent: { minutes, sittings in
      let times = sittings == 1 ? "one sitting" : "\(English.word(sittings)) sittings"
      return "\(English.count(minutes, "minute", "minutes")), in \(times)"
    },
    notRevealed: { dimensions in
      "Not shown to the group yet: \(dimensions.joined(separator: ", "))."
    },
    intro: "A gap is no fault: it says where there is something to tell each other.",
    verdict: { verdict in
      switch verdict {
      case .toDebateFirst: "To debate first"
      case .toClarify: "To clarify"
      case .sharedView: "Shared view"
      case .tooFewAnswers: "Too few answers"
      }
    },
    verdictMeaning: { verdict in
      switch verdict {
      case .toDebateFirst: "Three levels apart or more."
      case .toClarify: "Two levels apart."
      case .sharedView: "One level apart, or none."
      case .tooFewAnswers: "Fewer than two levels given: nothing to compare."
      }
    },
    lowest: "Lowest",
    highest: "Highest",
    answersGiven: "Answers",
    distribution: { counts in
      counts.map { "\(English.count($0.people, "answer", "answers")) at \($0.level)" }
        .joined(separator: ", ")
    },
    apart: "One voice apart",
    apartAt: { levels in "at level \(levels.map { "\($0)" }.joined(separator: ", "))" },
    apartRule:
      "From eight answers on, one in eight is set aside at each end: a voice apart does not make the "
      + "gap, and it is often the one to hear.",
    sharedAt: { lowest, highest in
      lowest == highest ? "level \(lowest)" : "levels \(lowest) and \(highest)"
    },
    unknownTitle: "What we do not know",
    unknownIntro: "Not knowing is not disagreeing. Here is where to look.",
    unknownOf: { unknown, answers in
      "\(English.digits(unknown)) of \(English.digits(answers)) "
        + (unknown == 1 ? "does not know" : "do not know")
    },
    nobodyUnknown: "Nobody answered “Don’t know”.",
    noneHere: "No question.",
    viewsIntro: "What each organisation sees higher, or lower, than the others.",
    oneVoice: "One organisation, one voice: each position is the mean of its answers.",
    byQuestion: "Question by question",
    seesHigher: "Sees it higher",
    seesLower: "Sees it lower",
    gap: "Gap",
    at: { name, level in "\(name) (\(level))" },
    sameView: "Same view",
    viewsHidden:
      "Fewer than three people answered in one organisation: showing it apart could let someone be "
      + "recognised. To compare two small teams, prepare the session with one voice for each "
      + "organisation.",
    tooFewHidden: { criteria in
      criteria == 1
        ? "One question is not shown: fewer than three answers in one organisation."
        : "\(English.digits(criteria)) questions are not shown: fewer than three answers in one "
          + "organisation."
    },
    notComparable: "Only one organisation answered: there is nothing to compare.",
    viewsErased: "The ballots were erased: views are compared before the session is closed."
  )
}
