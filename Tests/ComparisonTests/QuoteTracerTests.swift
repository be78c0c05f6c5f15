import Corpus
import Testing

@testable import Comparison

@Suite struct QuoteTracerTests {
  /// Traces one quote in a speech of three sentences.
  private func trace(_ words: String) -> TracedQuote? {
    let corpus = Corpus([
      document("paper", [("", .narration, "He said: \"\(words)\"")], quotes: [("Ada", words)]),
      document(
        "speech",
        [
          (
            "Ada", .statement,
            "We came in the spring with nothing but a rope. The harbour council promised every "
              + "family a boat and a net before the first frost. Nobody kept that promise."
          )
        ]),
    ])
    let sides = [0, 1].map { ComparisonSide(name: "", selection: corpus.selection(ofDocument: $0)) }
    return Comparer(corpus).compare(sides[0], sides[1]).quotes.first
  }

  @Test(arguments: [
    ("The harbour council promised every family a boat", TracedQuote.Status.exact, 1.0),
    (
      "the harbour council promised each family a boat and a net before the first frost", .altered,
      14.0 / 15
    ),
    (
      "promised every family a boat and a net as well as a warm house", .partial,
      2 * 8.0 / 22
    ),
    ("the whale is a mammal and lives in the sea", .notFound, 0),
  ])
  func statusAndSimilarity(words: String, status: TracedQuote.Status, similarity: Double) throws {
    let quote = try #require(trace(words))
    #expect(quote.status == status)
    #expect(abs(quote.similarity - similarity) < 0.02)
    #expect((quote.source == nil) == (status == .notFound))
  }

  @Test func changesAreMarked() throws {
    let quote = try #require(trace("The harbour council promised each family a boat"))
    let scalars = Array(quote.quoted.text.unicodeScalars)
    let changed = quote.quoted.changes.map { range in
      var text = ""
      for scalar in scalars[range] { text.unicodeScalars.append(scalar) }
      return text
    }
    #expect(changed == ["each"])
    #expect(quote.source?.text == "The harbour council promised every family a boat")
    #expect(quote.source?.reference.description == "speech:1.2")
  }

  /// The quotes of a comparison of an article with the speech of `Ada`.
  private func quotes(
    _ text: String, _ words: String, kind: QuoteKind = .direct, by speaker: String = "Ada",
    isOnLeft: Bool = true
  ) -> [TracedQuote] {
    var paper = document("paper", [("", .narration, text)], quotes: [(speaker, words)])
    for index in paper.quotes.indices { paper.quotes[index].kind = kind }
    let speech = document(
      "speech",
      [
        (
          "Ada", .statement,
          "We came in the spring with nothing but a rope. The harbour council promised every family "
            + "a boat and a net before the first frost. Nobody kept that promise."
        )
      ])
    let corpus = Corpus(isOnLeft ? [paper, speech] : [speech, paper])
    let sides = [0, 1].map { ComparisonSide(name: "", selection: corpus.selection(ofDocument: $0)) }
    return Comparer(corpus).compare(sides[0], sides[1]).quotes
  }

  @Test func wordsOfTheSourceThatTheQuoteLeavesOutAreMarked() throws {
    let said = "We came in the spring with nothing but rope"
    let quote = try #require(quotes("She said: “\(said)”", said).first)
    #expect(quote.status == .altered)
    #expect(quote.quoted.changes.isEmpty)
    #expect(quote.source.map { marked($0.text, $0.changes) } == ["a"])
  }

  @Test(arguments: [true, false]) func theSideThatQuotesIsTold(isOnLeft: Bool) throws {
    let said = "promised every family a boat"
    let found = quotes("She said: “\(said)”", said, isOnLeft: isOnLeft)
    #expect(found.map(\.isOnLeft) == [isOnLeft])
    #expect(found.first?.quoted.reference.document == "paper")
    #expect(found.first?.source?.reference.document == "speech")
  }

  @Test func theSourceIsSaidByWhoSaysIt() throws {
    let said = "promised every family a boat"
    let quote = try #require(quotes("Bo said: “\(said)”", said, by: "Bo").first)
    let corpus = Corpus([
      document("paper", [("", .narration, "Bo said: “\(said)”")], quotes: [("Bo", said)]), mayor,
    ])
    #expect(quote.quoted.speaker == quote.speaker)
    #expect(quote.source?.speaker != quote.speaker && quote.source?.speaker != nil)
    #expect(corpus.speakers.first?.name == "Bo")
  }

  @Test func ofReportedSpeechThePartInQuotationMarksIsTraced() throws {
    let reported = "that the council “promised every family a boat and a net” in those days"
    let quote = try #require(quotes("Ada said \(reported).", reported, kind: .indirect).first)
    #expect(quote.status == .exact)
    #expect(quote.quoted.text == "promised every family a boat and a net")
  }

  @Test func reportedSpeechThatIsNotFoundIsNotListed() {
    let reported = "that the whale is a mammal and lives in the sea"
    #expect(quotes("Ada said \(reported).", reported, kind: .indirect).isEmpty)
    let close = "that nobody kept any promise of the harbour council"
    #expect(quotes("Ada said \(close).", close, kind: .indirect).count <= 1)
  }

  @Test func otherWordsForTheSameAreFound() throws {
    let said = "every family, promised the council, gets nets and boats in frost"
    let quote = try #require(quotes("She said: “\(said)”", said).first)
    #expect(quote.status == .reworded)
    #expect(quote.source?.reference.description == "speech:1.2")
  }

  /// Fails where a passage begins with words of the question before it, so that an exact quote counts as altered.
  @Test func `A source begins where the quoted words do`() throws {
    let corpus = Corpus([
      document(
        "paper", [("", .narration, "She said: \"The new pier opens in the autumn\"")],
        quotes: [("Ada", "The new pier opens in the autumn")]),
      document(
        "speech",
        [
          ("Bo", .question, "When will the new pier open?"),
          ("Ada", .answer, "The new pier opens in the autumn. In the autumn we meet there."),
        ]),
    ])
    let sides = [0, 1].map { ComparisonSide(name: "", selection: corpus.selection(ofDocument: $0)) }
    let quote = try #require(Comparer(corpus).compare(sides[0], sides[1]).quotes.first)
    #expect(quote.status == .exact)
    #expect(quote.source?.reference.description == "speech:2.1")
    #expect(quote.source?.text == "The new pier opens in the autumn")
  }

  @Test func shortQuotesAreNotTraced() {
    #expect(trace("a boat") == nil)
  }
}
