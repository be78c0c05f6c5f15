internal import CEdit
internal import Presentation

extension LineEditor {
  /// Tab: the word completed as far as it is certain, else the possibilities below the line.
  func complete() -> UInt8 {
    let (text, cursor) = line
    let completions = assistant.completions(of: text, at: cursor)
    let range = completions.range
    guard !completions.candidates.isEmpty, range.lowerBound >= 0, range.lowerBound <= cursor,
      range.upperBound >= cursor, range.upperBound <= text.utf8.count
    else { return KeyResult.beep }
    if completions.candidates.count == 1 {
      let candidate = completions.candidates[0]
      let after = text.utf8.dropFirst(range.upperBound)
      let hasEnding = !candidate.ending.isEmpty && after.starts(with: candidate.ending.utf8)
      replace(
        range, of: text, cursor: cursor, by: candidate.text + (hasEnding ? "" : candidate.ending))
      if hasEnding { moveCursor(by: candidate.ending.unicodeScalars.count) }
      return KeyResult.refresh
    }
    let typed = Self.scalars(of: text, in: range)
    let common = completions.commonStart
    if common.unicodeScalars.count > typed {
      replace(range, of: text, cursor: cursor, by: common)
      return KeyResult.refresh
    }
    list(completions.candidates, below: text, cursor: cursor)
    return KeyResult.redisplay
  }

  private func replace(_ range: Range<Int>, of text: String, cursor: Int, by new: String) {
    moveCursor(by: Self.scalars(of: text, in: cursor..<range.upperBound))
    deleteBackwards(Self.scalars(of: text, in: range))
    insert(new)
  }

  private static func scalars(of text: String, in range: Range<Int>) -> Int {
    let part = text.utf8.dropFirst(range.lowerBound).prefix(range.count)
    return String(decoding: part, as: UTF8.self).unicodeScalars.count
  }

  /// Writes the possibilities below the line; libedit then draws prompt and line anew.
  private func list(_ candidates: [Completions.Candidate], below text: String, cursor: Int) {
    let height = Screen.size?.lines ?? 24
    let lines = CompletionListing.lines(
      of: candidates, columns: columns, lines: max(4, height - 3), theme: theme)
    // From the row of the cursor to the line's last one.
    let rest = String(decoding: text.utf8.dropFirst(cursor), as: UTF8.self)
    let before = String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
    let rows =
      Self.rows(promptWidth, before + rest, columns) - Self.rows(promptWidth, before, columns)
    edit_flush()
    Screen.write(
      String(repeating: "\n", count: rows) + "\r\n" + lines.map { $0 + "\r\n" }.joined())
  }

  /// The rows of the terminal that text takes behind a prompt.
  private static func rows(_ promptWidth: Int, _ text: String, _ columns: Int) -> Int {
    var rows = 0
    var column = promptWidth
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      column += DisplayWidth.of(String(line))
      rows += 1 + column / max(1, columns)
      column = 0
    }
    return rows
  }
}
