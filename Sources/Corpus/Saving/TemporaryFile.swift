internal import Glibc

/// Files written beside those whose place they take when they are whole.
public enum TemporaryFile {
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
    return (descriptor, name)
  }

  /// Gives a temporary file the name of the file whose place it takes. Says whether that succeeded.
  public static func move(_ path: String, to target: String) -> Bool {
    unsafe rename(path, target) == 0
  }

  /// Removes a temporary file.
  public static func remove(_ path: String) {
    unsafe unlink(path)
  }
}
