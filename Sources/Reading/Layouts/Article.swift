internal import Corpus

/// Prose: a headline perhaps, then paragraphs, all of them narration.
struct Article: Layout {
  let name = "article"

  func read(_ page: Page) -> Conversation? {
    guard !page.lines.isEmpty else { return nil }
    let paragraphs = ParagraphBreaks(page)
    var conversation = Conversation(layout: name, capacity: page.bytes.count)
    conversation.isProse = true
    conversation.confidence = 0.5
    conversation.omitted = page.omitted
    let body = PageHead.bodyStart(page)
    let head = PageHead(page, lines: 0..<body)
    conversation.title = head.title
    conversation.dateLine = head.dateLine
    head.add(to: &conversation, paragraphs)
    let orator = orator(page, title: page.value("title") ?? head.title, body)
    if let orator {
      conversation.isProse = false
      conversation.evidence = ["the title gives all words to \(orator), and they say I or we"]
    }
    let speaker = orator.map { conversation.label($0) }
    let tail = max(body, PageTail.start(page, after: body))
    var start = body
    while start < tail {
      var end = start + 1
      while end < tail, !paragraphs.begins(page.lines[end]) { end += 1 }
      let aside = orator == nil ? nil : Self.aside(page, page.lines[start])
      if let reason = Furniture.betweenTurns(page, page.lines[start]) ?? aside, end == start + 1 {
        conversation.omitted.append(
          OmittedLine(
            line: Int(page.lines[start].number), text: page.string(page.lines[start]),
            reason: reason))
      } else {
        conversation.add(label: speaker, role: speaker == nil ? .narration : .statement) { text in
          for index in start..<end {
            if index > start { text.append(byte: 10) }
            text.append(page, page.lines[index].range)
          }
        }
      }
      start = end
    }
    for line in page.lines[tail...] {
      conversation.omitted.append(
        OmittedLine(line: Int(line.number), text: page.string(line), reason: "below the text"))
    }
    if orator == nil {
      conversation.evidence = [
        "\(conversation.utterances.count) paragraphs without speaker labels"
      ]
    }
    return conversation.utterances.isEmpty ? nil : conversation
  }
}

extension Article {
  /// Whoever says all of the page: named so by the title or a line of the head, in a text that says I.
  private func orator(_ page: Page, title: String?, _ body: Int) -> String? {
    let lead = page.lines.prefix(body + 2).map { page.plainText($0) }
    guard let orator = ([title ?? ""] + lead).lazy.compactMap({ TitlePerson.orator(in: $0) }).first
    else { return nil }
    let words = page.lines.dropFirst(body).prefix(200).flatMap { line in
      page.plainText(line).split { !$0.isLetter && $0 != "'" && $0 != "’" }
    }
    let own = words.count { Self.firstPerson.contains($0.lowercased()) }
    return own >= 2 && own * 200 >= words.count ? orator : nil
  }

  private static let firstPerson: Set<String> = [
    "i", "we", "my", "our", "me", "us", "i'm", "i’m", "ich", "wir", "mein", "unser", "uns", "je",
    "nous", "mon", "notre", "yo", "nosotros", "mi", "nuestro", "io", "noi", "mio", "nostro", "eu",
    "nós", "meu", "nosso", "ik", "wij", "mijn", "ons", "ja", "my", "mój", "já", "ben", "biz",
  ]

  /// Why a line of a speech is not said: a head before which stars stand, a note in brackets.
  private static func aside(_ page: Page, _ line: Line) -> String? {
    let text = page.string(line)
    if text.hasPrefix("["), text.hasSuffix("]") { return "note" }
    let isHead = line.style == .heading || text.hasPrefix("**") || text.hasPrefix("##")
    return isHead && !PageHead.endsSentence(text) && text.utf8.count < 80 ? "heading" : nil
  }
}

extension TextBuffer {
  /// Copies `range` of a page as a reader sees it.
  mutating func append(_ page: Page, _ range: Range<Int>) {
    if page.isMarkdown { appendMarkdown(page.bytes, range) } else { append(page.bytes, range) }
  }
}
