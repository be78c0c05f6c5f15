internal import Corpus

/// Chats exported as text, by WhatsApp, Signal and others: each message begins with its date and time.
/// Lines without a date go on with the message; messages without a sender are the system's.
struct MessageLog: Format {
  let name = "messages"
  let endings: [String] = []

  func confidence(_ input: Input) -> Double {
    guard ["txt", "text", "log", ""].contains(input.ending) else { return 0 }
    let lines = Self.lines(input.bytes.prefix(4096))
    let dated = lines.count { Self.message($0.text) != nil }
    guard dated > 1, let first = lines.first, Self.message(first.text) != nil else { return 0 }
    let sent = lines.compactMap { Self.message($0.text).flatMap { Self.sender($0.rest) } }
    return sent.count > 1 && dated * 4 >= lines.count ? 0.8 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var conversation = Conversation(layout: "messages", capacity: input.bytes.count)
    conversation.hasGivenNames = true
    var days: [String] = []
    var metadata: [MetadataEntry] = []
    var sender: String?
    var texts: [String] = []
    func flush() {
      defer { texts = [] }
      guard let sender, !texts.isEmpty else { return }
      let label = conversation.label(sender)
      let text = texts.joined(separator: "\n")
      conversation.add(label: label) { $0.append(text) }
    }
    func omit(_ line: Int, _ text: String) {
      conversation.omitted.append(
        OmittedLine(line: line, text: text, reason: "message without words of a person"))
    }
    var isOpen = false
    for (number, text) in Self.lines(input.bytes[...]) {
      guard let message = Self.message(text) else {
        if isOpen { texts.append(text) } else { omit(number, text) }
        continue
      }
      flush()
      isOpen = false
      days.append(message.day)
      if let found = Self.sender(message.rest), !Self.isPlaceholder(found.text) {
        sender = found.name
        texts = found.text.isEmpty ? [] : [found.text]
        isOpen = true
      } else {
        sender = nil
        omit(number, text)
        if metadata.isEmpty, let name = Self.quoted(message.rest) {
          metadata.append(MetadataEntry(key: "title", value: name))
        }
      }
    }
    flush()
    if let day = days.first {
      metadata.append(MetadataEntry(key: "date", value: Self.iso(day, among: days) ?? day))
    }
    conversation.evidence = ["\(days.count) lines begin with a date and a time"]
    return [.conversation(conversation, metadata: metadata)]
  }

  /// The lines, without marks of direction and with plain blanks.
  private static func lines(_ bytes: ArraySlice<UInt8>) -> [(number: Int, text: String)] {
    var lines: [(number: Int, text: String)] = []
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line, as: UTF8.self)
        .replacing("\u{200E}", with: "").replacing("\u{200F}", with: "")
        .replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ").trimmed(of: " \t\r")
      if !text.isEmpty { lines.append((index + 1, text)) }
    }
    return lines
  }

  private static func message(_ text: String) -> (day: String, rest: String)? {
    let bytes = Array(text.utf8)
    let line = Line(
      start: 0, end: UInt32(bytes.count), emphasisEnd: 0, number: 1, gap: 0, indent: 0, style: .text
    )
    guard !bytes.isEmpty, let stamp = Stamp(bytes.span, line), stamp.time == nil else { return nil }
    let day = text.drop { $0 == "[" }.prefix { $0.isNumber || ".-/".contains($0) }
    return (String(day), String(decoding: bytes[stamp.rest.range], as: UTF8.self))
  }

  /// `Ada Lind: Hello` as the name and what is sent.
  private static func sender(_ text: String) -> (name: String, text: String)? {
    guard
      let colon = text.firstRange(of: ": ") ?? (text.hasSuffix(":") ? text.lastRange(of: ":") : nil)
    else { return nil }
    let name = String(text[..<colon.lowerBound]).trimmed(of: " ~")
    guard !name.isEmpty, name.count <= 40, !name.contains("\""), !name.contains("“") else {
      return nil
    }
    // Parentheses in names are notes, but not those of telephone numbers.
    let plain = name.hasPrefix("+") ? name.filter { $0 != "(" && $0 != ")" } : name
    return (plain, String(text[colon.upperBound...]).trimmed(of: " "))
  }

  /// `<Media omitted>`, `<Medien ausgeschlossen>`.
  private static func isPlaceholder(_ text: String) -> Bool {
    text.hasPrefix("<") && text.hasSuffix(">") && !text.dropFirst().dropLast().contains("<")
  }

  private static func quoted(_ text: String) -> String? {
    guard let open = text.firstIndex(where: { "\"“„«".contains($0) }) else { return nil }
    let rest = text[text.index(after: open)...]
    return rest.firstIndex { "\"”“»".contains($0) }.map { String(rest[..<$0]) }
  }

  /// A day in the order that all days of the chat allow: with dots the day comes first, otherwise the
  /// number that is never above 12 is the month; a first number of four digits is the year.
  private static func iso(_ day: String, among days: [String]) -> String? {
    func numbers(_ day: String) -> [Int] { day.split { !$0.isNumber }.compactMap { Int($0) } }
    let parts = numbers(day)
    guard parts.count == 3 else { return nil }
    func text(_ year: Int, _ month: Int, _ day: Int) -> String? {
      guard 1...12 ~= month, 1...31 ~= day else { return nil }
      let year = year < 100 ? 2000 + year : year
      return "\(year)-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
    }
    if parts[0] > 31 { return text(parts[0], parts[1], parts[2]) }
    let all = days.map(numbers).filter { $0.count == 3 }
    let isMonthFirst = !day.contains(".") && !all.contains { $0[0] > 12 }
    return isMonthFirst ? text(parts[2], parts[0], parts[1]) : text(parts[2], parts[1], parts[0])
  }
}

extension StringProtocol {
  fileprivate func lastRange(of character: Character) -> Range<Index>? {
    lastIndex(of: character).map { $0..<index(after: $0) }
  }
}
