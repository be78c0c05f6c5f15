internal import Corpus

/// The mark-up of MediaWiki: `'''bold'''`, `== heading ==`, `[[page|text]]`, `:indented`.
struct WikiText: Format {
  let name = "wiki"
  let endings = ["wiki", "mediawiki", "wikitext"]

  func confidence(_ input: Input) -> Double {
    if endings.contains(input.ending) { return 0.9 }
    guard input.ending.isEmpty || input.ending == "txt" else { return 0 }
    return input.head.split(separator: "\n").count(where: { $0.contains("'''") }) > 2 ? 0.8 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var dialect = MarkupDialect()
    var title: String?
    for (number, line) in MarkupDialect.lines(of: input.bytes) {
      if line.hasPrefix("="), line.hasSuffix("="), line.utf8.count > 2 {
        let text = line.trimmed(of: "= ")
        title = title ?? text
        dialect.add("# " + text, number: number)
        continue
      }
      if line.hasPrefix("{{") || line.hasPrefix("[[Category:") || line.hasPrefix("[[File:") {
        dialect.add("", number: number)
        continue
      }
      var text = line
      while let first = text.first, first == ":" || first == ";" { text.removeFirst() }
      text = MarkupDialect.replacing("'''", "'''", by: "**", in: text.trimmed(of: " "))
      text = MarkupDialect.replacing("''", "''", by: "*", in: text)
      dialect.add(Self.withoutLinks(text), number: number)
    }
    return [.page(dialect.page())]
  }

  /// `[[page|text]]` and `[[text]]` as their text.
  private static func withoutLinks(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "[["),
      let close = rest[open.upperBound...].firstRange(of: "]]")
    {
      let inner = rest[open.upperBound..<close.lowerBound]
      result += rest[..<open.lowerBound] + (inner.split(separator: "|").last ?? inner)
      rest = rest[close.upperBound...]
    }
    return result + rest
  }
}
