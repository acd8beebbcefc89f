extension Messages.WorkshopBallots {
  static let english = Self(
    collectTitle: "Collect the answers",
    collect: "No answer will show before closing, except to the person who types it.",
    whose: "Whose ballot is this?",
    whoAnswers: "Who answers?",
    whoseNote: { isAnonymous in
      isAnonymous ? "The name tells who has answered. It is not kept with the ballot." : ""
    },
    name: "Someone else",
    nameHint: "A first name or a nickname.",
    begin: "Continue",
    paperTitle: { $0.isEmpty ? "Paper ballot" : "Ballot of \($0)" },
    replaces: {
      "\($0) has answered: this ballot takes the place of that one. If it is somebody else, go back and "
        + "give another name."
    },
    line: { "Line \($0) of \($1)" },
    lineLabel: { dimension, answers in
      "\(dimension): \(English.count(answers, "answer", "answers"))"
    },
    lineHint: {
      "1 to 5, ? don’t know, " + ($0 ? "- not applicable, " : "")
        + ". empty box. For instance: 4 3 ? 2"
    },
    code: { "Code to write on the sheet: \($0)" },
    accept: "Next line",
    acceptLast: "Read this ballot back",
    readBackTitle: "Read back",
    readBack: { answered, total in
      answered == total || answered == 0
        ? "\(English.count(answered, "answer", "answers")) out of \(total)."
        : "\(English.count(answered, "answer", "answers")) out of \(total): this ballot counts for "
          + "what it says."
    },
    isSaved: "It is saved.",
    notSavedYet: "It is not saved yet.",
    isLeftOut: "This ballot is not counted.",
    withoutAnswer: "Empty box",
    questions: { English.count($0, "question", "questions") },
    readBackNote: "After “Next ballot”, these answers are shown no more.",
    stickersTitle: "Count stickers",
    stickersNote: "One poster at a time. Stickers count without inventing people.",
    stuck: { English.count($0, "sticker", "stickers") },
    notCounted: "not counted yet",
    stickerLabel: "How many for each level",
    stickerHint: {
      "For instance 2:3 4:2, three stickers on level 2 and two on level 4. ?:1: one that does not know."
        + ($0 ? " -:1: one not applicable." : "")
    },
    bringTitle: "Bring files in",
    bringNote:
      "A saved message, a ballot file, a table of a form service (CSV), or a folder. You can drop the "
      + "file on this window.",
    path: "Where the file is",
    pathHint: "For instance ~/Documents/answers.csv",
    bring: "Read the file",
    broughtTitle: "Files read",
    brought: { "\(English.count($0, "ballot", "ballots")) counted." },
    replaced: {
      "\(English.count($0, "ballot takes", "ballots take")) the place of an earlier one of the same "
        + "person."
    },
    late: { "\(English.count($0, "ballot", "ballots")) came after closing: kept apart." },
    alreadyTaken: {
      "\(English.count($0, "message had", "messages had")) been read before: left out."
    },
    alike: {
      "\(English.count($0, "ballot without a name says", "ballots without a name say")) exactly what "
        + "others say that came before. Nothing more is counted for now. The same message twice, or "
        + "people who think alike? That is for you to say."
    },
    findings: "To look at",
    bringMore: "Read another file",
    codeTitle: "Correct or withdraw a ballot",
    codeNote: "The code is on the ballot, or was shown to the person at the end.",
    codeLabel: "Code of the ballot",
    find: "Find",
    ballot: { "Ballot \($0)" },
    ballotOf: { name, answered in
      let answers = English.count(answered, "answer", "answers")
      return name.isEmpty ? "\(answers)." : "\(name), \(answers)."
    },
    correctIt: "Correct it",
    curtainTitle: "The seat is free",
    curtain: "Whose turn is it?",
    curtainNote:
      "You will answer on this computer. The person before you cannot be read again; nor can you, "
      + "after you.",
    curtainCount: { received, expected in
      let ballots = English.count(received, "ballot", "ballots")
      return expected > 0 ? "\(ballots) in out of \(expected)." : "\(ballots) in."
    },
    cleared: "The screen was cleared for the next person.",
    welcomeTitle: { $0.isEmpty ? "Your turn" : "Your turn, \($0)" },
    welcome: {
      "\(English.count($0, "question", "questions")). There is no right answer; “Don’t know” is one."
    },
    welcomeNamed: "Your name will be shown with your answers, and in the minutes.",
    welcomeOneVoice:
      "Answer as your organisation has agreed. Its name will be shown with its answers.",
    welcomeAnonymous: "Your name is not kept with your answers and will not appear.",
    notice: { holder, until, contact in
      let who = holder.isEmpty ? "The facilitator" : holder
      let when = until.isEmpty ? "" : " until \(until), then erases them"
      let how = contact.isEmpty ? "" : " To see, correct or have your answers erased: \(contact)."
      return "\(who) keeps your answers on one computer\(when).\(how)"
    },
    noNames: "Write no one’s name and nothing about health.",
    place: { "Question \($0) of \($1)" },
    shared: "Shared sheet",
    thanksTitle: "Thank you",
    thanks: { answered, total in
      "\(English.count(answered, "answer", "answers")) out of \(total)."
    },
    thanksCode: {
      "Your code: \($0). Write it down: with it you can correct or withdraw your answers until closing."
    },
    changeAnswers: "Look at my answers again",
    sharedDone: "Finish the shared sheet")
}
