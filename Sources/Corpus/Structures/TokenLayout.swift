/// Where tokens stand in the text of their document, in little more than a byte a token.
///
/// A token is as long as its type's spelling, so it is enough to know the gap between it and the end
/// of the token before it (of the first one: to the beginning of the document). Every 32nd token also
/// has its offset, from which the others are found by adding up.
struct TokenLayout: Sendable {
  static let anchorDistance = 32
  /// A gap of this value is looked up in `longGaps`.
  static let longGap: UInt8 = 255

  private(set) var gaps = Column<UInt8>()
  /// The offset, counted from the beginning of its document's text, of every 32nd token of the
  /// corpus.
  private var anchors = Column<UInt32>()
  private var longGapPositions = Column<UInt32>()
  private var longGapLengths = Column<UInt32>()

  var byteCount: Int {
    gaps.byteCount + anchors.byteCount + longGapPositions.byteCount + longGapLengths.byteCount
  }

  /// Appends the tokens of one document.
  /// - Parameters:
  ///   - starts: their offsets in the document's text, ascending.
  ///   - ends: where each ends.
  mutating func append(starts: Span<UInt32>, ends: Span<UInt32>) {
    var end: UInt32 = 0
    for index in starts.indices {
      let position = gaps.count
      if position % Self.anchorDistance == 0 { anchors.append(starts[index]) }
      let gap = starts[index] &- end
      if gap < UInt32(Self.longGap) {
        gaps.append(UInt8(gap))
      } else {
        gaps.append(Self.longGap)
        longGapPositions.append(UInt32(position))
        longGapLengths.append(gap)
      }
      end = ends[index]
    }
  }

  /// The gap before the token at `position`, in bytes.
  func gap(at position: Int) -> Int {
    let gap = gaps[position]
    if gap != Self.longGap { return Int(gap) }
    guard let index = longGapPositions.lastIndex(atOrBefore: position) else { return Int(gap) }
    return Int(longGapLengths[index])
  }

  /// The offset of the token at `position` in the text of its document, whose tokens are `document`.
  /// O(1): at most 32 steps.
  func start(of position: Int, in document: Range<Int>, words: Column<UInt32>, lexicon: Lexicon)
    -> Int
  {
    let anchor = position / Self.anchorDistance * Self.anchorDistance
    var current: Int
    var offset: Int
    if anchor >= document.lowerBound {
      current = anchor
      offset = Int(anchors[anchor / Self.anchorDistance])
    } else {
      current = document.lowerBound
      offset = gap(at: current)
    }
    while current < position {
      offset += lexicon.length(Int(words[current]))
      current += 1
      offset += gap(at: current)
    }
    return offset
  }
}
