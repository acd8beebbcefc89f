extension Messages.Workshops {
  static let english = Self(
    title: "Workshops",
    none: "No session.",
    firstTakes: "Preparing the first one takes ten minutes.",
    inPreparation: { received, expected in
      let ballots = English.count(received, "ballot", "ballots")
      return expected > 0
        ? "1 session being prepared: \(ballots) in out of \(expected)."
        : "1 session being prepared: \(ballots) in."
    },
    line: { phase, received, expected in
      let ballots = English.count(received, "ballot", "ballots")
      return "\(phase). \(ballots) in\(expected > 0 ? " out of \(expected)" : "")."
    },
    phases: [
      "Being prepared", "Ballots open", "Ballots closed", "Answers shown", "Session ended",
    ],
    several: { "\(English.count($0, "session", "sessions")). Prepare, collect, decide." },
    count: { English.count($0, "session", "sessions") },
    overdue: { name, date in
      "Session “\(name)”: the answers were to be erased on \(date). Open it to do so."
    },
    on: { "On \($0)" },
    readOnly: "Read only: the session is open elsewhere, or comes from a newer version.",
    session: { "Session “\($0)”" },
    received: { received, expected in
      let ballots = English.count(received, "ballot", "ballots")
      return expected > 0 ? "\(ballots) in out of \(expected)." : "\(ballots) in."
    },
    posters: { "\(English.count($0, "poster", "posters")) counted." },
    answered: "Have answered",
    awaited: "Awaited",
    unnamed: { English.count($0, "person without a name", "people without a name") },
    incomplete: { ballots, answers in
      ballots == 1
        ? "1 ballot is not complete: \(English.count(answers, "answer is", "answers are")) missing."
        : "\(ballots) ballots are not complete."
    },
    late: { "\(English.count($0, "ballot", "ballots")) came after closing." },
    hidden: "No answer is shown here. They will all be shown at the same time.",
    closed: "Ballots are closed. Nobody has seen the answers yet, nor have you.",
    commentsRead: { "\(English.count($0, "comment", "comments")) read and allowed." },
    allAreIn: "All are in: you can close.",
    sitting: { "The session is on, \($0) left." },
    sittingIsOver: "The session is on, the planned time is over.",
    meetingAgain: { "You meet again on \($0)." },
    whereWeWere: "Where we were",
    lastSat: { "Last time together: \($0)." },
    settled: { settled, shown in
      "\(English.count(settled, "criterion", "criteria")) settled out of \(shown) shown."
    },
    talkedAbout: { "We were talking about: \($0)." },
    putOff: { "Put off: \($0)." },
    actions: { "\(English.count($0, "action", "actions")) decided." },
    ended: "This session has ended.",
    erased: {
      "\(English.count($0, "ballot", "ballots")) erased. What stays is how many gave each level, "
        + "without saying who."
    },
    kept: { date in date.map { "Ballots are kept until \($0)." } ?? "Ballots are kept." },
    onePage: "One page can go out tonight: “Documents of the session”.",
    nextReview: { "Next assessment: \($0)." },
    deeds: [
      "collect": "Collect the answers",
      "handOut": "Print and send",
      "code": "Correct or withdraw a ballot",
      "close": "Close the ballots",
      "preparation": "Look at the preparation again",
      "discard": "Move the session to the trash",
      "comments": "Read the comments, before they are shown",
      "reveal": "Show the answers",
      "reopen": "Open the ballots again",
      "agenda": "Discuss and decide",
      "crossed": "Organisations side by side",
      "parking": "What is put off",
      "eraseAnswers": "Erase the answers",
      "startClock": "Change the time that is left",
      "stopClock": "Stop for today",
      "readDecisions": "Read the decisions back and end",
      "results": "Results of the group",
      "minutes": "Documents of the session",
      "followUp": "Prepare the next session, from this one",
      "sinceLast": "Since the last session",
      "viewsDocument": "Make a document of it",
      "paper": "Type paper ballots",
      "curtain": "Pass the keyboard",
      "bringFile": "Bring files in", "countAlike": "Count them as well",
      "stickers": "Count stickers",
      "together": "Answer all together, on the screen",
      "myTurn": "It is my turn",
      "answer": "Answer",
      "giveUpKeyboard": "Leave without answering",
      "nextBallot": "Next ballot",
      "takeBack": "Take this ballot back",
      "correct": "Correct this ballot",
      "withdraw": "Withdraw this ballot, for good",
      "finishBallot": "I am done, the seat is free",
      "anonymousRespondent": "Someone who is not on the list",
      "openFile": "Open",
      "anotherDocument": "Another document",
      "showAllComments": "Allow all",
      "addAction": "Add an action",
      "decide": "Decide",
      "said": "What was written",
      "park": "Put off",
      "next": "Next",
      "takeaways": "Go on: what each one takes away",
      "end": "End the session",
      "prepare": "Prepare a session",
    ],
    deedDetails: [
      "collect": "Paper, keyboard, files, stickers, or all together.",
      "handOut": "Booklet, ballot, posters, invitation, facilitator’s sheet.",
      "close": "When everything is there: no ballot comes in any more.",
      "comments": "To be read alone: a turn of phrase may tell who writes.",
      "reveal": "By dimension, or all at once. The screen can be projected.",
      "reopen": "Possible as long as nothing was shown.",
      "paper": "One line per dimension: 4 3 ? 2. Thirty seconds a ballot.",
      "curtain": "Each in turn on this computer, without seeing the others.",
      "bringFile": "Replies by mail, ballot files, tables of form services.",
      "stickers": "How many for each level: 2:3 4:2.",
      "together": "A single sheet, filled in before everybody.",
    ],
    handOutTitle: "Print and send",
    handOut: "Each document goes to your Documents folder. Nothing is sent from here.",
    documents: [
      "invitation": "Invitation", "notice": "Notice “Your answers”",
      "booklet": "Booklet", "ballot": "Ballot",
      "large-booklet": "Large-print booklet",
      "large-ballot": "Large-print ballot", "posters": "Posters",
      "facilitator": "Facilitator’s sheet", "text-ballot": "Ballot to fill in a message",
      "interim": "Interim minutes", "minutes": "Minutes of the session",
      "divergence": "What we see differently", "views": "Views compared",
      "summary": "One-page summary",
    ],
    documentDetails: [
      "invitation": "To paste into a message.",
      "notice": "Who keeps the answers, until when, how to have them erased.",
      "booklet": "Each question, its five sentences, room for a word.",
      "ballot": "One row per question, one box per level.",
      "large-booklet": "For those who read better so.",
      "large-ballot": "For those who read better so.",
      "posters": "One sheet per question, five zones for stickers.",
      "facilitator": "The course of the session, and what to ask about each question.",
      "interim": "Between two meetings: where you were, what is left.",
      "minutes": "Decisions first, with their reasons. To be sent the same evening.",
      "summary": "One page for a board or a funder.",
      "divergence": "Questions, from the most discussed to shared views.",
      "views": "Who sees it higher, organisation by organisation.",
      "text-ballot": "One fills it in when replying; “Bring files in” reads it.",
    ],
    handedOut: "The document is ready.",
    another: "Another document",
    close: "Close the ballots?",
    closeConsequence: { received, expected in
      let missing = expected - received
      let wait = missing > 0 ? "\(missing) missing. " : ""
      return wait
        + "No ballot will come in any more. You can open them again as long as nothing was shown."
    },
    closeYes: "Yes, close",
    notYet: "Not yet",
    reveal: { dimension in
      dimension.map { "Show the answers: \($0)?" } ?? "Show all the answers?"
    },
    revealConsequence:
      "They will appear on the screen, for everybody. After that, no ballot comes in.",
    revealYes: "Show",
    withdraw: "Withdraw this ballot for good?",
    withdrawConsequence: "Its answers are erased from this computer. The person may answer again.",
    withdrawYes: "Yes, withdraw",
    end: "End the session?",
    endErases: {
      "\(English.count($0, "ballot", "ballots")) will be erased from this computer. What is kept is "
        + "how many gave each level, and what you decided."
    },
    endKeeps: { date in
      date.map { "Ballots stay on this computer until \($0)." }
        ?? "Ballots stay on this computer."
    },
    endYes: "Yes, end",
    erase: "Erase all the answers of this session?",
    eraseConsequence: "Ballots and stickers go from this computer, for good.",
    eraseYes: "Yes, erase",
    showAgain: "Look at the answers again",
    goOnPreparing: "Go on preparing",
    isUnfinished: "The preparation is not finished: the questionnaire is not chosen yet.",
    discard: { "Move the session “\($0)” to the trash?" },
    discardConsequence: "Its ballots go with it.",
    discardYes: "Yes, to the trash",
    keep: "No, keep it")
}
