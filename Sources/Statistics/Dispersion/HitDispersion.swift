public import Corpus

/// How the hits of a query are spread over documents and over the length of a selection.
public struct HitDispersion: Sendable {
  /// The documents of the selection that have tokens that count, as indices: the parts.
  public let documents: [Int]
  /// Counts and sizes of the parts.
  public let parts: PartDispersion
  /// The place of each hit among the tokens that count, ascending.
  public let places: [Int]
  /// The number of tokens that count.
  public let total: Int

  /// See `averageReducedFrequency(places:total:)`.
  public var averageReducedFrequency: Double {
    Statistics.averageReducedFrequency(places: places, total: total)
  }

  /// The number of hits in each of `count` stretches of equally many tokens.
  public func strip(_ count: Int) -> [Int] {
    guard count > 0, total > 0 else { return [] }
    var result = [Int](repeating: 0, count: count)
    for place in places { result[min(place, total - 1) * count / total] += 1 }
    return result
  }

  /// O(tokens + hits).
  ///
  /// - Parameter hits: corpus positions of the matches of a query, ascending; those that begin outside
  ///   `tokens` are left out.
  public init(
    of hits: [Range<Int>], in tokens: Runs, of corpus: Corpus, withPunctuation: Bool = false
  ) {
    let counted = CountedTypes(of: corpus, withPunctuation: withPunctuation)
    let words = corpus.words.span
    let flags = counted.flags.span
    let hits = tokens.keeping(hits)
    var documents: [Int] = []
    var counts: [Int] = []
    var sizes: [Int] = []
    var places: [Int] = []
    places.reserveCapacity(hits.count)
    var seen = 0
    var next = 0
    for (document, range) in corpus.pieces(of: tokens) {
      let before = seen
      let firstHit = next
      var position = range.lowerBound
      while position < range.upperBound {
        let stop =
          next < hits.count && hits[next].lowerBound < range.upperBound
          ? hits[next].lowerBound : range.upperBound
        while position < stop {
          if flags[Int(words[position])] { seen += 1 }
          position += 1
        }
        while next < hits.count, hits[next].lowerBound == position, position < range.upperBound {
          places.append(seen)
          next += 1
        }
      }
      if documents.last == document {
        counts[counts.count - 1] += next - firstHit
        sizes[sizes.count - 1] += seen - before
      } else {
        documents.append(document)
        counts.append(next - firstHit)
        sizes.append(seen - before)
      }
    }
    self.documents = zip(documents, sizes).filter { $0.1 > 0 }.map(\.0)
    parts = PartDispersion(counts: counts, sizes: sizes)
    self.places = places
    total = seen
  }
}

extension Corpus {
  /// The ranges of `tokens` cut where documents end, with the index of the document, ascending.
  /// O(ranges + documents).
  func pieces(of tokens: Runs) -> [(document: Int, tokens: Range<Int>)] {
    guard let first = tokens.ranges.first else { return [] }
    var result: [(document: Int, tokens: Range<Int>)] = []
    var document = documentIndex(ofToken: first.lowerBound)
    for range in tokens.ranges {
      while document < documents.count, documents[document].tokens.upperBound <= range.lowerBound {
        document += 1
      }
      while document < documents.count, documents[document].tokens.lowerBound < range.upperBound {
        let own = range.clamped(to: documents[document].tokens)
        if !own.isEmpty { result.append((document, own)) }
        if documents[document].tokens.upperBound > range.upperBound { break }
        document += 1
      }
    }
    return result
  }
}
