public import Messages
public import Pages
public import Wizard

/// The loop of plain mode: a page as lines, a prompt, a line.
public enum PlainLoop {
  /// Runs until `shouldStop`.
  ///
  /// End of input is an event of its own, and the last one.
  ///
  /// `clearing` is what hides all that was said before: enough blank lines, and what the terminal knows.
  ///
  /// `beforeBlocking` is called before each line is waited for: what was answered is on disk by then.
  public static func run(
    readLine: () -> String?,
    write: (String) -> Void,
    handle: (Command) -> Void,
    page: () -> (page: Page, messages: Messages),
    beforeBlocking: () -> Void,
    isUnsaved: () -> Bool = { false },
    clearing: String = String(repeating: "\n", count: 60),
    shouldStop: () -> Bool
  ) {
    var current = page()
    var conversation = PlainConversation(messages: current.messages)
    write(current.messages.plain.welcome + "\n")
    var isAfresh = false
    while !shouldStop() {
      beforeBlocking()
      current = page()
      if let said = current.page.startsAfresh, !isAfresh { write(clearing + said + "\n") }
      isAfresh = current.page.startsAfresh != nil
      for line in conversation.lines(for: current.page, in: current.messages) { write(line + "\n") }
      write(conversation.prompt)
      guard let line = readLine() else {
        handle(.inputEnded)
        beforeBlocking()
        current = page()
        if !isUnsaved() { write("\n" + current.messages.plain.inputEnded + "\n") }
        break
      }
      let (commands, replies) = conversation.read(line)
      for reply in replies { write(reply + "\n") }
      for command in commands { handle(command) }
    }
    beforeBlocking()
  }
}
