public import Corpus

/// How often every value of an attribute occurs among some tokens: what most statistics begin with.
///
/// Tokens without a letter or digit do not count unless asked for.
public struct Tally: Sendable {
  public let attribute: Attribute
  /// Occurrences by value id of the attribute's lexicon.
  public let counts: [Int]
  /// The number of tokens that count: the sum of `counts`.
  public let total: Int

  /// The number of values that occur. O(values).
  public var typeCount: Int { counts.reduce(0) { $1 > 0 ? $0 + 1 : $0 } }

  /// Counts the values of `attribute` among `tokens`. O(tokens + values), on all cores.
  public init(
    of attribute: Attribute, in tokens: Runs, of corpus: Corpus, withPunctuation: Bool = false
  ) {
    self.attribute = attribute
    let counted = CountedTypes(of: corpus, withPunctuation: withPunctuation)
    if attribute.name == "word" || attribute.valueOfType != nil {
      let byType = Self.countTypes(in: tokens, of: corpus)
      counts = Self.values(of: attribute, from: byType, where: counted)
    } else {
      counts = Self.countValues(of: attribute, in: tokens, words: corpus.words, where: counted)
    }
    total = counts.reduce(0, +)
  }

  /// A tally of counts that come from elsewhere, such as a word list.
  public init(of attribute: Attribute, counts: [Int], total: Int) {
    self.attribute = attribute
    self.counts = counts
    self.total = total
  }

  private static func countTypes(in tokens: Runs, of corpus: Corpus) -> [Int] {
    let typeCount = corpus.lexicon.count
    if tokens.ranges == [0..<corpus.tokenCount] {
      return (0..<typeCount).map { corpus.count(ofType: $0) }
    }
    let words = corpus.words
    return merged(
      concurrentMap(tokens.split(into: partCount(for: tokens.count))) { ranges in
        histogram(words.span, ranges, idCount: typeCount)
      }, idCount: typeCount)
  }

  private static func values(
    of attribute: Attribute, from byType: [Int], where counted: CountedTypes
  ) -> [Int] {
    var counts = [Int](repeating: 0, count: attribute.lexicon.count)
    if let table = attribute.valueOfType {
      let values = table.span
      for type in byType.indices where byType[type] > 0 && counted[type] {
        counts[Int(values[type])] += byType[type]
      }
    } else {
      for type in byType.indices where counted[type] { counts[type] = byType[type] }
    }
    return counts
  }

  private static func countValues(
    of attribute: Attribute, in tokens: Runs, words: Column<UInt32>, where counted: CountedTypes
  ) -> [Int] {
    let idCount = attribute.lexicon.count
    return merged(
      concurrentMap(tokens.split(into: partCount(for: tokens.count))) { ranges in
        histogram(
          attribute.column.span, ranges, idCount: idCount, words: words.span,
          counted: counted.flags.span)
      }, idCount: idCount)
  }

  /// Adds up the counts of all parts.
  private static func merged(_ parts: [[UInt32]], idCount: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: idCount)
    for part in parts {
      for id in part.indices { counts[id] += Int(part[id]) }
    }
    return counts
  }
}

/// Whether the tokens of a word type count in statistics, by type.
public struct CountedTypes: Sendable {
  /// By word type.
  public let flags: [Bool]

  /// O(types).
  public init(of corpus: Corpus, withPunctuation: Bool = false) {
    let count = corpus.lexicon.count
    flags =
      withPunctuation
      ? [Bool](repeating: true, count: count)
      : (0..<count).map { corpus.typeFlags($0).contains(.word) }
  }

  public subscript(type: Int) -> Bool { flags[type] }

  /// How many of `tokens` count. O(tokens).
  public func count(in tokens: Runs, of corpus: Corpus) -> Int {
    if tokens.ranges == [0..<corpus.tokenCount] {
      return flags.indices.reduce(0) { flags[$1] ? $0 + corpus.count(ofType: $1) : $0 }
    }
    let words = corpus.words
    return concurrentMap(tokens.split(into: partCount(for: tokens.count))) { ranges in
      countFlagged(words.span, ranges, self.flags.span)
    }.reduce(0, +)
  }
}

/// How often each id stands in `ranges` of a column. The ranges lie inside the column.
private func histogram(_ column: Span<UInt32>, _ ranges: [Range<Int>], idCount: Int) -> [UInt32] {
  var counts = [UInt32](repeating: 0, count: idCount)
  var slots = counts.mutableSpan
  for range in ranges {
    let part = column.extracting(range)
    for place in part.indices { slots[Int(unsafe part[unchecked: place])] += 1 }
  }
  return counts
}

/// The same for the tokens whose word type is flagged.
private func histogram(
  _ column: Span<UInt32>, _ ranges: [Range<Int>], idCount: Int, words: Span<UInt32>,
  counted: Span<Bool>
) -> [UInt32] {
  var counts = [UInt32](repeating: 0, count: idCount)
  var slots = counts.mutableSpan
  for range in ranges {
    for position in range where counted[Int(words[position])] {
      slots[Int(column[position])] += 1
    }
  }
  return counts
}

private func countFlagged(
  _ words: Span<UInt32>, _ ranges: [Range<Int>], _ flags: Span<Bool>
) -> Int {
  var count = 0
  for range in ranges {
    for position in range where flags[Int(words[position])] { count += 1 }
  }
  return count
}
