import CTerminal
import Glibc
import Wizard

extension Terminal {
  /// Inputs taken at once: a flood of them must not keep signals waiting.
  private static let inputsAtOnce = 16_384

  /// Waits until something happens, and returns all that did, oldest first.
  ///
  /// Save before calling: this is where Ctrl-Z stops the program.
  ///
  /// - Parameter milliseconds: How long to wait, nil for as long as it takes.
  /// - Returns: Nothing when the time is over, or when only a part of an event has come.
  public func nextEvents(waitingAtMost milliseconds: Int? = nil) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    if shouldSuspend {
      shouldSuspend = false
      ct_suspend(suspensionLine.isEmpty ? "" : suspensionLine + "\r\n")
    }
    if shouldResume {
      resume(into: &events)
      return events
    }
    let seen = Int(ct_wait(Int32(clamping: milliseconds ?? -1)))
    // Signals are taken first, because input must not be read before the screen is ours again; but
    // what was typed counts, so they are told last.
    var signals: [TerminalEvent] = []
    if seen & CT_SIGNAL != 0 { takeSignals(into: &signals) }
    if seen & CT_INPUT != 0, !shouldResume { takeInput(into: &events) }
    events += signals
    if seen & CT_HANG_UP != 0 { events.append(.inputClosed) }
    return events
  }

  private func takeInput(into events: inout [TerminalEvent]) {
    for _ in 0..<Self.inputsAtOnce {
      let input = ct_next_input()
      guard input >= 0 else {
        events += assembler.pause()
        return
      }
      if let raw = RawInput(reported: Int(input)) { events += assembler.take(raw) }
    }
  }

  private func takeSignals(into events: inout [TerminalEvent]) {
    var mayHaveResized = false
    var mayHaveToLeave = false
    while case let signal = ct_next_signal(), signal != 0 {
      switch signal {
      case SIGWINCH:
        mayHaveResized = true
      case SIGTSTP:
        shouldSuspend = true
      case SIGCONT:
        shouldResume = true
        shouldSuspend = false
      default:
        mayHaveToLeave = true
        events.append(.signal(signal))
      }
    }
    if shouldResume {
      // Told to end while stopped: the terminal is the shell's, and touching it would stop us again.
      if !mayHaveToLeave { resume(into: &events) }
    } else if mayHaveResized {
      resize(into: &events)
    }
  }

  /// A resize while we were stopped went to the shell only, so we look for ourselves.
  private func resume(into events: inout [TerminalEvent]) {
    shouldResume = false
    events.append(.resumed)
    resize(into: &events)
    ct_resume()
    forgetWhatIsShown()
  }

  private func resize(into events: inout [TerminalEvent]) {
    var screen = ct_screen()
    guard ct_resize(&screen) != 0 else { return }
    rows = Int(screen.rows)
    columns = Int(screen.columns)
    events.append(.resized(rows: rows, columns: columns))
    forgetWhatIsShown()
  }
}

nonisolated extension RawInput {
  /// What `ct_next_input` reports, in our words.
  init?(reported input: Int) {
    switch input {
    case 0...255: self = .byte(UInt8(truncatingIfNeeded: input))
    case CT_KEY_UP: self = .key(.up)
    case CT_KEY_DOWN: self = .key(.down)
    case CT_KEY_LEFT: self = .key(.left)
    case CT_KEY_RIGHT: self = .key(.right)
    case CT_KEY_HOME: self = .key(.home)
    case CT_KEY_END: self = .key(.end)
    case CT_KEY_PAGE_UP: self = .key(.pageUp)
    case CT_KEY_PAGE_DOWN: self = .key(.pageDown)
    case CT_KEY_ENTER: self = .key(.enter)
    case CT_KEY_BACK_TAB: self = .key(.backTab)
    case CT_KEY_BACKSPACE: self = .key(.backspace)
    case CT_KEY_DELETE: self = .key(.delete)
    // As the shell's own keys that go by words.
    case CT_KEY_WORD_LEFT: self = .key(.alt("b"))
    case CT_KEY_WORD_RIGHT: self = .key(.alt("f"))
    case CT_KEY_PASTE_BEGINS: self = .pasteBegins
    case CT_KEY_PASTE_ENDS: self = .pasteEnds
    case CT_KEY_FUNCTION + 1...CT_KEY_FUNCTION + 12: self = .key(.function(input - CT_KEY_FUNCTION))
    default: return nil
    }
  }
}
