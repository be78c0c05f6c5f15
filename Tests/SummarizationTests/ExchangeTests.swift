import Corpus
import Testing

@testable import Summarization

@Suite struct ExchangeTests {
  @Test func markedQuestionsCutTheText() {
    let corpus = Corpus([lighthouse])
    let exchanges = Exchange.exchanges(in: corpus.everything, of: corpus)
    #expect(exchanges.map(\.turn) == [0, 2, 4])
    #expect(exchanges.map(\.answer) == [1..<2, 3..<4, 5..<6])
    #expect(
      corpus.text(ofSentence: exchanges[0].question)
        == "How did the storm damage the old lighthouse?")
  }

  @Test func unmarkedQuestionsAreAnsweredByLongerTurns() {
    let corpus = Corpus([
      transcript(
        "talk",
        [
          ("Ada", .statement, "Where were you born?"),
          ("Bo", .statement, "In a village on the coast, in a house without a lamp."),
          ("Ada", .statement, "Really?"),
          ("Bo", .statement, "Yes."),
          ("Ada", .statement, "I see. What did you learn there?"),
          ("Bo", .statement, "To mend nets and to read the weather from the gulls."),
        ])
    ])
    let exchanges = Exchange.exchanges(in: corpus.everything, of: corpus)
    #expect(exchanges.map(\.turn) == [0, 4])
    #expect(exchanges.map(\.answer) == [1..<4, 5..<6])
  }

  @Test func aQuestionWithoutAnAnswerStays() {
    let corpus = Corpus([
      transcript("t", [("A", .question, "Why?"), ("A", .question, "And when?")])
    ])
    let exchanges = Exchange.exchanges(in: corpus.everything, of: corpus)
    #expect(exchanges.map { $0.answer.count } == [0, 0])
  }
}
