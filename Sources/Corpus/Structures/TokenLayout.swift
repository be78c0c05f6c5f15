/// Where tokens stand in the text of their document, in little more than a byte a token.
///
/// A token is as long as its type's spelling, so it is enough to know the gap between it and the end
/// of the token before it (of the first one: to the beginning of the document). Every 32nd token also
/// has its offset, from which the others are found by adding up.
struct TokenLayout: Sendable {
  static let anchorDistance = 32
  /// A gap of this value is looked up in `longGaps`.
  static let longGap = TokenGaps.long

  private(set) var gaps = Column<UInt8>()
  /// The offset, counted from the beginning of its document's text, of every 32nd token of the
  /// corpus.
  private(set) var anchors = Column<UInt32>()
  private(set) var longGaps = SparseColumn<UInt32>()

  init() {}

  /// The layout whose columns are these, as `SavedFile` keeps them. `nil` where they do not fit
  /// together.
  init?(
    gaps: Column<UInt8>, anchors: Column<UInt32>, longGaps: SparseColumn<UInt32>
  ) {
    let distance = Self.anchorDistance
    guard anchors.count == (gaps.count + distance - 1) / distance,
      longGaps.isConsistent(below: gaps.count)
    else { return nil }
    self.gaps = gaps
    self.anchors = anchors
    self.longGaps = longGaps
  }

  mutating func reserveSlack() {
    gaps.reserveSlack()
    anchors.reserveSlack()
    longGaps.reserveSlack()
  }

  var byteCount: Int {
    gaps.byteCount + anchors.byteCount + longGaps.byteCount
  }

  /// Appends the tokens of one document of a chunk.
  /// - Parameters:
  ///   - added: the gaps of the chunk's tokens.
  ///   - starts: their offsets in the text of their documents.
  ///   - tokens: those of the document, as indices into both.
  mutating func append(_ added: TokenGaps, starts: Span<UInt32>, _ tokens: Range<Int>) {
    let first = gaps.count
    let distance = Self.anchorDistance
    var anchor = (first + distance - 1) / distance * distance
    while anchor < first + tokens.count {
      anchors.append(starts[tokens.lowerBound + anchor - first])
      anchor += distance
    }
    gaps.append(contentsOf: added.bytes.span.extracting(tokens))
    for gap in added.long(in: tokens) {
      longGaps.append(gap.length, at: first + gap.token - tokens.lowerBound)
    }
  }

  /// The gap before the token at `position`, in bytes.
  func gap(at position: Int) -> Int {
    let gap = gaps[position]
    return gap == Self.longGap ? Int(longGaps[position] ?? UInt32(gap)) : Int(gap)
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
