import Corpus
import Testing

@testable import Summarization

@Suite struct SentenceTableTests {
  private func table(_ text: String) -> (SentenceTable, ContentTerms) {
    let corpus = Corpus([transcript("t", [("", .narration, text)])])
    let content = ContentTerms(corpus)
    var numbering = TermNumbering(stems: content.stems.count)
    let scope = SentenceScope(corpus, corpus.everything)
    return (SentenceTable(corpus, scope, content, &numbering), content)
  }

  @Test func countsWordsAsReadersDo() {
    let (table, _) = table("It's a well-known fact, isn't it? He paid 40 crowns - in cash.")
    #expect(table.words == [6, 6])
  }

  @Test func termsAreStemsWithoutFunctionWords() {
    let (table, content) = table("The sailors sail. A sailor and the sails of the ship.")
    let stems = table.stems.map { content.stems.string(Int($0)) }
    #expect(stems == ["sailor", "sail", "ship"])
    #expect(table.terms == [0, 1, 0, 1, 2])
    #expect(table.sentenceFrequency == [2, 2, 1])
  }

  @Test func vectorsHaveLengthOne() {
    let corpus = Corpus([randomTranscript("r", sentences: 20, seed: 9)])
    let content = ContentTerms(corpus)
    var numbering = TermNumbering(stems: content.stems.count)
    let table = SentenceTable(corpus, SentenceScope(corpus, corpus.everything), content, &numbering)
    let vectors = table.unitVectors(table.termWeights)
    for sentence in 0..<table.count {
      let square = table.terms(of: sentence).reduce(Float(0)) { $0 + vectors[$1] * vectors[$1] }
      #expect(abs(square - 1) < 1e-4)
    }
  }
}
