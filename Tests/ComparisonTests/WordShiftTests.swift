import Corpus
import Statistics
import Testing

@testable import Comparison

@Suite struct WordShiftTests {
  private func shift(_ left: String, _ right: String) -> (WordShift, KeywordTable) {
    let corpus = Corpus([
      document("l", [("A", .statement, left)]), document("r", [("B", .statement, right)]),
    ])
    let table = KeywordTable(
      of: corpus.lowerAttribute, target: Runs(corpus.documents[0].tokens),
      reference: Runs(corpus.documents[1].tokens), in: corpus)
    return (WordShift(table), table)
  }

  @Test func nothingInCommonIsOneBit() {
    let (shift, _) = shift("salt salt tide", "rye loaf")
    #expect(abs(shift.divergence - 1) < 1e-12)
    #expect(abs(shift.parts.reduce(0) { $0 + $1.share } - 1) < 1e-12)
  }

  @Test func theSameWordsAreNoDifference() {
    #expect(shift("salt tide", "tide salt").0.divergence == 0)
  }

  /// P = (1/2, 1/2, 0), Q = (1/4, 1/4, 1/2): the mixture is (3/8, 3/8, 1/4), and the divergence
  /// 1/2 · log2(4/3) + 1/4 · log2(2/3) + 1/4 · log2(2), of which the new word has the last term.
  @Test func sharesAreThoseOfTheFormula() throws {
    let (shift, table) = shift("salt tide", "salt tide rye rye")
    let logOfThree = 1.584962500721156
    let expected = 0.5 * (2 - logOfThree) + 0.25 * (1 - logOfThree) + 0.25
    #expect(abs(shift.divergence - expected) < 1e-12)
    let first = try #require(shift.parts.first)
    #expect(table.value(of: first.row) == "rye")
    #expect(!first.isOnLeft)
    #expect(abs(first.share - 0.25 / expected) < 1e-12)
  }
}
