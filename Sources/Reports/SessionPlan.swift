import Messages

/// How the minutes of a session are shared out.
///
/// The debate takes what the other parts leave, because 28 questions of four minutes make two hours
/// without a word of debate.
struct SessionPlan {
  struct Part {
    var part: Messages.WorkshopGuide.Part
    var start: Int
    var end: Int
  }

  let parts: [Part]
  /// Minutes for the debate.
  let debate: Int

  /// Two hours give the usual parts; a longer or shorter session stretches them by five minutes.
  init(minutes whole: Int) {
    let usual: [(Messages.WorkshopGuide.Part, Int)] = [
      (.rules, 10), (.goodMoment, 15), (.reveal, 10), (.debate, 0), (.pause, 10), (.subjects, 10),
      (.actions, 10), (.lastWord, 5),
    ]
    let fixed = usual.compactMap { part, minutes -> (Messages.WorkshopGuide.Part, Int)? in
      // Nobody needs a break within an hour and a half.
      if part == .pause, whole < 90 { return nil }
      if part == .debate { return (part, 0) }
      return (part, min(2 * minutes, max(5, (minutes * whole / 120 + 2) / 5 * 5)))
    }
    let spoken = fixed.reduce(0) { $0 + $1.1 }
    let debate = max(0, whole - spoken)
    self.debate = debate
    var start = 0
    parts = fixed.compactMap { part, minutes in
      let length = part == .debate ? debate : minutes
      guard length > 0 else { return nil }
      defer { start += length }
      return Part(part: part, start: start, end: start + length)
    }
  }

  /// How many questions fit into the debate, ten to twelve minutes each, and the minutes of each.
  var questions: (count: Int, minutes: Int)? {
    guard debate >= 8 else { return nil }
    let count = max(1, debate / 11)
    return (count, debate / count)
  }
}
