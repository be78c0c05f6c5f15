import Testing

@testable import Shell

@Suite struct StatementSplitterTests {
  /// The statements of a text, cut in one piece, and whether something is left open.
  private func split(_ text: String) -> (statements: [String], open: String?) {
    let source = SourceText(name: nil, text)
    var splitter = StatementSplitter()
    var found = splitter.statements(in: source)
    let continuation = splitter.continuation
    if let rest = splitter.rest(of: source) { found.append(rest) }
    let open: String? =
      switch continuation {
      case .open(let mark): mark
      case .backslash: "\\"
      case nil: nil
      }
    let texts = found.map { span in
      source.text(span).split(separator: "\n").joined(separator: "⏎")
    }
    return (texts, open)
  }

  @Test(arguments: [
    ("turns\nquotes\n", ["turns", "quotes"]),
    ("turns; quotes", ["turns", " quotes"]),
    (#"echo "a; b"; quotes"#, [#"echo "a; b""#, " quotes"]),
    ("echo it's; quotes", ["echo it's", " quotes"]),
    ("find [word='a;b']; quotes", ["find [word='a;b']", " quotes"]),
    ("turns # all; of them\nquotes", ["turns # all; of them", "quotes"]),
    ("# nothing\n\n ; ;\n", []),
    ("load file#1.txt\n", ["load file#1.txt"]),
    ("find (a\n| b)\nturns", ["find (a⏎| b)", "turns"]),
    ("turns \\\n in 2\nquotes", ["turns \\⏎ in 2", "quotes"]),
    ("!ls; pwd # all\nturns", ["!ls; pwd # all", "turns"]),
    ("find [word=\"a\"; turns", ["find [word=\"a\"", " turns"]),
    ("#!/usr/bin/parlance -f\nturns\r\nquotes\r\n", ["turns\r", "quotes\r"]),
  ])
  func `Statements end at lines and semicolons outside quotes and brackets`(
    text: String, expected: [String]
  ) {
    #expect(split(text).statements == expected)
  }

  @Test(arguments: [
    ("echo \"a", "\""), ("find [word=(", "("), ("turns \\\n", "\\"), ("turns", nil),
    ("turns # \"", nil), ("echo \"a\\\"", "\""),
  ])
  func `Says what is still open`(text: String, expected: String?) {
    #expect(split(text).open == expected)
  }

  @Test func `Finds the same statements however the text arrives`() {
    let text = "echo \"é; b\"; turns # x; y\nfind [word=\"a\" &\n pos='b'] to a.txt\n!ls; x\nquit"
    let whole = split(text).statements
    var source = SourceText(name: nil)
    var splitter = StatementSplitter()
    var found: [String] = []
    for byte in text.utf8 {
      source.append([byte])
      found += splitter.statements(in: source).map { source.text($0) }
    }
    if let rest = splitter.rest(of: source) { found.append(source.text(rest)) }
    #expect(found.map { $0.split(separator: "\n").joined(separator: "⏎") } == whole)
  }
}
