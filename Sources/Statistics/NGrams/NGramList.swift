public import Corpus

/// Sequences of `n` values of an attribute by how often they occur.
///
/// An n-gram lies in one sentence. Tokens without a letter or digit are passed over unless asked for.
/// With `skips`, up to that many tokens between its members may be left out as well (skip-grams:
/// Guthrie and others, "A closer look at skip-gram modelling", 2006).
public struct NGramList: Sendable {
  public struct Row: Sendable, Equatable {
    /// The value ids of the members, in order.
    public let ids: [Int]
    public let count: Int
  }

  public let attribute: Attribute
  public let length: Int
  public let skips: Int
  /// The number of n-grams counted.
  public let total: Int
  /// The number of different n-grams that come often enough for a row, shown or not.
  public let typeCount: Int
  /// The commonest first; equal counts by the first occurrence of their members.
  public let rows: [Row]

  /// The values of a row.
  public func values(of row: Row) -> [String] { row.ids.map { attribute.lexicon.string($0) } }

  /// Occurrences in a million n-grams.
  public func perMillion(_ row: Row) -> Double {
    total == 0 ? 0 : Double(row.count) * 1e6 / Double(total)
  }

  /// Counts the n-grams among `tokens`. O(tokens · length · ways to skip).
  ///
  /// - Parameters:
  ///   - length: how many members an n-gram has, at least 1.
  ///   - skips: how many tokens may be left out inside an n-gram.
  ///   - minimum: the least count that an n-gram needs to get a row.
  ///   - limit: how many rows are wanted; all where `nil`.
  public init(
    _ length: Int, of attribute: Attribute, in tokens: Runs, of corpus: Corpus, skips: Int = 0,
    minimum: Int = 1, limit: Int? = nil, withPunctuation: Bool = false
  ) {
    self.attribute = attribute
    self.length = max(1, length)
    self.skips = max(0, skips)
    let counted = CountedTypes(of: corpus, withPunctuation: withPunctuation)
    let streams = concurrentMap(tokens.splitAtSentences(of: corpus)) { ranges in
      TokenStream(of: attribute, in: ranges, of: corpus, where: counted).ids
    }
    var coding = NGramCoding(
      valueCount: attribute.lexicon.count, length: self.length, skips: self.skips,
      minimum: minimum)
    let lists = coding.keys(of: streams)
    total = lists.reduce(0) { $0 + $1.count }
    let counts = KeyCounts.count(lists, minimum: minimum)
    typeCount = counts.count
    rows = Self.commonest(counts, limit: limit ?? counts.count).map {
      Row(ids: coding.ids(of: $0.key), count: Int($0.count))
    }
  }

  /// The first `limit` of `counts` by count and key. Only those that can be among them are sorted.
  private static func commonest(
    _ counts: [(key: UInt64, count: UInt32)], limit: Int
  ) -> [(key: UInt64, count: UInt32)] {
    var selected = counts
    if limit < counts.count {
      let smallest = ranking(of: counts.lazy.map { Int($0.count) }, minimum: 1)
        .prefix(max(0, limit)).last
      guard let smallest else { return [] }
      selected = counts.filter { $0.count >= counts[smallest].count }
    }
    selected.sort { ($1.count, $0.key) < ($0.count, $1.key) }
    return Array(selected.prefix(limit))
  }
}

extension Runs {
  /// The ranges in lists of about equally many tokens, none of which ends inside a sentence.
  fileprivate func splitAtSentences(of corpus: Corpus) -> [[Range<Int>]] {
    let parts = partCount(for: count)
    guard parts > 1, let first = ranges.first, let last = ranges.last else { return [ranges] }
    let share = (last.upperBound - first.lowerBound + parts - 1) / parts
    var start = first.lowerBound
    var result: [[Range<Int>]] = []
    while start < last.upperBound {
      let wanted = min(start + share, last.upperBound)
      let end =
        wanted == last.upperBound
        ? wanted : corpus.tokens(ofSentence: corpus.sentenceIndex(ofToken: wanted)).upperBound
      result.append(intersection(Runs(start..<end)).ranges)
      start = end
    }
    return result
  }
}
