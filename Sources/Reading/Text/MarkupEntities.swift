/// The character references of XML and HTML.
enum MarkupEntities {
  /// `text` with its references resolved, once; unknown ones stay.
  static func decoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(0x26) else { return String(text) }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      let tail = rest[rest.index(after: mark)...]
      if let end = tail.prefix(12).firstIndex(of: ";"), let value = value(tail[..<end]) {
        result.unicodeScalars.append(value)
        rest = tail[tail.index(after: end)...]
      } else {
        result += "&"
        rest = tail
      }
    }
    return result + rest
  }

  private static func value(_ name: some StringProtocol) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return named[String(name)]
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "mdash": "—", "ndash": "–", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "laquo": "«", "raquo": "»",
  ]
}
