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
    let main = MainContent.find(in: root)
    var lines = MainContentLines(furnishing: main.furnishing)
    lines.read(main.element)
    var page = lines.page
    page.metadata = facts.metadata
    page.omitted = lines.omitted
    guard !page.lines.isEmpty else {
      throw ReadingProblem(.noText, path: input.path, message: "no text found on this page")
    }
    return [.page(page)]
  }
}
