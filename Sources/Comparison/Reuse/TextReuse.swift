public import Corpus
public import Summarization

/// Passages that stand in more than one document: repeated answers, quotes, advertisements, texts that
/// were published again.
///
/// Finds what is word for word the same for `leastWords` words, or nearly so with a run of eight words
/// among them, everywhere in a selection, in time that grows with its words.
public struct TextReuse: Sendable {
  /// What is looked for.
  public struct Options: Sendable {
    /// Passages with fewer words in common are left out.
    public var leastWords = 12
    /// Passages that stand in fewer documents are left out.
    public var leastDocuments = 2
    /// Only passages that stand in this document.
    public var document: Int?

    public init() {}
  }

  /// What takes most room first: words times the documents that repeat them.
  public let passages: [ReusedPassage]
  private let corpus: Corpus
  private let content: ContentTerms
  private let stream: WordStream

  /// O(tokens).
  /// - Parameter isCancelled: asked now and then; where it holds, nothing is found.
  public init(
    _ corpus: Corpus, _ content: ContentTerms, in selection: Selection,
    options: Options = Options(), isCancelled: () -> Bool = { Cancellation.isRequested }
  ) {
    self.corpus = corpus
    self.content = content
    let stream = WordStream(corpus, content, selection)
    self.stream = stream
    let matches = ReuseFinder(stream: stream, leastWords: max(3, options.leastWords))
      .matches(isCancelled: isCancelled)
    var passages: [ReusedPassage] = []
    for cluster in PassageClusters(matches).clusters where !Cancellation.isRequested {
      // By date, then in load order: what was said first comes first.
      let dated = cluster.map { place in
        let document = corpus.documentIndex(ofTurn: stream.turn(of: place.lowerBound))
        return (place: place, date: corpus.documents[document].date ?? "9999")
      }
      let places = dated.sorted {
        ($0.date, $0.place.lowerBound) < ($1.date, $1.place.lowerBound)
      }.map(\.place)
      for part in PassageVariants(places, in: stream.words).parts() {
        let documents = Set(
          part.map { corpus.documentIndex(ofTurn: stream.turn(of: $0.lowerBound)) })
        guard documents.count >= max(2, options.leastDocuments),
          options.document.map(documents.contains) ?? true,
          Self.says(something: part[0], stream, corpus, content)
        else { continue }
        passages.append(
          ReusedPassage(places: part, words: part[0].count, documents: documents.count))
      }
    }
    self.passages = passages.sorted {
      ($1.words * ($1.documents - 1), $0.places[0].lowerBound)
        < ($0.words * ($0.documents - 1), $1.places[0].lowerBound)
    }
  }

  /// Whether a passage has content of its own: formulas of talk (*thank you so much for coming on*)
  /// come again and again without being taken from anywhere.
  private static func says(
    something place: Range<Int>, _ stream: WordStream, _ corpus: Corpus, _ content: ContentTerms
  ) -> Bool {
    var terms: Set<Int32> = []
    for position in stream.positions(of: place.prefix(200)) {
      let term = content.term(at: position)
      if term >= 0, !content.isColourless[Int(term)] { terms.insert(term) }
    }
    return terms.count >= 4
  }

  /// Where a passage stands, the place that stands for it first, then by date; each with how it
  /// differs from the first.
  public func occurrences(of passage: ReusedPassage) -> [ReuseOccurrence] {
    guard let first = passage.places.first else { return [] }
    return passage.places.map { place in
      let positions = stream.positions(of: place)
      let tokens = (positions.first ?? 0)..<(positions.last ?? -1) + 1
      let text = corpus.text(ofTokens: tokens)
      var changes: [Range<Int>] = []
      var similarity = 1.0
      if place != first {
        let words = stream.words[place].map { Int32(bitPattern: $0) }
        let original = stream.words[first].map { Int32(bitPattern: $0) }
        let pairs = WordAlignment.anchoredPairs(words, original)
        let known = Set(pairs.map(\.left))
        similarity = 2 * Double(pairs.count) / Double(words.count + original.count)
        let start = corpus.byteRange(ofToken: tokens.lowerBound).lowerBound
        let changed = corpus.byteRanges(
          ofWords: words.indices.filter { !known.contains($0) }, at: positions, from: start)
        changes = text.scalarRanges(ofBytes: changed)
      }
      return ReuseOccurrence(
        document: corpus.documentIndex(ofToken: tokens.lowerBound), tokens: tokens,
        words: place.count, reference: corpus.reference(ofToken: tokens.lowerBound),
        end: corpus.reference(ofToken: max(tokens.lowerBound, tokens.upperBound - 1)),
        speakers: stream.speakers(of: place), text: text, changes: changes,
        similarity: similarity)
    }
  }
}

/// A passage that stands in several documents.
public struct ReusedPassage: Sendable {
  /// Where, as words of the stream that was searched; the one that stands for it first, then by date.
  let places: [Range<Int>]
  /// The words of the first.
  public let words: Int
  /// How many documents have it.
  public let documents: Int

  /// How often it was found.
  public var count: Int { places.count }
}

/// One place at which a passage stands.
public struct ReuseOccurrence: Sendable {
  /// Its index.
  public var document: Int
  public var tokens: Range<Int>
  /// Punctuation does not count.
  public var words: Int
  /// The sentences with its first and its last word.
  public var reference: Reference
  public var end: Reference
  /// Those who say it, by how many of the words.
  public var speakers: [Int]
  /// As in the source.
  public var text: String
  /// The words that the first occurrence lacks, as ranges of Unicode scalars of `text`.
  public var changes: [Range<Int>]
  /// Twice the words in common with the first, in order, over the words of both.
  public var similarity: Double
}
