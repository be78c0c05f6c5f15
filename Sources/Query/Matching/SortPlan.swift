internal import Corpus

/// `sort by`: the order in which matches are shown.
struct SortPlan {
  let clause: SortClause
  let index: AttributeIndex

  /// Orders matches by the values of the tokens of an interval, one after another, then by its length.
  /// Strings are ordered by their bytes; with flags, first as folded, then as they are.
  ///
  /// O(n log n) comparisons of integers: the ranks of the first tokens are packed into one, and only
  /// where two of these are the same is the rest of the intervals looked at.
  func sort(_ matches: inout Matches, tokenCount: Int) {
    guard !matches.isEmpty else { return }
    let intervals = (0..<matches.count).map { interval(matches, $0, tokenCount) }
    let exact = index.ranks(.init(flags: [], isReversed: clause.isReverse))
    let passes =
      clause.flags.isEmpty
      ? [exact] : [index.ranks(.init(flags: clause.flags, isReversed: clause.isReverse)), exact]
    var keys = intervals.enumerated().map { place, interval in
      let first = packedKey(of: interval, ranks: passes[0])
      return Key(
        first: first,
        second: passes.count > 1 ? packedKey(of: interval, ranks: passes[1]) : first,
        place: Int32(place))
    }
    if intervals.allSatisfy({ $0.length <= 2 }) {
      // The keys say it all, but for the lengths, which are in them.
      keys.sort()
    } else {
      keys.sort { left, right in
        if left.first != right.first { return left.first < right.first }
        let (one, other) = (intervals[Int(left.place)], intervals[Int(right.place)])
        let order = compareRest(one, other, passes[0])
        if order != 0 { return order < 0 }
        if left.second != right.second { return left.second < right.second }
        let last = passes.count > 1 ? compareRest(one, other, passes[1]) : 0
        return last != 0 ? last < 0 : left.place < right.place
      }
    }
    matches.order = clause.isDescending ? keys.reversed().map(\.place) : keys.map(\.place)
  }

  /// The ranks of the first tokens of a match in both passes, and its place.
  private struct Key: Comparable {
    let first: UInt64
    let second: UInt64
    let place: Int32

    static func < (left: Key, right: Key) -> Bool {
      if left.first != right.first { return left.first < right.first }
      if left.second != right.second { return left.second < right.second }
      return left.place < right.place
    }
  }

  /// The tokens that a match is sorted by, from `start` on; backwards where `end` stands before it.
  private struct Interval {
    let start: Int
    let step: Int
    let length: Int
  }

  private func interval(_ matches: Matches, _ place: Int, _ tokenCount: Int) -> Interval {
    func position(_ anchor: Anchor, _ offset: Int) -> Int {
      min(max(0, matches.position(of: anchor, place) + offset), tokenCount - 1)
    }
    var start = position(clause.start, clause.startOffset)
    var end = position(clause.end, clause.endOffset)
    if clause.isReverse { swap(&start, &end) }
    return Interval(start: start, step: end < start ? -1 : 1, length: abs(end - start) + 1)
  }

  /// The ranks of the first two tokens, where 0 stands for the end of the interval.
  private func packedKey(of interval: Interval, ranks: [Int32]) -> UInt64 {
    let attribute = index.attribute
    var key: UInt64 = 0
    for offset in 0..<2 {
      key <<= 32
      guard offset < interval.length else { continue }
      key |= UInt64(ranks[attribute.id(at: interval.start + offset * interval.step)]) + 1
    }
    return key
  }

  /// What decides where the packed keys are the same: negative where `left` comes first, 0 where both
  /// are the same.
  private func compareRest(_ left: Interval, _ right: Interval, _ ranks: [Int32]) -> Int {
    let shorter = min(left.length, right.length)
    guard shorter > 2 else { return left.length - right.length }
    let attribute = index.attribute
    for offset in 2..<shorter {
      let one = ranks[attribute.id(at: left.start + offset * left.step)]
      let other = ranks[attribute.id(at: right.start + offset * right.step)]
      if one != other { return one < other ? -1 : 1 }
    }
    return left.length - right.length
  }
}
