import Corpus
import Statistics
import Testing

@Suite struct StopWordsTests {
  @Test func `function words yes, content words no`() {
    let english = StopWords.of(language: "en-GB")
    for word in ["the", "of", "don't", "don\u{2019}t", "themselves", "would", "'s"] {
      #expect(english.contains(word), "\(word)")
    }
    for word in ["gas", "war", "interview", "people", "time"] {
      #expect(!english.contains(word), "\(word)")
    }
  }

  @Test func `each language has its own, others get English`() {
    #expect(StopWords.of(language: "de").contains("nicht"))
    #expect(!StopWords.of(language: "de").contains("the"))
    #expect(StopWords.of(language: "ru").contains("который"))
    #expect(StopWords.of(language: "xx").contains("the"))
    #expect(StopWords.of(language: nil).language == "en")
  }

  @Test func `a mask over a lexicon takes any case`() throws {
    let corpus = corpusOf("The gas OF The north")
    #expect(StopWords.of(language: "en").mask(of: corpus.lexicon) == [true, false, true, false])
  }
}
