public import Messages
public import Pages
public import Wizard

/// The loop of plain mode: a page as lines, a prompt, a line.
public enum PlainLoop {
  /// Runs until `shouldStop`.
  ///
  /// End of input is an event of its own, and the last one.
  ///
  /// `beforeBlocking` is called before each line is waited for: what was answered is on disk by then.
  public static func run(
    readLine: () -> String?,
    write: (String) -> Void,
    handle: (Command) -> Void,
    page: () -> (page: Page, messages: Messages),
    beforeBlocking: () -> Void,
    isUnsaved: () -> Bool = { false },
    shouldStop: () -> Bool
  ) {
    var current = page()
    var conversation = PlainConversation(messages: current.messages)
    write(current.messages.plain.welcome + "\n")
    while !shouldStop() {
      beforeBlocking()
      current = page()
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
