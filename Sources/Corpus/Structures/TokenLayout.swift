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
    let first = gaps.count
    let distance = Self.anchorDistance
    var anchor = (first + distance - 1) / distance * distance
    while anchor < first + starts.count {
      anchors.append(starts[anchor - first])
      anchor += distance
    }
    var longGaps: [(position: Int, length: UInt32)] = []
    unsafe gaps.appendUninitialized(starts.count) { target in
      var end: UInt32 = 0
      for index in starts.indices {
        let gap = unsafe starts[unchecked: index] &- end
        if gap < UInt32(Self.longGap) {
          unsafe target[index] = UInt8(truncatingIfNeeded: gap)
        } else {
          unsafe target[index] = Self.longGap
          longGaps.append((first + index, gap))
        }
        end = unsafe ends[unchecked: index]
      }
    }
    for gap in longGaps {
      longGapPositions.append(UInt32(gap.position))
      longGapLengths.append(gap.length)
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
