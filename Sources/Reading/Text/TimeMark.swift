/// Marks of playing time: `0:23`, `00:01:33`, `[01:02:03.5]`, `(12:30)`.
enum TimeMark {
  /// The end of the mark that begins at `place`; `nil` if there is none.
  static func end(_ bytes: Span<UInt8>, at place: Int, before end: Int) -> Int? {
    guard place < end else { return nil }
    var cursor = place
    var close: UInt8?
    if bytes[cursor] == 0x5C { cursor += 1 }
    guard cursor < end else { return nil }
    if bytes[cursor] == 0x5B || bytes[cursor] == 0x28 {
      close = bytes[cursor] == 0x5B ? 0x5D : 0x29
      cursor += 1
    }
    var groups = 0
    while true {
      var digits = 0
      while cursor < end, Bytes.isDigit(bytes[cursor]) {
        digits += 1
        cursor += 1
      }
      guard digits >= 1, digits <= (groups == 0 ? 3 : 2), groups == 0 || digits == 2 else {
        return nil
      }
      groups += 1
      guard cursor < end, bytes[cursor] == 0x3A, groups < 4 else { break }
      guard cursor + 1 < end, Bytes.isDigit(bytes[cursor + 1]) else { break }
      cursor += 1
    }
    guard groups >= 2 else { return nil }
    if cursor + 1 < end, bytes[cursor] == 0x2E || bytes[cursor] == 0x2C,
      Bytes.isDigit(bytes[cursor + 1])
    {
      cursor += 1
      while cursor < end, Bytes.isDigit(bytes[cursor]) { cursor += 1 }
    }
    if let close {
      if cursor < end, bytes[cursor] == 0x5C { cursor += 1 }
      guard cursor < end, bytes[cursor] == close else { return nil }
      return cursor + 1
    }
    guard cursor == end || !Bytes.isLetter(bytes[cursor]) else { return nil }
    return cursor
  }

  /// Whether `range` is nothing but a time mark.
  static func fills(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    end(bytes, at: range.lowerBound, before: range.upperBound) == range.upperBound
  }
}
