/// Text made safe for a terminal: what would steer it is replaced by signs that show it.
///
/// Control characters become their pictures (U+2400…), the C1 set the replacement character,
/// line ends and tabs blanks (unless kept), and the controls that turn the direction of writing are
/// left out, so that no source can move the cursor, hide text or change colours.
enum VisibleText {
  /// Whether `bytes` can be shown as they are, one column a byte.
  static func isPlainASCII(_ bytes: Span<UInt8>) -> Bool {
    var bad: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      // Outside 0x20..<0x7F.
      bad |= (byte &- 0x20) > 0x5E ? 1 : 0
    }
    return bad == 0
  }

  /// Appends the visible form of `text`.
  ///
  /// - Parameter keepingLineEnds: whether U+000A stays (else it becomes a blank).
  static func append(_ text: String, to bytes: inout [UInt8], keepingLineEnds: Bool = false) {
    let source = text.utf8.span
    if isPlainASCII(source) {
      bytes.append(contentsOf: text.utf8)
      return
    }
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        appendASCII(byte, to: &bytes, keepingLineEnds: keepingLineEnds)
        index += 1
        continue
      }
      let (scalar, length) = decodedScalar(source, at: index)
      switch scalar {
      case 0x80...0x9F: bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      case 0x2028, 0x2029: bytes.append(UInt8(ascii: " "))
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default: for offset in 0..<length { bytes.append(source[index + offset]) }
      }
      index += length
    }
  }

  private static func appendASCII(
    _ byte: UInt8, to bytes: inout [UInt8], keepingLineEnds: Bool
  ) {
    switch byte {
    case 0x20...0x7E: bytes.append(byte)
    case 0x0A: bytes.append(keepingLineEnds ? byte : UInt8(ascii: " "))
    case 0x09, 0x0D: bytes.append(UInt8(ascii: " "))
    case 0x7F: bytes.append(contentsOf: [0xE2, 0x90, 0xA1])
    default: bytes.append(contentsOf: [0xE2, 0x90, 0x80 + byte])
    }
  }
}
