extension Messages.Reports {
  static let english = Self(
    synthesis: "One-page summary",
    fullReport: "Full report",
    answeredOn: { questionnaire, date in "\(questionnaire), \(date)" },
    aim: "Aim",
    partners: "Partners",
    since: "Since",
    scope: "Scope",
    whoAnswered: "Who answered",
    respondent: "Name or nickname",
    answers: "Answers",
    onePerson: { organisation in
      organisation.isEmpty ? "One person." : "One person, on behalf of: \(organisation)."
    },
    oneScreen: { organisation in
      organisation.isEmpty
        ? "A group, at one screen." : "A group, at one screen, on behalf of: \(organisation)."
    },
    beforePooling: { organisation in
      organisation.isEmpty
        ? "One person, before pooling answers."
        : "One person, before pooling answers, on behalf of: \(organisation)."
    },
    oneVoiceEach: { "One voice per organisation: \($0.joined(separator: ", "))." },
    people: { count, organisations in
      let people = English.count(count, "person", "people")
      return organisations.isEmpty
        ? "\(people)." : "\(people), from: \(organisations.joined(separator: ", "))."
    },
    andOthers: { names, others in
      let said = names.joined(separator: ", ")
      return others == 0 ? said : "\(said) and \(English.count(others, "other", "others"))"
    },
    decisions: "Decisions taken",
    noDecision: "No decision has been entered in the action plan yet.",
    moreDecisions: { count in
      count == 1
        ? "One more action is in the action plan."
        : "\(English.digits(count)) more actions are in the action plan."
    },
    inShort: "In short",
    dimension: "Dimension",
    bar: "Bar",
    reading: "Reading",
    barSure: { words in "Solid bar: \(words)" },
    barOpen: { lower, upper in "Solid bar up to: \(lower); hatched up to: \(upper)" },
    barEmpty: "No bar",
    barLimits: { "The vertical lines separate: \($0.joined(separator: ", "))." },
    point: "Subject",
    sentenceToReach: "The sentence to reach",
    toDebate: "To debate first",
    apart: { lowest, highest in
      lowest == highest ? "all at level \(lowest)" : "from level \(lowest) to level \(highest)"
    },
    open: "What is not settled",
    undecided: { "Not decided by the group: \($0.joined(separator: "; "))." },
    differing: { "Seen differently: \($0.joined(separator: "; "))." },
    unanswered: { "No answer so far: \($0.joined(separator: "; "))." },
    nothingOpen: "Nothing: every question found an answer.",
    whereToLook: "Where to look",
    nextDate: "Next date",
    reviewOn: { date in "We take stock again on \(date)." },
    noReview: "The next date is still to be set, in 6 or 12 months for instance.",
    howToRead: "How to read this page",
    methodLines: [
      "Each question describes five levels; the answer is the last sentence true on that day.",
      "A missing answer never counts in favour: it leaves a hatched part.",
      "A shared reading, at one moment: neither an audit nor a ranking.",
    ],
    sharedReading: "Shared reading",
    readOn: "Read together on",
    readBy: "by (organisation, name, role)",
    reservations: "Reservations",
    notAContract: "This page says what we looked at together. It is not a contract.",
    sinceLastTime: "Since last time",
    sinceLastTimeIntro: { date in
      "The thin bar is that of \(date). A shorter bar is no step back: answers sometimes become "
        + "more accurate."
    },
    before: { date in "On \(date)" },
    now: "Now",
    barBefore: { before, now in "Before: \(before); now: \(now)" },
    whereToFind: "Where to find it",
    answersOneByOne: "The answers, one by one",
    question: "Question",
    answer: "Answer",
    comment: "What makes us say so",
    levelAndSentence: { level, sentence in "Level \(level). \(sentence)" },
    notApplicableBecause: { reason in
      reason.isEmpty ? "Does not apply." : "Does not apply: \(reason)"
    },
    step: "Step",
    levels: "Levels",
    fromTo: { from, to in "\(from) to \(to)" },
    level: "Level",
    undecidedAnswer: "No agreement on a level so far.",
    share: "Share",
    page: "Page",
    withoutComments: "Comments were left out of this document.",
    withoutNames: "Names of people and comments were left out of this document.",
    fillIn: "to fill in"
  )
}
