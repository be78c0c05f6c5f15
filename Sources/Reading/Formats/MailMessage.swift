/// One message: who sends it, about what, and its text.
///
/// Format: RFC 5322; bodies and header words in other encodings by RFC 2045 to 2047.
struct MailMessage {
  /// The name of the sender, or the address where no name is given.
  let sender: String
  /// Without `Re:` and the like.
  let subject: String
  let date: String?
  /// The text of the first part that is plain text.
  private let body: String

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let part = MailPart(Self.lines(bytes, range))
    // Many mailers put an encoded name into quotation marks, where by the standard it means nothing.
    let from = (part.headers["from"] ?? "").replacing("\"=?", with: "=?").replacing(
      "?=\"", with: "?=")
    sender = Self.name(MailEncoding.words(from))
    var subject = MailEncoding.words(part.headers["subject"] ?? "").collapsed
    while let colon = subject.firstIndex(of: ":"),
      ["re", "aw", "fwd", "fw", "sv", "rv", "wg"].contains(subject[..<colon].lowercased())
    {
      subject = String(subject[subject.index(after: colon)...]).trimmed(of: " ")
    }
    self.subject = subject
    // `Tue, 3 Mar 2020 10:12:00 +0100`: the day is enough.
    date = part.headers["date"].map { value in
      let words = value.split(separator: " ").map(String.init)
      let start = words.first?.hasSuffix(",") == true ? 1 : 0
      return words.dropFirst(start).prefix(3).joined(separator: " ")
    }
    body = part.plainText(depth: 0) ?? ""
  }

  private static func lines(_ bytes: [UInt8], _ range: Range<Int>) -> [Substring] {
    let text = String(decoding: bytes[range], as: UTF8.self)
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if lines.first?.hasPrefix("From ") == true { lines.removeFirst() }
    return lines
  }

  /// `Ada Lind <ada@example.org>` as `Ada Lind`.
  private static func name(_ value: String) -> String {
    let value = value.collapsed
    let name = (value.firstIndex(of: "<").map { String(value[..<$0]) } ?? "").trimmed(of: " \"'")
    if !name.isEmpty { return name }
    if let open = value.firstIndex(of: "("), let close = value.lastIndex(of: ")"), open < close {
      return String(value[value.index(after: open)..<close])
    }
    return value.trimmed(of: " <>")
  }

  /// Where the lines begin that announce a quotation, at the end of `lines`: `On 3 March 2020, Ada Lind
  /// <ada@example.org> wrote:`, on one line or two.
  private static func announcement(_ lines: [Substring]) -> Int? {
    guard let last = lines.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      lines[last].last(where: { !$0.isWhitespace }) == ":"
    else { return nil }
    for start in [last, last - 1] where start >= 0 {
      guard start == 0 || lines[start - 1].allSatisfy(\.isWhitespace) else { continue }
      let text = lines[start...].joined(separator: " ")
      let words = text.lowercased().split { !$0.isLetter }
      let numbers = text.split { !$0.isNumber }
      if text.contains("@") || numbers.count > 1
        || words.count <= 6 && words.contains(where: { verbs.contains($0) })
      {
        return start
      }
    }
    return nil
  }

  /// What stands in announcements of quotations.
  private static let verbs: Set<Substring> = [
    "wrote", "writes", "schrieb", "écrit", "escribió", "escreveu", "scritto", "skrev", "schreef",
    "пишет", "написал", "написала", "napisał", "napisała", "kirjoitti",
  ]

  /// What the sender says: neither quoted lines, nor the line that announces them, nor what stands
  /// below the signature mark.
  var said: String {
    var said: [Substring] = []
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "-- " || line == "--" { break }
      if line.hasPrefix(">From ") {
        said.append(line.dropFirst())
      } else if line.hasPrefix(">") {
        if let announced = Self.announcement(said) { said.removeSubrange(announced...) }
      } else {
        said.append(line)
      }
    }
    return said.joined(separator: "\n").trimmed(of: " \n\t")
  }
}

/// Headers with what stands below them: a message, or a part of one.
private struct MailPart {
  /// By name in small letters; the first of each.
  private(set) var headers: [String: String] = [:]
  private let lines: ArraySlice<Substring>

  init(_ lines: some Collection<Substring>) {
    let lines = Array(lines)
    var last: String?
    var end = 0
    while end < lines.count, !lines[end].isEmpty {
      let line = lines[end]
      end += 1
      if line.first == " " || line.first == "\t" {
        if let last { headers[last]? += " " + line.drop { $0.isWhitespace } }
        continue
      }
      let parts = line.split(separator: ":", maxSplits: 1)
      last = nil
      guard parts.count == 2 else { continue }
      let name = parts[0].lowercased()
      if headers[name] == nil {
        headers[name] = String(parts[1]).trimmed(of: " ")
        last = name
      }
    }
    self.lines = lines.dropFirst(end + 1)
  }

  /// The text of this part, or of the first inside that is plain text.
  func plainText(depth: Int) -> String? {
    let type = headers["content-type"] ?? "text/plain"
    if type.lowercased().hasPrefix("multipart/") {
      guard depth < 8, let boundary = parameter("boundary", of: type) else { return nil }
      // What stands above the first boundary is for readers without MIME.
      let parts = lines.split(omittingEmptySubsequences: false) { $0.hasPrefix("--" + boundary) }
      for part in parts.dropFirst() {
        if let text = MailPart(part).plainText(depth: depth + 1) { return text }
      }
      return nil
    }
    guard type.lowercased().hasPrefix("text/plain") else { return nil }
    let charset = parameter("charset", of: type) ?? "utf-8"
    let text = lines.joined(separator: "\n")
    switch headers["content-transfer-encoding"]?.lowercased() {
    case "quoted-printable":
      return MailEncoding.text(MailEncoding.quotedPrintable(text.utf8), charset)
    case "base64": return MailEncoding.text(MailEncoding.base64(text.utf8), charset)
    default: return text
    }
  }

  private func parameter(_ name: String, of value: String) -> String? {
    for part in value.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed(of: " \"\t") }
      if pair.count == 2, pair[0].lowercased() == name { return pair[1] }
    }
    return nil
  }
}
