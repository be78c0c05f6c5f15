extension TextOutput {
  /// Appends text as character data of HTML or XML, usable in quoted attributes too. Control
  /// characters that these formats forbid become U+FFFD.
  func appendMarkup(_ text: String) {
    let source = text.utf8.span
    var special: UInt8 = 0
    for index in source.indices {
      let byte = source[index]
      special |= (byte < 0x20 ? 1 : 0) | (byte == 0x26 ? 1 : 0) | (byte == 0x3C ? 1 : 0)
      special |= (byte == 0x3E ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x7F ? 1 : 0)
    }
    guard special != 0 else { return append(text) }
    append(Markup.escapedBytes(source))
  }
}

/// Text as character data of HTML and XML.
enum Markup {
  static func escaped(_ text: String) -> String {
    String(decoding: escapedBytes(text.utf8.span), as: UTF8.self)
  }

  fileprivate static func escapedBytes(_ source: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + 32)
    for index in source.indices {
      let byte = source[index]
      switch byte {
      case 0x26: bytes.append(contentsOf: "&amp;".utf8)
      case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
      case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
      case 0x22: bytes.append(contentsOf: "&quot;".utf8)
      case 0x09, 0x0A: bytes.append(byte)
      case 0x00..<0x20, 0x7F: bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
