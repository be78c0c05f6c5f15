internal import Corpus

/// What stands above the text: title, date line, menus, and perhaps a lead.
struct PageHead {
  private(set) var title: String?
  private(set) var dateLine: String?
  private let page: Page
  private let lines: Range<Int>
  /// Why each line is left out; `nil` for those that stay, as narration.
  private var reasons: [String?] = []

  init(_ page: Page, lines: Range<Int>) {
    self.page = page
    self.lines = lines
    let texts = lines.map { page.plainText(page.lines[$0]) }
    reasons = zip(lines, texts).map { index, text in
      Furniture.betweenTurns(page, page.lines[index]) ?? Furniture.outside(text)
        ?? (Self.isNote(text) ? "note" : nil)
    }
    guard !page.isFlowing else {
      // Captions have no head: whatever comes before the first name is said.
      reasons = lines.map { _ in nil }
      return
    }
    markDates(texts)
    findTitle(texts)
    for (place, text) in texts.enumerated() where reasons[place] == nil {
      if text == title {
        reasons[place] = "title"
      } else if text.utf8.count < 60, !Self.endsSentence(text), Self.wordCount(text) <= 6 {
        reasons[place] = "heading"
      }
    }
  }

  /// Finds lines that are a date and little more, and the best of all dates.
  private mutating func markDates(_ texts: [String]) {
    var best = 0
    for (place, text) in texts.enumerated() where text.utf8.count <= 250 {
      guard let date = DateFinder.first(in: text) else { continue }
      let isStamp = DateFinder.isAdministrative(text)
      let isAlone = text.utf8.count <= date.length + 45 && !Self.endsSentence(text)
      if isAlone { reasons[place] = reasons[place] ?? "date line" }
      let rank = isStamp ? 1 : isAlone ? 3 : 2
      if rank > best || (rank == 2 && best == 2 && dateLine == nil) {
        best = rank
        dateLine = text
      }
    }
  }

  private mutating func findTitle(_ texts: [String]) {
    if page.isMainText {
      let known = page.value("title")?.lowercased()
      title = texts.prefix(40).first { $0.lowercased() == known }
      return
    }
    var best = 0
    for (place, text) in texts.prefix(40).enumerated() {
      if let reason = reasons[place], reason != "date line" { continue }
      if let colon = text.firstIndex(of: ":"), LabelShape(String(text[..<colon])).sort == .nonSpeech
      {
        continue
      }
      let line = page.lines[lines.lowerBound + place]
      let date = reasons[place] == nil ? nil : DateFinder.first(in: text)
      let isDate = date.map { $0.length * 2 > text.utf8.count } ?? false
      let score = Self.titleScore(text, line, isDate: isDate) - (date == nil ? 0 : 1) - place / 8
      if score > best {
        best = score
        title = text
      }
    }
  }

  private static func titleScore(_ text: String, _ line: Line, isDate: Bool) -> Int {
    let words = wordCount(text)
    guard words > 0, words <= 40, text.utf8.count <= 300 else { return 0 }
    var score = 3
    if line.style == .heading { score += 4 }
    if words >= 3 { score += 1 }
    let lower = text.lowercased()
    if words <= 25, !lower.contains(";"), titleWords.contains(where: lower.holds) {
      score += isDate && words < 5 ? 0 : 3
    }
    if isDate { score -= words < 5 ? 5 : 1 }
    if lower.contains(";") { score -= 2 }
    if endsSentence(text) { score -= words > 12 ? 4 : 2 }
    return score
  }

  /// The person whose words the page gives, by a line `Name, Office` or a name with an office in the
  /// title.
  var headlinePerson: String? {
    for index in lines where page.lines[index].count <= 100 {
      let text = page.plainText(page.lines[index])
      guard text != title, text.contains(","), !Self.endsSentence(text),
        LabelShape(text).sort == .name(strong: true), DateFinder.first(in: text) == nil
      else { continue }
      let name = PersonName(text)
      let isOffice = name.office?.split { !$0.isLetter && $0 != "-" }.contains {
        LabelVocabulary.offices.contains($0.lowercased())
      }
      if name.words.count > 1, isOffice == true { return text }
    }
    return nil
  }

  /// Where the body of an article begins: behind a headline, a date line and menus.
  static func bodyStart(_ page: Page) -> Int {
    if page.isMainText { return mainTextStart(page) }
    let breaks = ParagraphBreaks(page)
    var body = 0
    while body < min(12, page.lines.count) {
      let line = page.lines[body]
      // A line that goes on is the beginning of a paragraph, not a headline.
      var end = body + 1
      while breaks.isWrapped, end < page.lines.count, !breaks.begins(page.lines[end]) { end += 1 }
      let text = page.lines[body..<end].map { page.plainText($0) }.joined(separator: " ")
      let isHead =
        line.style == .heading || line.style == .rule || Furniture.outside(text) != nil
        || (text.utf8.count <= 160 && !endsSentence(text))
      guard isHead else { break }
      body = end
    }
    // All of the page looks like a head: a poem, a list. It is text.
    return body == page.lines.count ? 0 : body
  }

  /// Where the body begins on a page that knows its title: behind it, if it stands at the top, and
  /// behind dates alone on their lines.
  private static func mainTextStart(_ page: Page) -> Int {
    let title = page.value("title")?.lowercased()
    let head = page.lines.indices.prefix(8).prefix { index in
      let text = page.string(page.lines[index])
      return text.lowercased() == title || text.utf8.count <= 160 && !endsSentence(text)
    }
    var body = head.last { page.string(page.lines[$0]).lowercased() == title }.map { $0 + 1 } ?? 0
    while body < page.lines.count {
      let text = page.string(page.lines[body])
      let isDate =
        text.utf8.count <= 100 && !endsSentence(text) && DateFinder.first(in: text) != nil
      guard isDate || page.lines[body].style == .rule else { break }
      body += 1
    }
    return body == page.lines.count ? 0 : body
  }

  /// Adds the lines that stay as narration, and the others to those left out.
  ///
  /// - Parameter opener: who says what stands above the first label, where that is known.
  func add(
    to conversation: inout Conversation, _ paragraphs: ParagraphBreaks, opener: String? = nil
  ) {
    var place = 0
    while place < reasons.count {
      let line = page.lines[lines.lowerBound + place]
      if let reason = reasons[place] {
        conversation.omitted.append(
          OmittedLine(line: Int(line.number), text: page.string(line), reason: reason))
        place += 1
        continue
      }
      let first = place
      repeat {
        place += 1
      } while place < reasons.count && reasons[place] == nil
        && !paragraphs.begins(page.lines[lines.lowerBound + place])
      let last = page.lines[lines.lowerBound + place - 1]
      let isSaid = opener != nil && Self.endsSentence(page.string(last))
      let label = isSaid ? opener.map { conversation.label($0) } : nil
      conversation.add(label: label, role: label == nil ? .narration : nil) { text in
        for index in first..<place {
          if index > first { text.append(byte: 10) }
          text.append(page, page.lines[lines.lowerBound + index].range)
        }
      }
    }
  }

  /// Whether a line with a colon near the top is a title all the same (`A Name: an interview`): what
  /// follows the colon is no sentence, and either says what the page is or a date line comes next.
  static func isTitle(_ page: Page, _ index: Int, from start: Int) -> Bool {
    let line = page.lines[index]
    guard start < Int(line.end), line.count <= 200, index + 1 < page.lines.count else {
      return false
    }
    let text = page.string(start..<Int(line.end))
    guard !endsSentence(text) else { return false }
    let lower = text.lowercased()
    let next = page.plainText(page.lines[index + 1])
    return titleWords.contains(where: lower.holds) || DateFinder.fills(next)
  }

  /// Whether a line is one note of the editors in brackets.
  private static func isNote(_ text: String) -> Bool {
    (text.hasPrefix("(") && text.hasSuffix(")") || text.hasPrefix("[") && text.hasSuffix("]"))
      && text.utf8.count > 20
  }

  static func wordCount(_ text: String) -> Int {
    text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }.count
  }

  /// Whether `text` ends as sentences do.
  static func endsSentence(_ text: String) -> Bool {
    let bare = text.trimmed(of: "\"”»’')*_ 」）")
    return bare.last.map { ".!?…。！？؟".contains($0) } == true
  }

  private static let titleWords = [
    "interview", "transcript", "remarks", "press conference", "news conference", "briefing",
    "statement", "speech", "address", "q&a", "conversation", "interviews", "gespräch", "rede",
    "интервью", "выступление", "стенограмма", "intervista", "discorso", "entretien", "discours",
    "entrevista", "discurso", "podcast", "episode", "debate", "oral history",
  ]
}
