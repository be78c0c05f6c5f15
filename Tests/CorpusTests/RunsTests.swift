import Testing

@testable import Corpus

/// Against sets of integers.
@Suite struct RunsTests {
  @Test func setOperations() {
    var random = SplitMix(seed: 3)
    func runs() -> Runs {
      Runs(
        (0..<Int(random.next() % 6)).map { _ in
          let start = Int(random.next() % 30)
          return start..<start + Int(random.next() % 8)
        })
    }
    for _ in 0..<500 {
      let (left, right) = (runs(), runs())
      let (leftSet, rightSet) = (Set(left.members), Set(right.members))
      #expect(Set(left.union(right).members) == leftSet.union(rightSet))
      #expect(Set(left.intersection(right).members) == leftSet.intersection(rightSet))
      #expect(Set(left.subtracting(right).members) == leftSet.subtracting(rightSet))
      #expect(left.count == leftSet.count)
      for value in 0..<40 { #expect(left.contains(value) == leftSet.contains(value)) }
      for pair in zip(left.ranges, left.ranges.dropFirst()) {
        #expect(pair.0.upperBound < pair.1.lowerBound)
      }
    }
  }
}
