internal import Glibc

/// The bytes of a file.
public enum SourceFile {
  /// All bytes of the file at `path`, or of standard input where `path` is `-`.
  ///
  /// - Throws: `ReadingProblem` with the system's reason.
  public static func bytes(_ path: String) throws(ReadingProblem) -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw problem(path, errno) }
    defer { if file != STDIN_FILENO { close(file) } }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw problem(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw problem(path, EISDIR) }
    var bytes: [UInt8] = []
    let expected = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    var failure: Int32 = 0
    while failure == 0 {
      let room = max(1 << 16, expected + 1 - bytes.count)
      let part = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var result = unsafe Glibc.read(file, buffer.baseAddress, room)
        while result < 0, errno == EINTR {
          result = unsafe Glibc.read(file, buffer.baseAddress, room)
        }
        if result < 0 { failure = errno }
        count = max(0, result)
      }
      if part.isEmpty { break }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if expected > 0, bytes.count == expected { break }
    }
    guard failure == 0 else { throw problem(path, failure) }
    return bytes
  }

  private static func problem(_ path: String, _ code: Int32) -> ReadingProblem {
    switch code {
    case ENOENT: ReadingProblem(.missing, path: path, message: "no such file or folder")
    case EACCES:
      ReadingProblem(.unreadable, path: path, message: "permission to read this file is missing")
    case EISDIR: ReadingProblem(.unreadable, path: path, message: "this is a folder")
    default:
      ReadingProblem(
        .unreadable, path: path, message: unsafe String(cString: strerror(code)).lowercased())
    }
  }
}
