internal import Corpus

/// HTML: the main text as lines, furniture left out, and what the page says of itself.
struct WebPage: Format {
  let name = "html"
  let endings = ["html", "htm", "xhtml"]

  func confidence(_ input: Input) -> Double {
    guard input.head.utf8.contains(0x3C) else { return 0 }
    let head = input.head.lowercased()
    if head.holds("<!doctype html") || head.holds("<html") { return 0.92 }
    guard head.trimmed(of: "\u{FEFF} \n\r\t").hasPrefix("<") else { return 0 }
    return endings.contains(input.ending) ? 0.9 : head.holds("<p>") || head.holds("<div") ? 0.5 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard let root = MarkupParser.html(input.bytes) else {
      throw ReadingProblem(.malformed, path: input.path, message: "this is no HTML")
    }
    let facts = PageFacts(root)
    if let chat = TelegramPage.material(root) { return [chat] }
    // Who speaks may be in an attribute only.
    if let record = RecordMarkup(attributesOf: root) {
      return [.conversation(record.conversation, metadata: facts.metadata)]
    }
    var page = Self.page(root, facts.metadata)
    // Pages that fetch their text later may carry it beside what they show.
    if let body = facts.body, page.bytes.count * 3 < body.utf8.count {
      page = Self.page(body, instead: page)
    }
    guard !page.lines.isEmpty else {
      throw ReadingProblem(.noText, path: input.path, message: "no text found on this page")
    }
    return [.page(page)]
  }

  /// The main text of a page.
  private static func page(_ root: MarkupElement, _ metadata: [MetadataEntry]) -> Page {
    let outline = PageOutline(root)
    let main = MainContent(outline.body, title: metadata.first { $0.key == "title" }?.value)
    var lines = MainContentLines(main)
    lines.read(outline.body)
    var page = lines.page
    page.metadata = metadata
    page.omitted = lines.omitted
    page.isMainText = metadata.contains { $0.key == "title" }
    if let headline = main.headline {
      page.metadata.removeAll { $0.key == "title" }
      page.metadata.append(MetadataEntry(key: "title", value: headline))
    }
    return page
  }

  /// All text of a page that is part of a book.
  static func chapter(_ root: MarkupElement) -> Page {
    var builder = PageBuilder()
    for line in MarkupLines(root).lines {
      builder.add(
        line.text, style: line.isHeading ? .heading : .text, emphasis: line.emphasis,
        line: line.number)
    }
    return builder.page
  }

  private static func page(_ body: String, instead shown: Page) -> Page {
    var page: Page
    if body.holds("<p") || body.holds("<br"), let root = MarkupParser.html(Array(body.utf8)) {
      page = Self.page(root, [])
    } else {
      var builder = PageBuilder()
      for line in body.split(whereSeparator: \.isNewline) {
        builder.add(String(line).collapsed, line: 1)
      }
      page = builder.page
    }
    page.metadata = shown.metadata
    page.omitted += shown.omitted
    return page
  }
}
