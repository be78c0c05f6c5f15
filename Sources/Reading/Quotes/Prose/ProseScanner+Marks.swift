/// Marks, and the case of letters beyond ASCII.
extension ProseScanner {
  func mark(at start: Int, of bytes: Span<UInt8>, _ end: Int) -> ProseToken {
    var kind = ProseToken.Kind.other
    var mark = QuotationMark.none
    var width = 1
    let byte = bytes[start]
    switch byte {
    case 0x22: mark = .straight
    case 0x27, 0x60:
      if start + 1 < end, bytes[start + 1] == byte {
        mark = .straight
        width = 2
      } else {
        mark = byte == 0x60 ? .singleOpen : .singleStraight
      }
    case 0x2C: kind = .comma
    case 0x2E:
      kind = .stop
      while start + width < end, bytes[start + width] == 0x2E { width += 1 }
    case 0x21, 0x3F: kind = .stop
    case 0x3A: kind = .colon
    case 0x3B: kind = .semicolon
    case 0x2D:
      kind = .dash
      while start + width < end, bytes[start + width] == 0x2D { width += 1 }
    case 0x28, 0x5B: kind = .opening
    case 0x29, 0x5D: kind = .closing
    case 0xC2 where start + 1 < end:
      width = 2
      mark =
        bytes[start + 1] == 0xAB
        ? .guillemetLeft : bytes[start + 1] == 0xBB ? .guillemetRight : .none
    case 0xE2 where start + 2 < end:
      width = 3
      if bytes[start + 1] == 0x80 {
        switch bytes[start + 2] {
        case 0x93, 0x94, 0x95: kind = .dash
        case 0x98, 0x9A: mark = .singleOpen
        case 0x99: mark = .singleClose
        case 0x9C: mark = .curlyOpen
        case 0x9D: mark = .curlyClose
        case 0x9E, 0x9F: mark = .low
        case 0xA6: kind = .stop
        default: break
        }
      }
    default: width = min(length(byte), end - start)
    }
    if mark != .none { kind = .mark }
    return ProseToken(
      start: UInt32(start), end: UInt32(start + width), coreEnd: UInt32(start + width), kind: kind,
      mark: mark)
  }

  /// A two-byte scalar in lower case: Latin-1, Latin Extended-A, Greek and Cyrillic.
  func lowered(
    _ first: UInt8, _ second: UInt8
  ) -> (first: UInt8, second: UInt8, wasCapital: Bool) {
    switch (first, second) {
    case (0xC3, 0x80...0x9E) where second != 0x97: (0xC3, second + 0x20, true)
    case (0xC4, 0x80...0xB7) where second & 1 == 0: (0xC4, second + 1, true)
    case (0xC5, 0x8A...0xB7) where second & 1 == 0: (0xC5, second + 1, true)
    case (0xCE, 0x91...0x9F): (0xCE, second + 0x20, true)
    case (0xCE, 0xA0...0xA9): (0xCF, second - 0x20, true)
    case (0xD0, 0x80...0x8F): (0xD1, second + 0x10, true)
    case (0xD0, 0x90...0x9F): (0xD0, second + 0x20, true)
    case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20, true)
    default: (first, second, false)
    }
  }
}
