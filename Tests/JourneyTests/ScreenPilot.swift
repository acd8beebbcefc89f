import TestKit
import Testing

/// A person who answers by screens: presses a key, and waits for what it shows.
extension TerminalSession {
  func press(_ key: Keystroke, until text: String) throws {
    press(key)
    try waitFor(text)
  }

  func type(_ text: String, until shown: String) throws {
    type(text)
    try waitFor(shown)
  }

  /// Presses a key until an entry has the focus, then Enter.
  func choose(_ entry: String, walkingWith key: Keystroke, until text: String) throws {
    try waitUntil("a focus, and “\(entry)”") { $0.focused != nil && $0.shows(entry) }
    for _ in 0..<12 where screen.focused?.hasPrefix(entry) != true {
      let before = screen.focused
      press(key)
      try waitUntil("another focus") { $0.focused != nil && $0.focused != before }
    }
    try press(.enter, until: text)
  }

  /// From the home screen to the first question.
  func reachFirstQuestion(_ story: Story) throws {
    try reachSubject(story)
    fillSubject(story)
    try press(.enter, until: story.words.introduction)
    try press(.enter, until: story.words.form)
    try type("4", until: "◉ 4")
    press(.enter)
    try waitForUnanswered(1, story.words)
  }

  /// The whole story: from the home screen through all questions to the results, then out.
  func walk(_ story: Story) throws {
    try reachFirstQuestion(story)
    try answer(1...28, of: story)
    try press(.enter, until: story.words.review)
    try press(.enter, until: story.words.results)
    type("q")
    #expect(try exitStatus() == .exited(0))
  }

  /// From the home screen to the form that names the alliance.
  func reachSubject(_ story: Story) throws {
    let words = story.words
    try waitFor(words.home)
    try press(.enter, until: words.profile)
    try type("1", until: "◉ 1")
    for next in [words.purpose, words.together] {
      press(.enter)
      // The question comes before the mark of the former answer goes.
      try waitUntil(next) { $0.shows(next) && !$0.shows("◉") }
      try type("1", until: "◉ 1")
    }
    try press(.enter, until: words.proposal)
    try press(.enter, until: words.subject)
  }

  /// Types the five lines; the focus is then on « Continuer ».
  func fillSubject(_ story: Story) {
    for line in [story.name, story.partners, story.since, story.onBehalfOf, story.respondent] {
      type(line)
      press(.enter)
    }
  }

  /// Answers questions, from the one on the screen.
  ///
  /// - Parameter numbers: From 1, and following each other; the last one may end a dimension.
  func answer(_ numbers: ClosedRange<Int>, of story: Story) throws {
    for number in numbers {
      try waitForUnanswered(number, story.words)
      try answer(number, story.replies[number - 1], story.words)
      if number % 4 == 0 {
        try waitFor(story.words.answered(number))
        if number != numbers.upperBound { press(.enter) }
      }
    }
  }

  /// Waits for the whole of a question: its first row comes before the answer of the former one goes.
  func waitForUnanswered(_ number: Int, _ words: Words) throws {
    try waitUntil("question \(number)") { $0.shows(words.question(number)) && !$0.shows("◉") }
  }

  private func answer(_ number: Int, _ reply: Story.Reply, _ words: Words) throws {
    try type("\(reply.digit)", until: "◉ \(reply.digit)")
    if !reply.comment.isEmpty {
      try type("n", until: words.comment)
      try type(reply.comment, until: reply.comment)
      try press(.enter, until: words.question(number))
    }
    press(.enter)
    if !reply.reason.isEmpty {
      try waitFor(words.reason)
      try type(reply.reason, until: reply.reason)
      press(.enter)
    }
  }
}

extension ScreenEmulator {
  /// The text that stands after the mark of the focus, to the end of its row.
  var focused: String? {
    for line in lines {
      if let mark = line.firstRange(of: " > ") { return String(line[mark.upperBound...]) }
    }
    return nil
  }
}
