/// Text made safe for a terminal: what would steer it is replaced by signs that show it.
///
/// Control characters become their pictures (U+2400…), the C1 set the replacement character,
/// line ends and tabs blanks (unless kept), and the controls that turn the direction of writing are
/// left out, so that no source can move the cursor, hide text or change colours.
public enum VisibleText {
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

  /// `text` with everything shown that steers a terminal or cannot be seen: controls as their pictures, signs
  /// that turn the direction of writing and other invisible ones by number (`‹U+202E›`). The joiners that
  /// scripts and emoji need stay.
  /// - Parameter keepingLines: whether line ends and tabs stay.
  public static func escaped(_ text: String, keepingLines: Bool = false) -> String {
    guard !isPlainASCII(text.utf8.span) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09 where keepingLines, 0x0A where keepingLines: result.append(scalar)
      case 0..<0x20:
        if let picture = Unicode.Scalar(0x2400 + scalar.value) { result.append(picture) }
      case 0x7F: result.append("\u{2421}")
      case 0x200C, 0x200D: result.append(scalar)
      case 0x80..<0xA0, 0x2028, 0x2029: append(number: scalar, to: &result)
      default:
        if scalar.properties.generalCategory == .format {
          append(number: scalar, to: &result)
        } else {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }

  private static func append(number scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView)
  {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    text.append(contentsOf: "‹U+\(zeros)\(digits)›".unicodeScalars)
  }
}
