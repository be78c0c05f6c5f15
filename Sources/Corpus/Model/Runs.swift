/// A set of integers (turn numbers or corpus positions) kept as sorted, disjoint, non-adjacent
/// ranges.
public struct Runs: Sendable, Equatable {
  /// The ranges, ascending; none is empty and none touches the next.
  public private(set) var ranges: [Range<Int>]

  public init() { ranges = [] }

  public init(_ range: Range<Int>) { ranges = range.isEmpty ? [] : [range] }

  /// The union of `ranges`, which may come in any order and overlap. O(n log n).
  public init(_ ranges: some Sequence<Range<Int>>) {
    self.ranges = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) { append(range) }
  }

  /// Adds a range that begins at or after the beginning of the last one. Amortised O(1).
  public mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = ranges.last, range.lowerBound <= last.upperBound {
      ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    } else {
      ranges.append(range)
    }
  }

  public var isEmpty: Bool { ranges.isEmpty }

  /// The members one by one, ascending.
  public var members: some Sequence<Int> { ranges.joined() }

  /// How many integers are in the set. O(ranges).
  public var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// Whether `value` is in the set. O(log ranges).
  public func contains(_ value: Int) -> Bool {
    guard let index = indexOfRange(at: value) else { return false }
    return ranges[index].contains(value)
  }

  /// Whether all of `range` is in the set.
  public func contains(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return true }
    guard let index = indexOfRange(at: range.lowerBound) else { return false }
    return range.upperBound <= ranges[index].upperBound
  }

  /// The last range that begins at or before `value`.
  private func indexOfRange(at value: Int) -> Int? {
    let behind = ranges.partitioningIndex { $0.lowerBound > value }
    return behind == 0 ? nil : behind - 1
  }

  public func union(_ other: Runs) -> Runs { Runs(ranges + other.ranges) }

  public func intersection(_ other: Runs) -> Runs {
    var result = Runs()
    var left = 0
    var right = 0
    while left < ranges.count, right < other.ranges.count {
      result.append(ranges[left].clamped(to: other.ranges[right]))
      if ranges[left].upperBound < other.ranges[right].upperBound { left += 1 } else { right += 1 }
    }
    return result
  }

  public func subtracting(_ other: Runs) -> Runs {
    var result = Runs()
    var right = 0
    for range in ranges {
      var start = range.lowerBound
      while right < other.ranges.count, other.ranges[right].upperBound <= start { right += 1 }
      var next = right
      while next < other.ranges.count, other.ranges[next].lowerBound < range.upperBound {
        let gap = other.ranges[next]
        if start < gap.lowerBound { result.append(start..<gap.lowerBound) }
        start = max(start, gap.upperBound)
        next += 1
      }
      if start < range.upperBound { result.append(start..<range.upperBound) }
    }
    return result
  }
}

extension Runs: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Range<Int>...) { self.init(elements) }
}
