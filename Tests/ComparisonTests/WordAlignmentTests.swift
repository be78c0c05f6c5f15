import Testing

@testable import Comparison

@Suite struct WordAlignmentTests {
  /// The length of the longest common subsequence by its definition.
  private func slowLength(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Int {
    guard let first = left.first, let second = right.first else { return 0 }
    if first == second { return 1 + slowLength(left.dropFirst(), right.dropFirst()) }
    return max(slowLength(left.dropFirst(), right), slowLength(left, right.dropFirst()))
  }

  @Test func pairsAreALongestCommonSubsequence() {
    var state: UInt32 = 7
    func random(_ below: UInt32) -> Int32 {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int32((state >> 16) % below)
    }
    for _ in 0..<40 {
      let left = (0..<Int(random(9))).map { _ in random(4) }
      let right = (0..<Int(random(9))).map { _ in random(4) }
      let pairs = WordAlignment.pairs(left, right)
      #expect(pairs.count == slowLength(left[...], right[...]))
      #expect(pairs.allSatisfy { left[$0.left] == right[$0.right] })
      for (first, second) in zip(pairs, pairs.dropFirst()) {
        #expect(first.left < second.left && first.right < second.right)
      }
    }
  }

  @Test func alignsLongTextsBetweenAnchors() {
    let left = (0..<3000).map { Int32($0) }
    var right = left
    right.replaceSubrange(100..<102, with: [9001, 9002, 9003])
    right.remove(at: 2000)
    let pairs = WordAlignment.anchoredPairs(left, right)
    #expect(pairs.map(\.left) == left.indices.filter { ![100, 101, 1999].contains($0) })
    #expect(pairs.allSatisfy { left[$0.left] == right[$0.right] })
  }
}
