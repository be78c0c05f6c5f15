internal import CEdit
internal import Glibc
internal import Presentation

extension LineEditor {
  /// Called by libedit for every key, after it has drawn the line: paints the line, reads a key, and
  /// follows the terminal's size. Returns 1 with a key, 0 at the end of the input.
  func readKey(_ key: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    if paints, !wasInterrupted, !Self.hasInput { paint() }
    guard let scalar = Self.readScalar() else { return 0 }
    if showsSuggestion {
      showsSuggestion = false
      Screen.write("\u{1B}[K")
    }
    resizeIfChanged()
    unsafe key?.pointee = wchar_t(scalar.value)
    return 1
  }

  /// Tells libedit when the terminal has another width, before it draws again.
  func resizeIfChanged() {
    guard let size = Screen.size, size.columns != columns else { return }
    columns = size.columns
    unsafe el_resize(edit)
  }

  /// Whether a key waits to be read, as in the middle of a paste.
  private static var hasInput: Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&input, 1, 0) > 0
  }

  /// The next scalar that is typed; bytes that are no UTF-8 are dropped. Nil at the end.
  private static func readScalar() -> Unicode.Scalar? {
    while let first = readByte() {
      if first < 0x80 { return Unicode.Scalar(first) }
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      guard first >= 0xC2, first < 0xF5 else { continue }
      var bytes = [first]
      while bytes.count < length, let next = readByte() {
        bytes.append(next)
        if next & 0xC0 != 0x80 { break }
      }
      if let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first
      {
        return scalar
      }
    }
    return nil
  }

  private static func readByte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = unsafe Glibc.read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      if count < 0, errno == EINTR { continue }
      return nil
    }
  }

  /// Draws the line in its colours and, behind it, how an earlier entry went on. Only a line that
  /// fits on the prompt's row is painted; libedit keeps the others plain.
  private func paint() {
    guard theme.color else { return }
    let (text, cursor) = line
    guard !text.isEmpty, !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return }
    let room = columns - promptWidth - DisplayWidth.of(text) - 1
    guard room >= 0 else { return }
    var screen = "\u{1B}7\r"
    if promptWidth > 0 { screen += "\u{1B}[\(promptWidth)C" }
    for run in assistant.styled(text).runs { screen += theme.painted(run.text, run.style) }
    if cursor == text.utf8.count, let rest = suggestedRest(of: text) {
      let shown = DisplayWidth.truncated(Self.firstLine(of: rest), to: room)
      if !shown.isEmpty {
        screen += theme.painted(shown, .dim)
        showsSuggestion = true
      }
    }
    edit_flush()
    Screen.write(screen + "\u{1B}8")
  }

  private static func firstLine(of text: String) -> String {
    String(decoding: text.utf8.prefix { $0 >= 0x20 }, as: UTF8.self)
  }

  /// How the latest entry that begins like the line goes on. Nothing while going through the
  /// history, where the line is an entry already.
  private func suggestedRest(of text: String) -> String? {
    guard theme.color, walk?.current != text, let entry = history.suggestion(for: text) else {
      return nil
    }
    return String(decoding: entry.utf8.dropFirst(text.utf8.count), as: UTF8.self)
  }

  /// The suggestion, if the cursor stands where it begins.
  private var suggestionAtCursor: String? {
    let (text, cursor) = line
    return cursor == text.utf8.count ? suggestedRest(of: text) : nil
  }

  func goRight() -> UInt8 {
    if let rest = suggestionAtCursor {
      insert(rest)
      return KeyResult.refresh
    }
    moveCursor(by: 1)
    return KeyResult.cursor
  }

  func goToEnd() -> UInt8 {
    if let rest = suggestionAtCursor {
      insert(rest)
      return KeyResult.refresh
    }
    moveCursor(by: Self.beyondAnyLine)
    return KeyResult.cursor
  }

  func goToNextWord() -> UInt8 {
    if let rest = suggestionAtCursor {
      insert(String(rest.unicodeScalars.prefix(Self.wordLength(rest))))
      return KeyResult.refresh
    }
    let (text, cursor) = line
    moveCursor(
      by: Self.wordLength(String(decoding: text.utf8.dropFirst(cursor), as: UTF8.self)))
    return KeyResult.cursor
  }

  /// The scalars up to the end of the first word.
  static func wordLength(_ text: String) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isInWord, !isWord { break }
      isInWord = isWord
      count += 1
    }
    return count
  }
}
