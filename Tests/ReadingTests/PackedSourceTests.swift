import Corpus
import Testing

@testable import Reading

@Suite struct PackedSourceTests {
  private func part(_ name: String, _ text: String) -> Archive.Entry {
    Archive.Entry(name: name, bytes: Array(text.utf8))
  }

  /// The page in a package of `parts`, read in the format that is surest.
  private func page(_ parts: [Archive.Entry]) throws -> Page {
    let input = Input(parts: parts, path: "a.zip")
    let format = try #require(Formats.best(for: input))
    guard case .page(let page)? = try format.open(input).first else {
      throw ReadingProblem(.noText, path: "a.zip", message: "no page")
    }
    return page
  }

  @Test func wordDocuments() throws {
    let body = """
      <w:document xmlns:w="w"><w:body>
      <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Talk on bridges</w:t></w:r></w:p>
      <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Eva</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>
      <w:t xml:space="preserve"> Holm</w:t></w:r><w:r><w:tab/><w:t>Who built </w:t></w:r><w:r><w:t>it?</w:t></w:r></w:p>
      <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Jon Ask</w:t></w:r><w:r><w:tab/><w:t>We did.</w:t></w:r>
      <w:del><w:r><w:t>Not.</w:t></w:r></w:del></w:p>
      <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Eva Holm</w:t></w:r><w:r><w:tab/><w:t>When?</w:t></w:r></w:p>
      <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Jon Ask</w:t></w:r><w:r><w:tab/><w:t>Last year.</w:t></w:r></w:p>
      </w:body></w:document>
      """
    let page = try page([part("word/document.xml", body)])
    let read = try #require(Layouts.read(page))
    #expect(read.title == "Talk on bridges")
    #expect(read.labels == ["Eva Holm", "Jon Ask"])
    let texts = read.utterances.map { String(decoding: read.text.bytes[$0.bytes], as: UTF8.self) }
    #expect(texts == ["Who built it?", "We did.", "When?", "Last year."])
  }

  @Test func tablesOfOpenDocument() throws {
    let row = { (name: String, text: String) in
      "<table:table-row><table:table-cell><text:p>\(name)</text:p></table:table-cell>"
        + "<table:table-cell><text:p>\(text)</text:p></table:table-cell></table:table-row>"
    }
    let content =
      "<office:d xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><table:table>"
      + row("Eva Holm:", "Who?") + row("Jon Ask:", "We<text:s text:c=\"2\"/>two.")
      + row("Eva Holm:", "When?") + "</table:table></office:d>"
    let page = try page([part("content.xml", content)])
    let read = try #require(Layouts.read(page))
    let texts = read.utterances.map { String(decoding: read.text.bytes[$0.bytes], as: UTF8.self) }
    #expect(texts == ["Who?", "We two.", "When?"])
  }

  @Test func printedPagesLoseTheirHeads() {
    func sheet(_ number: Int, _ lines: String) -> String {
      "March 3, 2021        Talk of Eva Holm       FINAL\n\n\(lines)\n\n      Page \(number) of 3\n"
    }
    let text =
      sheet(
        1, "     EVA HOLM. The bridge\n\nis long and it has been under\n\nconstruc-\n\ntion for")
      + "\u{0C}" + sheet(2, "ten years.\n\n     JON ASK. Is it safe for people who\n\nwalk?")
      + "\u{0C}" + sheet(3, "     EVA HOLM. It is.")
    let page = PrintedPages(Array(text.utf8)).page()
    #expect(
      page.lines.map { page.string($0) } == [
        "EVA HOLM. The bridge is long and it has been under construction for ten years.",
        "JON ASK. Is it safe for people who walk?", "EVA HOLM. It is.",
      ])
    #expect(page.omitted.count == 6)
  }

  @Test func compressedFiles() throws {
    // printf 'Eva: A?\n\nJon: B.\n\nEva: C?\n\nJon: D.\n' | gzip -n9
    let bytes: [UInt8] = [
      0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x73, 0x2d, 0x4b, 0xb4, 0x52,
      0x70, 0xb4, 0xe7, 0xe2, 0xf2, 0xca, 0xcf, 0xb3, 0x52, 0x70, 0xd2, 0xe3, 0xe2, 0x72, 0x05,
      0x89, 0x38, 0xc3, 0x44, 0x5c, 0xf4, 0xb8, 0x00, 0x65, 0x5f, 0xbf, 0x43, 0x23, 0x00, 0x00,
      0x00,
    ]
    #expect(Archive.isPacked(bytes))
    let draft = try #require(try Reader.read(bytes: bytes, path: "b/talk.txt.gz").first)
    #expect(draft.id == "talk")
    #expect(draft.readTurns.map(\.speaker) == ["Eva", "Jon", "Eva", "Jon"])
    #expect(throws: ReadingProblem.self) { try Reader.read(bytes: [0x1F, 0x8B], path: "a.gz") }
    #expect(throws: ReadingProblem.self) {
      try Reader.read(bytes: [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], path: "a.doc")
    }
  }
}
