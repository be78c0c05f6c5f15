/// The encodings that carry text through mail: RFC 2045 (bodies) and RFC 2047 (words in headers).
enum MailEncoding {
  /// `bytes` in a named character set; UTF-8 where the name is not known.
  static func text(_ bytes: [UInt8], _ charset: String) -> String {
    let encoding = TextEncoding(named: charset) ?? .utf8
    let text = String(decoding: TextDecoder.utf8(bytes, from: encoding), as: UTF8.self)
    return text.replacing("\r\n", with: "\n")
  }

  /// `=E9` is a byte, `=` at the end of a line joins it with the next.
  static func quotedPrintable(_ source: some Collection<UInt8>) -> [UInt8] {
    let source = Array(source)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var place = 0
    while place < source.count {
      let byte = source[place]
      place += 1
      guard byte == 0x3D, place < source.count else {
        bytes.append(byte)
        continue
      }
      if source[place] == 10 {
        place += 1
      } else if let code = UInt8(
        String(decoding: source[place...].prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        place += 2
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// Signs outside the alphabet are passed over, as RFC 2045 asks.
  static func base64(_ source: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in source {
      let value: UInt8
      switch byte {
      case 65...90: value = byte - 65
      case 97...122: value = byte - 71
      case 48...57: value = byte + 4
      case 0x2B: value = 62
      case 0x2F: value = 63
      case 0x3D: return bytes
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  /// A header with its encoded words, `=?utf-8?Q?J=C3=B8rgen?=`, made plain.
  static func words(_ header: String) -> String {
    var plain: [String] = []
    var wasEncoded = false
    for word in header.split(separator: " ") {
      let parts = word.split(separator: "?", omittingEmptySubsequences: false)
      guard parts.count == 5, parts[0] == "=", parts[4] == "=" else {
        plain.append(String(word))
        wasEncoded = false
        continue
      }
      let isBase64 = parts[2].lowercased() == "b"
      let bytes =
        isBase64
        ? base64(parts[3].utf8) : quotedPrintable(parts[3].utf8.map { $0 == 0x5F ? 32 : $0 })
      let decoded = text(bytes, String(parts[1]))
      // Blanks between encoded words are no part of the text.
      if wasEncoded, let last = plain.popLast() {
        plain.append(last + decoded)
      } else {
        plain.append(decoded)
      }
      wasEncoded = true
    }
    return plain.joined(separator: " ")
  }
}
