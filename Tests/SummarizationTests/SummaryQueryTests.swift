import Corpus
import Testing

@testable import Summarization

@Suite struct SummaryQueryTests {
  private static let corpus = Corpus([
    transcript(
      "t",
      [
        (
          "Ada Brandt", .statement,
          "I think that the tunnel and the lamp decide. Brandt agrees. Li."
        ),
        ("Bo Li", .statement, "Opinions on tunnels differ, says the summary of the discussion."),
      ])
  ])

  /// The stems that a question looks for, and whom it names.
  private func query(_ text: String) -> (stems: [String], speakers: [String]) {
    let corpus = Self.corpus
    let content = ContentTerms(corpus)
    let query = SummaryQuery(text, corpus, content, speakers: Set(corpus.speakers.indices))
    return (
      query.stems.map { content.stems.string(Int($0)) },
      query.speakers.sorted().map { corpus.speakers[$0].name }
    )
  }

  @Test(
    arguments: [
      ("What is the opinion on tunnels?", ["tunnel"], []),
      ("Summarize the discussion of the lamp", ["lamp"], []),
      ("What does Brandt think of the lamp?", ["lamp"], ["Ada Brandt"]),
      ("What does ada brandt think of tunnels?", ["tunnel"], ["Ada Brandt"]),
      ("Brandt’s tunnel", ["tunnel"], ["Ada Brandt"]),
      ("Does Bo Li like the lamp?", ["lamp"], ["Bo Li"]),
      ("lamp lamps lamp", ["lamp"], []),
      ("Brandt", ["brandt"], ["Ada Brandt"]),
      ("the opinions", ["opinion"], []),
      ("quantum physics", [], []),
    ] as [(String, [String], [String])])
  func `A question looks for what it asks about, not for how it asks`(
    text: String, stems: [String], speakers: [String]
  ) {
    #expect(query(text).stems == stems)
    #expect(query(text).speakers == speakers)
  }

  @Test func `A surname of two letters names nobody alone`() {
    #expect(query("What does Li say of the lamp?").speakers.isEmpty)
  }
}
