import Glibc
public import Statistics

/// What each word adds to the difference between two texts.
///
/// The Jensen-Shannon divergence of the relative frequencies of all words is a sum over words, so each
/// has its share of it (the generalized word shift of Gallagher, Frank, Mitchell, Schwartz, Reagan,
/// Danforth and Dodds 2021, EPJ Data Science 10:4, with both texts weighing the same). Unlike a test, it
/// weighs how much of a text a word is: what it lists first is what one would notice.
public struct WordShift: Sendable {
  /// One word's part.
  public struct Part: Sendable, Equatable {
    /// The row of the keyword table that this is about.
    public var row: KeywordRow
    /// Of the divergence, from 0 to 1.
    public var share: Double
    /// Whether the left side uses it more.
    public var isOnLeft: Bool
  }

  /// In bits: 0 for texts that use all words equally often, 1 for texts without a common word.
  public var divergence: Double
  /// All words that differ, those that add most first.
  public var parts: [Part]

  /// O(rows log rows).
  public init(_ table: KeywordTable) {
    var total = 0.0
    var parts: [Part] = []
    for row in table.rows {
      let pair = row.frequencies
      let left = pair.perMillion / 1e6
      let right = pair.referencePerMillion / 1e6
      let mean = (left + right) / 2
      var value = 0.0
      if left > 0 { value += left / 2 * log2(left / mean) }
      if right > 0 { value += right / 2 * log2(right / mean) }
      total += value
      if value > 0 { parts.append(Part(row: row, share: value, isOnLeft: left > right)) }
    }
    divergence = min(1, total)
    if total > 0 {
      for index in parts.indices { parts[index].share /= total }
    }
    self.parts = parts.sorted {
      ($1.share, table.value(of: $0.row)) < ($0.share, table.value(of: $1.row))
    }
  }
}
