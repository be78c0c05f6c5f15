extension Matches {
  /// The matches of both, each once. Anchors are those of `self` where both have a match.
  public func union(_ other: Matches) -> Matches {
    var result = Matches()
    if targets != nil || other.targets != nil { result.targets = [] }
    if keywords != nil || other.keywords != nil { result.keywords = [] }
    result.starts.reserveCapacity(count + other.count)
    result.ends.reserveCapacity(count + other.count)
    var left = 0
    var right = 0
    while left < count || right < other.count {
      let order = compare(left, other, right)
      if order <= 0 { result.append(self, left) } else { result.append(other, right) }
      if order <= 0 { left += 1 }
      if order >= 0 { right += 1 }
    }
    return result
  }

  /// The matches of `self` that `other` has too.
  public func intersection(_ other: Matches) -> Matches { filtered(by: other) { $0 } }

  /// The matches of `self` that `other` has not.
  public func subtracting(_ other: Matches) -> Matches { filtered(by: other) { !$0 } }

  private func filtered(by other: Matches, _ keeps: (Bool) -> Bool) -> Matches {
    var kept = [Bool](repeating: false, count: count)
    var right = 0
    for left in 0..<count {
      while right < other.count, compare(left, other, right) > 0 { right += 1 }
      kept[left] = keeps(right < other.count && compare(left, other, right) == 0)
    }
    var result = self
    result.order = nil
    result.keep(kept)
    return result
  }

  /// Below 0 where the match at `left` comes before that of `other`; by first, then last token. What
  /// is past the end comes last.
  private func compare(_ left: Int, _ other: Matches, _ right: Int) -> Int {
    if left >= count { return 1 }
    if right >= other.count { return -1 }
    if starts[left] != other.starts[right] { return starts[left] < other.starts[right] ? -1 : 1 }
    if ends[left] != other.ends[right] { return ends[left] < other.ends[right] ? -1 : 1 }
    return 0
  }

  private mutating func append(_ other: Matches, _ index: Int) {
    starts.append(other.starts[index])
    ends.append(other.ends[index])
    targets?.append(other.targets?[index] ?? -1)
    keywords?.append(other.keywords?[index] ?? -1)
  }

  /// Sorts by first and last token; of equal matches the first stays.
  mutating func sortAndMakeUnique() {
    let order = starts.indices.sorted { left, right in
      if starts[left] != starts[right] { return starts[left] < starts[right] }
      if ends[left] != ends[right] { return ends[left] < ends[right] }
      return left < right
    }
    var result = Matches()
    if targets != nil { result.targets = [] }
    if keywords != nil { result.keywords = [] }
    for index in order
    where result.starts.last != starts[index] || result.ends.last != ends[index] {
      result.append(self, index)
    }
    self = result
  }
}
