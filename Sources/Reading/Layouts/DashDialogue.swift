internal import Corpus

/// Dialogue with a dash before what each side says, and nobody named: `– Hello. – Who is there?`
struct DashDialogue: Layout {
  let name = "dashes"

  func read(_ page: Page) -> Conversation? {
    let starts = page.lines.indices.filter { Self.dash(page, page.lines[$0]) != nil }
    guard starts.count >= 4, let first = starts.first, starts.count * 2 > page.lines.count else {
      return nil
    }
    let paragraphs = ParagraphBreaks(page)
    var conversation = Conversation(layout: name, capacity: page.bytes.count)
    conversation.omitted = page.omitted
    // In the lists of ordinary text hardly any item is a question.
    let asked = starts.count {
      Delimiter.sentence(page.bytes.span, page.lines[$0].range) == .question
    }
    guard asked * 8 > starts.count else { return nil }
    conversation.confidence = 0.65
    conversation.evidence = ["\(starts.count) lines begin with a dash, \(asked) of them ask"]
    let head = PageHead(page, lines: 0..<first)
    conversation.title = head.title
    conversation.dateLine = head.dateLine
    head.add(to: &conversation, paragraphs)
    let asks = starts.map { Delimiter.sentence(page.bytes.span, page.lines[$0].range) == .question }
    // Where one of two asks all questions, the other is the one whom the title names.
    let parities = Set(asks.indices.filter { asks[$0] }.map { $0 % 2 })
    let asker = parities.count == 1 ? parities.first : nil
    let title = page.value("title") ?? head.title
    let partner = asker == nil ? nil : title.flatMap { TitlePerson.partner(in: $0) }
    let answerer = partner.map { conversation.label($0) }
    let isDense = starts.count * 5 >= page.lines[first...].count { paragraphs.begins($0) } * 4
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : page.lines.count
      let line = page.lines[start]
      let text = Self.dash(page, line) ?? Int(line.start)
      // Where nearly every paragraph has a dash, one without is nobody's.
      let own =
        isDense
        ? page.lines[start + 1..<end].firstIndex { $0.gap > 0 && paragraphs.begins($0) } ?? end
        : end
      let answers = asker.map { place % 2 != $0 } ?? false
      let role: Role =
        asks[place] ? .question : answers && place > 0 && asks[place - 1] ? .answer : .statement
      conversation.add(label: answers ? answerer : nil, role: role) { buffer in
        buffer.append(page, text..<Int(line.end))
        for index in start + 1..<own {
          buffer.append(paragraphs.begins(page.lines[index]) ? "\n\n" : "\n")
          buffer.append(page, page.lines[index].range)
        }
      }
      guard own < end else { continue }
      for index in own..<end {
        conversation.omitted.append(
          OmittedLine(
            line: Int(page.lines[index].number), text: page.string(page.lines[index]),
            reason: "between turns"))
      }
    }
    return conversation
  }

  /// Where the words behind the dash of a line begin.
  static func dash(_ page: Page, _ line: Line) -> Int? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    guard start + 2 < end else { return nil }
    var place = start
    if bytes[start] == 0x2D {
      place += 1
    } else if bytes[start] == 0xE2, bytes[start + 1] == 0x80,
      bytes[start + 2] == 0x93 || bytes[start + 2] == 0x94
    {
      place += 3
    } else {
      return nil
    }
    let text = Bytes.skipSpaces(bytes, place, end)
    return text < end && (text > place || bytes[start] != 0x2D) && bytes[text] != 0x2D ? text : nil
  }
}
