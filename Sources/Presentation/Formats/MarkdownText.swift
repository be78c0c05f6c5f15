/// Text of sources as Markdown that reads the same.
enum MarkdownText {
  /// Text with its styles.
  ///
  /// - Parameter oneLine: whether line ends become blanks, as in the cells of tables.
  static func styled(_ text: StyledText, oneLine: Bool = false) -> String {
    var result = ""
    for run in text.runs {
      let body = escaped(run.text, oneLine: oneLine)
      switch run.style {
      case .plain, .dim, .quoted: result += body
      case .strong, .match, .speaker, .warning, .error: result += emphasized(body, mark: "**")
      case .added: result += emphasized(body, mark: "**")
      case .removed: result += emphasized(body, mark: "~~")
      case .reference, .keyword: result += code(run.text)
      }
    }
    return result
  }

  /// Text on one line.
  static func line(_ text: String) -> String { escaped(text, oneLine: true) }

  /// A code span, with as many backticks as it needs.
  static func code(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "|") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte < 0x20 ? 0x20 : byte)
    }
    let line = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "`")) else { return "`\(line)`" }
    let marks = String(repeating: "`", count: longestRun(of: "`", in: line) + 1)
    return "\(marks) \(line) \(marks)"
  }

  /// A fenced block.
  static func fenced(_ text: String) -> String {
    let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
    return "\(fence)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)\n"
  }

  /// Emphasis may not begin or end with a blank: blanks at the ends stay outside the marks.
  private static func emphasized(_ body: String, mark: String) -> String {
    let leading = body.prefix { $0 == " " }
    let trailing = body.reversed().prefix { $0 == " " }.count
    let inner = body.dropFirst(leading.count).dropLast(trailing)
    guard !inner.isEmpty else { return body }
    return leading + mark + inner + mark + String(repeating: " ", count: trailing)
  }

  /// Text with everything escaped that Markdown would read as markup.
  private static func escaped(_ text: String, oneLine: Bool) -> String {
    let source = text.utf8.span
    guard needsEscape(source) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + 8)
    var atStart = true
    for index in source.indices {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "&"):
        bytes.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
        if atStart { bytes.append(UInt8(ascii: "\\")) }
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        // A number begins a list only where a blank follows: not `4.0`.
        let isFollowed = index + 1 < source.count && source[index + 1] > 0x20
        if !isFollowed, endsListNumber(bytes) { bytes.append(UInt8(ascii: "\\")) }
      default: break
      }
      if byte >= 0x20, byte != 0x7F {
        bytes.append(byte)
      } else if byte == 0x0A || byte == 0x09 {
        bytes.append(oneLine ? 0x20 : byte)
      }
      atStart = byte == 0x0A || atStart && byte == 0x20
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text has anything but letters, blanks, commas and the like.
  private static func needsEscape(_ source: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    for index in source.indices {
      let byte = source[index]
      // Everything but letters, the bytes of other scripts, blank and comma.
      let letter = byte | 0x20
      let isPlain = letter &- 0x61 < 26 || byte >= 0x80 || byte == 0x20 || byte == 0x2C
      found |= isPlain ? 0 : 1
    }
    return found != 0
  }

  /// Whether what is there is a line's beginning of only digits, which with a full stop would begin
  /// a list.
  private static func endsListNumber(_ bytes: [UInt8]) -> Bool {
    var digits = 0
    for byte in bytes.reversed() {
      if byte == 0x0A { break }
      guard (0x30...0x39).contains(byte), digits < 9 else { return false }
      digits += 1
    }
    return digits > 0
  }

  private static func longestRun(of sign: Character, in text: String) -> Int {
    var longest = 0
    var current = 0
    for character in text {
      current = character == sign ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
