import Corpus
import Testing

@testable import Query

@Suite struct StretchSearchTests {
  private static let text = Array("abcacbabbcabcacabbca")
  private let engine = QueryEngine(
    SmallCorpus.letters("abcacbab bcabca cabbca"))
  private static let sentences = [0..<8, 8..<14, 14..<20]

  /// The first stretch, the gap, the second: all pairs of places tried.
  private func expected(
    _ first: String, _ gap: ClosedRange<Int>, _ second: String, isLongest: Bool,
    last: (Int) -> Int
  ) -> [String] {
    let (one, other) = (Array(first), Array(second))
    func stands(_ letters: [Character], at place: Int) -> Bool {
      place + letters.count <= Self.text.count
        && Array(Self.text[place..<place + letters.count]) == letters
    }
    var matches: [(start: Int, end: Int)] = []
    for start in Self.text.indices where stands(one, at: start) {
      let ends = gap.map { start + one.count + $0 }.filter { stands(other, at: $0) }
        .map { $0 + other.count - 1 }.filter { $0 <= last(start) }
      if let end = isLongest ? ends.max() : ends.min() { matches.append((start, end)) }
    }
    if isLongest {
      matches = matches.filter { match in
        !matches.contains { $0 != match && $0.start <= match.start && $0.end >= match.end }
      }
    } else {
      var ends: Set<Int> = []
      matches = matches.filter { ends.insert($0.end).inserted }
    }
    return matches.map { "\($0.start)-\($0.end)" }
  }

  @Test(arguments: ["a", "ab", "c", "bc"], ["a", "b", "ca"])
  func everyPairOfPlaces(first: String, second: String) throws {
    func quoted(_ letters: String) -> String { letters.map { "\"\($0)\"" }.joined(separator: " ") }
    for low in 0...3 {
      for high in low + 1...low + 9 {
        let query = "\(quoted(first)) []{\(low),\(high)} \(quoted(second))"
        #expect(
          try engine.spans(query)
            == expected(first, low...high, second, isLongest: false) { _ in 100 })
        #expect(
          try engine.spans("(?longest) " + query)
            == expected(first, low...high, second, isLongest: true) { _ in 100 })
        #expect(
          try engine.spans(query + " within s")
            == expected(first, low...high, second, isLongest: false) { start in
              (Self.sentences.first { $0.contains(start) }?.upperBound ?? 0) - 1
            })
        #expect(
          try engine.spans("(?longest) " + query + " within 5")
            == expected(first, low...high, second, isLongest: true) { $0 + 5 })
      }
    }
  }

  /// A nearer second stretch may not be followed by the third, a further one may.
  @Test func severalGaps() throws {
    let engine = QueryEngine(SmallCorpus.letters("abbxxcabxxxxxc"))
    #expect(try engine.spans(#""a" []{0,2} "b" []{0,2} "c""#) == ["0-5"])
    #expect(try engine.spans(#""a" []{0,2} "b" []{3,3} "c""#) == ["0-5"])
    #expect(try engine.spans(#""a" []? "b" []* "c""#) == ["0-5", "6-13"])
    #expect(try engine.spans(#""a" []* "b" []{5,} "c""#) == ["0-13"])
    #expect(try engine.spans(#""a" []* "b" []{12,} "c""#) == [])
  }

  /// What no state machine of bearable size could do.
  @Test func wideGaps() throws {
    let engine = QueryEngine(
      SmallCorpus.letters("a" + String(repeating: "x", count: 900) + "b"))
    #expect(try engine.spans(#""a" []{0,1000} "b""#) == [])
    engine.settings.hardBoundary = 2_000
    #expect(try engine.spans(#""a" []{0,1000} "b""#) == ["0-901"])
    #expect(try engine.spans(#""a" []{0,899} "b""#) == [])
    #expect(try engine.spans(#""a" []{900,} "b" within document"#) == ["0-901"])
  }
}
