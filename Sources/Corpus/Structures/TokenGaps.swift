/// The bytes between tokens and those before them, one byte each where they fit.
struct TokenGaps: Sendable {
  /// Stands for a gap that is kept in full.
  static let long: UInt8 = 255

  private(set) var bytes = Column<UInt8>()
  /// The gaps that do not fit a byte, ascending by token.
  private var longGaps: [(token: Int, length: UInt32)] = []

  /// Appends the gaps of the tokens of one document; the first is counted from its beginning.
  /// - Parameters:
  ///   - starts: their offsets in the document's text, ascending.
  ///   - ends: where each ends.
  mutating func append(starts: Span<UInt32>, ends: Span<UInt32>) {
    let first = bytes.count
    var longest: UInt32 = 0
    unsafe bytes.appendUninitialized(starts.count) { target in
      var end: UInt32 = 0
      for index in starts.indices {
        let gap = unsafe starts[unchecked: index] &- end
        unsafe target[index] = UInt8(truncatingIfNeeded: min(gap, UInt32(Self.long)))
        longest = max(longest, gap)
        end = unsafe ends[unchecked: index]
      }
    }
    guard longest >= UInt32(Self.long) else { return }
    for index in starts.indices {
      let gap = starts[index] - (index == 0 ? 0 : ends[index - 1])
      if gap >= UInt32(Self.long) { longGaps.append((first + index, gap)) }
    }
  }

  /// The long gaps before `tokens`, ascending. O(log n) and what is there.
  func long(in tokens: Range<Int>) -> ArraySlice<(token: Int, length: UInt32)> {
    let first = longGaps.partitioningIndex { $0.token >= tokens.lowerBound }
    let end = longGaps.partitioningIndex { $0.token >= tokens.upperBound }
    return longGaps[first..<end]
  }
}
