import Testing

@testable import Shell

@Suite struct LexerTests {
  private func words(_ text: String) throws -> [String] {
    try Lexer.tokens(of: 0..<text.utf8.count, in: SourceText(name: nil, text)).map(\.text)
  }

  @Test(arguments: [
    ("turns in 2", ["turns", "in", "2"]),
    (#"speaker "Anna Berg""#, ["speaker", "Anna Berg"]),
    (#"title="A B" x"#, ["title=A B", "x"]),
    (#"My\ File.txt"#, ["My File.txt"]),
    (#""say \"so\" \\ \d+""#, [#"say "so" \ \d+"#]),
    ("O'Brien 'a b'", ["O'Brien", "a b"]),
    (#"[word = "a b"] "c"#, []),
    (#"[word = "a b"] "c d""#, [#"[word = "a b"]"#, "c d"]),
    (#"(speaker = "X (Y")"#, [#"(speaker = "X (Y")"#]),
    ("a # b", ["a"]),
    ("a \\\n b", ["a", "b"]),
  ])
  func `Words keep quotes and brackets together`(text: String, expected: [String]) throws {
    if expected.isEmpty {
      #expect(throws: Diagnostic.self) { try words(text) }
    } else {
      #expect(try words(text) == expected)
    }
  }

  @Test func `An open quotation mark is shown where it opens`() {
    #expect(
      Transcript.messages(of: "turns\necho \"abc") == """
        script:2:6: error: the quotation mark is never closed
          echo "abc
               ^
          expected: "

        """)
  }

  @Test func `An open bracket is shown where it opens`() {
    #expect(
      Transcript.messages(of: "filter has [word = (a]").hasPrefix(
        "script:1:20: error: the bracket is never closed\n"))
  }
}
