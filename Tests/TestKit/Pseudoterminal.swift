import Glibc

/// The near end of a pseudoterminal: what a terminal emulator holds.
///
/// Opened close-on-exec in one step, which `openpty` does not do: programs that other tests start at
/// the same moment must not hold it open.
public final class Pseudoterminal {
  /// What could not be done, with `errno`.
  public struct Failure: Error {
    /// The call and its `errno`.
    public let call: String, code: Int32
  }

  /// The descriptor, nil once it is closed.
  public private(set) var descriptor: Int32?
  /// The name of the far end, which programs open.
  public let name: String

  /// A new pseudoterminal of this size.
  public init(rows: Int, columns: Int) throws {
    let opened = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard opened >= 0 else { throw Failure(call: "open /dev/ptmx", code: errno) }
    var unlocked: Int32 = 0
    var number: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN, macros that Swift cannot see.
    guard ioctl(opened, 0x4004_5431, &unlocked) == 0, ioctl(opened, 0x8004_5430, &number) == 0
    else { throw Failure(call: "unlockpt", code: errno) }
    descriptor = opened
    name = "/dev/pts/\(number)"
    resize(rows: rows, columns: columns)
  }

  deinit {
    close()
  }

  /// Hangs up, as closing a terminal window does.
  public func close() {
    if let descriptor { Glibc.close(descriptor) }
    descriptor = nil
  }

  /// Changes the size; the kernel tells the programs in the foreground.
  public func resize(rows: Int, columns: Int) {
    guard let descriptor else { return }
    var size = winsize()
    size.ws_row = UInt16(clamping: rows)
    size.ws_col = UInt16(clamping: columns)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// Says that the line carries so much: one of `B9600` and its kin.
  public func setSpeed(_ speed: Int32) {
    guard let descriptor else { return }
    var attributes = termios()
    tcgetattr(descriptor, &attributes)
    cfsetospeed(&attributes, speed_t(speed))
    tcsetattr(descriptor, TCSANOW, &attributes)
  }

  /// Types bytes.
  public func send(_ bytes: some Collection<UInt8>) {
    var rest = Array(bytes)[...]
    while let descriptor, !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// What has been written at the far end, waiting for it at most so long.
  ///
  /// - Returns: Nothing when the time is over; nil when the far end is closed.
  public func receive(waitingAtMost milliseconds: Int) -> [UInt8]? {
    guard let descriptor else { return nil }
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, Int32(clamping: milliseconds)) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? Array(bytes.prefix(count)) : nil
  }

  /// The modes that programs set and must leave as they were.
  public var modes: TerminalModes {
    var attributes = termios()
    if let descriptor { _ = tcgetattr(descriptor, &attributes) }
    return TerminalModes(
      input: attributes.c_iflag, output: attributes.c_oflag, local: attributes.c_lflag)
  }

  /// Bytes that were typed and that no program has read yet.
  public var unreadInput: Int {
    let farEnd = open(name, O_RDONLY | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard farEnd >= 0 else { return 0 }
    defer { Glibc.close(farEnd) }
    var count: Int32 = 0
    _ = ioctl(farEnd, UInt(FIONREAD), &count)
    return Int(count)
  }

  /// The process group in the foreground: the one that Ctrl-C is for.
  public var foregroundGroup: Int32 {
    descriptor.map { tcgetpgrp($0) } ?? -1
  }
}

/// Flags of the line discipline, see termios(3).
public struct TerminalModes: Hashable, Sendable {
  /// `c_iflag`, `c_oflag` and `c_lflag`.
  public let input: UInt32, output: UInt32, local: UInt32

  /// Whether typed letters show, and a line is edited before it is read.
  public var isCooked: Bool {
    local & UInt32(ECHO) != 0 && local & UInt32(ICANON) != 0
  }
}
