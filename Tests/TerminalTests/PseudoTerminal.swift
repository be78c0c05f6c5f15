import Foundation
import Glibc

/// The built program at a terminal of its own, typed at and read by a test.
final class PseudoTerminal {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private let master: Int32
  private let process: pid_t
  /// The output behind what was waited for last.
  private var received: [UInt8] = []
  private(set) var exitStatus: Int32?

  /// - Parameter environment: goes before an environment with a home folder of its own.
  init(
    _ arguments: [String] = [], columns: UInt16 = 80, lines: UInt16 = 24,
    environment: [String: String] = [:]
  ) throws {
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, unsafe ioctl(master, 0x4004_5431, &isLocked) == 0,  // TIOCSPTLCK
      unsafe ioctl(master, 0x8004_5430, &number) == 0  // TIOCGPTN
    else { throw Failure(description: "no pseudo terminal") }
    var size = winsize(ws_row: lines, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
    var variables = [
      "HOME": Self.freshFolder(), "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
      "LC_ALL": "C.UTF-8", "PAGER": "cat",
    ]
    variables.merge(environment) { $1 }
    process = try Self.spawn(
      arguments, terminal: "/dev/pts/\(number)",
      environment: variables.map { "\($0.key)=\($0.value)" })
  }

  deinit {
    if exitStatus == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      unsafe waitpid(process, &status, 0)
    }
    close(master)
  }

  /// A folder for one test.
  static func freshFolder() -> String {
    let path = NSTemporaryDirectory() + "parlance-terminal-\(UUID().uuidString)"
    unsafe mkdir(path, 0o700)
    return path
  }

  /// The program, beside the tests' own executable.
  private static var program: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = (tests as NSString).deletingLastPathComponent + "/parlance"
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    let package = #filePath.components(separatedBy: "/Tests/")[0]
    return package + "/.build/debug/parlance"
  }

  private static func spawn(
    _ arguments: [String], terminal: String, environment: [String]
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    // The leader of a new session that opens a terminal is controlled by it.
    unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID
    let words = unsafe Self.pointers([program] + arguments)
    let variables = unsafe Self.pointers(environment)
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, program, &actions, &attributes, words, variables) == 0
    else { throw Failure(description: "\(program) cannot be started") }
    return process
  }

  /// Copies of texts for C, with the null that ends them.
  private static func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe []
    for text in texts { unsafe pointers.append(strdup(text)) }
    unsafe pointers.append(nil)
    return unsafe pointers
  }

  /// Types text or keys.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    unsafe write(master, bytes, bytes.count)
  }

  func resize(columns: UInt16, lines: UInt16) {
    var size = winsize(ws_row: lines, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Waits until `text` comes behind what was waited for before, whatever the colours.
  /// Returns what came up to it.
  @discardableResult
  func expect(_ text: String, within seconds: Double = 20) throws -> String {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      let fresh = Self.withoutEscapes(received)
      if let range = fresh.range(of: text) {
        received = Array(fresh[range.upperBound...].utf8)
        return String(fresh[..<range.lowerBound])
      }
      guard Date() < deadline, receive() else {
        throw Failure(description: "'\(text)' did not come; there was: \(fresh)")
      }
    }
  }

  /// Waits for the program to leave and returns its status.
  func waitForExit(within seconds: Double = 20) throws -> Int32 {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, WNOHANG) == 0 {
      guard Date() < deadline else { throw Failure(description: "the program has not left") }
      _ = receive()
    }
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    exitStatus = code
    return code
  }

  /// Takes what has been written; waits a little for it. False where nothing can come any more.
  private func receive() -> Bool {
    var input = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&input, 1, 50) > 0 else { return true }
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(master, &piece, piece.count)
    guard count > 0 else { return false }
    received += piece[..<count]
    return true
  }

  /// The text without the sequences that move the cursor and change colours; lines end in a feed.
  static func withoutEscapes(_ bytes: [UInt8]) -> String {
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x1B else {
        if bytes[index] != 0x0D { plain.append(bytes[index]) }
        index += 1
        continue
      }
      index += 1
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: "[") {
        index += 1
        while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
      }
      index += 1
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
