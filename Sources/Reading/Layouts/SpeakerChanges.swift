internal import Corpus

/// Live captions that mark where somebody else begins to speak and name nobody: `>> Good evening.`
struct SpeakerChanges: Layout {
  let name = "changes"

  func read(_ page: Page) -> Conversation? {
    let starts = page.lines.indices.filter { words(page, page.lines[$0]) != nil }
    guard starts.count >= 3, let first = starts.first, first * 4 <= page.lines.count else {
      return nil
    }
    var conversation = Conversation(layout: name, capacity: page.bytes.count)
    conversation.omitted = page.omitted
    conversation.confidence = 0.7
    conversation.evidence = ["\(starts.count) lines begin with >>, where the speaker changes"]
    let head = PageHead(page, lines: 0..<first)
    conversation.title = head.title
    conversation.dateLine = head.dateLine
    head.add(to: &conversation, ParagraphBreaks(page))
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : page.lines.count
      let time =
        page.times.isEmpty
        ? nil : TurnTime(start: page.times[start].start, end: page.times[end - 1].end)
      conversation.add(label: nil, role: .statement, time: time) { text in
        for index in start..<end {
          if index > start { text.append(byte: 10) }
          text.append(page, words(page, page.lines[index]) ?? page.lines[index].range)
        }
      }
    }
    return conversation
  }

  /// The words behind the mark of a line that has one.
  private func words(_ page: Page, _ line: Line) -> Range<Int>? {
    let bytes = page.bytes.span
    guard Bytes.has(">>", bytes, at: Int(line.start), before: Int(line.end)) else { return nil }
    var place = Int(line.start)
    while place < Int(line.end), bytes[place] == 0x3E { place += 1 }
    place = Bytes.skipSpaces(bytes, place, Int(line.end))
    return place < Int(line.end) ? place..<Int(line.end) : nil
  }
}
