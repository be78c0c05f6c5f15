internal import Glibc

/// What was typed before, oldest first, kept in a file that several sessions share.
///
/// The file holds one entry a line, line ends and backslashes in it escaped. Entries are appended
/// under a lock as they are typed, so that no session loses another's; a file that has grown to twice
/// what is kept is cut when it is read. Entries that begin with a blank are not kept, nor is one that
/// repeats the last. A file that cannot be read or written is no error: the history is then this
/// session's alone.
public final class History {
  /// The entries that are kept in the file.
  public static let capacity = 10_000

  public private(set) var entries: [String] = []
  private let path: String?

  /// - Parameter path: nil for a history that is not kept.
  public init(path: String?) {
    self.path = path
    if let path { entries = Self.load(path) }
  }

  /// Adds an entry, here and in the file.
  public func append(_ entry: String) {
    guard let first = entry.utf8.first, first != UInt8(ascii: " "), first != UInt8(ascii: "\t"),
      entry != entries.last, entry.utf8.contains(where: { $0 > 0x20 })
    else { return }
    entries.append(entry)
    if let path { Self.append(entry, to: path) }
  }

  /// The latest entry that goes on from `start`.
  func suggestion(for start: String) -> String? {
    guard !start.isEmpty else { return nil }
    let bytes = Array(start.utf8)
    return entries.last { $0.utf8.count > bytes.count && $0.utf8.starts(with: bytes) }
  }

  /// An entry as a line of the file.
  static func escaped(_ entry: String) -> String {
    var line = ""
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// The entry that a line of the file stands for.
  static func unescaped(_ line: String) -> String {
    var entry = ""
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        isEscaped = false
        switch scalar {
        case "n": entry += "\n"
        case "r": entry += "\r"
        default: entry.unicodeScalars.append(scalar)
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        entry.unicodeScalars.append(scalar)
      }
    }
    return entry
  }

  private static func load(_ path: String) -> [String] {
    let descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    flock(descriptor, LOCK_EX)
    fchmod(descriptor, 0o600)
    let lines = readAll(descriptor).split(separator: UInt8(ascii: "\n"))
    let kept = lines.suffix(capacity)
    if lines.count > 2 * capacity {
      ftruncate(descriptor, 0)
      lseek(descriptor, 0, SEEK_SET)
      Screen.write(Array(kept.joined(separator: [UInt8(ascii: "\n")])) + [0x0A], to: descriptor)
    }
    return kept.map { unescaped(String(decoding: $0, as: UTF8.self)) }
  }

  private static func append(_ entry: String, to path: String) {
    makeFolders(of: path)
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    flock(descriptor, LOCK_EX)
    Screen.write(Array((escaped(entry) + "\n").utf8), to: descriptor)
  }

  static func readAll(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { memory in
        unsafe Glibc.read(descriptor, memory.baseAddress, memory.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return all }
      all += piece[..<count]
    }
  }

  /// Makes the folders that a file is to stand in, for their owner alone.
  private static func makeFolders(of path: String) {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      end = slash
      unsafe mkdir(String(path[..<end]), 0o700)
    }
  }
}
