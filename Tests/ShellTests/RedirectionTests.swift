import Presentation
import Testing

@testable import Shell

@Suite struct RedirectionTests {
  private static let query = CommandSpec(
    "find", .finding, "Finds.", parameters: [Parameter.query("a query")], examples: [])
  private static let plain = CommandSpec("turns", .reading, "Lists.", examples: [])

  /// Where the result goes, and the arguments that are left.
  private func take(
    _ text: String, _ spec: CommandSpec
  ) throws -> (redirection: Redirection?, rest: String) {
    let source = SourceText(name: nil, text)
    var tokens = try Lexer.tokens(of: 0..<text.utf8.count, in: source)
    let redirection = try Redirection.take(
      from: &tokens, of: spec, end: text.utf8.count, in: source)
    return (redirection, tokens.map(\.text).joined(separator: " "))
  }

  @Test(arguments: [
    (#""a" expand to s"#, true, nil, #"a expand to s"#),
    (#""a" expand to s to hits.csv"#, true, "hits.csv", "a expand to s"),
    (#""a" "to" "b""#, true, nil, "a to b"),
    ("give it to me", true, nil, "give it to me"),
    ("limit 2 to out.json", false, "out.json", "limit 2"),
    ("to ~x/y.txt", false, "~x/y.txt", ""),
    (#"to "a b.md""#, false, "a b.md", ""),
  ])
  func `The last 'to' with a file behind it`(
    text: String, isQuery: Bool, path: String?, rest: String
  ) throws {
    let taken = try take(text, isQuery ? Self.query : Self.plain)
    #expect(taken.rest == rest)
    #expect(
      taken.redirection?.target
        == path.map { Redirection.Target.file(path: $0, appends: false) })
  }

  @Test func `A shell command goes up to the end of the statement`() throws {
    let taken = try take(#"limit 2 to |sort -k 2 | grep "to x" >a.txt"#, Self.plain)
    #expect(taken.redirection?.target == .shell(#"sort -k 2 | grep "to x" >a.txt"#))
    #expect(taken.rest == "limit 2")
  }

  @Test(arguments: ["to >>all.md", "to >> all.md"])
  func `Two signs append`(text: String) throws {
    let taken = try take(text, Self.plain)
    #expect(taken.redirection?.target == .file(path: "all.md", appends: true))
    #expect(taken.redirection?.format == .markdown)
  }

  @Test func `A result cannot go where no format is named`() {
    #expect(throws: Diagnostic.self) { try take("to nowhere", Self.plain) }
  }
}
