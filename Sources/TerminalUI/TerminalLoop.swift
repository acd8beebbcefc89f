public import Screens

/// The loop of the screen mode: events, then one drawing, then waiting.
public enum TerminalLoop {
  /// Opens a terminal, runs the loop on it and closes it.
  public static func run(
    open options: TerminalOptions,
    handle: (TerminalEvent) -> Void,
    frame: (_ rows: Int, _ columns: Int) -> Frame,
    beforeBlocking: () -> Void,
    shouldStop: () -> Bool
  ) throws(TerminalError) {
    let terminal = try Terminal(options)
    defer { terminal.close() }
    run(
      on: terminal, handle: handle, frame: frame, beforeBlocking: beforeBlocking,
      shouldStop: shouldStop)
  }

  /// Runs until `shouldStop`, or until nobody is at the terminal any more; the terminal stays open.
  ///
  /// All pending events are handled before anything is drawn. `beforeBlocking` is called before each
  /// drawing and before returning: what a person sees is already saved, a failure to save is drawn at
  /// once, and what it carries out may ask to stop. Nothing is sent when the frame is the one on the
  /// screen.
  public static func run(
    on terminal: Terminal,
    handle: (TerminalEvent) -> Void,
    frame: (_ rows: Int, _ columns: Int) -> Frame,
    beforeBlocking: () -> Void,
    shouldStop: () -> Bool
  ) {
    var hasEnded = false
    while true {
      beforeBlocking()
      if hasEnded || shouldStop() { return }
      terminal.present(frame(terminal.rows, terminal.columns))
      hasEnded = handleAll(of: terminal, handle: handle, shouldStop: shouldStop)
    }
  }

  /// Waits for events and handles them until none is pending.
  ///
  /// - Returns: Whether the loop has to end; events that came after are dropped.
  private static func handleAll(
    of terminal: Terminal, handle: (TerminalEvent) -> Void, shouldStop: () -> Bool
  ) -> Bool {
    var hasHandled = false
    while true {
      let events = terminal.nextEvents(waitingAtMost: hasHandled ? 0 : nil)
      for event in events {
        handle(event)
        if shouldStop() || event == .inputClosed { return true }
      }
      // Ctrl-Z stops us in the next call: back first, to save.
      if terminal.shouldSuspend || events.isEmpty && hasHandled { return false }
      hasHandled = hasHandled || !events.isEmpty
    }
  }
}
