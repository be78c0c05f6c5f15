internal import Corpus

/// Markdown, with or without front matter.
struct MarkdownFile: Format {
  let name = "markdown"
  let endings = ["md", "markdown", "mdown", "mkd", "mdx"]

  func confidence(_ input: Input) -> Double {
    if endings.contains(input.ending) { return 0.6 }
    guard input.ending.isEmpty || input.ending == "txt" else { return 0 }
    let head = input.head
    return head.hasPrefix("**") || head.contains("\n**") && head.contains(":**") ? 0.55 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    let page = Self.page(input.bytes)
    if let table = MarkdownTable.conversation(page) {
      return [.conversation(table, metadata: page.metadata)]
    }
    return [.page(page)]
  }

  /// The lines of Markdown with their styles.
  static func page(_ source: [UInt8]) -> Page {
    var page = Page(bytes: source, lines: LineScanner.lines(of: source))
    page.isMarkdown = true
    if let matter = FrontMatter(source) { matter.apply(to: &page) }
    let bytes = source.span
    for index in page.lines.indices {
      let start = Int(page.lines[index].start)
      switch bytes[start] {
      case 0x23:
        if let text = headingText(bytes, page.lines[index].range) {
          page.lines[index].style = .heading
          page.lines[index].start = UInt32(text)
        }
      case 0x3E:
        page.lines[index].style = .quotation
        page.lines[index].start = UInt32(quotedText(bytes, page.lines[index].range))
      case 0x2D, 0x2A, 0x5F, 0x3D:
        if isRule(bytes, page.lines[index].range) { page.lines[index].style = .rule }
      default: continue
      }
    }
    // A quotation mark alone parts the paragraphs of a quotation.
    let isBlank = page.lines.map { $0.style == .quotation && $0.start == $0.end }
    if isBlank.contains(true) {
      for index in page.lines.indices.dropFirst() where isBlank[index - 1] {
        page.lines[index].gap = max(page.lines[index].gap, 1)
      }
      page.lines = zip(page.lines, isBlank).filter { !$0.1 }.map(\.0)
    }
    return page
  }

  /// Where the words behind the marks of a quotation begin.
  private static func quotedText(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var place = range.lowerBound
    while place < range.upperBound, bytes[place] == 0x3E || Bytes.isSpace(bytes[place]) {
      place += 1
    }
    return place
  }

  /// Where the words of a `#` heading begin.
  private static func headingText(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var place = range.lowerBound
    while place < range.upperBound, bytes[place] == 0x23 { place += 1 }
    guard place - range.lowerBound <= 6, place < range.upperBound, Bytes.isSpace(bytes[place])
    else { return nil }
    return Bytes.skipSpaces(bytes, place, range.upperBound)
  }

  private static func isRule(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    let mark = bytes[range.lowerBound]
    for place in range where bytes[place] != mark && bytes[place] != 32 { return false }
    return true
  }
}
