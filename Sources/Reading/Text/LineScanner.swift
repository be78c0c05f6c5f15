internal import Glibc

/// Cuts bytes into lines. One pass with `memchr`, which runs at the speed of memory.
enum LineScanner {
  /// The lines of `bytes` from `offset` on that are not blank; `offset` begins line `number`.
  static func lines(of bytes: [UInt8], from offset: Int = 0, number: Int = 1) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity((bytes.count - offset) / 160 + 8)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var start = offset
      var number = number
      var gap = 0
      while start < buffer.count {
        var end = buffer.count
        if let found = unsafe memchr(base + start, 10, buffer.count - start) {
          end = unsafe UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
        }
        if let line = unsafe line(in: buffer, start..<end, number: number, gap: gap) {
          lines.append(line)
          gap = 0
        } else {
          gap += 1
        }
        number += 1
        start = end + 1
      }
    }
    return lines
  }

  /// The line that `range` holds, trimmed; `nil` if it is blank.
  private static func line(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, number: Int, gap: Int
  ) -> Line? {
    var start = range.lowerBound
    var end = range.upperBound
    var indent = 0
    while start < end {
      let width = unsafe spaceWidth(bytes, at: start, before: end)
      if width == 0 { break }
      indent += unsafe bytes[start] == 9 ? 8 - indent % 8 : 1
      start += width
    }
    if start == end { return nil }
    while end > start {
      let last = unsafe bytes[end - 1]
      if last <= 32 {
        end -= 1
      } else if last == 0xA0, end - start >= 2, unsafe bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return Line(
      start: UInt32(start), end: UInt32(end), emphasisEnd: UInt32(start), number: UInt32(number),
      gap: UInt8(clamping: gap), indent: UInt8(clamping: indent), style: .text)
  }

  /// How many bytes the white space at `place` has: control characters and space, no-break space,
  /// zero-width space and byte order mark. 0 where there is none.
  @inline(__always)
  private static func spaceWidth(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, before end: Int
  ) -> Int {
    let byte = unsafe bytes[place]
    if byte <= 32 { return 1 }
    if byte < 0xC2 { return 0 }
    guard place + 1 < end else { return 0 }
    if byte == 0xC2 { return unsafe bytes[place + 1] == 0xA0 ? 2 : 0 }
    guard place + 2 < end else { return 0 }
    switch unsafe (byte, bytes[place + 1], bytes[place + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xEF, 0xBB, 0xBF), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
