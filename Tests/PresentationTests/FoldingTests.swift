import Testing

@testable import Presentation

@Suite struct FoldingTests {
  private let words = (1...40).map { "w\($0)" }.joined(separator: " ")

  @Test func longTextsAreCutBehindSoManyWords() {
    #expect(StyledText(words).folded(words: 3).plain == "w1 w2 w3 … (37 more words)")
  }

  @Test func whereFewWordsWouldBeLeftOutNothingIs() {
    #expect(StyledText(words).folded(words: 30).plain == words)
  }

  @Test func keepsWhatIsAroundAStyle() throws {
    let start = "w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15 w16 w17 w18 w19 ".unicodeScalars
      .count
    let text = StyledText(words, highlighting: [start..<start + 3], as: .added)
    let folded = text.folded(words: 20, around: .added)
    #expect(folded.plain == "… w15 w16 w17 w18 w19 w20 w21 w22 w23 w24 w25 …")
    #expect(folded.runs.filter { $0.style == .added }.map(\.text) == ["w20"])
  }
}
