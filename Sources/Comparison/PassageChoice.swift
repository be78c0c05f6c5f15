import Corpus
import Summarization

/// Finds the sentences of a side that say most about a topic.
struct PassageChoice {
  let corpus: Corpus
  let text: SideText
  let concepts: ConceptTable
  /// Who says what in quotes, by sentence.
  let quoted: [Int: Int]
  /// Sentences that already stand for another topic, as rows of the table.
  private(set) var used: Set<Int> = []

  init(_ corpus: Corpus, _ text: SideText, _ concepts: ConceptTable, speaker: Int?) {
    self.corpus = corpus
    self.text = text
    self.concepts = concepts
    var quoted: [Int: Int] = [:]
    for document in Set(text.table.turns.map(corpus.documentIndex(ofTurn:))) {
      for quote in corpus.quotes[corpus.documents[document].quotes] where !quote.tokens.isEmpty {
        guard let said = quote.speaker, speaker == nil || speaker == said else { continue }
        let first = corpus.sentenceIndex(ofToken: quote.tokens.lowerBound)
        let last = corpus.sentenceIndex(ofToken: quote.tokens.upperBound - 1)
        for sentence in first...last where quoted[sentence] == nil { quoted[sentence] = said }
      }
    }
    self.quoted = quoted
  }

  /// The share of the side's words that stand in sentences about a topic.
  func share(of topic: [Int], _ side: ConceptTable.Side) -> Double {
    var rows: Set<Int32> = []
    for concept in topic { rows.formUnion(side.sentences[concept]) }
    let words = rows.reduce(0) { $0 + text.table.words[Int($1)] }
    return Double(words) / Double(max(1, text.words))
  }

  /// The best sentences about a topic, best first. Sentences that are chosen for one topic are chosen
  /// for another only where there is nothing else.
  mutating func passages(
    about topic: [Int], _ side: ConceptTable.Side, limit: Int
  ) -> [TopicPassage] {
    // In the order of the topic, so that sums are the same every time.
    let weights = topic.enumerated().map { place, concept in
      side.salience[concept] * (place == 0 ? 1.5 : 1)
    }
    let total = weights.reduce(0, +)
    guard total > 0 else { return [] }
    var own: [Int: Float] = [:]
    for (concept, weight) in zip(topic, weights) {
      for row in side.sentences[concept] { own[Int(row), default: 0] += weight / total }
    }
    // What stands first names the topic: a sentence without it is about something near.
    let naming = Set(side.sentences[topic[0]].map { Int($0) })
    var ranked: [(row: Int, score: Float)] = own.map { row, match in
      (row, score(row, match, own) * (naming.isEmpty || naming.contains(row) ? 1 : 0.5))
    }
    ranked.sort { ($1.score, $0.row) < ($0.score, $1.row) }
    var chosen: [(row: Int, score: Float)] = []
    for candidate in ranked where chosen.count < limit {
      if chosen.contains(where: { repeats($0.row, candidate.row) }) { continue }
      chosen.append(candidate)
    }
    // A weak second or third passage says less than none.
    if let best = chosen.first?.score { chosen.removeAll { $0.score < 0.4 * best } }
    used.formUnion(chosen.map(\.row))
    return chosen.map { passage($0.row, score: $0.score, topic: Set(topic)) }
  }

  private func score(_ row: Int, _ match: Float, _ own: [Int: Float]) -> Float {
    let table = text.table
    var score = match
    for (distance, weight) in [(-1, Float(0.2)), (1, 0.15)] {
      let near = row + distance
      if table.turns.indices.contains(near), table.turns[near] == table.turns[row] {
        score += weight * (own[near] ?? 0)
      }
    }
    let length = min(Float(table.words[row]), 25) / 25
    score *= 0.4 + 0.6 * length
    if table.words[row] > 40 { score *= 40 / Float(table.words[row]) }
    if text.traits.pointsBack[row] { score *= 0.75 }
    if text.traits.asks[row] { score *= 0.6 }
    score *= 1 - text.traits.formulaicShare[row]
    if used.contains(row) { score *= 0.3 }
    return score
  }

  /// Whether two sentences say nearly the same.
  private func repeats(_ left: Int, _ right: Int) -> Bool {
    let table = text.table
    let terms = Set(table.terms[table.terms(of: left)])
    let other = table.terms[table.terms(of: right)]
    let common = other.reduce(0) { $0 + (terms.contains($1) ? 1 : 0) }
    return 5 * common > 4 * max(1, min(terms.count, other.count)) && common > 2
  }

  private func passage(_ row: Int, score: Float, topic: Set<Int>) -> TopicPassage {
    let sentence = text.table.sentences[row]
    let tokens = corpus.tokens(ofSentence: sentence)
    let start = corpus.byteRange(ofTokens: tokens).lowerBound
    let content = corpus.text(ofSentence: sentence)
    var highlights: [Range<Int>] = []
    for position in tokens {
      let concept = concepts.concept(at: position)
      guard concept >= 0, topic.contains(concept) else { continue }
      let bytes = corpus.byteRange(ofToken: position)
      highlights.append(bytes.lowerBound - start..<bytes.upperBound - start)
    }
    return TopicPassage(
      sentence: sentence, reference: corpus.reference(ofSentence: sentence),
      speaker: quoted[sentence] ?? corpus.speaker(ofTurn: text.table.turns[row]), text: content,
      highlights: content.scalarRanges(ofBytes: highlights), score: Double(score))
  }
}

extension String {
  /// Ranges of UTF-8 offsets, ascending, as ranges of Unicode scalars.
  func scalarRanges(ofBytes ranges: [Range<Int>]) -> [Range<Int>] {
    guard !ranges.isEmpty else { return [] }
    var result: [Range<Int>] = []
    var scalar = 0
    var byte = 0
    var next = 0
    var start = 0
    for unit in unicodeScalars {
      if next < ranges.count, byte == ranges[next].lowerBound { start = scalar }
      byte += UTF8.width(unit)
      scalar += 1
      if next < ranges.count, byte >= ranges[next].upperBound {
        result.append(start..<scalar)
        next += 1
      }
    }
    return result
  }
}
