/// Lines of a page that are neither speech nor prose: menus, links, rules, times, notices.
enum Furniture {
  /// Why `line` is no part of the text wherever it stands; `nil` if it may be.
  static func betweenTurns(_ page: Page, _ line: Line) -> String? {
    if line.style == .rule { return "rule" }
    let bytes = page.bytes.span
    if page.isMarkdown, isLinkDefinition(bytes, line) { return "link definition" }
    guard line.count <= 60 else { return nil }
    if isClosing(page, line) { return "time of day" }
    if TimeMark(filling: line.range, of: bytes) != nil { return "time mark" }
    if !containsLetter(bytes, line.range) { return isSigns(bytes, line.range) ? "rule" : nil }
    let first = bytes[Int(line.start)]
    let last = bytes[Int(line.end) - 1]
    if first == 0x28, last == 0x29, isCapitals(bytes, line.range) { return "stage direction" }
    return nil
  }

  /// `[name]: address "title"`, which Markdown shows where the name is used.
  private static func isLinkDefinition(_ bytes: Span<UInt8>, _ line: Line) -> Bool {
    var place = Int(line.start)
    guard bytes[place] == 0x5B else { return false }
    while place < line.end, bytes[place] != 0x5D { place += 1 }
    guard place + 2 < line.end, bytes[place + 1] == 0x3A else { return false }
    let address = Bytes.skipSpaces(bytes, place + 2, Int(line.end))
    return Bytes.has("http", bytes, at: address, before: Int(line.end))
      || address < line.end
        && (bytes[address] == 0x2F || bytes[address] == 0x23 || bytes[address] == 0x3C)
  }

  /// A time of the day on a line of its own, perhaps behind `END`: when a record begins and ends.
  private static func isClosing(_ page: Page, _ line: Line) -> Bool {
    let first = page.bytes[Int(line.start)]
    guard Bytes.isDigit(first) || first == 0x45 else { return false }
    let text = page.string(line)
    return TimeOfDay.fills(text.hasPrefix("END") ? String(text.dropFirst(3)) : text)
  }

  /// Why a line above or below the text is none of it; `nil` if it may be.
  static func outside(_ text: String) -> String? {
    let lower = text.lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.") {
      return "link"
    }
    if notices.contains(where: lower.holds) { return "notice" }
    if menuLines.contains(lower.trimmed(of: ".:|/ »>→")) { return "menu line" }
    if isLanguageSwitch(text) { return "language switch" }
    return nil
  }

  /// Marks of lists in front of short words, one of which is a language code: `• en-GB1 ru-RU1`.
  private static func isLanguageSwitch(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "•" || $0 == "|" || $0 == "/" || $0 == "\t" }
    guard !words.isEmpty, words.count <= 12 else { return false }
    return words.allSatisfy { word in
      let letters = word.filter(\.isLetter)
      return word.contains("-") && (4...5).contains(letters.count)
        && word.prefix(2).allSatisfy(\.isLowercase)
        || words.count > 1 && languageNames.contains(word.lowercased())
    }
  }

  private static let languageNames: Set<String> = [
    "english", "русский", "deutsch", "français", "español", "italiano", "en", "ru", "de", "fr",
    "es", "it", "中文", "عربي", "português", "рус", "eng",
  ]

  private static let notices = [
    "rush transcript", "may not be in its final form", "all rights reserved", "©",
    "official website",
    "terms of use", "privacy policy", "cookie", "unofficial transcript", "return to transcripts",
    ".gov website", "secure .gov", "share sensitive information", "here's how you know",
    "the following is a transcript", "the following is a near-verbatim transcript",
    "a transcript of the interview follows", "following is the full transcript",
    "computer generated", "an error occurred", "subscribe to", "sign up for", "javascript",
    "skip to main",
  ]

  private static let menuLines: Set<String> = [
    "share", "print", "share this", "home", "menu", "search", "view settings", "font size",
    "site colours", "back", "back to top", "top", "next", "previous", "read more", "related",
    "related articles", "comments", "tweet", "facebook", "twitter", "email", "e-mail", "whatsapp",
    "telegram", "link", "copy link", "listen", "download", "subscribe", "log in", "sign in",
    "advertisement", "text version", "версия для печати", "поделиться", "документ", "печать",
    "skip to content", "main page", "end", "ends", "# # #", "###",
  ]

  private static func containsLetter(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for place in range where Bytes.isLetter(bytes[place]) { return true }
    return false
  }

  /// Whether `range` is made of signs alone, such as `* * *`.
  private static func isSigns(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for place in range where Bytes.isDigit(bytes[place]) { return false }
    return range.count >= 3
  }

  private static func isCapitals(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for place in range where bytes[place] &- 97 < 26 { return false }
    return true
  }
}

extension String {
  /// The text without the characters of `set` at both ends.
  func trimmed(of set: String) -> String {
    var text = self[...]
    while let first = text.first, set.contains(first) { text.removeFirst() }
    while let last = text.last, set.contains(last) { text.removeLast() }
    return String(text)
  }
}
