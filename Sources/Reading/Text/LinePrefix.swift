/// What stands before the words of a line without being one of them: marks of lists and quotations,
/// chevrons where the speaker changes.
enum LinePrefix {
  /// `line` behind its marks; `nil` where it has none.
  static func peeled(_ bytes: Span<UInt8>, _ line: Line) -> Line? {
    let start = Int(line.start)
    let end = Int(line.end)
    var place = start
    for _ in 0..<3 {
      guard let next = markEnd(bytes, place, end) else { break }
      place = next
    }
    guard place > start, place < end else { return nil }
    var peeled = line
    peeled.start = UInt32(place)
    peeled.emphasisEnd = max(line.emphasisEnd, peeled.start)
    return peeled
  }

  /// Where the words behind the mark at `place` begin.
  private static func markEnd(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Int? {
    guard place + 1 < end else { return nil }
    var cursor = place
    switch bytes[place] {
    case 0x3E:
      while cursor < end, bytes[cursor] == 0x3E { cursor += 1 }
      return Bytes.skipSpaces(bytes, cursor, end)
    case 0x2D, 0x2A, 0x2B: cursor += 1
    case 0xE2, 0xE3:
      guard place + 3 < end else { return nil }
      cursor += 3
      switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
      // Bullets and dashes.
      case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94): break
      // Signs of all sorts: `◆`, `■`, `▶`, `※`, `○`, `☆`, `✔`, `・`.
      case (0xE2, 0x96...0x9E, _), (0xE2, 0x80, 0xBB), (0xE3, 0x83, 0xBB):
        return Bytes.skipSpaces(bytes, cursor, end)
      default: return nil
      }
    case 0x31...0x39:
      // Numbers of a list.
      while cursor < end, cursor - place < 3, Bytes.isDigit(bytes[cursor]) { cursor += 1 }
      guard cursor + 1 < end, bytes[cursor] == 0x2E || bytes[cursor] == 0x29 else { return nil }
      cursor += 1
    default: return nil
    }
    guard cursor < end, Bytes.isSpace(bytes[cursor]) else { return nil }
    return Bytes.skipSpaces(bytes, cursor, end)
  }
}
