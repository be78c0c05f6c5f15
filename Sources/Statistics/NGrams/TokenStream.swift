import Corpus

/// The value ids of the tokens that count, with marks where sentences and runs of the selection end:
/// what n-grams are read from.
struct TokenStream {
  /// Stands between two sentences, which no n-gram crosses.
  static let gap = UInt32.max

  /// Ids and gaps; it ends with a gap.
  private(set) var ids: [UInt32] = []

  /// O(tokens).
  init(
    of attribute: Attribute, in ranges: [Range<Int>], of corpus: Corpus, where counted: CountedTypes
  ) {
    ids.reserveCapacity(ranges.reduce(0) { $0 + $1.count } * 5 / 4)
    let sentences = SentenceStarts(corpus)
    let words = corpus.words.span
    let column = attribute.column.span
    let flags = counted.flags.span
    for range in ranges {
      var sentence = corpus.sentenceIndex(ofToken: range.lowerBound)
      var position = range.lowerBound
      while position < range.upperBound, !Cancellation.isRequested {
        let end = min(range.upperBound, sentences.end(of: sentence))
        sentence += 1
        if let table = attribute.valueOfType {
          append(column.extracting(position..<end), flags, table.span)
        } else {
          append(column.extracting(position..<end), words.extracting(position..<end), flags)
        }
        if ids.last != Self.gap { ids.append(Self.gap) }
        position = max(position, end)
      }
    }
  }

  private mutating func append(
    _ types: Span<UInt32>, _ flags: Span<Bool>, _ table: Span<UInt32>
  ) {
    for place in types.indices {
      let type = Int(types[place])
      if flags[type] { ids.append(table[type]) }
    }
  }

  private mutating func append(_ values: Span<UInt32>, _ types: Span<UInt32>, _ flags: Span<Bool>) {
    for place in values.indices where flags[Int(types[place])] { ids.append(values[place]) }
  }
}

/// Where the sentences of a corpus end.
private struct SentenceStarts {
  let corpus: Corpus

  init(_ corpus: Corpus) { self.corpus = corpus }

  func end(of sentence: Int) -> Int {
    sentence < corpus.sentenceCount
      ? corpus.tokens(ofSentence: sentence).upperBound : corpus.tokenCount
  }
}
