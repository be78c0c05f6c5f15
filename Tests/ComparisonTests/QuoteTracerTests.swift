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

  @Test func shortQuotesAreNotTraced() {
    #expect(trace("a boat") == nil)
  }
}
