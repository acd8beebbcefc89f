extension Messages.WorkshopGuide {
  static let english = Self(
    title: "Facilitator’s sheet",
    purpose: "The group’s question",
    place: "Place",
    who: "Who is expected",
    voices: { oneForEachOrganisation, isAnonymous in
      if oneForEachOrganisation { return "One voice for each organisation, shown by its name." }
      return isAnonymous
        ? "Everyone for themselves, without names." : "Everyone for themselves, with their name."
    },
    duration: "Planned duration",
    before: "Before the session",
    preparations: [
      (
        15,
        "Name the session and write down the question that the group wants answered. Choose two to "
          + "four dimensions, or the first reading. Decide who speaks (everyone for themselves, or "
          + "one voice for each organisation) and whether ballots bear a name."
      ),
      (
        14,
        "Send the invitation with the ballot, or hand out booklet and ballot on paper. Have large "
          + "print ready for those who want it."
      ),
      (7, "See how many ballots have come in, and send a reminder. Nobody sees a level."),
      (3, "Type what has come back, and check each ballot against the paper."),
      (
        1,
        "Close the ballots. Read the comments and leave out those that point at someone. Choose the "
          + "four or five questions to debate, print them, try the projector."
      ),
    ],
    daysBefore: { days, date in
      let name = "D-\(days)"
      return date.map { "\(name) (\($0))" } ?? name
    },
    minuteByMinute: "Minute by minute",
    time: "Minutes",
    what: "What",
    from: { start, end in "\(start) to \(end)" },
    part: { part in
      switch part {
      case .rules: "Welcome, the group’s question, ground rules. Say what becomes of the answers."
      case .goodMoment: "Everyone tells of a moment when the alliance went well."
      case .reveal: "The answers appear. Silent reading; no comments."
      case .debate: "The questions to debate, one by one, widest gaps first."
      case .pause: "Break."
      case .subjects: "Choose three subjects together. The rest is put aside, in writing."
      case .actions: "Three to five actions, each with a name and a date."
      case .lastWord:
        "Read the decisions aloud. Go round the table: “What I take away”. Next date."
      }
    },
    howMany: { criteria, minutes in
      let questions = English.plural(criteria, "question", "questions")
      return "\(sentence(English.word(criteria))) \(questions), about "
        + "\(English.digits(minutes)) minutes each."
    },
    toDebate: "Questions to debate",
    toDebateIntro:
      "From the ballots, widest gaps first. Levels appear at the reveal and not before.",
    nothingToDebate:
      "No wide gap in the ballots. Take the questions that matter most to the group.",
    whatToSay: "What one may say",
    groundRules: "Ground rules, to read when you open",
    rules: [
      "Neither an audit nor a ranking: we want to understand, nobody is judged.",
      "We talk about the answers, not about who gave them.",
      "“Don’t know” is an answer. So is a disagreement.",
      "What is said here stays here, except what we decide to write down.",
      "Everyone has the same time to speak.",
    ],
    moments: [
      (
        "Answers differ",
        "“What could make someone answer 2? What could make someone answer 4?” Look for the fact "
          + "that each has in mind: often it is not the same one."
      ),
      (
        "Nobody speaks",
        "Two minutes of silence, everyone writes. Then in pairs. Then go round the table, starting "
          + "with whoever speaks least."
      ),
      (
        "One person speaks a lot",
        "“Thank you, I have that. I would like to hear someone who sees it differently.”"
      ),
      (
        "People look for who answered what",
        "“We do not need to know. What does this answer teach us?”"
      ),
      (
        "Nobody knows",
        "That is no disagreement: write down who could find the answer, and by when."
      ),
      (
        "Voices rise",
        "Stop and name it: “This is a subject that matters.” Offer the break, or put the subject "
          + "aside with a date."
      ),
      (
        "No agreement is possible",
        "“Not settled” is a decision: write down both reasons and go on."
      ),
      (
        "Time runs short",
        "Finish the question you have begun, put the others aside, keep the ten minutes for actions."
      ),
    ],
    prompts: "Question by question",
    toOpen: "To open",
    toDig: "To dig",
    whenAnswersDiffer: "When answers differ",
    whenNobodySpeaks: "When nobody speaks",
    toConclude: "To conclude"
  )
}
