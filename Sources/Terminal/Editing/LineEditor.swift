internal import CEdit
internal import Glibc
public import Presentation

/// Lines edited at the terminal with libedit: completion, history, colours and suggestions while
/// typing, several lines as one entry.
///
/// libedit keeps the line, the keys and the screen; what it does not have is done in the function it
/// calls for every key (`LineEditor+Keys.swift`). It works on one thread only.
@safe
public final class LineEditor: LineSource {
  let edit: OpaquePointer
  let assistant: any LineAssistant
  let history: History
  let theme: Theme
  private var promptText: UnsafeMutablePointer<CChar>?
  /// The columns that the prompt takes.
  private(set) var promptWidth = 0
  /// The columns of the terminal as libedit knows them.
  var columns = 80
  /// Whether Ctrl-C ended the line.
  var wasInterrupted = false
  /// The way through the history that Up and Down are on.
  var walk: HistoryWalk?
  /// Whether a suggestion stands on the screen behind the line.
  var showsSuggestion = false
  /// Whether the line is painted before each key.
  var paints = true

  private static let startPaste = "\u{1B}[?2004h"
  private static let endPaste = "\u{1B}[?2004l"

  /// An editor on standard input and output; nil where there is no terminal to edit on.
  ///
  /// - Parameters:
  ///   - program: the name that lines of the user's `.editrc` may begin with.
  ///   - theme: where it has no colour, lines are not painted and nothing is suggested.
  public init?(
    program: String, assistant: any LineAssistant, history: History, theme: Theme
  ) {
    guard Screen.isInteractive, Screen.canMoveCursor else { return nil }
    edit_use_utf8()
    guard let edit = unsafe edit_start(program) else { return nil }
    unsafe self.edit = unsafe edit
    self.assistant = assistant
    self.history = history
    self.theme = theme
    unsafe edit_set_owner(edit, Unmanaged.passUnretained(self).toOpaque())
    unsafe edit_set_emacs(edit)
    unsafe edit_set_flag(edit, EL_SIGNAL, 0)
    unsafe edit_set_prompt(edit) { edit in unsafe LineEditor.owner(of: edit)?.promptText }
    // The user's own settings come first: a `bind -v` among them would clear keys bound before.
    unsafe el_source(edit, nil)
    bindKeys()
    unsafe edit_take_signal_keys(edit)
    unsafe edit_set_reader(edit) { edit, key in
      unsafe LineEditor.owner(of: edit)?.readKey(key) ?? -1
    }
    columns = Screen.size?.columns ?? 80
  }

  deinit {
    unsafe el_end(edit)
    unsafe free(promptText)
  }

  /// The editor that libedit's functions are called for.
  static func owner(of edit: OpaquePointer?) -> LineEditor? {
    guard let edit = unsafe edit, let owner = unsafe edit_owner(edit) else { return nil }
    return unsafe Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
  }

  public func read(prompt: StyledText) -> LineEvent {
    var text = ""
    var shown = prompt
    while true {
      switch readRow(prompt: shown) {
      case .line(let row):
        text += row
        guard let missing = assistant.missing(in: text) else {
          history.append(text)
          return .line(text)
        }
        text += "\n"
        shown = Self.continuationPrompt(missing: missing)
      case .interrupted: return .interrupted
      case .end: return text.isEmpty ? .end : .interrupted
      }
    }
  }

  /// Reads what stands behind one prompt; more than one line if lines were pasted or recalled.
  private func readRow(prompt: StyledText) -> LineEvent {
    setPrompt(prompt)
    walk = nil
    wasInterrupted = false
    resizeIfChanged()
    Screen.write(Self.startPaste)
    defer { Screen.write(Self.endPaste) }
    // libedit shows the prompt first and then takes the terminal over; a key typed in between would
    // be a signal still.
    unsafe edit_set_flag(edit, EL_PREP_TERM, 1)
    var count: Int32 = 0
    let row = unsafe el_gets(edit, &count)
    if wasInterrupted { return .interrupted }
    guard let row = unsafe row, count > 0 else {
      Screen.write("\n")
      return count < 0 && errno == EINTR ? .interrupted : .end
    }
    let text = unsafe String(cString: row)
    return .line(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }

  /// Escape sequences go between bytes of value 1; a visible character must come last.
  private func setPrompt(_ prompt: StyledText) {
    var text = ""
    for run in prompt.runs {
      let plain = Theme(color: false).painted(run.text, .plain)
      if let parameters = theme.parameters(run.style) {
        text += "\u{1}\u{1B}[\(parameters)m\u{1}\(plain)\u{1}\u{1B}[0m\u{1}"
      } else {
        text += plain
      }
    }
    unsafe free(promptText)
    unsafe promptText = strdup(text)
    promptWidth = DisplayWidth.of(prompt.plain)
  }
}

extension LineEditor {
  /// What is in the line, and how many of its bytes are before the cursor.
  var line: (text: String, cursor: Int) {
    guard let info = unsafe el_line(edit) else { return ("", 0) }
    guard let start = unsafe info.pointee.buffer, let cursor = unsafe info.pointee.cursor,
      let end = unsafe info.pointee.lastchar
    else { return ("", 0) }
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: end - start)
    return unsafe (String(decoding: bytes, as: UTF8.self), cursor - start)
  }

  /// Puts text in the place of the whole line, the cursor behind it.
  func replaceLine(by text: String) {
    unsafe el_replacestr(edit, text)
    moveCursor(by: Self.beyondAnyLine)
  }

  func insert(_ text: String) { unsafe el_insertstr(edit, text) }

  /// Moves the cursor by signs of the line, not beyond its ends.
  func moveCursor(by distance: Int) { unsafe el_cursor(edit, Int32(clamping: distance)) }

  /// Deletes scalars before the cursor.
  func deleteBackwards(_ count: Int) {
    if count > 0 { unsafe el_deletestr(edit, Int32(clamping: count)) }
  }

  /// Has libedit take these keys before it reads more.
  func push(_ keys: String) {
    var wide = keys.unicodeScalars.map { wchar_t($0.value) }
    wide.append(0)
    unsafe el_wpush(edit, wide)
  }

  static let beyondAnyLine = 1 << 24
}
