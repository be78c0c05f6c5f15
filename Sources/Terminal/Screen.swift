internal import Glibc

/// What is known of the terminal, and writing to it past all buffers.
public enum Screen {
  /// Whether somebody types and looks, on a terminal that can be drawn on.
  public static var isInteractive: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// Whether the terminal's cursor can be moved.
  public static var canMoveCursor: Bool {
    guard let type = environment("TERM"), !type.isEmpty else { return false }
    return type != "dumb"
  }

  /// Whether a descriptor is a terminal that shows colours, and the user has not asked for none.
  public static func showsColor(_ descriptor: Int32) -> Bool {
    guard isatty(descriptor) == 1, canMoveCursor else { return false }
    return (environment("NO_COLOR") ?? "").isEmpty
  }

  /// Columns and lines of the terminal, nil where there is none. `COLUMNS` goes before the terminal
  /// where it is not one.
  public static var size: (columns: Int, lines: Int)? {
    var window = winsize()
    for descriptor in [STDOUT_FILENO, STDIN_FILENO, STDERR_FILENO] {
      if unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 {
        return (Int(window.ws_col), Int(max(window.ws_row, 1)))
      }
    }
    return nil
  }

  /// The value of an environment variable.
  public static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Writes text to the terminal at once.
  static func write(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

  /// Writes bytes at once; says whether the reader is still there.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { memory in
        unsafe Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: memory[start...]).baseAddress,
          memory.count - start)
      }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      start += written
    }
    return true
  }
}
