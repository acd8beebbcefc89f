import Glibc
import Messages
import Pages
import PlainUI
import Records
import Screens
import TerminalUI
import Wizard

/// The wizard on a screen, or line by line where no screen can be drawn.
@MainActor
struct WizardRun {
  let program: Program
  /// What to do before the first screen is shown: a verb that opens the wizard somewhere.
  var opening: [Command] = []

  func run() -> Int32 {
    let runner = EffectRunner(
      state: startState(), folder: program.folder, environment: program.environment)
    for command in opening { runner.handle(command) }
    if program.options.accessible || program.environment.asksForPlain
      || !program.environment.canDraw
    {
      runPlain(runner)
    } else if let error = runScreens(runner) {
      sayUnusable(error)
      runPlain(runner)
    }
    return WizardEnd(runner: runner, messages: runner.messages).finish()
  }

  private func startState() -> WizardState {
    let preferences = program.preferences
    let isASCII = program.options.ascii || preferences.glyphs == "ascii"
    let isHigh = program.options.highContrast || preferences.contrast == "high"
    let settings = Settings(
      language: program.language, contrast: isHigh ? .high : .normal,
      glyphs: isASCII ? .ascii : .unicode,
      spacing: Settings.Spacing(rawValue: preferences.spacing) ?? .normal)
    let store = try? program.store
    store?.clean()
    let found = store?.summaries()
    let sessions = (try? program.folder.get()).map {
      WorkshopStore(folder: $0).summaries().readable
    }
    return Wizard.start(
      settings: settings, library: Library.summaries, shelf: found?.readable ?? [],
      damaged: found?.unreadable.map(DamagedFile.init) ?? [],
      keptTools: KeptToolsStart.read(program.folder), workshops: sessions ?? [],
      now: Clock.now)
  }

  // MARK: Screens

  private func runScreens(_ runner: EffectRunner) -> TerminalError? {
    let options = TerminalOptions(
      wantsColour: program.environment["NO_COLOR"] == nil && !program.options.noColor,
      wantsHighContrast: runner.state.settings.contrast == .high)
    do throws(TerminalError) {
      let terminal = try Terminal(options)
      defer { terminal.close() }
      runner.redraw = {
        terminal.present(picture(of: runner, rows: terminal.rows, columns: terminal.columns))
      }
      defer { runner.redraw = {} }
      TerminalLoop.run(
        on: terminal,
        handle: { handle($0, runner, rows: terminal.rows, columns: terminal.columns) },
        frame: { rows, columns in
          terminal.wantsHighContrast = runner.state.settings.contrast == .high
          terminal.suspensionLine = runner.messages.program.suspended
          let shown = terminal.isSlow ? min(rows, ScreenStyle.mostRowsOnSlowLine) : rows
          return picture(of: runner, rows: shown, columns: columns)
        },
        beforeBlocking: { runner.settle() },
        shouldStop: { runner.state.leaving != nil })
      return nil
    } catch {
      return error
    }
  }

  private func picture(of runner: EffectRunner, rows: Int, columns: Int) -> Frame {
    let style = style(of: runner, rows: rows, columns: columns)
    let laid = frame(
      for: page(for: runner.state), size: (rows, columns), style: style,
      from: runner.state.place.scrolling)
    runner.keep(laid.scrolling)
    return laid.frame
  }

  private func style(of runner: EffectRunner, rows: Int, columns: Int) -> ScreenStyle {
    let settings = runner.state.settings
    return ScreenStyle(
      glyphs: settings.glyphs, spacing: settings.spacing,
      tooSmall: runner.messages.program.tooSmall(
        ScreenStyle.smallestColumns, ScreenStyle.smallestRows) + " "
        + runner.messages.program.tooSmallNow(columns, rows))
  }

  private func handle(_ event: TerminalEvent, _ runner: EffectRunner, rows: Int, columns: Int) {
    switch event {
    case .key(let key): handle(input: .key(key), runner, rows: rows, columns: columns)
    case .text(let text): handle(input: .text(text), runner, rows: rows, columns: columns)
    case .paste(let text): handle(input: .paste(text), runner, rows: rows, columns: columns)
    case .resized, .resumed: break
    case .signal(let number): runner.handle(.interrupted(signal: Int(number)))
    case .inputClosed: runner.handle(.interrupted(signal: Int(SIGHUP)))
    }
  }

  private func handle(input: KeyInput, _ runner: EffectRunner, rows: Int, columns: Int) {
    guard let command = KeyMap.command(for: input, in: runner.state) else { return }
    // Up and down go by lines of the screen, which the wizard does not know.
    if case .edit(let edit) = command,
      let place = offset(
        after: edit, in: page(for: runner.state), rows: rows, columns: columns,
        style: style(of: runner, rows: rows, columns: columns))
    {
      return runner.handle(.edit(.place(place)))
    }
    runner.handle(command)
  }

  // MARK: Plain mode

  private func runPlain(_ runner: EffectRunner) {
    let input = InputLines()
    runner.redraw = {
      if case .working(let what) = runner.state.notice { Output.write(what + "\n", to: 1) }
    }
    PlainLoop.run(
      readLine: { input.next() },
      write: { Output.write($0, to: 1) },
      handle: { runner.handle($0) },
      page: { (page(for: runner.state), runner.messages) },
      beforeBlocking: { runner.settle() },
      isUnsaved: { runner.state.isUnsaved },
      clearing: program.environment.clearing,
      shouldStop: { runner.state.leaving != nil })
  }

  private func sayUnusable(_ error: TerminalError) {
    let words = program.messages.program
    switch error {
    case .notATerminal, .alreadyOpen: Output.printError(words.notATerminal)
    case .unusable(let type): Output.printError(words.terminalUnusable(type))
    }
    Output.printError(words.goingOnPlain)
  }
}
