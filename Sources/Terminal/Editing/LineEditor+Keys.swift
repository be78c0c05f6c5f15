internal import CEdit
internal import Glibc

/// What a key function tells libedit to do.
enum KeyResult {
  static let nothing = UInt8(CC_NORM)
  /// The line has changed.
  static let refresh = UInt8(CC_REFRESH)
  /// Only the cursor has moved.
  static let cursor = UInt8(CC_CURSOR)
  /// Something else was written to the screen: prompt and line are drawn anew.
  static let redisplay = UInt8(CC_REDISPLAY)
  /// Nothing could be done.
  static let beep = UInt8(CC_ERROR)
}

extension LineEditor {
  /// Our functions, their names for `.editrc` and `bind`, and the keys that call them.
  func bindKeys() {
    unsafe bind("parlance-complete", "complete the word", ["^I"]) { edit, _ in
      unsafe LineEditor.on(edit) { $0.complete() }
    }
    unsafe bind("parlance-interrupt", "drop the line", ["^C"]) { edit, _ in
      unsafe LineEditor.on(edit) { $0.interrupt() }
    }
    unsafe bind("parlance-suspend", "stop the program", ["^Z"]) { edit, _ in
      unsafe LineEditor.on(edit) { $0.suspend() }
    }
    unsafe bind("parlance-older", "older entry that begins like this", ["\\e[A", "\\eOA", "^P"]) {
      edit, _ in unsafe LineEditor.on(edit) { $0.goUp() }
    }
    unsafe bind("parlance-newer", "newer entry that begins like this", ["\\e[B", "\\eOB", "^N"]) {
      edit, _ in unsafe LineEditor.on(edit) { $0.goDown() }
    }
    unsafe bind("parlance-search", "search the history", ["^R"]) { edit, _ in
      unsafe LineEditor.on(edit) { $0.search() }
    }
    unsafe bind("parlance-right", "take the suggestion or go right", ["\\e[C", "\\eOC", "^F"]) {
      edit, _ in unsafe LineEditor.on(edit) { $0.goRight() }
    }
    unsafe bind(
      "parlance-end", "take the suggestion or go to the end",
      ["^E", "\\e[F", "\\eOF", "\\e[4~", "\\e[8~"]
    ) { edit, _ in unsafe LineEditor.on(edit) { $0.goToEnd() } }
    unsafe bind(
      "parlance-next-word", "take a word of the suggestion or go a word on",
      ["\\ef", "\\e[1;5C", "\\e[1;3C"]
    ) { edit, _ in unsafe LineEditor.on(edit) { $0.goToNextWord() } }
    unsafe bind("parlance-paste", "take what the terminal pastes", ["\\e[200~"]) { edit, _ in
      unsafe LineEditor.on(edit) { $0.paste() }
    }
    unsafe bind("parlance-editor", "edit the line in $EDITOR", ["^X^E"]) { edit, _ in
      unsafe LineEditor.on(edit) { $0.openInEditor() }
    }
    for (key, command) in [
      ("^W", "ed-delete-prev-word"), ("\\e[3~", "ed-delete-next-char"),
      ("\\e[H", "ed-move-to-beg"), ("\\eOH", "ed-move-to-beg"), ("\\e[1~", "ed-move-to-beg"),
      ("\\e[7~", "ed-move-to-beg"), ("\\e[1;5D", "ed-prev-word"), ("\\e[1;3D", "ed-prev-word"),
    ] {
      bind(key, to: command)
    }
    if unsafe edit_is_vi(edit) != 0 {
      unsafe edit_bind_command_mode(edit, "k", "parlance-older")
      unsafe edit_bind_command_mode(edit, "j", "parlance-newer")
    }
  }

  private func bind(
    _ name: String, _ help: String, _ keys: [String], function: @escaping edit_key_function
  ) {
    unsafe edit_add_function(edit, name, help, function)
    for key in keys { bind(key, to: name) }
  }

  /// Binds a key. In vi mode what the terminal sends for arrows and the like is bound in command mode,
  /// where its Escape has just led: in insert mode it would keep Escape from working alone.
  private func bind(_ key: String, to command: String) {
    guard unsafe edit_is_vi(edit) != 0 else {
      unsafe edit_bind(edit, key, command)
      return
    }
    if key.hasPrefix("\\e[") || key.hasPrefix("\\eO") {
      unsafe edit_bind_command_mode(edit, String(key.dropFirst(2)), command)
    } else if !key.hasPrefix("\\e") {
      unsafe edit_bind(edit, key, command)
      unsafe edit_bind_command_mode(edit, key, command)
    }
  }

  /// Calls a method of the editor that libedit calls back for.
  private static func on(
    _ edit: OpaquePointer?, _ action: (LineEditor) -> UInt8
  ) -> UInt8 {
    guard let editor = unsafe owner(of: edit) else { return KeyResult.beep }
    return action(editor)
  }

  /// Ctrl-C: the line stays on the screen, marked, and is dropped.
  private func interrupt() -> UInt8 {
    wasInterrupted = true
    moveCursor(by: Self.beyondAnyLine)
    insert("^C")
    push("\n")
    return KeyResult.refresh
  }

  /// Ctrl-Z: as the terminal would do it, but with prompt and line drawn again afterwards.
  private func suspend() -> UInt8 {
    unsafe edit_set_flag(edit, EL_PREP_TERM, 0)
    kill(0, SIGTSTP)
    unsafe edit_set_flag(edit, EL_PREP_TERM, 1)
    resizeIfChanged()
    return KeyResult.redisplay
  }

  /// Up: a line up in an entry of several lines, else an older entry.
  private func goUp() -> UInt8 {
    let (text, cursor) = line
    if let distance = Self.distanceToLineAbove(in: text, from: cursor) {
      moveCursor(by: -distance)
      return KeyResult.cursor
    }
    if walk?.current != text { walk = HistoryWalk(entries: history.entries, from: text) }
    guard let older = walk?.older() else { return KeyResult.beep }
    replaceLine(by: older)
    return KeyResult.refresh
  }

  /// Down: a line down in an entry of several lines, else a newer entry.
  private func goDown() -> UInt8 {
    let (text, cursor) = line
    if let distance = Self.distanceToLineBelow(in: text, from: cursor) {
      moveCursor(by: distance)
      return KeyResult.cursor
    }
    guard walk?.current == text, let newer = walk?.newer() else { return KeyResult.beep }
    replaceLine(by: newer)
    return KeyResult.refresh
  }

  /// How many scalars back the same column of the line above is; nil on the first line.
  static func distanceToLineAbove(in text: String, from cursor: Int) -> Int? {
    let before = Array(String(decoding: text.utf8.prefix(cursor), as: UTF8.self).unicodeScalars)
    guard let end = before.lastIndex(of: "\n") else { return nil }
    let column = before.count - end - 1
    let above = before[..<end]
    let start = above.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return before.count - min(start + column, end)
  }

  /// How many scalars on the same column of the line below is; nil on the last line.
  static func distanceToLineBelow(in text: String, from cursor: Int) -> Int? {
    let before = Array(String(decoding: text.utf8.prefix(cursor), as: UTF8.self).unicodeScalars)
    let after = Array(String(decoding: text.utf8.dropFirst(cursor), as: UTF8.self).unicodeScalars)
    guard let end = after.firstIndex(of: "\n") else { return nil }
    let column = before.count - (before.lastIndex(of: "\n").map { $0 + 1 } ?? 0)
    let below = after[(end + 1)...].prefix { $0 != "\n" }
    return end + 1 + min(column, below.count)
  }

  /// Ctrl-X Ctrl-E: the line in the user's editor.
  private func openInEditor() -> UInt8 {
    unsafe edit_set_flag(edit, EL_PREP_TERM, 0)
    let edited = ExternalEditor.edit(line.text)
    unsafe edit_set_flag(edit, EL_PREP_TERM, 1)
    if let edited { replaceLine(by: edited) }
    return KeyResult.redisplay
  }
}
