extension Messages.WorkshopDebate {
  static let english = Self(
    commentsTitle: "Comments, for you alone",
    commentsNote:
      "Turn the screen away. Tick what may be shown: a turn of phrase or a fact may tell who writes. "
      + "The quickest way: allow all, then untick.",
    noComments: "Nobody wrote a comment.",
    commentsOf: { number, name in name.isEmpty ? "Ballot \(number)" : name },
    commentsDone: "I have read them",
    leaveAllAside: "Leave all aside",
    allowed: { "\($0) of \($1)" },
    goOnFor: "Go on for how long?",
    meetingTitle: "When do you meet again?",
    meetingNote:
      "This day goes into the interim minutes. The session will go on from where it was.",
    answers: { English.count($0, "answer", "answers") },
    revealTitle: "Show the answers",
    revealNote:
      "First everyone reads in silence, two minutes. Then you talk about what is seen differently.",
    everything: "Everything at once",
    shown: "shown already",
    notShown: "not shown yet",
    groupingTitle: "Read the table",
    groupings: ["Ballot by ballot", "By organisation", "By role"],
    mapTitle: "What we see differently",
    withheld: "Fewer than three people answered without their names: their answers are not shown.",
    notShownYet:
      "Nothing is shown yet: the answers will stand here once the session can be saved.",
    withheldCell: "#: too few people gave a level for it to be shown without names.",
    withheldSpoken: "too few people for it to be shown",
    voices: { English.count($0, "ballot", "ballots") },
    sorted: "Each row is sorted by level: a column is nobody.",
    sortedForRoom: "Not all names fit here: each row is sorted by level. Enter says who.",
    oneVoice: "One organisation, one voice.",
    verdicts: Verdicts(
      debate: "to discuss first", clarify: "to clarify", shared: "shared view",
      tooFew: "too few answers", unknown: "we do not know"),
    apart: { English.count($0, "voice apart", "voices apart") },
    doNotKnow: { "\($0) \(English.plural($0, "does", "do")) not know" },
    legendLevels: "1 to 5: level.", legendUnknown: "? don’t know.",
    legendNotApplicable: "– not applicable.", legendUnanswered: "· no answer.",
    legendApart: "In brackets, a voice apart: often the one to hear.",
    timesLevel: { people, level in "\(people) at level \(level)" },
    crossedTitle: "Organisations side by side",
    crossedNone: "It takes at least two organisations that answered.",
    seenAlike: "seen alike",
    byTag: "By broad subject",
    byCriterion: "Criterion by criterion",
    agendaTitle: "Discuss and decide",
    timeLeft: { minutes, criteria in
      "\(English.count(minutes, "minute", "minutes")) left: "
        + "\(English.count(criteria, "criterion", "criteria"))."
    },
    timeOver: "The planned time is over. Put things off, or decide to go on.",
    startClock: "How much time do you have?",
    takeNow: "to take now",
    later: "later",
    done: "settled",
    minutes: { English.count($0, "minute", "minutes") },
    trailWithTime: { "\($1) left. \($0)" },
    minutesEach: { "\(English.count($0, "minute", "minutes")) each" },
    settledAt: { "Settled: \($0)" },
    undecided: "Not settled",
    parkedMark: "put off",
    prompts: Prompts(
      toOpen: "Tell of a recent moment when the question came up.",
      toDig: "What makes you say so? What would someone see who arrives tomorrow?",
      whenAnswersDiffer:
        "What could make someone answer low? And high? We talk about the answers, not about who gave "
        + "them.",
      whenNobodySpeaks:
        "Two minutes of silence: everyone writes an example. Then go round the table.",
      toConclude: "Which sentence do we keep today? What is missing for us to say the next one?",
      labels: ["To open", "To dig", "When answers differ", "When nobody speaks", "To conclude"]),
    saidTitle: "What was written",
    decideLead: "Which sentence do we keep today?",
    undecidedDetail: "The criterion stays open: it counts from the lowest to the highest ballot.",
    unknownDetail: "We do not know yet.",
    reasonTitle: "Why",
    reason: "Because   (optional)",
    agreed: "Who agrees   (optional)",
    agreedHint: "Nothing written: everybody.",
    dissent: "What somebody does not share   (optional)",
    actionTitle: "One action",
    parkingTitle: "What is put off",
    parkingNote: "Nothing is lost: it goes into the minutes.",
    parked: "To keep for later",
    takeUp: "Take up again",
    isDone: "That is settled",
    readTitle: "Read the decisions back",
    readNote: "To be read aloud.",
    nothingDecided: "Nothing was settled.",
    actionsCount: { actions in
      switch actions {
      case 0: "No action yet. Three to five are enough, with a name and a date."
      case 1, 2: "\(English.count(actions, "action", "actions")). Three to five are enough."
      case 3...5: "\(actions) actions: the right measure."
      default: "\(actions) actions: that is a lot. Keep the three to five that matter."
      }
    },
    openOnes: {
      "\(English.count($0, "criterion", "criteria")) shown and not decided upon:"
    },
    by: { owner, due in
      let who = owner.isEmpty ? "nobody yet" : owner
      return due.isEmpty ? "\(who), no date" : "\(who), by \(due)"
    },
    incompleteAction: "Action to describe",
    dissents: { "Not shared: \($0)" },
    agreedBy: { "Agreed: \($0)" },
    takeawaysTitle: "What I take away",
    takeawaysNote: "Once round the table. Write as it is said; an empty line to go on.",
    takeaway: "What I take away",
    takeawayNext: "Continue",
    dateTitle: "When to take stock again?",
    ballotsTitle: "What becomes of the ballots?",
    erase: "Erase them",
    eraseDetail:
      "What is kept is how many gave each level, without saying who. This is what was announced.",
    keepThem: "Keep them",
    keepDetail: { date in
      date.map { "On this computer, until \($0). The home screen will remind you." }
        ?? "On this computer. Tell the group."
    })
}
