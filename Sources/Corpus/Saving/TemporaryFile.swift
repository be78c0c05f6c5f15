internal import Glibc
internal import Synchronization

/// Files written beside those whose place they take when they are whole.
public enum TemporaryFile {
  private static let paths = Mutex<Set<String>>([])

  /// Makes an empty file in the folder of `path`, under a name of its own, that only this process holds
  /// open; nil where that fails (`errno` says why).
  /// - Parameter mode: its permissions; nil for those of a new file.
  public static func make(beside path: String, mode: UInt32?) -> (descriptor: Int32, path: String)?
  {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, mode ?? 0o666 & ~mask)
    let name = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    paths.withLock { _ = $0.insert(name) }
    return (descriptor, name)
  }

  /// Gives a temporary file the name of the file whose place it takes. Says whether that succeeded.
  public static func move(_ path: String, to target: String) -> Bool {
    guard unsafe rename(path, target) == 0 else { return false }
    paths.withLock { _ = $0.remove(path) }
    return true
  }

  /// Removes a temporary file.
  public static func remove(_ path: String) {
    unsafe unlink(path)
    paths.withLock { _ = $0.remove(path) }
  }

  /// Removes all that there are, before the program ends early.
  public static func removeAll() {
    for path in paths.withLock({ $0 }) { remove(path) }
  }
}
