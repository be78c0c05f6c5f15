internal import CEdit
internal import Presentation

extension LineEditor {
  /// Ctrl-R: entries that hold what is typed, from the newest. Ctrl-R again goes to older ones, Enter
  /// runs what is shown, Escape or any other key of the editor leaves it in the line, Ctrl-G or
  /// Ctrl-C goes back to what was there.
  func search() -> UInt8 {
    var search = HistorySearch(entries: history.entries)
    paints = false
    defer {
      paints = true
      Screen.write("\r\u{1B}[K")
    }
    edit_flush()
    while true {
      draw(search)
      guard let key = nextScalar() else { return KeyResult.redisplay }
      switch key.value {
      case 0x12: if !search.older() { Screen.write("\u{7}") }
      case 0x08, 0x7F: search.shorten()
      case 0x03, 0x07: return KeyResult.redisplay
      case 0x0A, 0x0D:
        if let hit = search.hit {
          replaceLine(by: hit)
          push("\n")
        }
        return KeyResult.redisplay
      case ..<0x20:
        if let hit = search.hit { replaceLine(by: hit) }
        return KeyResult.redisplay
      default: search.extend(by: String(key))
      }
    }
  }

  /// The next key, through libedit, so that keys it has already taken come first.
  func nextScalar() -> Unicode.Scalar? {
    var key: wchar_t = 0
    guard unsafe el_wgetc(edit, &key) == 1 else { return nil }
    return Unicode.Scalar(UInt32(bitPattern: key))
  }

  private func draw(_ search: HistorySearch) {
    let isFound = search.hit != nil || search.pattern.isEmpty
    let label = isFound ? "search: \(search.pattern)" : "not found: \(search.pattern)"
    let room = columns - DisplayWidth.of(label) - 5
    let hit = DisplayWidth.truncated(search.hit ?? "", to: max(0, room))
    Screen.write(
      "\r\u{1B}[K" + theme.painted("(\(label))", isFound ? .dim : .warning) + " "
        + theme.painted(hit, .plain))
  }
}
