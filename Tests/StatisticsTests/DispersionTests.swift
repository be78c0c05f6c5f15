import Corpus
import Testing

@testable import Statistics

@Suite struct DispersionTests {
  /// The corpus of five parts in Gries, "Dispersions and adjusted frequencies in corpora" (2008), where
  /// D of the word `a` is .785 and DP .18.
  private let gries = corpusOf(
    "b a m n i b e u p", "b a s a t b e w q n", "b c a g a b e s t a", "b a g h a b e a a t",
    "b a h a a b e a x a t")

  private func hits(_ value: String, in corpus: Corpus) -> [Range<Int>] {
    (0..<corpus.tokenCount).filter { corpus.word(at: $0) == value }.map { $0..<$0 + 1 }
  }

  @Test func `the worked example of Gries`() {
    let a = HitDispersion(of: hits("a", in: gries), in: gries.allTokens, of: gries)
    #expect(a.parts.counts == [1, 2, 3, 4, 5])
    #expect(a.parts.sizes == [9, 10, 10, 10, 11])
    #expect(a.parts.range == 5)
    #expect(agree(a.parts.juillandD, 0.7851504534504508))
    #expect(agree(a.parts.deviationOfProportions, 0.18))
    #expect(agree(a.parts.normalizedDeviationOfProportions, 0.2195121951219512))
    #expect(agree(a.parts.divergence, 0.1369717293652208))
    #expect(agree(a.averageReducedFrequency, 11.1))
  }

  @Test func `evenly spread and all in one place`() {
    let even = PartDispersion(counts: [3, 3, 3, 0], sizes: [50, 50, 50, 0])
    #expect(even.sizes.count == 3)
    #expect(agree(even.juillandD, 1))
    #expect(even.deviationOfProportions == 0)
    #expect(even.divergence == 0)
    let clumped = PartDispersion(counts: [9, 0], sizes: [50, 50])
    #expect(agree(clumped.juillandD, 0))
    #expect(agree(clumped.normalizedDeviationOfProportions, 1))
    #expect(agree(clumped.divergence, 1))
    #expect(agree(averageReducedFrequency(places: [10, 35, 60, 85], total: 100), 4))
    #expect(agree(averageReducedFrequency(places: [10, 11, 12, 13], total: 100), 1 + 3.0 / 25))
  }

  @Test func `nothing to measure`() {
    let absent = PartDispersion(counts: [0, 0], sizes: [5, 5])
    #expect(absent.juillandD == nil && absent.deviationOfProportions == nil)
    #expect(absent.divergence == nil && absent.range == 0)
    let single = PartDispersion(counts: [2], sizes: [5])
    #expect(single.juillandD == nil && single.normalizedDeviationOfProportions == nil)
    #expect(averageReducedFrequency(places: [], total: 10) == 0)
    let empty = HitDispersion(of: [], in: Runs(), of: gries)
    #expect(empty.documents.isEmpty && empty.strip(5).isEmpty)
  }

  @Test func `places and parts go by the tokens of the selection that count`() {
    let corpus = corpusOf("x , a , x", "a a", ", x a")
    let found = HitDispersion(
      of: hits("a", in: corpus), in: Runs([1..<6, 7..<10]), of: corpus)
    #expect(found.total == 5)
    #expect(found.places == [0, 2, 4])
    #expect(found.parts.counts == [1, 1, 1])
    #expect(found.parts.sizes == [2, 1, 2])
    #expect(found.documents == [0, 1, 2])
    #expect(found.strip(5) == [1, 0, 1, 0, 1])
  }
}

@Suite struct TrendTests {
  private let corpus = Corpus([
    document("late", [("A", "war a b , c")], date: "2020-03-01"),
    document("early", [("A", "war war a"), ("B", "b c"), ("A", "war d")], date: "2019-12"),
    document("undated", [("A", "war")]),
    document("year", [("B", "a b c d")], date: "2019"),
  ])

  private func trend(_ unit: TrendUnit) -> Trend {
    let hits = (0..<corpus.tokenCount).filter { corpus.word(at: $0) == "war" }.map { $0..<$0 + 1 }
    return Trend(of: hits, by: unit, in: corpus.allTokens, of: corpus)
  }

  @Test func `by year and by month, in order of time`() {
    let years = trend(.year)
    #expect(years.rows.map(\.label) == ["2019", "2020"])
    #expect(years.rows.map(\.count) == [3, 1])
    #expect(years.rows.map(\.tokens) == [11, 4])
    #expect(years.undated == 1)
    #expect(agree(years.rows[1].perMillion, 250_000))
    let months = trend(.month)
    #expect(months.rows.map(\.label) == ["2019-12", "2020-03"])
    #expect(months.undated == 1)
  }

  @Test func `by document and by place in the document`() {
    #expect(trend(.document).rows.map(\.label) == ["late", "early", "undated", "year"])
    #expect(trend(.document).rows.map(\.count) == [1, 3, 1, 0])
    let places = trend(.position)
    #expect(places.rows.map(\.label) == ["1", "4", "7"])
    #expect(places.rows.map(\.count) == [4, 0, 1])
  }
}
