internal import Corpus

/// Files of oTranscribe (.otr): JSON whose text is HTML, with times in `span` elements.
///
/// Format: https://github.com/oTranscribe/oTranscribe
struct OTranscribe: Format {
  let name = "otr"
  let endings = ["otr"]

  func confidence(_ input: Input) -> Double {
    guard input.head.trimmed(of: "\u{FEFF} \n\r\t").hasPrefix("{") else { return 0 }
    return endings.contains(input.ending) || input.head.holds("\"media-source\"") ? 0.95 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard let text = try JSONDocuments.values(input).first?["text"]?.text,
      let root = MarkupParser.html(Array(text.utf8))
    else {
      throw ReadingProblem(
        .noText, path: input.path, message: "no `text` in this file of oTranscribe")
    }
    var builder = PageBuilder()
    for line in MarkupLines(root, isTime: { $0.value("class") == "timestamp" }).lines {
      builder.add(line.text, emphasis: line.emphasis, line: builder.page.lines.count + 1)
    }
    return [.page(builder.page)]
  }
}
