import Corpus
import Summarization

/// Finds the passage of a text that a quote comes from: three words in a row of the quote vote for
/// places of the source, and the place with most votes is aligned word by word. A quote that shares no
/// three words in a row is looked for by its rare words.
struct QuoteTracer {
  static let leastWords = 4

  let corpus: Corpus
  let content: ContentTerms
  let rarity: [Float]
  private let source: WordSequence
  /// Where each three words of the source stand.
  private var places: [UInt64: [Int32]] = [:]

  init(_ corpus: Corpus, _ content: ContentTerms, rarity: [Float], source tokens: Runs) {
    self.corpus = corpus
    self.content = content
    self.rarity = rarity
    source = WordSequence(corpus, tokens.ranges, content)
    if source.count > 2 {
      places.reserveCapacity(source.count)
      for index in 0..<source.count - 2 {
        places[WordSequence.trigram(source.words, at: index), default: []].append(Int32(index))
      }
    }
  }

  /// Traces a quote; `nil` where it is too short to be traced. Of reported speech the part in quotation
  /// marks is traced, or all of it, which is left out where it is not found.
  func trace(_ quote: Quote, isOnLeft: Bool) -> TracedQuote? {
    guard quote.kind == .indirect else { return trace(quote, quote.tokens, isOnLeft: isOnLeft) }
    if let inner = quotedPart(quote.tokens), let found = trace(quote, inner, isOnLeft: isOnLeft) {
      return found
    }
    let found = trace(quote, quote.tokens, isOnLeft: isOnLeft)
    return found?.source == nil ? nil : found
  }

  /// The tokens behind the first quotation mark among some, up to the next.
  private func quotedPart(_ tokens: Range<Int>) -> Range<Int>? {
    func isMark(_ position: Int) -> Bool { Self.marks.contains(corpus.word(at: position)) }
    guard let opening = tokens.first(where: isMark) else { return nil }
    let end = (opening + 1..<max(opening + 1, tokens.upperBound)).first(where: isMark)
    let part = opening + 1..<(end ?? tokens.upperBound)
    return part.isEmpty ? nil : part
  }

  private static let marks: Set<String> = [
    "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}", "\u{2018}",
  ]

  private func trace(_ quote: Quote, _ tokens: Range<Int>, isOnLeft: Bool) -> TracedQuote? {
    let words = WordSequence(corpus, [tokens], content)
    guard words.count >= Self.leastWords else { return nil }
    func traced(
      _ status: TracedQuote.Status, _ range: Range<Int>?, _ similarity: Double,
      _ pairs: [(left: Int, right: Int)]
    ) -> TracedQuote {
      TracedQuote(
        speaker: quote.speaker, isOnLeft: isOnLeft,
        quoted: text(words, 0..<words.count, matched: pairs.map(\.left), speaker: quote.speaker),
        source: range.map { range in
          text(source, range, matched: pairs.map { $0.right + range.lowerBound })
        },
        status: status, similarity: similarity)
    }
    if let window = bestWindow(words.words) {
      let pairs = tightPairs(words.words, Array(source.words[window]))
      if let first = pairs.first?.right, let last = pairs.last?.right {
        let range = window.lowerBound + first..<window.lowerBound + last + 1
        let coverage = Double(pairs.count) / Double(words.count)
        let similarity = 2 * Double(pairs.count) / Double(words.count + range.count)
        if coverage >= 0.5, similarity >= 0.5 {
          let isExact = pairs.count == words.count && range.count == words.count
          return traced(
            isExact ? .exact : coverage >= 0.8 ? .altered : .partial, range, similarity,
            pairs.map { ($0.left, $0.right - first) })
        }
      }
    }
    if let (range, overlap) = similarSentence(words) {
      let pairs = WordAlignment.pairs(words.words, Array(source.words[range]))
      return traced(.reworded, range, overlap, pairs)
    }
    return traced(.notFound, nil, 0, [])
  }

  /// The longest common subsequence that covers fewest words of the source: where a question has the words
  /// that an answer begins with, the answer is the source.
  ///
  /// One alignment for each word that is given up at an end. O(n · m) each.
  private func tightPairs(_ words: [Int32], _ source: [Int32]) -> [(left: Int, right: Int)] {
    var best = WordAlignment.pairs(words, source)
    func tighten(_ range: (_ first: Int, _ last: Int) -> Range<Int>) {
      while best.count > 1, let first = best.first?.right, let last = best.last?.right {
        let range = range(first, last)
        let pairs = WordAlignment.pairs(words, Array(source[range]))
        guard pairs.count == best.count else { return }
        best = pairs.map { ($0.left, $0.right + range.lowerBound) }
      }
    }
    tighten { $0 + 1..<$1 + 1 }
    tighten { $0..<$1 }
    return best
  }

  /// The stretch of the source, a fifth longer than the quote, that has most of its trigrams.
  private func bestWindow(_ words: [Int32]) -> Range<Int>? {
    var hits: [Int] = []
    for index in 0..<words.count - 2 {
      for place in places[WordSequence.trigram(words, at: index)] ?? [] { hits.append(Int(place)) }
    }
    guard !hits.isEmpty else { return nil }
    hits.sort()
    let length = words.count * 6 / 5 + 2
    var best = (first: 0, count: 0)
    var first = 0
    for last in hits.indices {
      while hits[last] - hits[first] > length { first += 1 }
      if last - first + 1 > best.count { best = (first, last - first + 1) }
    }
    let margin = max(3, words.count / 5)
    let start = max(0, hits[best.first] - margin)
    let end = min(source.count, hits[best.first + best.count - 1] + 3 + margin)
    return start..<max(end, min(source.count, start + length))
  }

  /// The sentence of the source that has most of the quote's content words, by rarity.
  private func similarSentence(_ words: WordSequence) -> (Range<Int>, Double)? {
    var wanted: Set<Int32> = []
    for position in words.positions {
      let term = content.term(at: position)
      if term >= 0 { wanted.insert(term) }
    }
    let total = wanted.sorted().reduce(Float(0)) { $0 + rarity[Int($1)] }
    guard wanted.count >= 3, total > 0 else { return nil }
    var best: (range: Range<Int>, overlap: Float)?
    var start = 0
    while start < source.count {
      let sentence = corpus.tokens(
        ofSentence: corpus.sentenceIndex(ofToken: source.positions[start]))
      var end = start
      var found: Set<Int32> = []
      while end < source.count, sentence.contains(source.positions[end]) {
        let term = content.term(at: source.positions[end])
        if wanted.contains(term) { found.insert(term) }
        end += 1
      }
      let overlap = found.sorted().reduce(Float(0)) { $0 + rarity[Int($1)] } / total
      if found.count >= 3, overlap >= 0.5, overlap > best?.overlap ?? 0 {
        best = (start..<end, overlap)
      }
      start = max(end, start + 1)
    }
    return best.map { ($0.range, Double($0.overlap)) }
  }

  /// The text from the first to the last of some words.
  private func text(
    _ sequence: WordSequence, _ range: Range<Int>, matched: [Int], speaker: Int? = nil
  ) -> QuotedText {
    let first = sequence.positions[range.lowerBound]
    let last = sequence.positions[range.upperBound - 1]
    let start = corpus.byteRange(ofToken: first).lowerBound
    let known = Set(matched)
    let changed = matched.isEmpty ? [] : range.filter { !known.contains($0) }
    let changes = corpus.byteRanges(ofWords: changed, of: sequence, from: start)
    let text = corpus.text(ofTokens: first..<last + 1)
    return QuotedText(
      reference: corpus.reference(ofToken: first),
      speaker: speaker ?? corpus.speaker(ofTurn: corpus.turnIndex(ofToken: first)), text: text,
      changes: text.scalarRanges(ofBytes: changes))
  }
}

extension Corpus {
  /// Where words of a sequence stand, neighbours as one range, as offsets from `start`.
  func byteRanges(
    ofWords indices: [Int], of sequence: WordSequence, from start: Int
  ) -> [Range<Int>] {
    byteRanges(ofWords: indices, at: sequence.positions, from: start)
  }

  /// The same for words that stand at `positions`.
  func byteRanges(
    ofWords indices: [Int], at positions: [Int], from start: Int
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var last = -2
    for index in indices {
      let bytes = byteRange(ofToken: positions[index])
      let first = last == index - 1 ? ranges.popLast()?.lowerBound : nil
      ranges.append((first ?? bytes.lowerBound - start)..<bytes.upperBound - start)
      last = index
    }
    return ranges
  }
}

extension Comparer {
  /// The quotes of each side with their source in the other. Two sides that are parts of one
  /// text have none.
  func quotes(
    _ left: ComparisonSide, _ leftTokens: Runs, _ right: ComparisonSide, _ rightTokens: Runs
  ) -> [TracedQuote] {
    quotes(of: left, in: rightTokens, isOnLeft: true)
      + quotes(of: right, in: leftTokens, isOnLeft: false)
  }

  private func quotes(
    of side: ComparisonSide, in source: Runs, isOnLeft: Bool
  ) -> [TracedQuote] {
    var quotes: [Quote] = []
    for document in corpus.documents(in: side.selection) {
      for quote in corpus.quotes[corpus.documents[document].quotes]
      where side.selection.turns.contains(quote.turn)
        && (side.speaker == nil || side.speaker == quote.speaker)
      {
        quotes.append(quote)
      }
    }
    guard !quotes.isEmpty else { return [] }
    let tracer = QuoteTracer(corpus, summarizer.content, rarity: rarity, source: source)
    return quotes.compactMap { tracer.trace($0, isOnLeft: isOnLeft) }
  }
}
