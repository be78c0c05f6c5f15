import Corpus
import Testing

@testable import Reading

@Suite struct WebInterviewTests {
  private static let talk = [
    ("How did you begin with bridges?", "With my father, over the brook behind our house."),
    ("And which of them was the hardest?", "The one at Varn. We had ice in May, of all months."),
    ("Would you build it again?", "Yes, but of stone this time, and not alone."),
    ("What do you tell the young?", "Walk over the bridges of others. Slowly."),
  ]

  private func draft(_ pair: (String, String) -> String, before: String = "", after: String = "")
    throws -> DocumentDraft
  {
    let body = Self.talk.map(pair).joined(separator: "\n")
    let html = """
      <html><head><title>A talk with Eva Holm</title></head><body><h1>A talk with Eva Holm</h1>
      \(before)\(body)\(after)</body></html>
      """
    return try #require(try read(html, path: "talk.html").first)
  }

  private var words: [String] { Self.talk.flatMap { [$0.0, $0.1] } }

  @Test(arguments: [
    (
      "",
      "<div><span class='speaker'>Jon Ask</span><span>Q</span></div><div><span class='speaker'>Eva Holm</span><span>A</span></div>",
      ""
    ),
    (
      "",
      "<div class='turn-speaker'>Jon Ask</div><p>Q</p><div class='turn-speaker'>Eva Holm</div><p>A</p>",
      ""
    ),
    ("<dl>", "<dt>Jon Ask</dt><dd>Q</dd><dt>Eva Holm</dt><dd>A</dd>", "</dl>"),
    (
      "<table>", "<tr><td>Jon Ask</td><td>Q</td></tr><tr><td>Eva Holm</td><td>A</td></tr>",
      "</table>"
    ),
    (
      "<table>",
      "<tr><td>00:10</td><td>Jon Ask</td><td>Q</td></tr><tr><td>00:30</td><td>Eva Holm</td><td>A</td></tr>",
      "</table>"
    ),
    ("<div>", "<b>Jon Ask:</b> Q<br><br><b>Eva Holm:</b> A<br><br>", "</div>"),
    ("", "<p><a href='/a'>Jon Ask</a>: Q</p><p><a href='/h'>Eva Holm</a>: A</p>", ""),
  ])
  func markupNamesSpeakers(before: String, pair: String, after: String) throws {
    let draft = try draft(
      { question, answer in
        pair.split(separator: "Q", maxSplits: 1).joined(separator: question)
          .split(separator: ">A<", maxSplits: 1).joined(separator: ">\(answer)<")
          .split(separator: "> A<", maxSplits: 1).joined(separator: "> \(answer)<")
          .split(separator: ": A<", maxSplits: 1).joined(separator: ": \(answer)<")
      }, before: before, after: after)
    #expect(draft.speakers.map(\.name) == ["Jon Ask", "Eva Holm"])
    #expect(draft.readTurns.map(\.text) == words)
    #expect(draft.readTurns.prefix(2).map(\.role) == [.question, .answer])
  }

  @Test(arguments: [
    "<p><strong>Q</strong></p><p>A</p>", "<p><strong>Q</strong><br>A</p>",
    "<p><b>Q</b> A</p>", "<b>Q</b><br>A<br><br>", "<p><em>Q</em></p><p>A</p>", "<h3>Q</h3><p>A</p>",
    "<p class='question'>Q</p><p>A</p>", "<dl><dt>Q</dt><dd>A</dd></dl>",
  ])
  func questionsSetApart(pair: String) throws {
    let lead = "<p>Eva Holm has built forty bridges. We met her in Varn, at the water.</p>"
    let draft = try draft(
      { question, answer in
        let parts = pair.split(separator: "Q", maxSplits: 1)
        let tail = parts[1].split(separator: "A", maxSplits: 1)
        return parts[0] + question + tail[0] + answer + tail[1]
      }, before: lead)
    #expect(draft.format == "html questions")
    #expect(draft.kind == .interview)
    #expect(draft.readTurns.dropFirst().map(\.text) == words)
    #expect(draft.readTurns[0].role == .narration)
    #expect(draft.readTurns[1] == ReadTurn(nil, .question, Self.talk[0].0))
    #expect(draft.readTurns[2] == ReadTurn("Eva Holm", .answer, Self.talk[0].1))
  }

  @Test func questionsSetApartInMarkdown() throws {
    let body = Self.talk.map { "**\($0.0)**\n\n\($0.1)\n\nAnd so on." }.joined(separator: "\n\n")
    let draft = try #require(try read("# Eva Holm: Slowly\n\n\(body)\n", path: "talk.md").first)
    #expect(draft.readTurns.count == 8)
    #expect(draft.readTurns[1] == ReadTurn("Eva Holm", .answer, Self.talk[0].1 + "\n\nAnd so on."))
  }

  /// Articles have headings that ask too.
  @Test func headingsOfAnArticle() throws {
    let html = """
      <html><body><h1>Stone or steel</h1>
      <h2>What is a bridge?</h2><p>A way over water that stays where it is.</p>
      <h2>Bridges of stone</h2><p>They are heavy, and last for a thousand years.</p>
      <h2>Bridges of steel</h2><p>They are light, and have to be painted for ever.</p>
      <h2>Which is better?</h2><p>That depends on the water under it, and on the ice.</p>
      <h2>Who pays?</h2><p>Those who walk over it, in the end, as always.</p></body></html>
      """
    let draft = try #require(try read(html, path: "a.html").first)
    #expect(draft.kind == .article)
  }

  @Test func preformattedLines() throws {
    let text = Self.talk.map { "JON ASK: \($0.0)\n\nEVA HOLM: \($0.1)\n" }.joined(separator: "\n")
    let html = "<html><body><pre>\(text)</pre></body></html>"
    let draft = try #require(try read(html, path: "talk.html").first)
    #expect(draft.readTurns.map(\.text) == words)
    #expect(draft.speakers.map(\.name) == ["Jon Ask", "Eva Holm"])
  }
}
