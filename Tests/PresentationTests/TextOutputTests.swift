import Presentation
import Testing

@Suite struct TextOutputTests {
  @Test func handsOnPiecesInOrderAndStopsWhenTheReaderHasGone() {
    final class Reader {
      var taken = 0
      var pieces = 0
    }
    let reader = Reader()
    let output = TextOutput(drain: { bytes in
      reader.taken += bytes.count
      reader.pieces += 1
      return reader.pieces < 2
    })
    for _ in 0..<3 {
      output.append("0123456789")
      output.flush()
    }
    #expect(reader.taken == 20)
    #expect(output.isClosed)
  }

  @Test func formatsAreKnownByFileEndings() {
    #expect(OutputFormat(fileName: "report.HTML") == .html)
    #expect(OutputFormat(fileName: "a.b/words.csv") == .csv)
    #expect(OutputFormat(fileName: "notes.md") == .markdown)
    #expect(OutputFormat(fileName: "picture.png") == nil)
    #expect(OutputFormat(fileName: "noending") == nil)
    #expect(OutputFormat(rawValue: "tsv") == .tsv)
  }
}
