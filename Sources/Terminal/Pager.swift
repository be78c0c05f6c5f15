internal import Glibc
internal import Presentation

/// Shows results: what fits on the screen at once, what is longer through the user's pager.
///
/// Bytes are held back until they are more than a screen; then the pager is started and given the
/// rest as it comes. While it runs Ctrl-C belongs to it.
@safe
public final class Pager {
  private var held: [UInt8] = []
  private var process: UnsafeMutablePointer<FILE>?
  private var interruptHandler: __sighandler_t?
  private let command: String?

  /// A pager on standard output: `$PAGER`, else less. Without either, everything is shown at once.
  public init() {
    if let command = Screen.environment("PAGER"), !command.isEmpty {
      self.command = command == "cat" ? nil : command
    } else {
      command = Self.isInstalled("less") ? "less -FRX" : nil
    }
  }

  /// Takes a piece of a result. Says whether the terminal is still there; that somebody leaves the
  /// pager early is no reason to stop.
  public func take(_ bytes: Span<UInt8>) -> Bool {
    var piece: [UInt8] = []
    piece.reserveCapacity(bytes.count)
    for index in bytes.indices { piece.append(bytes[index]) }
    if unsafe process != nil {
      send(piece)
      return true
    }
    held += piece
    guard let command, let size = Screen.size, size.lines > 2,
      !Self.fits(held, columns: size.columns, lines: size.lines - 1)
    else { return true }
    defer { held = [] }
    guard start(command) else { return Screen.write(held, to: STDOUT_FILENO) }
    send(held)
    return true
  }

  /// Shows what is held back, or waits until the pager is left.
  public func endOfResult() {
    if let process = unsafe process {
      unsafe pclose(process)
      unsafe self.process = nil
      signal(SIGINT, interruptHandler)
    } else if !held.isEmpty {
      Screen.write(held, to: STDOUT_FILENO)
    }
    held = []
  }

  private func start(_ command: String) -> Bool {
    if Screen.environment("LESS") == nil { unsafe setenv("LESS", "FRX", 0) }
    guard let started = unsafe popen(command, "w") else { return false }
    unsafe process = started
    interruptHandler = signal(SIGINT, SIG_IGN)
    return true
  }

  private func send(_ bytes: [UInt8]) {
    guard let process = unsafe process else { return }
    unsafe Screen.write(bytes, to: fileno(process))
  }

  private static func isInstalled(_ program: String) -> Bool {
    (Screen.environment("PATH") ?? "").split(separator: ":").contains { folder in
      unsafe access("\(folder)/\(program)", X_OK) == 0
    }
  }

  /// Whether text, with escape sequences for colours in it, takes at most so many rows.
  static func fits(_ bytes: [UInt8], columns: Int, lines: Int) -> Bool {
    var rows = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      let width = DisplayWidth.of(String(decoding: withoutColors(line), as: UTF8.self))
      rows += max(1, (width + columns - 1) / max(1, columns))
      if rows > lines { return false }
    }
    return true
  }

  /// The text without the sequences that `Theme` writes.
  private static func withoutColors(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var isInSequence = false
    for byte in line {
      if byte == 0x1B { isInSequence = true }
      if !isInSequence { plain.append(byte) }
      if isInSequence, byte == UInt8(ascii: "m") { isInSequence = false }
    }
    return plain
  }
}
