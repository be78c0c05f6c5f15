internal import Corpus

/// The head of a Markdown file between `---` lines (YAML) or `+++` lines (TOML): keys and values.
///
/// Only what documents are described with is understood: scalars, quoted or folded over lines, and
/// lists of scalars, whose items are joined by semicolons.
struct FrontMatter {
  private(set) var entries: [MetadataEntry] = []
  /// The number of lines, marks included.
  let lineCount: Int
  /// Where the text begins.
  let end: Int
  private let lines: [String]

  init?(_ bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, bytes[start] == 10 || bytes[start] == 13 { start += 1 }
    let mark = Array(bytes[start..<min(bytes.count, start + 3)])
    guard mark == Array("---".utf8) || mark == Array("+++".utf8) else { return nil }
    var lines: [String] = []
    var place = start
    var closed: Int?
    while place < bytes.count, lines.count < 400, closed == nil {
      let end = bytes[place...].firstIndex(of: 10) ?? bytes.count
      let line = String(decoding: bytes[place..<end], as: UTF8.self)
      place = min(bytes.count, end + 1)
      let bare = line.trimmed(of: " \r\t")
      if lines.isEmpty {
        guard bare == "---" || bare == "+++" else { return nil }
      } else if bare == "---" || bare == "+++" || bare == "..." {
        closed = place
      }
      lines.append(line.trimmed(of: "\r"))
    }
    guard let closed else { return nil }
    self.lines = lines
    lineCount = lines.count + bytes[..<start].count { $0 == 10 }
    end = closed
    parse()
    guard !entries.isEmpty else { return nil }
  }

  func apply(to page: inout Page) {
    page.metadata += entries
    page.lines.removeAll { Int($0.start) < end }
    for (index, line) in lines.enumerated() where !line.trimmed(of: " \t").isEmpty {
      page.omitted.append(
        OmittedLine(line: lineCount - lines.count + index + 1, text: line, reason: "front matter"))
    }
  }

  private mutating func parse() {
    var key = ""
    var value = ""
    var quote: Character?
    func finish(_ entries: inout [MetadataEntry]) {
      let text = Self.unquoted(value.trimmed(of: " \t"))
      if !key.isEmpty, !text.isEmpty { entries.append(MetadataEntry(key: key, value: text)) }
      key = ""
      value = ""
    }
    for line in lines.dropFirst().dropLast() {
      let bare = line.trimmed(of: " \t")
      if bare.isEmpty || (bare.hasPrefix("#") && quote == nil) { continue }
      let isIndented = line.first == " " || line.first == "\t"
      if bare.hasPrefix("- ") || bare == "-", quote == nil {
        let item = Self.unquoted(String(bare.dropFirst(1)).trimmed(of: " \t"))
        if !key.isEmpty { value += (value.isEmpty ? "" : "; ") + item }
        continue
      }
      if isIndented || quote != nil {
        if !key.isEmpty {
          value = value.hasSuffix("\\") ? value.dropLast() + bare : value + " " + bare
          quote = Self.openQuote(value)
        }
        continue
      }
      finish(&entries)
      guard let colon = bare.firstIndex(where: { $0 == ":" || $0 == "=" }) else { continue }
      key = bare[..<colon].lowercased().trimmed(of: " \"'")
      value = String(bare[bare.index(after: colon)...]).trimmed(of: " \t")
      if value == "|" || value == ">" || value == "|-" || value == ">-" { value = "" }
      if value.hasPrefix("["), value.hasSuffix("]") {
        value = value.dropFirst().dropLast().split(separator: ",")
          .map { Self.unquoted(String($0).trimmed(of: " ")) }.joined(separator: "; ")
      }
      quote = Self.openQuote(value)
    }
    finish(&entries)
  }

  private static func openQuote(_ value: String) -> Character? {
    guard let first = value.first, first == "\"" || first == "'" else { return nil }
    return value.count > 1 && value.last == first ? nil : first
  }

  /// A scalar without its quotation marks, escapes resolved: `"Jen\_Psaki"` has a no-break space.
  static func unquoted(_ value: String) -> String {
    guard value.count >= 2, let first = value.first, value.last == first else { return value }
    let inner = value.dropFirst().dropLast()
    if first == "'" {
      return inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
    }
    guard first == "\"" else { return value }
    var text = ""
    var escaped = false
    var hex: (digits: String, wanted: Int)?
    for character in inner {
      if let open = hex {
        let digits = open.digits + String(character)
        hex = digits.count < open.wanted ? (digits, open.wanted) : nil
        if hex == nil, let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
          text.unicodeScalars.append(scalar)
        }
      } else if escaped {
        escaped = false
        switch character {
        case "_": text += "\u{A0}"
        case "n": text += "\n"
        case "t": text += "\t"
        case "N": text += "\u{85}"
        case "x": hex = ("", 2)
        case "u": hex = ("", 4)
        case "U": hex = ("", 8)
        case " ": text += " "
        default: text.append(character)
        }
      } else if character == "\\" {
        escaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
