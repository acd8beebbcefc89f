import Glibc
import Screens
import TerminalUI

// A program for end-to-end tests of TerminalUI: it shows what comes from the terminal, one event a
// row, and ends as it is told to. Arguments: `mono` and `contrast` choose a theme.

var noCoreFile = rlimit(rlim_cur: 0, rlim_max: 0)
setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &noCoreFile)

var options = TerminalOptions()
options.wantsColour = !CommandLine.arguments.contains("mono")
options.wantsHighContrast = CommandLine.arguments.contains("contrast")

let probe = Probe()
do {
  let terminal = try Terminal(options)
  TerminalLoop.run(
    on: terminal,
    handle: { probe.handle($0) },
    frame: { probe.frame(rows: $0, columns: $1, terminal: terminal) },
    beforeBlocking: { probe.save() },
    shouldStop: { probe.exitCode != nil })
  terminal.close()
  print("left with \(probe.exitCode ?? 0), saved \(probe.saved.count) events")
  exit(probe.exitCode ?? 0)
} catch {
  print("cannot open: \(error)")
  exit(69)
}
