/// The lines that a person types in plain mode to tell a story.
extension Story {
  /// From the home screen to the first question.
  var plainStart: [String] {
    ["1", "1", "1", "1", "1", name, partners, since, onBehalfOf, respondent, "1", "4"]
  }

  /// One question, and what follows it at the end of a dimension.
  func plainReply(_ number: Int) -> [String] {
    let reply = replies[number - 1]
    // A comment comes first: answering goes on to the next question.
    let comment = reply.comment.isEmpty ? [] : ["n", reply.comment]
    let reason = reply.reason.isEmpty ? [] : [reply.reason]
    return comment + ["\(reply.digit)"] + reason + (number % 4 == 0 ? ["1"] : [])
  }

  /// To the overview of the results.
  var plainLines: [String] {
    plainStart + (1...28).flatMap(plainReply) + ["1"]
  }
}

extension [String] {
  /// The lines as a keyboard or a file gives them.
  var typed: String { map { $0 + "\n" }.joined() }
}
