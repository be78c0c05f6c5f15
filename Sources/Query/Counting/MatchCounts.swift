public import Corpus

/// How often matches have each value of one or more keys.
public struct MatchCounts: Sendable {
  /// One combination of values.
  public struct Item: Sendable, Equatable {
    /// One value a key.
    public var values: [String]
    public var count: Int
  }

  /// The most frequent first, then by their values.
  public let items: [Item]
  /// The number of matches.
  public let total: Int

  /// Counts the matches by `keys`.
  ///
  /// - Complexity: O(matches × keys + values); values become strings once each.
  public init(_ matches: Matches, by keys: [GroupingKey], in corpus: Corpus) {
    self.init(keys.map { (matches, $0) }, in: corpus)
  }

  /// Counts the matches of several columns of equally many, such as those of two anchors.
  public init(_ columns: [(matches: Matches, key: GroupingKey)], in corpus: Corpus) {
    total = columns.first?.matches.count ?? 0
    var columns = columns.map { ValueNumbers($0.key, $0.matches, corpus) }
    if columns.count == 1 {
      items = Self.items(of: columns[0])
      return
    }
    // Numbers of pairs, then of pairs of those with the next key, and so on.
    var combined = columns.isEmpty ? ValueNumbers() : columns.removeFirst()
    for column in columns { combined.combine(with: column) }
    items = Self.items(of: combined)
  }

  private static func items(of column: ValueNumbers) -> [Item] {
    var counts = [Int](repeating: 0, count: column.values.count)
    for number in column.numbers { counts[Int(number)] += 1 }
    var items: [Item] = []
    for number in counts.indices where counts[number] > 0 {
      items.append(Item(values: column.values[number](), count: counts[number]))
    }
    return ordered(items)
  }

  /// The most frequent first, then by the bytes of their values, of which the first eight mostly decide.
  private static func ordered(_ items: [Item]) -> [Item] {
    let keys = items.enumerated().map { place, item in
      let first = item.values.first ?? ""
      var bytes = first.utf8.makeIterator()
      let beginning = (0..<8).reduce(UInt64(0)) { key, _ in key << 8 | UInt64(bytes.next() ?? 0) }
      return (count: item.count, beginning: beginning, place: place)
    }
    return keys.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      if left.beginning != right.beginning { return left.beginning < right.beginning }
      return items[left.place].values.lexicographicallyPrecedes(items[right.place].values) {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    }.map { items[$0.place] }
  }
}
