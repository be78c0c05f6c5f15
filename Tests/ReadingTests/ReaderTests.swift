import Corpus
import Testing

@testable import Reading

/// A document as its reader gives it, for short comparisons.
struct ReadTurn: Equatable, CustomStringConvertible {
  var speaker: String?
  var role: Role
  var text: String

  init(_ speaker: String?, _ role: Role, _ text: String) {
    self.speaker = speaker
    self.role = role
    self.text = text
  }

  var description: String { "\(speaker ?? "-") [\(role.name)] \(text)" }
}

extension DocumentDraft {
  var readTurns: [ReadTurn] {
    turns.map { turn in
      ReadTurn(
        turn.speaker.map { speakers[$0].name }, turn.role,
        String(decoding: text[turn.bytes], as: UTF8.self))
    }
  }
}

func read(_ text: String, path: String = "test.txt", options: ReadingOptions = ReadingOptions())
  throws -> [DocumentDraft]
{
  try Reader.read(bytes: Array(text.utf8), path: path, options: options)
}

@Suite struct ReaderTests {
  @Test func questionsAndAnswersOfAWebPage() throws {
    let page = """
      3 March 202109:30

      Interview of Minister Anna Berg with the daily Norden, March 3, 2021


        • en-GB1 de-DE1


      Question: Ms Berg, how is the harbour?

      Anna Berg: It is open again.

      We are glad.

      Question: And the ice?

      Anna Berg: It melts.



      Harbour offices abroad

      Contact the ministry
      """
    let draft = try #require(try read(page).first)
    #expect(draft.title == "Interview of Minister Anna Berg with the daily Norden, March 3, 2021")
    #expect(draft.date == "2021-03-03")
    #expect(draft.language == "en")
    #expect(draft.kind == .interview)
    #expect(
      draft.readTurns == [
        ReadTurn("Question", .question, "Ms Berg, how is the harbour?"),
        ReadTurn("Anna Berg", .answer, "It is open again.\n\nWe are glad."),
        ReadTurn("Question", .question, "And the ice?"),
        ReadTurn("Anna Berg", .answer, "It melts."),
      ])
    #expect(draft.speakers.map(\.isPerson) == [false, true])
    #expect(draft.omittedLines.map(\.line) == [1, 3, 6, 21, 23])
  }

  @Test func boldNamesInMarkdown() throws {
    let text = """
      **Ada Lind:** Welcome. \\[laughs\\]

      **Bo Ek:** Thanks! See [the site](https://example.org/a_(b)).

      It is new.

      **Ada Lind:** Great.
      """
    let draft = try #require(try read(text, path: "shows/ep-7.md").first)
    #expect(draft.format == "markdown bold-name")
    #expect(draft.id == "ep-7")
    #expect(
      draft.readTurns.map(\.text) == [
        "Welcome. [laughs]", "Thanks! See the site.\n\nIt is new.", "Great.",
      ])
    #expect(draft.speakers.map(\.name) == ["Ada Lind", "Bo Ek"])
  }

  @Test func capitalsThatShrink() throws {
    let text = """
      MIRA STONE, CHANNEL ANCHOR: Good evening. Here is our guest.

      DR. PAUL O'HARA: Thank you.

      STONE: What did you find?

      O'HARA: A new moth.

      STONE: Where?

      O'HARA: In a tree.
      """
    let draft = try #require(try read(text).first)
    #expect(draft.speakers.map(\.name) == ["Mira Stone", "Paul O'Hara"])
    #expect(draft.speakers[0].aliases.contains("STONE"))
    #expect(draft.readTurns[2].role == .question)
    #expect(draft.readTurns[3].role == .answer)
  }

  @Test func anArticleIsNarration() throws {
    let text = """
      The council met on Monday to speak about the bridge.
      "It will be built," the mayor said.
      Nobody was against it. There was one condition: the old stones stay.
      """
    let draft = try #require(try read(text).first)
    #expect(draft.kind == .article)
    #expect(draft.readTurns.map(\.role) == [.narration, .narration, .narration])
    #expect(draft.readTurns[0].speaker == nil)
  }

  @Test func documentsInJSONLines() throws {
    let text = """
      {"id":"a","title":"One","date":"2020-01-02","turns":[{"speaker":"X Y","role":"question","text":"Why?"},{"speaker":"Z","role":"answer","text":"So."}],"place":"Oslo"}
      {"id":"b","text":"Only text here. It is short."}
      """
    let drafts = try read(text, path: "two.jsonl")
    #expect(drafts.map(\.id) == ["a", "b"])
    #expect(drafts[0].date == "2020-01-02")
    #expect(drafts[0].metadata == [MetadataEntry(key: "place", value: "Oslo")])
    #expect(
      drafts[0].readTurns == [
        ReadTurn("X Y", .question, "Why?"), ReadTurn("Z", .answer, "So."),
      ])
  }

  @Test func whatCannotBeRead() {
    #expect(throws: ReadingProblem.self) { try Reader.read(bytes: [], path: "a.txt") }
    #expect(throws: ReadingProblem.self) {
      try Reader.read(bytes: [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 0, 9, 1, 0], path: "a")
    }
    #expect(throws: ReadingProblem.self) { try read("   \n\n  \n") }
    #expect(throws: ReadingProblem.self) {
      try read("text", options: ReadingOptions(format: "nonsense"))
    }
  }

  @Test func encodings() throws {
    let russian = "Вопрос: Когда вы вернулись?\n\nАнна Орлова: Вчера, поездом. Всё хорошо.\n"
    let upper = SingleByteTables.windows1251
    let bytes = russian.unicodeScalars.map { scalar in
      scalar.value < 0x80
        ? UInt8(scalar.value) : UInt8((upper.firstIndex(of: UInt16(scalar.value)) ?? 0) + 0x80)
    }
    let draft = try #require(try Reader.read(bytes: bytes, path: "o.txt").first)
    #expect(draft.encoding == "windows-1251")
    #expect(draft.readTurns.map(\.speaker) == ["Вопрос", "Анна Орлова"])
    #expect(draft.language == "ru")
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in russian.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try Reader.read(bytes: wide, path: "o.txt").first?.readTurns.count == 2)
  }
}

@Suite struct ReadingOptionsTests {
  @Test func aLayoutCanBeAskedFor() throws {
    let text = "Eva: One.\n\nBo: Two.\n\nEva: Three.\n\nBo: Four.\n"
    let article = try #require(
      try read(text, options: ReadingOptions(layout: "article")).first)
    #expect(article.readTurns.allSatisfy { $0.role == .narration })
    let labels = try #require(
      try read(text, options: ReadingOptions(layout: "name-colon")).first)
    #expect(labels.speakers.map(\.name) == ["Eva", "Bo"])
    #expect(throws: ReadingProblem.self) {
      try read(text, options: ReadingOptions(layout: "nonsense"))
    }
  }

  @Test func theUserHasTheLastWord() throws {
    let options = ReadingOptions(
      id: "mine",
      metadata: [
        MetadataEntry(key: "title", value: "My talk"), MetadataEntry(key: "date", value: "2001"),
        MetadataEntry(key: "place", value: "Oslo"),
      ])
    let text =
      "# A talk\n\nMay 5, 2003\n\n**Eva Holm:** Yes?\n\n**Bo Ek:** No.\n\n**Eva Holm:** So?\n"
    let draft = try #require(try read(text, path: "a.md", options: options).first)
    #expect(draft.id == "mine")
    #expect(draft.title == "My talk")
    #expect(draft.date == "2001")
    #expect(draft.metadata.contains(MetadataEntry(key: "place", value: "Oslo")))
  }

  @Test func evidenceNamesTheLabels() throws {
    let text = "Eva: One.\n\nBo: Two.\n\nWebsite: here\n\nEva: Three.\n\nBo: Four.\n"
    let read = try Reader.documents(Array(text.utf8), "a.txt", ReadingOptions())
    let evidence = try #require(read.first?.evidence)
    #expect(evidence.first?.contains("Eva 2") == true)
    #expect(evidence.last?.contains("Website") == true)
  }
}
