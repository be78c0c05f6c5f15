public import Corpus

/// Matches that have the same value.
public struct MatchGroup: Sendable, Equatable {
  public var value: String
  public var count: Int
}

extension Matches {
  /// The matches group by group, those of the commonest value first; equal ones by value. Within a group
  /// they stay in their order. O(matches + groups log groups).
  public func grouped(
    by key: GroupingKey, in corpus: Corpus
  ) -> (matches: Matches, groups: [MatchGroup]) {
    let column = ValueNumbers(key, self, corpus)
    var counts = [Int](repeating: 0, count: column.values.count)
    for number in column.numbers { counts[Int(number)] += 1 }
    let groups = counts.indices.filter { counts[$0] > 0 }
      .map { (number: $0, group: MatchGroup(value: column.values[$0]()[0], count: counts[$0])) }
      .sorted { left, right in
        if left.group.count != right.group.count { return left.group.count > right.group.count }
        return left.group.value.utf8.lexicographicallyPrecedes(right.group.value.utf8)
      }
    var next = [Int](repeating: 0, count: counts.count)
    var place = 0
    for (number, group) in groups {
      next[number] = place
      place += group.count
    }
    var grouped = [Int32](repeating: 0, count: count)
    for index in order ?? (0..<Int32(count)).map({ $0 }) {
      let number = Int(column.numbers[Int(index)])
      grouped[next[number]] = index
      next[number] += 1
    }
    var result = self
    result.order = grouped
    return (result, groups.map(\.group))
  }
}
