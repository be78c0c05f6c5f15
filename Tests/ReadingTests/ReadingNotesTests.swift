import Corpus
import Testing

@testable import Reading

@Suite struct ReadingNotesTests {
  // Fails where a repeated note floods the list, or loses its first line or its count.
  @Test func `Equal notes are one with a count`() {
    var notes = ReadingNotes(.dropped, line: 3, "record without text")
    notes.add(.damaged, "cut off")
    notes.add(ReadingNotes(.dropped, line: 9, "record without text", count: 2))
    #expect(
      notes.warnings(path: "a.json") == [
        SourceWarning(
          path: "a.json", line: 3, kind: .dropped, message: "record without text", count: 3),
        SourceWarning(path: "a.json", kind: .damaged, message: "cut off"),
      ])
  }

  // Fails where the notes of the bytes, of a page or of a lost record do not reach a document.
  @Test func `Notes reach the document they are about`() throws {
    let input = Input(
      bytes: [], path: "a.x", ending: "x", encoding: .utf8, options: ReadingOptions(),
      notes: ReadingNotes(.encoding, "guessed"))
    func page(_ text: String) -> Page {
      let bytes = Array(text.utf8)
      var page = Page(bytes: bytes, lines: LineScanner.lines(of: bytes))
      page.notes.add(.dropped, line: 2, text)
      return page
    }
    let read = try Reader.documents(
      [.page(page("One.")), .lost(ReadingNotes(.damaged, line: 5, "broken")), .page(page("Two."))],
      input, format: "x")
    #expect(
      read.map { $0.draft.warnings.map(\.message) } == [["guessed", "One.", "broken"], ["Two."]])
  }
}
