import Corpus
import Testing

@testable import Statistics

@Suite struct AssociationTests {
  /// `new companies` in Manning and Schütze, "Foundations of Statistical Natural Language Processing"
  /// (1999), chapter 5: 8 together, 15,828 and 4,675 apart, 14,307,668 words; t = 0.999932.
  @Test func `measures by joint and marginal frequencies`() {
    let pair = Cooccurrence(both: 8, first: 15_828, second: 4675, total: 14_307_668)
    #expect(agree(pair.tScore, 0.9999319894802036))
    #expect(agree(pair.mutualInformation, 0.6293432116236845))
    #expect(agree(pair.cubedMutualInformation, 6.629343211623684))
    #expect(agree(pair.logDice, 3.6764526000630298))
    #expect(agree(pair.dice, 16.0 / 20_503))
    #expect(agree(pair.minimumSensitivity, 8.0 / 15_828))
    #expect(Cooccurrence(both: 5, first: 5, second: 5, total: 900).logDice == 14)
  }

  @Test func `measures by window and rest`() {
    let pair = FrequencyPair(count: 12, referenceCount: 8, size: 100, referenceSize: 900)
    #expect(agree(pair.expected, 2))
    #expect(agree(pair.zScore, 10 / 2.0.squareRoot()))
    #expect(agree(pair.deltaPGivenWindow, 0.12 - 8.0 / 900))
    #expect(agree(pair.deltaPGivenWord, 0.6 - 88.0 / 980))
    let nothing = FrequencyPair(count: 0, referenceCount: 0, size: 0, referenceSize: 0)
    #expect(nothing.zScore == 0 && nothing.deltaPGivenWord == 0 && nothing.deltaPGivenWindow == 0)
  }
}

@Suite struct CollocateTableTests {
  // Positions:                  0 1 2   3 4 5 6   7 8   9   10 11 12
  private let letters = corpusOf("a b war c d e war f war , g  h  i", "war z")

  private func table(
    _ window: Window, of corpus: Corpus, withPunctuation: Bool = false
  ) throws -> CollocateTable {
    let word = try #require(corpus.attribute("word"))
    let war = try #require(word.lexicon.find("war"))
    let hits = corpus.positions(ofTypes: [war]).map { Int($0)..<Int($0) + 1 }
    return CollocateTable(
      of: word, near: hits, within: window, in: corpus.allTokens, of: corpus,
      withPunctuation: withPunctuation)
  }

  private func counts(_ table: CollocateTable) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: table.rows.map { (table.value(of: $0), $0.count) })
  }

  @Test func `a position near two hits counts once, hits never, documents end windows`() throws {
    let near = try table(.tokens(left: 1, right: 1), of: letters)
    #expect(counts(near) == ["b": 1, "c": 1, "e": 1, "f": 1, "g": 1, "z": 1])
    #expect(near.hitCount == 4)
    #expect(near.total == 14)
    #expect(near.windowSize == 6)
    let row = try #require(near.rows.first)
    #expect(row.frequencies.referenceSize == 14 - 4 - 6)
    #expect(row.cooccurrence == Cooccurrence(both: 1, first: 4, second: 1, total: 14))
  }

  @Test func `windows may differ on both sides`() throws {
    let left = try table(.tokens(left: 2, right: 0), of: letters)
    #expect(counts(left) == ["a": 1, "b": 1, "d": 1, "e": 1, "f": 1])
    let right = try table(.tokens(left: 0, right: 2), of: letters, withPunctuation: true)
    #expect(counts(right) == ["c": 1, "d": 1, "f": 1, ",": 1, "g": 1, "z": 1])
  }

  @Test func `sentences and turns as windows`() throws {
    let corpus = Corpus([
      document("d", [("A", "a war b | c d"), ("B", "e | f war"), ("A", "g")])
    ])
    #expect(counts(try table(.sentence, of: corpus)) == ["a": 1, "b": 1, "f": 1])
    #expect(
      counts(try table(.turn, of: corpus)) == ["a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 1])
  }

  @Test func `windows stay in the selection`() throws {
    let word = try #require(letters.attribute("word"))
    let table = CollocateTable(
      of: word, near: [2..<3, 6..<7], within: .tokens(left: 5, right: 5), in: Runs(1..<5),
      of: letters)
    #expect(counts(table) == ["b": 1, "c": 1, "d": 1])
    #expect(table.hitCount == 1)
    #expect(table.total == 4)
  }

  @Test func `windows agree with marking positions one by one`() throws {
    var generator = SplitMix(seed: 7)
    let tokens = (0..<4000).map { _ in ["w", "x", "y", "z", ","][Int(generator.next() % 5)] }
    let corpus = corpusOf(
      tokens[..<1500].joined(separator: " "), tokens[1500...].joined(separator: " "))
    let word = try #require(corpus.attribute("word"))
    let hits = (0..<4000).filter { _ in generator.next() % 17 == 0 }.map { $0..<min(4000, $0 + 2) }
    let table = CollocateTable(
      of: word, near: hits, within: .tokens(left: 3, right: 4), in: corpus.allTokens, of: corpus)
    var isNear = [Bool](repeating: false, count: 4000)
    for hit in hits {
      let document = hit.lowerBound < 1500 ? 0..<1500 : 1500..<4000
      var (place, room) = (hit.lowerBound - 1, 3)
      while room > 0, document.contains(place) {
        isNear[place] = true
        if tokens[place] != "," { room -= 1 }
        place -= 1
      }
      (place, room) = (hit.upperBound, 4)
      while room > 0, document.contains(place) {
        isNear[place] = true
        if tokens[place] != "," { room -= 1 }
        place += 1
      }
    }
    for hit in hits { for place in hit { isNear[place] = false } }
    var expected: [String: Int] = [:]
    for place in 0..<4000 where isNear[place] && tokens[place] != "," {
      expected[tokens[place], default: 0] += 1
    }
    #expect(counts(table) == expected)
  }
}

/// The pseudo-random numbers of SplitMix64, the same on every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
