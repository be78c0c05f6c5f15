import Corpus

/// How well each sentence stands for the whole text, by where it stands, how close it is to what the
/// text is about, and how much it says.
///
/// Position counts as 1 / (1 + i / (0.01 n + 8)) for sentence i of n; closeness is the cosine of the
/// sentence with the sum of all weighted sentences (the centroid of Radev, Jing, Stys and Tam 2004).
struct GenericScores {
  struct Weights {
    var position: Float = 1
    var centroid: Float = 0.6
    var length: Float = 0.3
    /// By how much a sentence loses that opens with a pronoun that points back.
    var pointingBack: Float = 0.2
    /// By how much a sentence of those who ask loses where nearly all is answers.
    var interviewer: Float = 0.5
    /// By how much a sentence loses that repeats a chosen one.
    var redundancy: Float = 0.4
  }

  /// One score a sentence.
  static func scores(
    _ table: SentenceTable, _ vectors: [Float], _ weights: [Float], documentStarts: [Int],
    weights factors: Weights = Weights()
  ) -> [Float] {
    let central = centrality(table, vectors, weights)
    let greatest = central.max() ?? 0
    var scores = [Float](repeating: 0, count: table.count)
    for (index, start) in documentStarts.enumerated() {
      let end = index + 1 < documentStarts.count ? documentStarts[index + 1] : table.count
      let reach = 0.01 * Float(end - start) + 8
      for sentence in start..<end {
        let position = 1 / (1 + Float(sentence - start) / reach)
        let length = min(Float(table.words[sentence]), 30) / 30
        let centroid = greatest > 0 ? central[sentence] / greatest : 0
        scores[sentence] =
          factors.position * position + factors.centroid * centroid + factors.length * length
      }
    }
    return scores
  }

  /// The cosine of every sentence with the sum of all. O(terms).
  static func centrality(_ table: SentenceTable, _ vectors: [Float], _ weights: [Float]) -> [Float]
  {
    var centroid = [Float](repeating: 0, count: table.stems.count)
    for place in table.terms.indices {
      let term = Int(table.terms[place])
      centroid[term] += Float(table.counts[place]) * weights[term]
    }
    let square = centroid.reduce(0) { $0 + $1 * $1 }
    guard square > 0 else { return Array(repeating: 0, count: table.count) }
    let scale = 1 / square.squareRoot()
    return (0..<table.count).map { sentence in
      var sum: Float = 0
      for place in table.terms(of: sentence) {
        sum += vectors[place] * centroid[Int(table.terms[place])]
      }
      return sum * scale
    }
  }
}
