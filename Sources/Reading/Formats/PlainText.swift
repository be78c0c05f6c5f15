/// Text without mark-up.
struct PlainText: Format {
  let name = "text"
  let endings = ["txt", "text", "asc", "said"]

  func confidence(_ input: Input) -> Double { endings.contains(input.ending) ? 0.5 : 0.3 }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var page = Page(bytes: input.bytes, lines: LineScanner.lines(of: input.bytes))
    // Notes kept as plain text often begin with the head that Markdown files have.
    if let matter = FrontMatter(input.bytes) { matter.apply(to: &page) }
    return [.page(page)]
  }
}
