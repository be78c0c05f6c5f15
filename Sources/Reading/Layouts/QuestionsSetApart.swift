internal import Corpus

/// Interviews without labels: questions set apart from the answers by bold type, italics or as
/// headings, as magazines print them.
struct QuestionsSetApart: Layout {
  let name = "questions"

  /// A line that stands out, or begins with words that do.
  private struct Mark {
    var line: Int
    /// Where the words that stand out end.
    var end: Int
    var asks: Bool
    var isHeading: Bool
  }

  func read(_ page: Page) -> Conversation? {
    let marks = page.lines.indices.compactMap { mark(page, $0) }
    let asked = marks.filter(\.asks)
    guard asked.count >= 3, let first = asked.first, let last = asked.last else { return nil }
    let later = marks.filter { $0.line >= first.line }
    // Articles have headings that ask too, but seldom nothing else.
    let isByHeadings = asked.count(where: \.isHeading) * 2 > asked.count
    guard asked.count * 10 >= later.count * (isByHeadings ? 8 : 5) else { return nil }
    let standing = Set(later.lazy.map(\.line))
    let answered = asked.count { mark in
      if mark.end < Int(page.lines[mark.line].end) { return true }
      let next = mark.line + 1
      return next < page.lines.count && !standing.contains(next)
    }
    guard answered * 10 >= asked.count * 8 else { return nil }
    var conversation = Conversation(layout: name, capacity: page.bytes.count)
    conversation.confidence = isByHeadings ? 0.6 : min(0.85, 0.65 + 0.02 * Double(asked.count))
    conversation.evidence = [
      "\(asked.count) questions stand out from what follows, in bold type or as headings"
    ]
    conversation.omitted = page.omitted
    let head = PageHead(page, lines: 0..<first.line)
    conversation.title = head.title
    conversation.dateLine = head.dateLine
    head.add(to: &conversation, ParagraphBreaks(page))
    let title = page.value("title") ?? head.title
    let person = title.flatMap { TitlePerson.partner(in: $0) }.map { conversation.label($0) }
    add(
      page, later, upTo: PageTail.start(page, after: last.line), answerer: person, to: &conversation
    )
    return conversation
  }

  private func add(
    _ page: Page, _ marks: [Mark], upTo tail: Int, answerer: Int?,
    to conversation: inout Conversation
  ) {
    for (place, mark) in marks.enumerated() where mark.line < tail {
      let line = page.lines[mark.line]
      let next = place + 1 < marks.count ? min(tail, marks[place + 1].line) : tail
      if mark.isHeading, !mark.asks {
        conversation.omitted.append(
          OmittedLine(line: Int(line.number), text: page.string(line), reason: "heading"))
      } else {
        conversation.add(label: nil, role: .question) {
          let whole = page.isMarkdown ? Emphasis.whole(page.bytes.span, line.range) : nil
          $0.append(page, whole ?? Int(line.start)..<mark.end)
        }
      }
      let words = Bytes.skipSpaces(page.bytes.span, mark.end, Int(line.end))..<Int(line.end)
      let rest = (mark.line + 1..<max(next, mark.line + 1)).map { page.lines[$0] }
      let left = rest.filter { Furniture.betweenTurns(page, $0) != nil }
      for line in left {
        conversation.omitted.append(
          OmittedLine(
            line: Int(line.number), text: page.string(line),
            reason: Furniture.betweenTurns(page, line) ?? ""))
      }
      conversation.add(label: answerer, role: .answer) { text in
        var isFirst = true
        for range in [words] + rest.filter({ !left.contains($0) }).map(\.range) {
          if range.isEmpty { continue }
          if !isFirst { text.append("\n\n") }
          isFirst = false
          text.append(page, range)
        }
      }
    }
    for line in page.lines[tail...] {
      conversation.omitted.append(
        OmittedLine(line: Int(line.number), text: page.string(line), reason: "below the text"))
    }
  }

  /// What stands out at the beginning of a line.
  private func mark(_ page: Page, _ index: Int) -> Mark? {
    let line = page.lines[index]
    let isHeading = line.style == .heading
    guard isHeading || line.style != .rule else { return nil }
    var end = Int(line.end)
    if !isHeading {
      if page.isMarkdown {
        guard let emphasis = Self.emphasisEnd(page, line) else { return nil }
        end = emphasis
      } else {
        end = Int(line.emphasisEnd)
      }
    }
    guard end > Int(line.start) else { return nil }
    let text = page.string(Int(line.start)..<end)
    let bare = text.trimmed(of: "\"”»’')*_ \u{A0}")
    let asks = bare.hasSuffix("?") || bare.hasSuffix("？")
    let isWhole = end >= Int(line.end) - 1
    // Bold words at the beginning of a paragraph are a question only if they ask.
    let isLong = end > Int(line.start) + 8
    guard asks || isLong && isWhole && (isHeading || PageHead.endsSentence(bare)) else {
      return nil
    }
    return Mark(line: index, end: isWhole ? Int(line.end) : end, asks: asks, isHeading: isHeading)
  }

  /// Where the run of Markdown emphasis ends that a line begins with.
  private static func emphasisEnd(_ page: Page, _ line: Line) -> Int? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    guard end - start > 3, bytes[start] == 0x2A || bytes[start] == 0x5F else { return nil }
    let mark = bytes[start]
    let width = bytes[start + 1] == mark ? 2 : 1
    var place = start + width
    while place + width <= end {
      if bytes[place] == mark, width == 1 || bytes[place + 1] == mark { return place + width }
      place += 1
    }
    return nil
  }
}
