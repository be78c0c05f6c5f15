internal import Corpus

/// Tables of turns or of documents as text (CSV, TSV). What the columns contain is told by their heads
/// or by their values.
struct SpreadsheetText: Format {
  let name = "csv"
  let endings = ["csv", "tsv", "tab"]

  func confidence(_ input: Input) -> Double { endings.contains(input.ending) ? 0.9 : 0 }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    let delimiter: UInt8? = input.ending == "tsv" || input.ending == "tab" ? 9 : nil
    let rows = DelimitedTable(input.bytes, delimiter: delimiter).rows
    guard let sheet = SpeechSheet(rows) else {
      throw ReadingProblem(
        .malformed, path: input.path, line: 1, message: "no column of this table holds text")
    }
    return sheet.materials()
  }
}
