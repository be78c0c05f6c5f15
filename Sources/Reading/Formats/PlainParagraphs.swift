internal import Corpus

/// Text whose paragraphs are taken as they stand: no title, labels or menus are looked for. Only by
/// `format plain`.
struct PlainParagraphs: Format {
  let name = "plain"
  let endings: [String] = []

  func confidence(_ input: Input) -> Double { 0 }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    let page = Page(bytes: input.bytes, lines: LineScanner.lines(of: input.bytes))
    let paragraphs = ParagraphBreaks(page)
    var conversation = Conversation(layout: "paragraphs", capacity: input.bytes.count)
    var start = 0
    while start < page.lines.count {
      var end = start + 1
      while end < page.lines.count, !paragraphs.begins(page.lines[end]) { end += 1 }
      conversation.add(label: nil, role: .narration) { text in
        for index in start..<end {
          if index > start { text.append(byte: 10) }
          text.append(page, page.lines[index].range)
        }
      }
      start = end
    }
    return [.conversation(conversation, metadata: [])]
  }
}
