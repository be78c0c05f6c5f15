import Corpus
import Testing

@testable import Summarization

@Suite struct OpeningsTests {
  private func traits(_ text: String) -> SentenceTraits {
    let corpus = Corpus([transcript("t", [("", .narration, text)])])
    let content = ContentTerms(corpus)
    var numbering = TermNumbering(stems: content.stems.count)
    let table = SentenceTable(corpus, SentenceScope(corpus, corpus.everything), content, &numbering)
    return SentenceTraits(corpus, table, content, Openings(content))
  }

  @Test(arguments: [
    ("They left early.", true), ("And so they left early.", true), ("It's over now.", true),
    ("The men left early.", false), ("And the men left.", false), ("Who left? ", false),
  ])
  func pronounsPointBack(text: String, expected: Bool) {
    #expect(traits(text).pointsBack == [expected])
  }

  @Test(arguments: [
    ("Thank you.", 1), ("We'll be right back.", 1), ("Use the code HARBOUR.", 0.75),
    ("The lamp survived the storm.", 0),
  ])
  func formulasAreFound(text: String, share: Float) {
    #expect(traits(text).formulaicShare == [share])
  }

  @Test func questionsAreFound() {
    #expect(traits("Who left? Nobody did. “Why?” he asked.").asks == [true, false, false])
  }
}
