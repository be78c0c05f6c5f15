import Corpus
import Testing

@testable import Shell

@Suite struct CompletionTests {
  /// What is offered at the end of a line, and the part of it that is replaced.
  private func complete(
    _ line: String, after script: String = "", onSeeds: Bool = false
  ) -> (replaced: String, texts: [String]) {
    var transcript = onSeeds ? Transcript.onSeeds() : Transcript()
    transcript.run(script)
    let list = transcript.session.completions(of: line, at: line.utf8.count)
    let bytes = Array(line.utf8)[list.range]
    return (String(decoding: bytes, as: UTF8.self), list.candidates.map(\.text))
  }

  @Test(arguments: [
    ("ali", ["alias"]), ("turns; ali", ["alias"]), ("a = ali", ["alias"]), ("time ali", ["alias"]),
    ("turns in har", ["harbour"]), ("turns in speaker ", [#""Anna Berg""#, #""Tom O'Brien""#]),
    ("turns in speaker ann", [#""Anna Berg""#]), ("turns in speaker \"ann", [#""Anna Berg""#]),
    ("turns in o'b", [#""Tom O'Brien""#]), ("quotes by \"Tom ", [#""Tom O'Brien""#]),
    ("turns with ", ["narration"]), ("turns in news wi", ["with"]),
    ("filter sp", ["speaker"]), ("filter speaker = be", [#""Anna Berg""#]),
    ("filter role = question and ki", ["kind"]), ("filter kind = br", ["briefing"]),
    ("turns in (kind = art", ["article"]), ("turns in (speaker = \"To", [#""Tom O'Brien""#]),
    ("set out", ["output"]), ("set output m", ["markdown"]), ("set output csv", ["csv"]),
    ("show ne", ["news"]), ("show news r", ["raw"]), ("help ali", ["alias"]),
    ("info har", ["harbour"]),
    ("turns limit a", ["all"]), ("echo un", []), ("nothing ", []),
  ])
  func `Completes what the command declares`(line: String, expected: [String]) {
    #expect(complete(line).texts == expected)
  }

  @Test func `Clauses are offered until they are given`() {
    #expect(complete("turns ").texts == ["in", "with", "limit", "to"])
    #expect(complete("turns in news ").texts == ["with", "limit", "to"])
    #expect(complete("turns in news limit 3 with narration ").texts == ["to"])
    #expect(complete("turns in ").texts == ["harbour", "news", "speaker"])
  }

  @Test func `Replaces the word with its quotation mark, and only the end of a group`() {
    #expect(complete("turns in speaker \"ann").replaced == "\"ann")
    #expect(complete("turns in (kind = art").replaced == "art")
    #expect(complete("filter has [low").replaced == "low")
    #expect(complete("filter not has [low").texts == ["lower"])
    #expect(complete(#"filter has "a" "har"#).texts == ["harbour"])
  }

  @Test func `Names and aliases of the session are offered`() {
    #expect(
      complete("turns in ber", after: "bergs = filter speaker = Berg").texts == [
        "bergs", #""Anna Berg""#,
      ])
    #expect(complete("sai", after: "alias said = turns in speaker").texts == ["said"])
    #expect(complete("said ann", after: "alias said = turns in speaker").texts == [#""Anna Berg""#])
  }

  @Test func `Clauses of a command behind an alias are offered`() {
    #expect(
      complete("said Berg ", after: "alias said = turns in speaker").texts == [
        "with", "limit", "to",
      ])
  }

  @Test func `Words of the texts are offered by how often they occur`() {
    // Three times the, once then.
    #expect(complete("find \"th").texts.first == "the")
    #expect(complete("find \"th").replaced == "th")
    #expect(complete("find \"t").texts.isEmpty)
    #expect(complete("find [lower = \"harb").texts == ["harbour"])
    #expect(complete("find \"a\" ").texts.contains("within"))
    #expect(complete("find \"a\" within tu").texts == ["turn"])
    #expect(complete("find <tur").texts.first == "turn")
  }

  @Test func `Summaries say what a candidate is`() {
    var transcript = Transcript()
    transcript.run("bergs = filter speaker = Berg")
    func summary(_ line: String) -> String? {
      transcript.session.completions(of: line, at: line.utf8.count).candidates.first?.summary
    }
    #expect(summary("turns in berg") == "2 turns")
    #expect(summary("turns in harb") == "An interview about the harbour")
    #expect(summary("turns in speaker ann") == "speaker")
    #expect(summary("set wid") == Setting.width.summary)
  }

  @Test func `Metadata and its values are offered`() {
    var draft = Fixtures.interview
    draft.metadata = [MetadataEntry(key: "venue", value: "Town hall")]
    let session = Transcript([draft, Fixtures.article]).session
    func texts(_ line: String) -> [String] {
      session.completions(of: line, at: line.utf8.count).candidates.map(\.text)
    }
    #expect(texts("filter ven") == ["venue"])
    #expect(texts("filter venue = ") == [#""Town hall""#, "to"])
    #expect(texts("filter date = 20") == ["2018", "2019-12-05"])
    #expect(texts("filter language = ") == ["en", "to"])
    #expect(
      texts("filter title = harb") == [
        #""An interview about the harbour""#, #""Harbour to double""#,
      ])
    #expect(texts("filter role = qu") == ["question"])
    #expect(texts("filter speaker = Berg ") == ["and", "or", "to"])
  }

  @Test func `Hidden files are offered once their dot is typed`() {
    #expect(complete("load .git", onSeeds: true).texts.contains(".gitignore"))
    #expect(!complete("load ", onSeeds: true).texts.contains { $0.hasPrefix(".") })
  }

  @Test func `Files and folders are offered`() {
    #expect(complete("load see", onSeeds: true).texts == ["seeds/"])
    #expect(complete("load seeds/S", onSeeds: true).texts == ["seeds/SOURCE.md"])
    #expect(complete("turns to \"see", onSeeds: true).texts == ["\"seeds/"])
    #expect(complete("!cat see", onSeeds: true).texts == ["seeds/"])
  }

  @Test func `The cursor may stand before the end`() {
    let transcript = Transcript()
    let list = transcript.session.completions(of: "ali in news", at: 3)
    #expect(list.candidates.map(\.text) == ["alias"])
    #expect(list.range == 0..<3)
  }
}
