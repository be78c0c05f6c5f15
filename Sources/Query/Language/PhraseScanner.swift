/// Reads a query of bare words, such as `european union`: a phrase, whatever its case.
struct PhraseScanner {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static let queryStarts = Set("\"'[(<@`".utf8)
  private static let clauses: Set<String> = ["within", "cut", "expand", "sort"]

  /// The words and where they end; `nil` where the text is a query with quotes and brackets.
  func scan(
    stopWords: Set<String>
  ) throws(QueryError) -> (words: [Located<String>], end: Int)? {
    var chunks: [Located<String>] = []
    var end = bytes.count
    for chunk in chunkRanges {
      let text = String(decoding: bytes[chunk], as: UTF8.self)
      if chunks.isEmpty {
        if !beginsPhrase(text, at: chunk.lowerBound) { return nil }
      } else if Self.clauses.contains(text) || stopWords.contains(text) {
        end = chunk.lowerBound
        break
      }
      if text.utf8.contains(UInt8(ascii: "\"")) || text.utf8.contains(UInt8(ascii: "[")) {
        throw QueryError(
          "words stand either bare or in quotes and brackets, not both", at: chunk,
          expected: ["\"word\"", "[attribute=\"value\"]"],
          suggestion: text.contains("=") ? "[\(text)]" : nil)
      }
      chunks.append(Located(value: text, range: chunk))
    }
    return chunks.isEmpty ? nil : (chunks, end)
  }

  private var chunkRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] <= 32 {
        place += 1
        continue
      }
      let start = place
      while place < bytes.count, bytes[place] > 32 { place += 1 }
      ranges.append(start..<place)
    }
    return ranges
  }

  private func beginsPhrase(_ text: String, at start: Int) -> Bool {
    if Self.queryStarts.contains(bytes[start]) || text == "MU" || text == "TAB" { return false }
    if text.hasPrefix("$"), let second = text.dropFirst().first, second.isLetter { return false }
    if text.hasPrefix("/") { return false }
    // `a:[…]`, `a:"…"`
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let after = text[text.utf8.index(after: colon)...]
    return !(after.isEmpty || after.hasPrefix("[") || after.hasPrefix("\"") || after.hasPrefix("'"))
  }
}
