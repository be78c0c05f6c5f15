/// Text in the mark-up of a typesetting or note-taking program, rewritten as Markdown: one way to read
/// bold names and headings serves them all.
struct MarkupDialect {
  /// The text as Markdown.
  private(set) var bytes: [UInt8] = []
  /// For every line of it, the number of the source's line.
  private(set) var numbers: [Int] = []

  mutating func add(_ line: String, number: Int) {
    bytes.append(contentsOf: line.utf8)
    bytes.append(10)
    numbers.append(number)
  }

  /// The page, with lines numbered as in the source.
  func page() -> Page {
    var page = MarkdownFile.page(bytes)
    for index in page.lines.indices {
      let number = Int(page.lines[index].number) - 1
      if numbers.indices.contains(number) { page.lines[index].number = UInt32(numbers[number]) }
    }
    return page
  }

  /// The lines of a source with their numbers, blank ones too.
  static func lines(of bytes: [UInt8], isTrimmed: Bool = true) -> [(number: Int, text: String)] {
    bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated().map {
      let text = String(decoding: $0.element, as: UTF8.self)
      return ($0.offset + 1, isTrimmed ? text.trimmed(of: " \t\r") : text)
    }
  }

  /// `text` with everything between two marks put between two others: `'''Ada'''` as `**Ada**`.
  static func replacing(_ open: String, _ close: String, by mark: String, in text: String) -> String
  {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: open) {
      let inner = rest[start.upperBound...]
      guard let end = inner.firstRange(of: close), end.lowerBound > inner.startIndex else { break }
      result += rest[..<start.lowerBound] + mark + inner[..<end.lowerBound] + mark
      rest = inner[end.upperBound...]
    }
    return result + rest
  }
}
