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
    let tail = max(body, PageTail.start(page, after: body))
    var start = body
    while start < tail {
      var end = start + 1
      while end < tail, !paragraphs.begins(page.lines[end]) { end += 1 }
      if let reason = Furniture.betweenTurns(page, page.lines[start]), end == start + 1 {
        conversation.omitted.append(
          OmittedLine(
            line: Int(page.lines[start].number), text: page.string(page.lines[start]),
            reason: reason))
      } else {
        conversation.add(label: nil, role: .narration) { text in
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
    conversation.evidence = ["\(conversation.utterances.count) paragraphs without speaker labels"]
    return conversation.utterances.isEmpty ? nil : conversation
  }
}

extension TextBuffer {
  /// Copies `range` of a page as a reader sees it.
  mutating func append(_ page: Page, _ range: Range<Int>) {
    if page.isMarkdown { appendMarkdown(page.bytes, range) } else { append(page.bytes, range) }
  }
}
