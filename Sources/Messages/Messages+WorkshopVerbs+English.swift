import Assessments

extension Messages.WorkshopVerbs {
  static let english = Self(
    help: [
      "verb.workshop": "Prepare and hold a workshop: private ballots, then a shared view.",
      "verb.workshop.new": "Prepare a workshop.",
      "verb.workshop.list": "Show the saved workshops.",
      "verb.workshop.show": "Show a workshop: who has answered, and how far it is.",
      "verb.workshop.import": "Take ballots in: files, replies to a message, CSV tables.",
      "verb.workshop.ballot": "Write an empty ballot, to be answered elsewhere.",
      "verb.workshop.print": "Put on paper: invitation, ballots, posters, minutes…",
      "workshop.what":
        "invitation, notice, booklet, ballot, large-booklet, large-ballot, posters, facilitator, "
        + "text-ballot; after the reveal interim, minutes, divergence, views, summary.",
      "verb.workshop.stickers":
        "Count the stickers of a poster: 2:3 4:2 means three at 2 and two at 4.",
      "verb.workshop.answer": "Answer a ballot that you received, line by line.",
      "verb.workshop.close-ballots": "Close the ballots.",
      "verb.workshop.reopen": "Open ballots again, as long as nothing was shown.",
      "verb.workshop.reveal": "Show the answers, the most different ones first.",
      "verb.workshop.decide": "Write what the group settles on a question, with its reason.",
      "workshop.level":
        "The level, 1 to 5, or: unknown (we do not know), not-applicable, open (not settled).",
      "workshop.reason": "Why.",
      "workshop.agreed": "Who agrees; repeatable. Nobody named: the whole group.",
      "workshop.dissent": "What somebody does not share.",
      "workshop.action": "An action, such as \"Write the charter/Zoe/2027-01-12\"; repeatable.",
      "verb.workshop.end":
        "End the session: the group has its assessment, ballots are erased.",
      "workshop.takeaway": "A sentence of “what I take away”, without a name; repeatable.",
      "workshop.review": "When to take stock again, such as 2027-06-12.",
      "workshop.keep-ballots": "Keep the ballots until the day that was announced.",
      "verb.workshop.withdraw": "Withdraw a ballot and erase it.",
      "verb.workshop.erase": "Erase all answers of a workshop.",
      "workshop": "The id that “workshop list” shows, or its beginning.",
      "workshop.files": "Files, or - for standard input.",
      "workshop.criterion": "The id of the question.",
      "workshop.counts": "Counts, such as 2:3 4:2, with “?” for those who do not know.",
      "workshop.file": "The ballot file that you received.",
      "workshop.code": "The ballot’s code.",
      "workshop.follows":
        "A session that has ended and that this one follows: the rest is taken over.",
      "workshop.subject": "The alliance, or what else is assessed.",
      "workshop.purpose": "The question that the group wants answered.",
      "workshop.dimensions": "Two to four dimensions, separated by commas.",
      "workshop.scope": "The scope: all, or that of a first reading.",
      "workshop.voices": "Who speaks: each, or organisation (one voice each).",
      "workshop.names": "With names or without: named or anonymous.",
      "workshop.organisation": "An organisation that takes part; may be repeated.",
      "workshop.role": "A role; may be repeated.",
      "workshop.person": "A person who is expected, such as \"Zoé/Town\"; may be repeated.",
      "workshop.context": "A context answer, such as forme=don; may be repeated.",
      "workshop.date": "The day, such as 2026-03-12.",
      "workshop.from": "The time it starts, as in the invitation.",
      "workshop.to": "The time it ends.",
      "workshop.minutes": "How long it lasts, 15 to 480 minutes.",
      "workshop.place": "The place.",
      "workshop.facilitator": "Who facilitates.",
      "workshop.holder": "The organisation that keeps the answers.",
      "workshop.contact": "Whom to ask to see, correct or erase one’s answers.",
      "workshop.keep-until": "The day on which answers are erased.",
      "workshop.partial": "Take what can be read; the rest is unanswered.",
      "workshop.alike": "Ballots without a name that say the same: skip or count.",
      "workshop.replace": "Replace, or count in spite of a first ballot.",
      "workshop.text": "The ballot to fill in a message, instead of a file.",
      "workshop.for": "The organisation whose ballot it is.",
      "workshop.dimension": "One dimension only.",
      "workshop.all": "The whole workshop, not only its answers.",
    ],
    unknown: { id in "There is no workshop “\(id)”, or several. To see them: boussole workshop list"
    },
    stillOpen: { id in
      "Ballots are still open: nothing is shown before they are closed. "
        + "To close them: boussole workshop close-ballots \(id)"
    },
    openElsewhere:
      "This workshop is open in another program. Close it, then run the command again.",
    runAgain: "Nothing that was saved is lost. Mend it, then run the command again.",
    prepared: { "Workshop prepared: \($0)" },
    none: "No workshop is saved. To prepare one: boussole workshop new",
    phase: { phase in
      switch phase {
      case .preparing: "prepared"
      case .collecting: "ballots open"
      case .closed: "ballots closed"
      case .revealed: "answers shown"
      case .ended: "ended"
      }
    },
    recovered: { count in
      "\(English.count(count, "ballot", "ballots")) typed just before a stop: taken in, and counted."
    },
    importInterrupted: { count in
      "An import was interrupted: \(English.count(count, "ballot", "ballots")) set aside. Import again."
    },
    missing: { codes in
      "Files of ballots that cannot be found: \(codes.joined(separator: ", ")). Put them back into "
        + "the folder “ballots”, or withdraw them."
    },
    pastRetention: { date, command in
      "Answers were to be erased on \(date). To erase them: \(command)"
    },
    purpose: "The group’s question",
    date: "Date",
    keptUntil: "Answers kept until",
    voices: { isOneEach, isAnonymous in
      isOneEach
        ? "one voice per organisation"
        : isAnonymous ? "each for themselves, without names" : "each for themselves, with names"
    },
    answered: "has answered",
    awaited: "awaited",
    code: "code",
    ballotWritten: { "Ballot written: \($0)" },
    closed: { ballots, posters in
      posters == 0
        ? "Ballots closed: \(English.count(ballots, "ballot counts", "ballots count"))."
        : "Ballots closed: \(English.count(ballots, "ballot", "ballots")) and "
          + "\(English.count(posters, "poster", "posters"))."
    },
    nothingCame: "No ballot has come: there is nothing to close.",
    alreadyClosed: "Ballots are closed already.",
    reopened: { takenIn in
      takenIn == 0
        ? "Ballots are open again."
        : "Ballots are open again; \(English.count(takenIn, "late one counts", "late ones count"))."
    },
    notClosed: "Ballots are not closed.",
    alreadyRevealed:
      "Answers have been shown: whoever has seen the others’ might change their own.",
    tooFew: { ballots in
      "Without names it takes at least three ballots; there are \(ballots). Reopen to receive others."
    },
    unknownDimension: { id, known in
      "“\(id)” is no dimension of this workshop. Possible: \(known.joined(separator: ", "))."
    },
    withdrawn: "The ballot is withdrawn and erased.",
    unknownBallot: { "No ballot bears the code “\($0)”." },
    cannotWithdraw:
      "Answers were shown without names: this ballot can no longer be told from the others.",
    ended: "The workshop has ended.",
    answersErased: "The answers of this workshop are erased.",
    discarded: "The workshop is in the trash; its answers are erased.",
    revealTitle: "The answers, the most different ones first",
    verdicts: ["to debate first", "to clarify", "shared view", "too few answers"],
    voiceApart: "a voice apart",
    next: { "To go on: \($0)" },
    command: { verb, id in "boussole workshop \(verb) \(id)" },
    decided: { label, what in "“\(label)”: \(what)" },
    notShownYet: "This dimension was not shown yet: one decides on what one has seen.",
    wrongAction: {
      "“\($0)” cannot be read. Write what/who/when, such as \"Write the charter/Zoe/2027-01-12\"."
    },
    sessionEnded: { erased in
      erased.map { "Session ended. \(English.count($0, "ballot", "ballots")) erased." }
        ?? "Session ended. The ballots are kept."
    },
    groupAssessment: { "Assessment of the group: \($0)" },
    fileTaken: { "\($0) exists: nothing was written. Give another name with --out." },
    answerSaved: "Ballot saved. Send this file back:",
    howToAnswer: {
      $0
        ? "Type a digit from 1 to 5, “?” if you do not know, “-” if it does not apply, or Enter to skip."
        : "Type a digit from 1 to 5, “?” if you do not know, or Enter to skip."
    },
    stickersCounted: { label, total, posters in
      "“\(label)”: \(English.count(total, "sticker", "stickers")) counted. "
        + "\(English.count(posters, "poster", "posters")) in all."
    },
    postersClosed: "Ballots are closed: posters are counted no more. Reopen first."
  )
}
