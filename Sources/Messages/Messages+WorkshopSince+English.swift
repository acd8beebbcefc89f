import Assessments

extension Messages.WorkshopSince {
  static let english = Self(
    startLead: "Start from a former session?",
    startNote:
      "The subject, the organisations, the questionnaire and the way of answering are taken over; the "
      + "answers are not. Once today’s are shown, you will see what has moved since.",
    anew: "A new session altogether",
    anewDetail: "Another subject, or a first time.",
    sessionOf: { date in "Session of \(date)" },
    part: "The last session",
    partLead: "Which session does this one follow?",
    partNote: "The same questionnaire, so that the questions can be compared.",
    none: "None",
    taken: { date in
      "Taken from the session of \(date). Everything can be changed under “Look at the preparation again”."
    },
    title: "Since the last session",
    follows: { date in "This session follows the one of \(date)." },
    missing:
      "The session before is no longer on this computer, or cannot be read: nothing can be compared. "
      + "If it is in the trash, take it out of there, then open this session again.",
    ballots: { then, now in
      "\(English.count(then, "ballot", "ballots")) last time, \(English.digits(now)) today."
    },
    waiting:
      "What was agreed then, and how far apart you were, will show once today’s answers are shown: "
      + "knowing it before could sway them.",
    summary: { closer, apart, same in
      let parts = [(closer, "come closer"), (apart, "drifted apart"), (same, "not moved")]
        .filter { $0.0 > 0 }
      return parts.enumerated().map { place, part in
        let noun = English.plural(part.0, "question", "questions")
        let subject = place == 0 ? "\(English.digits(part.0)) \(noun)" : English.digits(part.0)
        return "\(subject) \(English.plural(part.0, "has", "have")) \(part.1)"
      }.joined(separator: ", ") + "."
    },
    nothingCompared: "No gap can be compared.",
    movements: ["You have come closer", "You have drifted apart", "The same gap"],
    gaps: { then, now in "\(then) → \(now)" },
    gapMoved: { then, now in
      then == now ? "the gap is still \(now)" : "the gap was \(then), it is \(now)"
    },
    columnsNote:
      "The gap goes from the lowest to the highest level: that of last time → that of today.",
    levels: "What was agreed, then and today",
    levelsMoved: { then, now in "\(then), then \(now)" },
    level: { level in "level \(level)" },
    unsettled: "left open",
    notTalkedAbout: "nothing decided",
    unknownKept: "“don’t know”",
    notApplicableKept: "“not applicable”",
    actions: "What became of the actions",
    noAction: "No action had been decided.",
    takenUp: "taken up today",
    toTakeUp: "take it up?",
    added: "Asked for the first time",
    dropped: "No longer asked",
    cannot: "What cannot be compared",
    obstacle: { obstacle in
      switch obstacle {
      case .otherVoices: "answers were not given in the same way"
      case .countsLost: "the answers of that time were erased without being counted"
      case .notShownThen: "not shown last time"
      case .tooFewThen: "too few answers last time"
      case .notShownNow: "not shown yet today"
      case .tooFewNow: "too few answers today"
      }
    },
    otherVoices: { eachThen in
      eachThen
        ? "Last time everyone spoke for themselves; today each organisation has one voice. The gaps do "
          + "not measure the same thing: only agreed levels are compared."
        : "Last time each organisation had one voice; today everyone speaks for themselves. The gaps do "
          + "not measure the same thing: only agreed levels are compared."
    },
    otherVersion: { then, now in
      "The questionnaire has changed: version \(then) last time, \(now) today."
    },
    reworded: "reworded question",
    rewordedNote:
      "Compare a reworded question with care: both levels may not say the same thing.",
    ruleNote: { criteria in
      "From eight answers on, a voice apart no longer counts in the gap. It may have moved for that "
        + "reason alone: \(criteria)."
    },
    joined: { names in "Not there last time: \(names.joined(separator: ", "))." },
    left: { names in "No longer there today: \(names.joined(separator: ", "))." },
    viewsNote:
      "Of a session only how many gave each level is kept, never who: so how organisations see things is "
      + "not compared from one time to the next.",
    lastTime: { date in "Last time (\(date))" },
    kept: "Agreed",
    because: "Because",
    dissent: "Not shared",
    gap: "Gap",
    action: "Action",
    gapOnMap: { then, now in "gap \(then) then \(now)" },
    levelThen: { level in "\(level) last time" },
    keptThen: "Agreed last time.",
    gapThen: "Gap then",
    gapNow: "Gap today",
    keptBothTimes: "Agreed",
    statusToday: "Where it stands",
    nextVerb: { id in "To compare the two: boussole compare \(id)" },
    notEnded: { id in
      "Session “\(id)” has not ended: it cannot be followed yet. End it first."
    },
    followsNone:
      "This session follows no other. Give a second one to compare it with: boussole workshop list.",
    otherQuestionnaire: { then, now in
      "These sessions do not ask the same questionnaire: “\(then)” and “\(now)”. "
        + "Choose two of the same: boussole workshop list."
    }
  )
}
