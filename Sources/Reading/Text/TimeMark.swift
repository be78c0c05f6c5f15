internal import Corpus

/// Marks of playing time: `0:23`, `00:01:33`, `[01:02:03.5]`, `(12:30)`, `[0:05 - 0:23]`.
struct TimeMark: Equatable {
  /// Where it ends.
  let end: Int
  /// The time that it gives, or two of them.
  let time: TurnTime
  /// Whether brackets set it apart from the words.
  let isBracketed: Bool

  /// Whether a time mark can begin with `byte`.
  static func canBegin(_ byte: UInt8) -> Bool {
    Bytes.isDigit(byte) || byte == 0x5B || byte == 0x28 || byte == 0x5C
  }

  /// The mark that begins at `place`; `nil` if there is none.
  init?(_ bytes: Span<UInt8>, at place: Int, before end: Int) {
    guard place < end else { return nil }
    var cursor = place
    var close: UInt8?
    if bytes[cursor] == 0x5C { cursor += 1 }
    guard cursor < end else { return nil }
    if bytes[cursor] == 0x5B || bytes[cursor] == 0x28 {
      close = bytes[cursor] == 0x5B ? 0x5D : 0x29
      cursor += 1
    }
    let clock = close != nil && Self.isSeconds(bytes, cursor, end) ? Self.seconds : Self.clock
    guard let first = clock(bytes, &cursor, end) else { return nil }
    var last: UInt32?
    if let second = Self.behindDash(bytes, cursor, end) {
      var after = second
      if let time = clock(bytes, &after, end) {
        last = time
        cursor = after
      }
    }
    if cursor + 2 < end, bytes[cursor] == 32, bytes[cursor + 2] | 32 == 0x6D,
      bytes[cursor + 1] | 32 == 0x61 || bytes[cursor + 1] | 32 == 0x70
    {
      // `9:05 AM`, as chats have it.
      cursor += 3
    }
    if let close {
      if cursor < end, bytes[cursor] == 0x5C { cursor += 1 }
      guard cursor < end, bytes[cursor] == close else { return nil }
      cursor += 1
    } else if cursor < end, Bytes.isLetter(bytes[cursor]) {
      return nil
    }
    self.end = cursor
    time = TurnTime(start: first, end: last)
    isBracketed = close != nil
  }

  /// The mark that `range` is and nothing but; `nil` if it is anything else.
  init?(filling range: Range<Int>, of bytes: Span<UInt8>) {
    guard let mark = TimeMark(bytes, at: range.lowerBound, before: range.upperBound),
      mark.end == range.upperBound
    else { return nil }
    self = mark
  }

  /// Whether digits, and perhaps a fraction, with `s` after them begin at `place`: `79.0s`, in brackets.
  private static func isSeconds(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    var cursor = place
    return seconds(bytes, &cursor, end) != nil
  }

  /// Seconds with their unit, in milliseconds.
  private static func seconds(_ bytes: Span<UInt8>, _ place: inout Int, _ end: Int) -> UInt32? {
    var cursor = place
    var total = 0
    while cursor < end, Bytes.isDigit(bytes[cursor]), cursor - place < 7 {
      total = total * 10 + Int(bytes[cursor] &- 48)
      cursor += 1
    }
    guard cursor > place else { return nil }
    total *= 1000
    if cursor < end, bytes[cursor] == 0x2E || bytes[cursor] == 0x2C {
      cursor += 1
      var worth = 100
      while cursor < end, Bytes.isDigit(bytes[cursor]) {
        total += Int(bytes[cursor] &- 48) * worth
        worth /= 10
        cursor += 1
      }
    }
    guard cursor < end, bytes[cursor] == 0x73 else { return nil }
    place = cursor + 1
    return UInt32(clamping: total)
  }

  /// Two to four groups of digits with colons between them, and perhaps a fraction, in milliseconds:
  /// hours, minutes and seconds counted from the right. A fourth group counts frames.
  private static func clock(_ bytes: Span<UInt8>, _ place: inout Int, _ end: Int) -> UInt32? {
    var groups = 0
    var total = 0
    var cursor = place
    // `0:0:5.31` or `00:00:2,50`, as some programs write it, is told by its fraction.
    var isShort = false
    while true {
      var digits = 0
      var value = 0
      while cursor < end, Bytes.isDigit(bytes[cursor]), digits < 4 {
        value = value * 10 + Int(bytes[cursor] &- 48)
        digits += 1
        cursor += 1
      }
      guard digits >= 1, digits <= (groups == 0 ? 3 : 2) else { return nil }
      if groups > 0, digits == 1 { isShort = true }
      groups += 1
      if groups < 4 { total = total * 60 + value }
      guard cursor < end, bytes[cursor] == 0x3A, groups < 4 else { break }
      guard cursor + 1 < end, Bytes.isDigit(bytes[cursor + 1]) else { break }
      cursor += 1
    }
    guard groups >= 2 else { return nil }
    if isShort {
      guard groups == 3, cursor + 1 < end, bytes[cursor] == 0x2E || bytes[cursor] == 0x2C,
        Bytes.isDigit(bytes[cursor + 1])
      else { return nil }
    }
    total *= 1000
    if cursor + 1 < end, bytes[cursor] == 0x2E || bytes[cursor] == 0x2C,
      Bytes.isDigit(bytes[cursor + 1])
    {
      cursor += 1
      var worth = 100
      while cursor < end, Bytes.isDigit(bytes[cursor]) {
        total += Int(bytes[cursor] &- 48) * worth
        worth /= 10
        cursor += 1
      }
    }
    place = cursor
    return UInt32(clamping: total)
  }

  /// Where what follows a dash or an arrow begins: ` - `, `–`, ` --> `.
  private static func behindDash(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Int? {
    var cursor = Bytes.skipSpaces(bytes, place, end)
    let first = cursor
    while cursor < end, cursor - first < 3, bytes[cursor] == 0x2D { cursor += 1 }
    if cursor < end, cursor > first, bytes[cursor] == 0x3E { cursor += 1 }
    if cursor == first, cursor + 2 < end, bytes[cursor] == 0xE2, bytes[cursor + 1] == 0x80,
      bytes[cursor + 2] == 0x93 || bytes[cursor + 2] == 0x94
    {
      cursor += 3
    }
    guard cursor > first else { return nil }
    cursor = Bytes.skipSpaces(bytes, cursor, end)
    return cursor < end && Bytes.isDigit(bytes[cursor]) ? cursor : nil
  }
}
