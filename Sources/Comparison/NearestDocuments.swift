import Corpus
import Glibc
import Summarization

/// A document that is like another one.
public struct NearDocument: Sendable {
  /// Its index.
  public var document: Int
  /// The cosine of the weighted content words of both, from 0 to 1.
  public var similarity: Double
  /// The words that make them alike, by how much they add.
  public var words: [String]
}

extension Comparer {
  /// The documents that are most like one document, nearest first. O(tokens of the corpus).
  public func nearest(to document: Int, limit: Int, words wordLimit: Int = 6) -> [NearDocument] {
    guard corpus.documents.indices.contains(document) else { return [] }
    var counts = StemCounts(stems: summarizer.content.stems.count)
    counts.count(corpus, corpus.documents[document].tokens, summarizer.content)
    var query = [Float](repeating: 0, count: summarizer.content.stems.count)
    var square: Float = 0
    for stem in counts.touched.sorted() {
      query[Int(stem)] = weight(stem, counts)
      square += query[Int(stem)] * query[Int(stem)]
    }
    counts.reset()
    guard square > 0 else { return [] }
    var near: [(document: Int, similarity: Float)] = []
    for (index, other) in corpus.documents.enumerated() where index != document {
      counts.count(corpus, other.tokens, summarizer.content)
      var product: Float = 0
      var otherSquare: Float = 0
      for stem in counts.touched {
        let weight = weight(stem, counts)
        otherSquare += weight * weight
        product += weight * query[Int(stem)]
      }
      counts.reset()
      if product > 0 { near.append((index, product / (square * otherSquare).squareRoot())) }
    }
    near.sort { ($1.similarity, $0.document) < ($0.similarity, $1.document) }
    return near.prefix(limit).map { entry in
      NearDocument(
        document: entry.document, similarity: Double(min(1, entry.similarity)),
        words: commonWords(query, entry.document, wordLimit))
    }
  }

  private func weight(_ stem: Int32, _ counts: StemCounts) -> Float {
    summarizer.content.isColourless[Int(stem)]
      ? 0 : logf(1 + Float(counts[stem])) * rarity[Int(stem)] * rarity[Int(stem)]
  }

  /// The stems that add most to the similarity, as the document spells them.
  private func commonWords(_ query: [Float], _ document: Int, _ limit: Int) -> [String] {
    let tokens = corpus.documents[document].tokens
    var counts = StemCounts(stems: query.count)
    counts.count(corpus, tokens, summarizer.content)
    let best = counts.touched.filter { query[Int($0)] > 0 }
      .map { ($0, query[Int($0)] * weight($0, counts)) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit)
    var spelling: [Int32: String] = [:]
    for position in tokens where spelling.count < best.count {
      let type = Int(corpus.words[position])
      let stem = summarizer.content.term(at: position)
      if spelling[stem] == nil, best.contains(where: { $0.0 == stem }) {
        spelling[stem] = corpus.lexicon.string(type)
      }
    }
    return best.compactMap { spelling[$0.0] }
  }
}

/// How often each stem occurs in one text after another.
private struct StemCounts {
  private var counts: [Int32]
  private(set) var touched: [Int32] = []

  init(stems: Int) { counts = Array(repeating: 0, count: stems) }

  subscript(stem: Int32) -> Int32 { counts[Int(stem)] }

  mutating func count(_ corpus: Corpus, _ tokens: Range<Int>, _ content: ContentTerms) {
    for position in tokens {
      let stem = content.term(at: position)
      guard stem >= 0 else { continue }
      if counts[Int(stem)] == 0 { touched.append(stem) }
      counts[Int(stem)] += 1
    }
  }

  mutating func reset() {
    for stem in touched { counts[Int(stem)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
