internal import Glibc

/// The user's editor, for lines that have grown long.
enum ExternalEditor {
  /// What becomes of `text` in `$VISUAL`, `$EDITOR` or vi; nil where that fails.
  static func edit(_ text: String) -> String? {
    let folder = Screen.environment("TMPDIR") ?? "/tmp"
    var path = Array("\(folder)/parlance-XXXXXX.parlance".utf8CString)
    let descriptor = unsafe mkstemps(&path, Int32(".parlance".utf8.count))
    guard descriptor >= 0 else { return nil }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unsafe unlink(name) }
    let isWritten = Screen.write(Array((text + "\n").utf8), to: descriptor)
    close(descriptor)
    let editor = Screen.environment("VISUAL") ?? Screen.environment("EDITOR") ?? "vi"
    guard isWritten, unsafe system("\(editor) '\(name)'") == 0 else { return nil }
    return contents(of: name)
  }

  /// The file's text without the line ends behind it.
  private static func contents(of name: String) -> String? {
    let descriptor = unsafe open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = History.readAll(descriptor)
    while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
