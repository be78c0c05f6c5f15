/// Text that a program printed with its escapes: a bytes or string literal of Python, a JSON string.
enum EscapedText {
  /// `bytes` with the escapes of such literals undone; `nil` where they have none.
  ///
  /// A line that begins with `b'` or is one quoted string, or a text whose line breaks are nearly all
  /// escaped, was printed so.
  static func plain(_ bytes: [UInt8]) -> [UInt8]? {
    var escaped = 0
    var real = 0
    let span = bytes.span
    for place in span.indices.dropLast() {
      if span[place] == 10 { real += 1 }
      if span[place] == 0x5C, span[place + 1] == 0x6E { escaped += 1 }
    }
    guard escaped >= 3, escaped > real else { return nil }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      append(span, literal(span, start..<end), to: &plain)
      if end < bytes.count { plain.append(10) }
      start = end + 1
    }
    return plain
  }

  /// The inside of a line that is one literal; the line itself where it is none.
  private static func literal(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int> {
    let range = Bytes.trimmed(bytes, line)
    guard let first = range.first else { return line }
    let open = bytes[first] == 0x62 ? first + 1 : first
    guard open + 1 < range.upperBound, bytes[open] == 0x27 || bytes[open] == 0x22,
      bytes[range.upperBound - 1] == bytes[open]
    else { return line }
    return open + 1..<range.upperBound - 1
  }

  private static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to plain: inout [UInt8]) {
    var place = range.lowerBound
    while place < range.upperBound {
      guard bytes[place] == 0x5C, place + 1 < range.upperBound else {
        plain.append(bytes[place])
        place += 1
        continue
      }
      let sign = bytes[place + 1]
      place += 2
      switch sign {
      case 0x6E: plain.append(10)
      case 0x72: continue
      case 0x74: plain.append(9)
      case 0x22, 0x27, 0x5C, 0x2F: plain.append(sign)
      case 0x78:
        guard let value = hexadecimal(bytes, place, 2, range.upperBound) else {
          plain.append(contentsOf: [0x5C, sign])
          continue
        }
        plain.append(UInt8(truncatingIfNeeded: value))
        place += 2
      case 0x75:
        guard var value = hexadecimal(bytes, place, 4, range.upperBound) else {
          plain.append(contentsOf: [0x5C, sign])
          continue
        }
        place += 4
        if value & 0xFC00 == 0xD800, place + 6 <= range.upperBound, bytes[place] == 0x5C,
          let low = hexadecimal(bytes, place + 2, 4, range.upperBound), low & 0xFC00 == 0xDC00
        {
          value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
          place += 6
        }
        plain.append(contentsOf: String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
      default: plain.append(contentsOf: [0x5C, sign])
      }
    }
  }

  private static func hexadecimal(_ bytes: Span<UInt8>, _ place: Int, _ count: Int, _ end: Int)
    -> UInt32?
  {
    guard place + count <= end else { return nil }
    var value: UInt32 = 0
    for offset in 0..<count {
      switch bytes[place + offset] {
      case let byte where Bytes.isDigit(byte): value = value << 4 | UInt32(byte &- 48)
      case let byte where (byte | 32) &- 97 < 6: value = value << 4 | UInt32((byte | 32) &- 87)
      default: return nil
      }
    }
    return value
  }
}
