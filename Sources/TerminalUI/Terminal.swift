import CTerminal
import Glibc
public import Screens

/// The terminal while a screen is up: what it can do, what is shown on it and what comes from it.
///
/// However the program ends, by `close()`, `exit`, a signal or a crash, the terminal is given back
/// as it was found. Only one can be open at a time.
public final class Terminal {
  /// Rows, as of the last `resized` event.
  public internal(set) var rows: Int
  /// Columns, as of the last `resized` event.
  public internal(set) var columns: Int
  /// How many colours can be shown: 0 when none can, or none were wanted.
  public let colours: Int
  /// Whether text beyond ASCII can be drawn.
  public let isUTF8: Bool
  /// Whether the line says that it is slow, 9,600 bauds or less: less is then shown at a time.
  public let isSlow: Bool
  /// What roles look like here.
  public private(set) var theme: Theme
  /// Whether faint text and colours that may not stand out are avoided, from the next frame on.
  public var wantsHighContrast: Bool {
    didSet {
      guard wantsHighContrast != oldValue else { return }
      theme = Theme(colours: colours, wantsHighContrast: wantsHighContrast)
      forgetWhatIsShown()
    }
  }

  /// What is printed below the prompt of a shell that gets the terminal back by Ctrl-Z.
  public var suspensionLine = ""

  var assembler = EventAssembler()
  /// Ctrl-Z was typed: we stop once what came before it is handled and saved.
  var shouldSuspend = false
  /// We were continued, and have not taken the screen again yet.
  var shouldResume = false
  private var presented: Frame?
  private var title = ""
  private var isOpen = true

  /// Opens the terminal, on a screen of its own where it has one.
  public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    var screen = ct_screen()
    let outcome = ct_open(
      options.input, options.output, options.type, options.wantsColour ? 1 : 0, &screen)
    switch Int(outcome) {
    case CT_OPENED: break
    case CT_NOT_A_TERMINAL: throw .notATerminal
    case CT_ALREADY_OPEN: throw .alreadyOpen
    default: throw .unusable(type: options.type ?? typeOfEnvironment())
    }
    rows = Int(screen.rows)
    columns = Int(screen.columns)
    colours = Int(screen.colours)
    isUTF8 = screen.utf8 != 0
    isSlow = screen.slow != 0
    wantsHighContrast = options.wantsHighContrast
    theme = Theme(colours: colours, wantsHighContrast: wantsHighContrast)
  }

  deinit {
    if isOpen { ct_close() }
  }

  /// Gives the terminal back as it was found.
  public func close() {
    if isOpen { ct_close() }
    isOpen = false
  }

  /// Shows a frame; only what differs from the last one is sent.
  public func present(_ frame: Frame) {
    guard isOpen, frame != presented else { return }
    if let presented, !frame.startsAfresh, let shift = FrameShift(from: presented, to: frame) {
      draw(shift.between(presented, frame))
    }
    draw(frame)
    title = frame.title
    presented = frame
  }

  private func draw(_ frame: Frame) {
    ct_erase()
    if frame.startsAfresh { ct_start_afresh() }
    for (row, runs) in frame.rows.enumerated() {
      for run in theme.bridged(runs) { put(run, row: row) }
    }
    ct_refresh(
      Int32(clamping: frame.cursor?.row ?? -1), Int32(clamping: frame.cursor?.column ?? 0),
      frame.title == title ? nil : frame.title)
  }

  /// What is on the screen can no longer be counted on.
  func forgetWhatIsShown() {
    presented = nil
    title = ""
  }

  /// Letters of a field are plain, only the blanks after them bear its look: a letter typed into it
  /// then takes one byte instead of sixteen.
  private func put(_ run: Run, row: Int) {
    let style = theme.style(of: run.role)
    guard run.role == .field else {
      put(run.text[...], row: row, column: run.column, style: style)
      return
    }
    let blanks = run.text.reversed().prefix { $0 == " " }.count
    let end = put(run.text.dropLast(blanks), row: row, column: run.column, style: Style())
    put(run.text.suffix(blanks), row: row, column: end, style: style)
  }

  /// Returns the column after the text.
  @discardableResult
  private func put(_ text: Substring, row: Int, column: Int, style: Style) -> Int {
    let scalars = scalarValues(of: text)
    let end = ct_put(
      Int32(clamping: row), Int32(clamping: column), scalars, Int32(clamping: scalars.count),
      ct_style(
        attributes: style.attributes.rawValue,
        foreground: style.foreground?.rawValue ?? -1,
        background: style.background?.rawValue ?? -1))
    return Int(end)
  }
}

nonisolated private func typeOfEnvironment() -> String {
  getenv("TERM").map { String(cString: $0) } ?? ""
}

/// Outside the main actor: within, every letter would be asked whether it is on it.
nonisolated private func scalarValues(of text: Substring) -> [UInt32] {
  text.unicodeScalars.map(\.value)
}
