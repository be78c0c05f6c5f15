import Corpus

/// How well each sentence answers a query: its own match, the match of the sentences around it and of
/// its turn, how much it says, and whether the speaker is one that the query names.
struct QueryScores {
  struct Weights {
    /// Of the matches one and two sentences away.
    var near: [Float] = [0.5, 0.25]
    var turn: Float = 0.5
    var length: Float = 0.5
    var speaker: Float = 1
    /// By how much a sentence loses that repeats a chosen one.
    var redundancy: Float = 0.1
  }

  /// One score a sentence, or `nil` where no sentence has a term of the query.
  static func scores(
    _ table: SentenceTable, _ query: SummaryQuery, speakers: [Int?],
    weights factors: Weights = Weights()
  ) -> [Float]? {
    let match = matches(table, query)
    let greatest = match.sentences.max() ?? 0
    guard greatest > 0 else { return nil }
    let greatestTurn = match.turns.max() ?? 0
    let own = match.sentences.map { $0 / greatest }
    return (0..<table.count).map { sentence in
      var score = own[sentence]
      for (index, weight) in factors.near.enumerated() {
        let distance = index + 1
        if sentence >= distance { score += weight * own[sentence - distance] }
        if sentence + distance < own.count { score += weight * own[sentence + distance] }
      }
      if greatestTurn > 0 { score += factors.turn * match.turns[sentence] / greatestTurn }
      score += factors.length * min(Float(table.words[sentence]), 30) / 30
      if let speaker = speakers[sentence], query.speakers.contains(speaker) {
        score += factors.speaker
      }
      return score
    }
  }

  /// BM25 of every sentence and, for every sentence, of its turn. O(terms).
  static func matches(_ table: SentenceTable, _ query: SummaryQuery) -> (
    sentences: [Float], turns: [Float]
  ) {
    var wanted = [Int](repeating: -1, count: table.stems.count)
    for (term, stem) in table.stems.enumerated() {
      if let index = query.stems.firstIndex(of: stem) { wanted[term] = index }
    }
    let sentences = bm25(table, wanted, query.stems.count, starts: Array(0..<table.count))
    var turnStarts: [Int] = []
    for sentence in 0..<table.count
    where sentence == 0 || table.turns[sentence] != table.turns[sentence - 1] {
      turnStarts.append(sentence)
    }
    let byTurn = bm25(table, wanted, query.stems.count, starts: turnStarts)
    var turns = [Float](repeating: 0, count: table.count)
    for (index, start) in turnStarts.enumerated() {
      let end = index + 1 < turnStarts.count ? turnStarts[index + 1] : table.count
      for sentence in start..<end { turns[sentence] = byTurn[index] }
    }
    return (sentences, turns)
  }

  /// BM25 of texts, each of which is the sentences from one of `starts` to the next.
  /// - Parameter wanted: the query term of every term, or -1.
  private static func bm25(
    _ table: SentenceTable, _ wanted: [Int], _ queryTerms: Int, starts: [Int]
  ) -> [Float] {
    var length = [Float](repeating: 0, count: starts.count)
    var found: [(text: Int, term: Int, count: Float)] = []
    var frequency = [Int](repeating: 0, count: queryTerms)
    var counts = [Float](repeating: 0, count: queryTerms)
    for (text, start) in starts.enumerated() {
      let end = text + 1 < starts.count ? starts[text + 1] : table.count
      var present: [Int] = []
      for place in table.termStarts[start]..<table.termStarts[end] {
        length[text] += Float(table.counts[place])
        let term = wanted[Int(table.terms[place])]
        guard term >= 0 else { continue }
        if counts[term] == 0 { present.append(term) }
        counts[term] += Float(table.counts[place])
      }
      for term in present {
        found.append((text, term, counts[term]))
        frequency[term] += 1
        counts[term] = 0
      }
    }
    let total = length.reduce(0, +)
    let measure = BM25(averageLength: total / Float(max(1, starts.count)), count: starts.count)
    let weights = frequency.map { measure.weight(frequency: $0) }
    var scores = [Float](repeating: 0, count: starts.count)
    for entry in found {
      scores[entry.text] += measure.score(
        weight: weights[entry.term], occurrences: entry.count, length: length[entry.text])
    }
    return scores
  }
}
