import Testing

@testable import Corpus

@Suite struct TokenGapsTests {
  @Test func longGapsAreFoundByToken() {
    var gaps = TokenGaps()
    gaps.append(starts: [300, 310, 320], ends: [301, 311, 321])
    gaps.append(starts: [0, 5], ends: [4, 6])
    gaps.append(starts: [254, 600, 1000], ends: [255, 601, 1001])
    #expect(gaps.bytes.indices.map { gaps.bytes[$0] } == [255, 9, 9, 0, 1, 254, 255, 255])
    func long(_ range: Range<Int>) -> [[Int]] {
      gaps.long(in: range).map { [$0.token, Int($0.length)] }
    }
    #expect(long(0..<3) == [[0, 300]])
    #expect(long(3..<5) == [])
    #expect(long(5..<8) == [[6, 345], [7, 399]])
    #expect(long(7..<7) == [])
  }
}

extension TokenGaps {
  fileprivate mutating func append(starts: [UInt32], ends: [UInt32]) {
    append(starts: starts.span, ends: ends.span)
  }
}
