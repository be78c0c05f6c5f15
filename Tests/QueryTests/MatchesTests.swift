import Corpus
import Testing

@testable import Query

@Suite struct MatchesTests {
  private let left = Matches(starts: [1, 3, 5], ends: [2, 3, 9], targets: [1, 3, 5])
  private let right = Matches(starts: [1, 3, 5], ends: [2, 4, 9], targets: [-1, -1, 7])

  @Test func setsCompareBothEnds() {
    let union = left.union(right)
    #expect(union.starts == [1, 3, 3, 5])
    #expect(union.ends == [2, 3, 4, 9])
    #expect(union.targets == [1, 3, -1, 5])
    #expect(left.intersection(right).starts == [1, 5])
    #expect(left.subtracting(right).starts == [3])
    #expect(left.subtracting(right).targets == [3])
  }

  @Test func samplesAreTheSameForTheSameSeed() {
    let all = Matches(starts: Array(0..<100), ends: Array(0..<100))
    let sample = all.sample(10, seed: 4)
    #expect(sample.count == 10)
    #expect(sample == all.sample(10, seed: 4))
    #expect(sample != all.sample(10, seed: 5))
    #expect(sample.starts == sample.starts.sorted())
    #expect(all.sample(200, seed: 1) == all)
  }

  @Test func countsByAttributesAndPlaces() throws {
    let corpus = SmallCorpus.make(["Anna: a A b", "Ben: a b b", "Anna: a"])
    let engine = QueryEngine(corpus)
    let words = try engine.find(#""[ab]"%c"#).matches
    func counts(_ names: [String], _ flags: StringFlags = []) throws -> [String] {
      let keys = try names.map { try GroupingKey($0, flags: flags, in: corpus) }
      return MatchCounts(words, by: keys, in: corpus).items.map {
        "\($0.values.joined(separator: "+")) \($0.count)"
      }
    }
    #expect(try counts(["word"]) == ["a 3", "b 3", "A 1"])
    #expect(try counts(["word"], .ignoringCase) == ["a 4", "b 3"])
    #expect(try counts(["speaker"]) == ["Anna 4", "Ben 3"])
    #expect(
      try counts(["speaker", "lower"]) == ["Anna+a 3", "Ben+b 2", "Anna+b 1", "Ben+a 1"])
    #expect(try counts(["u_tags"]) == ["|a|b| 4", "|b| 3"])
    let pairs = try engine.find(#"[] "b""#).matches
    let key = try GroupingKey("lower", in: corpus)
    #expect(
      MatchCounts(pairs, by: [key], in: corpus).items
        == [.init(values: ["a b"], count: 2), .init(values: ["b b"], count: 1)])
  }
}
