/// Makes UTF-8 of a source in any encoding.
enum TextDecoder {
  /// `bytes` as valid UTF-8 with line ends as `\n`. Bytes that mean nothing in `encoding` become
  /// U+FFFD. UTF-8 with the usual line ends comes back as it is.
  static func utf8(_ bytes: [UInt8], from encoding: TextEncoding) -> [UInt8] {
    let text: [UInt8] =
      switch encoding {
      case .utf8:
        EncodingDetector.isUTF8(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
      case .utf16LittleEndian: utf16(bytes, low: 0, high: 1)
      case .utf16BigEndian: utf16(bytes, low: 1, high: 0)
      default: singleByte(bytes, encoding.upperHalf ?? [])
      }
    return unifyingLineEnds(text)
  }

  private static func utf16(_ bytes: [UInt8], low: Int, high: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: 0, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[place + high]) << 8 | UInt16(bytes[place + low]))
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func singleByte(_ bytes: [UInt8], _ table: [UInt16]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar = Unicode.Scalar(table[Int(byte) - 0x80]) ?? "\u{FFFD}"
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return text
  }

  /// Line ends of old Macintosh files (a lone carriage return) made `\n`. A carriage return before
  /// `\n` is white space at the end of a line, and needs no work.
  private static func unifyingLineEnds(_ text: [UInt8]) -> [UInt8] {
    guard text.prefix(4096).contains(13), !text.contains(10) else { return text }
    return text.map { $0 == 13 ? 10 : $0 }
  }
}
