internal import Corpus

/// Interviews that name nobody and set no question in type of its own: questions behind a dash, answers
/// set off as quotations, or nothing but question marks. Two sorts of paragraphs take turns, and nearly
/// all of one ask.
struct QuestionParagraphs: Layout {
  let name = "question-paragraphs"

  private enum Setting { case plain, quoted, dashed }

  private struct Paragraph {
    var lines: Range<Int>
    var setting: Setting
    var asks: Bool
  }

  func read(_ page: Page) -> Conversation? {
    let breaks = ParagraphBreaks(page)
    let all = Self.paragraphs(page, breaks)
    guard all.count >= 6, let setting = Self.questionSetting(all) else { return nil }
    let isQuestion = all.map { isSet($0, setting) }
    guard let first = all.firstIndex(where: { $0.asks && isSet($0, setting) }),
      let last = isQuestion.lastIndex(of: true)
    else { return nil }
    let asked = isQuestion[first...].count(where: { $0 })
    // Every question has an answer, and the exchange is most of the page.
    let exchanges = all.indices.dropFirst().count { isQuestion[$0 - 1] && !isQuestion[$0] }
    guard asked >= 3, exchanges * 10 >= asked * 6, first * 3 <= all.count else { return nil }
    var conversation = Conversation(layout: name, capacity: page.bytes.count)
    conversation.omitted = page.omitted
    conversation.confidence = setting == .plain ? 0.55 : 0.6 + min(0.25, Double(asked) / 40)
    conversation.evidence = [
      "\(asked) questions \(description(setting)), each with an answer below it"
    ]
    let head = PageHead(page, lines: 0..<all[first].lines.lowerBound)
    conversation.title = head.title
    conversation.dateLine = head.dateLine
    head.add(to: &conversation, breaks)
    let tail = PageTail.start(page, after: all[last].lines.lowerBound)
    let title = page.value("title") ?? conversation.title
    let answerer = title.flatMap { TitlePerson.partner(in: $0) }
    let label = answerer.map { conversation.label($0) }
    var place = first
    while place < all.count, all[place].lines.lowerBound < tail {
      var end = place + 1
      while end < all.count, isQuestion[end] == isQuestion[place],
        all[end].lines.lowerBound < tail
      {
        end += 1
      }
      let lines = all[place].lines.lowerBound..<min(tail, all[end - 1].lines.upperBound)
      let asks = isQuestion[place]
      conversation.add(label: asks ? nil : label, role: asks ? .question : .answer) { text in
        for index in lines {
          let range = Self.words(page, page.lines[index])
          if index > lines.lowerBound {
            text.append(breaks.begins(page.lines[index]) ? "\n\n" : "\n")
          }
          text.append(page, range)
        }
      }
      place = end
    }
    for line in page.lines[tail...] {
      conversation.omitted.append(
        OmittedLine(line: Int(line.number), text: page.string(line), reason: "below the text"))
    }
    return conversation.utterances.isEmpty ? nil : conversation
  }

  private func description(_ setting: Setting) -> String {
    switch setting {
    case .plain: "by their question marks"
    case .quoted: "before answers set as quotations"
    case .dashed: "behind dashes"
    }
  }

  private func isSet(_ paragraph: Paragraph, _ setting: Setting) -> Bool {
    switch setting {
    case .plain: paragraph.asks
    case .quoted: paragraph.setting != .quoted
    default: paragraph.setting == setting
    }
  }

  /// The way in which questions are set, if one is: most paragraphs set so ask, and few others do.
  private static func questionSetting(_ all: [Paragraph]) -> Setting? {
    let dashed = all.filter { $0.setting == .dashed }
    if dashed.count >= 3, dashed.count(where: \.asks) * 10 >= dashed.count * 6,
      dashed.count * 10 <= all.count * 6
    {
      return .dashed
    }
    let quoted = all.filter { $0.setting == .quoted }
    let plain = all.filter { $0.setting == .plain }
    if quoted.count >= 4, plain.count(where: \.asks) * 10 >= plain.count * 6,
      quoted.count(where: \.asks) * 4 <= quoted.count
    {
      return .quoted
    }
    let asking = all.count(where: \.asks)
    // Nothing but the question marks: the exchange must be strict.
    guard asking >= 6, asking * 10 >= all.count * 2, asking * 10 <= all.count * 6 else {
      return nil
    }
    let pairs = all.indices.dropFirst().count { all[$0 - 1].asks && !all[$0].asks }
    return pairs * 10 >= asking * 9 ? .plain : nil
  }

  private static func paragraphs(_ page: Page, _ breaks: ParagraphBreaks) -> [Paragraph] {
    var all: [Paragraph] = []
    for (index, line) in page.lines.enumerated() where line.style != .rule {
      let setting = setting(page, line)
      if let last = all.indices.last, !breaks.begins(line), all[last].lines.upperBound == index {
        all[last].lines = all[last].lines.lowerBound..<index + 1
        all[last].asks = asks(page, line)
      } else {
        all.append(Paragraph(lines: index..<index + 1, setting: setting, asks: asks(page, line)))
      }
    }
    return all
  }

  /// How a line is set.
  private static func setting(_ page: Page, _ line: Line) -> Setting {
    if line.style == .quotation { return .quoted }
    return DashDialogue.dash(page, line) == nil ? .plain : .dashed
  }

  /// The words of a line, without the dash before them.
  private static func words(_ page: Page, _ line: Line) -> Range<Int> {
    (DashDialogue.dash(page, line) ?? Int(line.start))..<Int(line.end)
  }

  /// Whether a question mark is among the last signs of a line.
  private static func asks(_ page: Page, _ line: Line) -> Bool {
    let bytes = page.bytes.span
    var place = Int(line.end) - 1
    let limit = max(Int(line.start), place - 5)
    while place >= limit, !Bytes.isLetter(bytes[place]) || bytes[place] >= 0x80 {
      if bytes[place] == 0x3F { return true }
      place -= 1
    }
    return false
  }
}
