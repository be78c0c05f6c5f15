import Corpus
import Testing

@testable import Summarization

@Suite struct SentenceChoiceTests {
  /// The definition of maximal marginal relevance, looking at every candidate in every step.
  private func slowChoice(
    _ table: SentenceTable, _ vectors: [Float], _ scores: [Float], redundancy: Float, words: Int
  ) -> [Int] {
    func similarity(_ left: Int, _ right: Int) -> Float {
      var sum: Float = 0
      for a in table.terms(of: left) {
        for b in table.terms(of: right) where table.terms[a] == table.terms[b] {
          sum += vectors[a] * vectors[b]
        }
      }
      return sum
    }
    var chosen: [Int] = []
    var remaining = words
    while true {
      var best: (sentence: Int, value: Float)?
      for sentence in 0..<table.count
      where !chosen.contains(sentence) && table.words[sentence] <= remaining {
        let repeated = chosen.map { similarity($0, sentence) }.max() ?? 0
        let value = scores[sentence] - redundancy * repeated
        if best.map({ value > $0.value + 1e-6 }) ?? true { best = (sentence, value) }
      }
      guard let best else { return chosen.sorted() }
      chosen.append(best.sentence)
      remaining -= table.words[best.sentence]
    }
  }

  @Test(arguments: 1...12)
  func theHeapChoosesAsTheDefinition(seed: Int) {
    let corpus = Corpus([randomTranscript("r", sentences: 40, seed: UInt64(seed))])
    let content = ContentTerms(corpus)
    var numbering = TermNumbering(stems: content.stems.count)
    let table = SentenceTable(corpus, SentenceScope(corpus, corpus.everything), content, &numbering)
    let vectors = table.unitVectors(table.termWeights)
    var random = Lehmer(seed: UInt64(seed + 100))
    let scores = (0..<table.count).map { _ in Float.random(in: 0...1, using: &random) }
    let choice = SentenceChoice(
      table: table, vectors: vectors, redundancy: 0.5,
      leansOnPredecessor: Array(repeating: false, count: table.count))
    let words = 10 + seed * 9
    #expect(
      choice.choose(scores, limit: .init(sentences: .max, words: words))
        == slowChoice(table, vectors, scores, redundancy: 0.5, words: words))
  }

  @Test func leaningSentencesComeWithTheOneBefore() {
    let corpus = Corpus([randomTranscript("r", sentences: 8, seed: 5)])
    let content = ContentTerms(corpus)
    var numbering = TermNumbering(stems: content.stems.count)
    let table = SentenceTable(corpus, SentenceScope(corpus, corpus.everything), content, &numbering)
    let leans = [false, false, true, true, true, false, false, false]
    let choice = SentenceChoice(
      table: table, vectors: table.unitVectors(table.termWeights), redundancy: 0,
      leansOnPredecessor: leans)
    let scores: [Float] = [0, 0, 0, 1, 0, 0, 0, 0]
    #expect(choice.choose(scores, limit: .init(sentences: 3, words: .max)) == [1, 2, 3])
    // The fifth sentence begins a turn, so nothing can come along.
    #expect(
      choice.choose([0, 0, 0, 0, 1, 0, 0, 0], limit: .init(sentences: 1, words: .max)) == [4])
    #expect(
      choice.choose(
        [0, 0, 0, 1, 0, -.infinity, 0, 0], limit: .init(sentences: 2, words: .max)
      ).contains(3) == false)
  }
}
