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

  @Test(arguments: [(10, false), (150, true)])
  func vagueWordsWeighOnlyInALongText(sentences: Int, weigh: Bool) {
    let lines = (0..<sentences).map { "Harbour \($0 + 100) opens on Monday, I think." }
    let (table, content) = table(lines.joined(separator: " "))
    let weights = table.topicalWeights(content)
    func weight(_ stem: String) -> Float? {
      table.stems.firstIndex { content.stems.string(Int($0)) == stem }.map { abs(weights[$0]) }
    }
    #expect(weight("monday").map { $0 > 0 } == weigh)
    #expect(weight("think") ?? 0 == 0)
    #expect(weight("100").map { $0 > 0 } == true)
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
