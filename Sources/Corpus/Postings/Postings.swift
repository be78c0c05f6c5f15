/// The corpus positions of every word type, ascending.
///
/// A load adds one segment over the positions it added; what is there stays. A segment keeps the
/// positions of all its types one after another, and where each type's begin.
struct Postings: Sendable {
  private var segments: [PostingsSegment] = []

  /// Indexes the tokens from `firstPosition` on. Small segments at the end are joined, so that there
  /// are never more than a logarithmic number.
  mutating func index(_ words: Column<UInt32>, from firstPosition: Int, typeCount: Int) {
    var first = firstPosition
    while let last = segments.last, last.positions.count < 2 * (words.count - first) {
      first = last.firstPosition
      segments.removeLast()
    }
    guard first < words.count else { return }
    segments.append(PostingsSegment(words, from: first, typeCount: typeCount))
  }

  /// How often a type occurs. O(segments).
  func count(of type: Int) -> Int { segments.reduce(0) { $0 + $1.range(of: type).count } }

  /// Calls `body` with the positions of `type`, ascending, once a segment.
  func forEachRun(of type: Int, _ body: (Span<UInt32>) -> Void) {
    for segment in segments {
      let range = segment.range(of: type)
      if !range.isEmpty { body(segment.positions.span.extracting(range)) }
    }
  }

  var byteCount: Int { segments.reduce(0) { $0 + $1.positions.byteCount + $1.offsets.byteCount } }
}

/// The inverted index of a stretch of corpus positions.
struct PostingsSegment: Sendable {
  let firstPosition: Int
  /// The positions of type 0, then those of type 1, and so on.
  let positions: Column<UInt32>
  /// Where the positions of each type begin; one more than there are types.
  let offsets: Column<UInt32>
  /// The types that occur, ascending, where `offsets` goes by these and not by all types.
  let types: Column<UInt32>?

  func range(of type: Int) -> Range<Int> {
    var slot = type
    if let types {
      guard let found = types.lastIndex(atOrBefore: type), Int(types[found]) == type else {
        return 0..<0
      }
      slot = found
    }
    guard slot + 1 < offsets.count else { return 0..<0 }
    return Int(offsets[slot])..<Int(offsets[slot + 1])
  }

  /// Counting sort: one pass counts, one pass places. O(tokens + types).
  init(_ words: Column<UInt32>, from first: Int, typeCount: Int) {
    firstPosition = first
    let added = words.count - first
    if added * 8 < typeCount {
      let order = (first..<words.count).sorted { (words[$0], $0) < (words[$1], $1) }
      var types = Column<UInt32>()
      var offsets = Column<UInt32>()
      for (place, position) in order.enumerated()
      where place == 0 || words[position] != words[order[place - 1]] {
        types.append(words[position])
        offsets.append(UInt32(place))
      }
      offsets.append(UInt32(added))
      positions = Column(order.map { UInt32($0) })
      self.offsets = offsets
      self.types = types
      return
    }
    let sorted = countingSort(words, from: first, typeCount: typeCount)
    positions = sorted.positions
    offsets = sorted.offsets
    types = nil
  }
}
