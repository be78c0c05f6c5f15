/// Text without mark-up.
struct PlainText: Format {
  let name = "text"
  let endings = ["txt", "text", "asc", "said"]

  func confidence(_ source: Source) -> Double { endings.contains(source.ending) ? 0.5 : 0.3 }

  func open(_ source: Source) throws(ReadingProblem) -> [Material] {
    var page = Page(bytes: source.bytes, lines: LineScanner.lines(of: source.bytes))
    // Notes kept as plain text often begin with the head that Markdown files have.
    if let matter = FrontMatter(source.bytes) { matter.apply(to: &page) }
    return [.page(page)]
  }
}
