import HeapModule

/// Chooses sentences one by one: at each step the one that scores highest and repeats least of what
/// is already chosen (maximal marginal relevance, Carbonell and Goldstein 1998), as long as it fits.
///
/// A sentence's value only falls as others are chosen, so values are brought up to date when they
/// reach the top of the heap and not before. Ties go to the sentence that comes first, which makes
/// the choice the same every time.
struct SentenceChoice {
  let table: SentenceTable
  let vectors: [Float]
  /// By how much a sentence loses that repeats a chosen one word for word.
  let redundancy: Float
  /// Whether a sentence is not understood without the one before it, which has to come along.
  let leansOnPredecessor: [Bool]

  private struct Candidate: Comparable {
    let sentence: Int
    let value: Float
    /// How many sentences were chosen when `value` was computed.
    let seen: Int

    static func < (left: Candidate, right: Candidate) -> Bool {
      (left.value, right.sentence) < (right.value, left.sentence)
    }
  }

  /// The chosen sentences as rows of the table, ascending.
  /// - Parameters:
  ///   - scores: one a sentence; a sentence with a score that is not finite is never chosen.
  ///   - limit: how many words or sentences there may be.
  func choose(_ scores: [Float], limit: Limit) -> [Int] {
    var remaining = limit
    var heap = Heap(
      (0..<table.count).lazy.filter { scores[$0].isFinite && table.words[$0] > 0 }
        .map { Candidate(sentence: $0, value: scores[$0], seen: 0) })
    var chosen: [Int] = []
    var isChosen = [Bool](repeating: false, count: table.count)
    var index = ChosenTerms(termCount: table.stems.count)
    while !remaining.isReached, let top = heap.popMax() {
      guard !isChosen[top.sentence] else { continue }
      let company = company(of: top.sentence, isChosen)
      let words = company.reduce(0) { $0 + table.words[$1] }
      guard remaining.fits(sentences: company.count, words: words) else { continue }
      if top.seen < chosen.count {
        let repeated = index.greatestSimilarity(table, vectors, top.sentence)
        heap.insert(
          Candidate(
            sentence: top.sentence, value: scores[top.sentence] - redundancy * repeated,
            seen: chosen.count))
        continue
      }
      for sentence in company {
        index.add(table, vectors, sentence)
        chosen.append(sentence)
        isChosen[sentence] = true
        remaining.take(words: table.words[sentence])
      }
    }
    return chosen.sorted()
  }

  /// A sentence and those right before it that it cannot do without, at most two.
  private func company(of sentence: Int, _ isChosen: [Bool]) -> ClosedRange<Int> {
    var first = sentence
    while sentence - first < 2, leansOnPredecessor[first], first > 0, !isChosen[first - 1],
      table.turns[first - 1] == table.turns[sentence],
      table.sentences[first - 1] + 1 == table.sentences[first]
    {
      first -= 1
    }
    return first...sentence
  }

  /// What may still be chosen.
  struct Limit {
    var sentences: Int
    var words: Int
    /// No sentence is shorter, so with fewer words left the choice is over.
    var leastWords = 1

    var isReached: Bool { sentences <= 0 || words < leastWords }

    func fits(sentences count: Int, words: Int) -> Bool {
      count <= sentences && words <= self.words
    }

    mutating func take(words count: Int) {
      sentences -= 1
      words -= count
    }
  }
}

/// The terms of the chosen sentences, by term, for the similarity of a candidate with each of them.
private struct ChosenTerms {
  private var byTerm: [[(chosen: Int32, weight: Float)]]
  private var similarities: [Float] = []

  init(termCount: Int) { byTerm = Array(repeating: [], count: termCount) }

  mutating func add(_ table: SentenceTable, _ vectors: [Float], _ sentence: Int) {
    for place in table.terms(of: sentence) {
      byTerm[Int(table.terms[place])].append((Int32(similarities.count), vectors[place]))
    }
    similarities.append(0)
  }

  /// The highest cosine of a sentence with a chosen one.
  mutating func greatestSimilarity(
    _ table: SentenceTable, _ vectors: [Float], _ sentence: Int
  ) -> Float {
    for index in similarities.indices { similarities[index] = 0 }
    var greatest: Float = 0
    for place in table.terms(of: sentence) {
      for entry in byTerm[Int(table.terms[place])] {
        similarities[Int(entry.chosen)] += entry.weight * vectors[place]
        greatest = max(greatest, similarities[Int(entry.chosen)])
      }
    }
    return greatest
  }
}
