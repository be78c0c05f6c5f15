import Corpus
import Summarization

/// A passage that stands on both sides of a comparison.
public struct RepeatedPassage: Sendable {
  public var left: ReuseOccurrence
  public var right: ReuseOccurrence
  /// The words of each that the other lacks, as ranges of Unicode scalars of its text.
  public var leftChanges: [Range<Int>]
  public var rightChanges: [Range<Int>]
  /// Twice the words in common, in order, over the words of both.
  public var similarity: Double
}

extension Comparer {
  /// The passages of at least twelve words that stand, word for word or nearly so, in documents of
  /// both sides, the longest first; none where a document belongs to both. O(tokens of both sides).
  public func repeatedPassages(
    _ left: ComparisonSide, _ right: ComparisonSide
  ) -> [RepeatedPassage] {
    let lefts = Set(corpus.documents(in: left.selection))
    let rights = Set(corpus.documents(in: right.selection))
    guard lefts.isDisjoint(with: rights) else { return [] }
    let reuse = TextReuse(
      corpus, summarizer.content,
      in: Selection(turns: left.selection.turns.union(right.selection.turns)))
    var found: [RepeatedPassage] = []
    for passage in reuse.passages {
      let places = reuse.occurrences(of: passage)
      guard let first = places.first(where: { lefts.contains($0.document) }),
        let second = places.first(where: { rights.contains($0.document) })
      else { continue }
      found.append(aligned(first, second))
    }
    return found.sorted {
      ($1.left.words, $0.left.tokens.lowerBound) < ($0.left.words, $1.left.tokens.lowerBound)
    }
  }

  private func aligned(_ left: ReuseOccurrence, _ right: ReuseOccurrence) -> RepeatedPassage {
    let first = WordSequence(corpus, [left.tokens], summarizer.content)
    let second = WordSequence(corpus, [right.tokens], summarizer.content)
    let pairs = WordAlignment.anchoredPairs(first.words, second.words)
    func changes(
      _ place: ReuseOccurrence, _ words: WordSequence, _ common: Set<Int>
    ) -> [Range<Int>] {
      let start = corpus.byteRange(ofToken: place.tokens.lowerBound).lowerBound
      return place.text.scalarRanges(
        ofBytes: corpus.byteRanges(
          ofWords: words.positions.indices.filter { !common.contains($0) }, of: words,
          from: start))
    }
    return RepeatedPassage(
      left: left, right: right, leftChanges: changes(left, first, Set(pairs.map(\.left))),
      rightChanges: changes(right, second, Set(pairs.map(\.right))),
      similarity: 2 * Double(pairs.count) / Double(max(1, first.count + second.count)))
  }
}
