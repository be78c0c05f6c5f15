public import Corpus

/// The words near the hits of a query, and how strongly each is drawn to them.
///
/// Conventions: a position near several hits counts once; hits are no words near themselves. logDice,
/// MI, MI3, T, Dice and minimum sensitivity come from the count near hits, the number of hits, the
/// frequency of the word and the number of tokens, as in Manatee. Expected frequency, log-likelihood, z
/// and ΔP compare the tokens of the windows with all tokens that are neither there nor in a hit.
public struct CollocateTable: Sendable {
  public struct Row: Sendable, Equatable {
    /// The value's id in the attribute's lexicon.
    public let id: Int
    /// Its count near hits with the number of hits, its frequency, and the number of tokens.
    public let cooccurrence: Cooccurrence
    /// Its count inside and outside the windows.
    public let frequencies: FrequencyPair

    /// Positions with the value near at least one hit.
    public var count: Int { cooccurrence.both }
  }

  public let attribute: Attribute
  public let window: Window
  /// The number of hits among the tokens.
  public let hitCount: Int
  /// The number of tokens that count.
  public let total: Int
  /// Those of them near a hit.
  public let windowSize: Int
  /// The number of values that occur near hits, those without a row included.
  public let typeCount: Int
  /// By logDice, then by count, then by first occurrence.
  public let rows: [Row]

  /// The word or other value of a row.
  public func value(of row: Row) -> String { attribute.lexicon.string(row.id) }

  /// Counts what stands near `hits`. O(tokens + hits · window).
  ///
  /// - Parameters:
  ///   - hits: corpus positions of the matches of a query, ascending; those outside `tokens` are left
  ///     out.
  ///   - minimum: the least count near hits that a value needs to get a row.
  public init(
    of attribute: Attribute, near hits: [Range<Int>], within window: Window, in tokens: Runs,
    of corpus: Corpus, minimum: Int = 1, withPunctuation: Bool = false
  ) {
    self.attribute = attribute
    self.window = window
    let counted = CountedTypes(of: corpus, withPunctuation: withPunctuation)
    let hits = tokens.keeping(hits)
    let near = corpus.positions(near: hits, within: window, in: tokens, where: counted)
    let hitTokens = Runs(hits).intersection(tokens)
    let all = Tally(of: attribute, in: tokens, of: corpus, withPunctuation: withPunctuation)
    let inside = Tally(of: attribute, in: near, of: corpus, withPunctuation: withPunctuation)
    let own = Tally(of: attribute, in: hitTokens, of: corpus, withPunctuation: withPunctuation)
    hitCount = hits.count
    total = all.total
    windowSize = inside.total
    typeCount = inside.typeCount
    let outsideSize = all.total - inside.total - own.total
    rows = inside.counts.indices.lazy
      .filter { inside.counts[$0] >= max(1, minimum) }
      .map { id in
        let count = inside.counts[id]
        return Row(
          id: id,
          cooccurrence: Cooccurrence(
            both: count, first: hits.count, second: all.counts[id], total: all.total),
          frequencies: FrequencyPair(
            count: count, referenceCount: all.counts[id] - count - own.counts[id],
            size: inside.total, referenceSize: outsideSize))
      }
      .sorted(by: Self.isBefore)
  }

  /// By Dice, which orders as logDice does.
  private static func isBefore(_ left: Row, _ right: Row) -> Bool {
    let (leftDice, rightDice) = (left.cooccurrence.dice, right.cooccurrence.dice)
    if leftDice != rightDice { return leftDice > rightDice }
    return left.count != right.count ? left.count > right.count : left.id < right.id
  }
}

extension Runs {
  /// Those of `hits`, which ascend, that begin in the set. O(hits + ranges).
  func keeping(_ hits: [Range<Int>]) -> [Range<Int>] {
    var index = 0
    return hits.filter { hit in
      while index < ranges.count, ranges[index].upperBound <= hit.lowerBound { index += 1 }
      return index < ranges.count && ranges[index].lowerBound <= hit.lowerBound && !hit.isEmpty
    }
  }
}
