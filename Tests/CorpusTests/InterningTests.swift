import Testing

@testable import Corpus

@Suite struct InterningTests {
  /// Tokens of 1 to 12 bytes out of few, zero among them, so that many differ only in length.
  static func tokens(_ count: Int, seed: UInt64) -> [[UInt8]] {
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in
      let length = 1 + Int(random.next() % (random.next() % 4 == 0 ? 12 : 4))
      return (0..<length).map { _ in [0, 97, 98, 0xC3][Int(random.next() % 4)] }
    }
  }

  @Test func aTokenHasTheIDOfItsFirstOccurrence() {
    var lexicon = Lexicon()
    let recent = RecentTokens()
    var ids = Column<UInt32>()
    var known: [[UInt8]: UInt32] = [:]
    var expected: [UInt32] = []
    for seed in 1...6 as ClosedRange<UInt64> {
      let tokens = Self.tokens(4000, seed: seed)
      let text = tokens.flatMap { $0 }
      var starts: [UInt32] = []
      var ends: [UInt32] = []
      for token in tokens {
        starts.append(ends.last ?? 0)
        ends.append(starts[starts.count - 1] + UInt32(token.count))
        let id = known[token, default: UInt32(known.count)]
        known[token] = id
        expected.append(id)
      }
      lexicon.intern(
        text.span, starts: starts.span, ends: ends.span, remembering: recent, into: &ids)
    }
    #expect(ids.indices.map { ids[$0] } == expected)
    #expect(lexicon.count == known.count)
    for (token, id) in known {
      let bytes = lexicon.withBytes(of: Int(id)) { bytes in bytes.indices.map { bytes[$0] } }
      #expect(bytes == token)
    }
  }

  @Test func mergingNumbersValuesAnew() {
    var one = Lexicon()
    var other = Lexicon()
    for value in ["b", "a", ""] { one.intern(value) }
    for value in ["", "c", "a"] { other.intern(value) }
    #expect(one.merge(other) == [2, 3, 1])
    #expect(one.ids.map { one[$0] } == ["b", "a", "", "c"])
  }
}
