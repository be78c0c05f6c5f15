import Synchronization

/// The tokens of a corpus in about two bytes each.
///
/// Types are numbered anew by falling frequency, so that by Zipf's law half of all tokens take one
/// byte and nearly all others two; the usual gaps, none and one byte, take a bit. Tokens go in blocks
/// that are coded and decoded on all processors.
enum TokenCoding {
  /// Tokens a block; a multiple of `TokenLayout.anchorDistance` and of 8.
  static let blockLength = 1 << 16

  struct Encoded {
    var bytes: [UInt8] = []
    /// Where each block begins in `bytes`, and the number of sentences before it; then the ends.
    var blocks = Column<UInt64>()
    /// The types by rank.
    var types = Column<UInt32>()
  }

  // MARK: Coding

  static func encode(_ corpus: Corpus, counts: [Int]) -> Encoded {
    var encoded = Encoded()
    let ranked = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    var rankOfType = [UInt32](repeating: 0, count: counts.count)
    for (rank, type) in ranked.enumerated() {
      rankOfType[type] = UInt32(rank)
      encoded.types.append(UInt32(type))
    }
    let tokens = corpus.tokens.value
    let blockCount = (tokens.words.count + blockLength - 1) / blockLength
    var sentence = 0
    for block in 0..<blockCount {
      encoded.blocks.append(UInt64(encoded.bytes.count))
      encoded.blocks.append(UInt64(sentence))
      let range = block * blockLength..<min((block + 1) * blockLength, tokens.words.count)
      append(range, of: tokens, rankOfType, &sentence, to: &encoded.bytes)
    }
    encoded.blocks.append(UInt64(encoded.bytes.count))
    encoded.blocks.append(UInt64(sentence))
    return encoded
  }

  private static func append(
    _ range: Range<Int>, of tokens: TokenColumns, _ rankOfType: [UInt32], _ sentence: inout Int,
    to bytes: inout [UInt8]
  ) {
    let words = tokens.words.span
    let gaps = tokens.layout.gaps.span
    for position in range {
      VariableLength.append(UInt64(rankOfType[Int(words[position])]), to: &bytes)
    }
    var long: [(distance: Int, gap: Int)] = []
    var last = range.lowerBound
    for start in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
      var bits: UInt8 = 0
      for position in start..<min(start + 8, range.upperBound) {
        if gaps[position] == 1 {
          bits |= 1 << UInt8(position - start)
        } else if gaps[position] > 1 {
          long.append((position - last, tokens.layout.gap(at: position)))
          last = position
        }
      }
      bytes.append(bits)
    }
    VariableLength.append(UInt64(long.count), to: &bytes)
    for entry in long {
      VariableLength.append(UInt64(entry.distance), to: &bytes)
      VariableLength.append(UInt64(entry.gap), to: &bytes)
    }
    var lastStart = range.lowerBound
    while sentence < tokens.sentenceStarts.count,
      Int(tokens.sentenceStarts[sentence]) < range.upperBound
    {
      let start = Int(tokens.sentenceStarts[sentence])
      VariableLength.append(UInt64(start - lastStart), to: &bytes)
      lastStart = start
      sentence += 1
    }
  }

  // MARK: Decoding

  /// Decodes all tokens. Whatever the bytes, the columns have the asked lengths and hold ids of
  /// `lexicon` and ascending sentence starts.
  /// - Parameters:
  ///   - documentStarts: the first token of every document, ascending.
  static func decode(
    bytes: Column<UInt8>, blocks: Column<UInt64>, types: Column<UInt32>, lexicon: Lexicon,
    tokenCount: Int, sentenceCount: Int, documentStarts: [Int]
  ) -> TokenColumns {
    var words = Column<UInt32>(capacity: tokenCount)
    var gaps = Column<UInt8>(capacity: tokenCount)
    var sentenceStarts = Column<UInt32>(capacity: sentenceCount)
    let blockCount = (tokenCount + blockLength - 1) / blockLength
    let long = LongGaps(blockCount)
    unsafe words.appendUninitialized(tokenCount) { words in
      unsafe gaps.appendUninitialized(tokenCount) { gaps in
        unsafe sentenceStarts.appendUninitialized(sentenceCount) { starts in
          nonisolated(unsafe) let words = unsafe words
          nonisolated(unsafe) let gaps = unsafe gaps
          nonisolated(unsafe) let starts = unsafe starts
          unsafe starts.update(repeating: UInt32(tokenCount), count: sentenceCount)
          inParallel(blockCount) { block in
            let range = block * blockLength..<min((block + 1) * blockLength, tokenCount)
            var place = min(bytes.count, Int(truncatingIfNeeded: blocks[2 * block] & (1 << 62 - 1)))
            let source = bytes.span
            unsafe readTypes(
              source, &place, types.span, into: words + range.lowerBound, range.count)
            for start in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
              let bits = place < source.count ? source[place] : 0
              place += 1
              for position in start..<min(start + 8, range.upperBound) {
                unsafe gaps[position] = bits >> UInt8(position - start) & 1
              }
            }
            place = min(place, source.count)
            var position = range.lowerBound
            let longCount = min(VariableLength.read(source, &place), UInt64(range.count))
            for _ in 0..<longCount {
              let distance = min(VariableLength.read(source, &place), UInt64(range.count))
              let gap = min(VariableLength.read(source, &place), UInt64(UInt32.max))
              position += Int(distance)
              guard position < range.upperBound else { break }
              unsafe gaps[position] = UInt8(min(gap, UInt64(TokenLayout.longGap)))
              if gap >= UInt64(TokenLayout.longGap) {
                long.append(position, UInt32(gap), block: block)
              }
            }
            let first = Int(truncatingIfNeeded: min(blocks[2 * block + 1], UInt64(sentenceCount)))
            let end = Int(
              truncatingIfNeeded: min(blocks[2 * block + 3], UInt64(sentenceCount)))
            position = range.lowerBound
            for sentence in first..<max(first, end) {
              let distance = min(VariableLength.read(source, &place), UInt64(range.count))
              position = min(position + Int(distance), tokenCount)
              unsafe starts[sentence] = UInt32(position)
            }
          }
        }
      }
    }
    makeAscending(&sentenceStarts)
    let layout = TokenLayout(
      gaps: gaps, longGaps: long.all, words: words, lexicon: lexicon,
      documentStarts: documentStarts)
    return TokenColumns(words: words, layout: layout, sentenceStarts: sentenceStarts)
  }

  /// Reads `count` ranks and writes their types. Ranks of one and two bytes, nearly all, are read
  /// without a loop.
  @unsafe private static func readTypes(
    _ source: Span<UInt8>, _ place: inout Int, _ types: Span<UInt32>,
    into words: UnsafeMutablePointer<UInt32>, _ count: Int
  ) {
    unsafe source.withUnsafeBufferPointer { source in
      unsafe types.withUnsafeBufferPointer { types in
        for index in 0..<count {
          guard place + 2 < source.count else {
            // The last bytes, or none where the source is damaged.
            let rank = unsafe VariableLength.read(Span(_unsafeElements: source), &place)
            unsafe words[index] = rank < UInt64(types.count) ? types[Int(rank)] : 0
            continue
          }
          let first = unsafe UInt32(source[place])
          let second = unsafe UInt32(source[place + 1])
          let goesOn = first >> 7
          var rank = first & 0x7F | (second & 0x7F & (0 &- goesOn)) << 7
          place += 1 + Int(goesOn)
          var shift: UInt32 = 14
          var isLast = second & goesOn << 7 == 0
          while !isLast, place < source.count, shift <= 28 {
            let byte = unsafe UInt32(source[place])
            rank |= (byte & 0x7F) << shift
            shift += 7
            place += 1
            isLast = byte < 0x80
          }
          unsafe words[index] = Int(rank) < types.count ? types[Int(rank)] : 0
        }
      }
    }
  }

  /// Damaged input may give starts that fall; they are raised to the one before.
  private static func makeAscending(_ starts: inout Column<UInt32>) {
    let count = starts.count
    unsafe starts.withUnsafeMutableBase { starts in
      for index in stride(from: 1, to: count, by: 1)
      where unsafe starts[index] < starts[index - 1] {
        unsafe starts[index] = starts[index - 1]
      }
    }
  }
}

/// The gaps too long for a byte that each block found; blocks write apart from each other.
private final class LongGaps: @unchecked Sendable {
  private var byBlock: [[(position: Int, gap: UInt32)]]

  init(_ blocks: Int) { byBlock = Array(repeating: [], count: blocks) }

  func append(_ position: Int, _ gap: UInt32, block: Int) {
    lock.withLock { _ in byBlock[block].append((position, gap)) }
  }

  private let lock = Mutex(())

  var all: [(position: Int, gap: UInt32)] { Array(byBlock.joined()) }
}
