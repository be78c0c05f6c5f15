import Corpus
import Glibc

/// How well each sentence answers a query. The room is in finding the place: sentences count more
/// where many terms of the query stand close together, wherever in the sentences around they stand.
struct QueryScores {
  struct Weights {
    /// Of the sentence's own match.
    var own: Float = 0.7
    /// Of the matches of the sentences one and two before, and one and two behind it.
    var before: [Float] = [0.3, 0.2]
    var behind: [Float] = [0.1, 0.1]
    /// Of the matches around, weighted by a bell curve; its width is in sentences.
    var bells: [(width: Float, weight: Float)] = [(6, 0.8), (25, 0.3)]
    /// Of the share of the query's terms that stand in the sentence or this many around it.
    var coverage: [(reach: Int, weight: Float)] = [(0, 0.3), (3, 0.5), (20, 1)]
    /// Of closeness to what the whole text is about.
    var centroid: Float = 0.2
    /// Of length: sentences of 30 words and more have all of it.
    var length: Float = 0.5
    /// Of being said by one whom the query names.
    var speaker: Float = 1
    /// Of asking rather than answering.
    var question: Float = -0.7
    /// Of standing at the beginning, where talk is about the talk.
    var beginning: Float = -0.7
    /// By how much a sentence loses that opens with a pronoun that points back.
    var pointingBack: Float = 0.1
    /// By how much a sentence loses that repeats a chosen one.
    var redundancy: Float = 0.1
  }

  let table: SentenceTable
  /// Where the sentences of each document begin in the table.
  let documentStarts: [Int]
  /// The term of the query that each term of the table is, or -1.
  private let wanted: [Int]
  private let queryTerms: Int

  init(_ table: SentenceTable, _ query: SummaryQuery, documentStarts: [Int]) {
    self.table = table
    self.documentStarts = documentStarts
    queryTerms = query.stems.count
    var numbers: [Int32: Int] = [:]
    for (number, stem) in query.stems.enumerated() { numbers[stem] = number }
    wanted = table.stems.map { numbers[$0] ?? -1 }
  }

  /// One score a sentence, or `nil` where no sentence has a term of the query.
  /// - Parameters:
  ///   - central: the closeness of each sentence to the whole, at most 1.
  ///   - asks: whether each sentence is a question.
  ///   - isNamed: whether the speaker of each sentence is one whom the query names.
  func scores(
    central: [Float], asks: [Bool], isNamed: [Bool], weights: Weights = Weights()
  ) -> [Float]? {
    let own = matches().scaledToOne
    guard own.contains(where: { $0 > 0 }) else { return nil }
    var scores = own.map { $0 * weights.own }
    func add(_ values: [Float], _ weight: Float) {
      for index in scores.indices { scores[index] += weight * values[index] }
    }
    for bell in weights.bells { add(smoothed(own, width: bell.width).scaledToOne, bell.weight) }
    for cover in weights.coverage { add(coverage(reach: cover.reach), cover.weight) }
    forEachDocument { sentences in
      let reach = 0.02 * Float(sentences.count) + 5
      for sentence in sentences {
        for (index, weight) in weights.before.enumerated()
        where sentence - index > sentences.lowerBound {
          scores[sentence] += weight * own[sentence - index - 1]
        }
        for (index, weight) in weights.behind.enumerated()
        where sentence + index + 1 < sentences.upperBound {
          scores[sentence] += weight * own[sentence + index + 1]
        }
        let place = Float(sentence - sentences.lowerBound)
        scores[sentence] += weights.beginning / (1 + place / reach)
        scores[sentence] += weights.length * min(Float(table.words[sentence]), 30) / 30
        scores[sentence] += weights.centroid * central[sentence]
        if asks[sentence] { scores[sentence] += weights.question }
        if isNamed[sentence] { scores[sentence] += weights.speaker }
      }
    }
    return scores
  }

  private func forEachDocument(_ body: (Range<Int>) -> Void) {
    for (index, start) in documentStarts.enumerated() {
      let end = index + 1 < documentStarts.count ? documentStarts[index + 1] : table.count
      body(start..<end)
    }
  }

  /// BM25 of every sentence. O(terms).
  func matches() -> [Float] {
    var found: [(sentence: Int, term: Int, occurrences: Float)] = []
    var frequency = [Int](repeating: 0, count: queryTerms)
    var lengths = [Float](repeating: 0, count: table.count)
    for sentence in 0..<table.count {
      for place in table.terms(of: sentence) {
        lengths[sentence] += Float(table.counts[place])
        let term = wanted[Int(table.terms[place])]
        guard term >= 0 else { continue }
        found.append((sentence, term, Float(table.counts[place])))
        frequency[term] += 1
      }
    }
    let average = lengths.reduce(0, +) / Float(max(1, table.count))
    let measure = BM25(averageLength: average, count: table.count)
    let weights = frequency.map { measure.weight(frequency: $0) }
    var scores = [Float](repeating: 0, count: table.count)
    for hit in found {
      scores[hit.sentence] += measure.score(
        weight: weights[hit.term], occurrences: hit.occurrences, length: lengths[hit.sentence])
    }
    return scores
  }

  /// For every sentence the matches around it in its document, weighted by a bell curve that ends at
  /// three times its width. O(sentences + matching sentences · width).
  private func smoothed(_ values: [Float], width: Float) -> [Float] {
    let reach = Int(3 * width)
    let bell = (0...reach).map { expf(-0.5 * (Float($0) / width) * (Float($0) / width)) }
    var result = [Float](repeating: 0, count: values.count)
    forEachDocument { sentences in
      for sentence in sentences where values[sentence] > 0 {
        let around = (sentence - reach..<sentence + reach + 1).clamped(to: sentences)
        for other in around { result[other] += values[sentence] * bell[abs(other - sentence)] }
      }
    }
    return result
  }

  /// For every sentence the share of the query's terms, by weight, that stand at most `reach`
  /// sentences away in its document. O(terms + sentences · terms of the query).
  private func coverage(reach: Int) -> [Float] {
    var places = [[Int]](repeating: [], count: queryTerms)
    for sentence in 0..<table.count {
      for place in table.terms(of: sentence) {
        let term = wanted[Int(table.terms[place])]
        if term >= 0 { places[term].append(sentence) }
      }
    }
    let weights = places.map { logf(Float(table.count + 1) / (Float($0.count) + 0.5)) }
    var total: Float = 0
    for (term, hits) in places.enumerated() where !hits.isEmpty { total += weights[term] }
    var result = [Float](repeating: 0, count: table.count)
    guard total > 0 else { return result }
    for (term, hits) in places.enumerated() {
      var next = 0
      forEachDocument { sentences in
        var done = sentences.lowerBound
        while next < hits.count, sentences.contains(hits[next]) {
          let around = (hits[next] - reach..<hits[next] + reach + 1).clamped(to: sentences)
          for sentence in max(done, around.lowerBound)..<max(done, around.upperBound) {
            result[sentence] += weights[term] / total
          }
          done = max(done, around.upperBound)
          next += 1
        }
      }
    }
    return result
  }
}

extension [Float] {
  /// Divided by the greatest, where that is above 0.
  var scaledToOne: [Float] {
    guard let greatest = self.max(), greatest > 0 else { return self }
    return map { $0 / greatest }
  }
}
