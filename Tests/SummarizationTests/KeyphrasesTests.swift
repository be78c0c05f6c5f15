import Corpus
import Testing

@testable import Summarization

@Suite struct KeyphrasesTests {
  private func phrases(_ texts: String...) -> [Keyphrase] {
    let corpus = Corpus(
      texts.enumerated().map { transcript("d\($0)", [("", .narration, $1)]) })
    return Summarizer(corpus).keyphrases(of: corpus.selection(ofDocument: 0), limit: 10)
  }

  @Test func phrasesAreRunsOfContentWordsCountedByStem() {
    let found = phrases(
      "The harbour council met. The harbour councils of the coast meet, and the council pays.")
    let council = found.first { $0.phrase.contains("harbour council") }
    #expect(council?.count == 2)
    #expect(!found.contains { $0.phrase.hasPrefix("the ") || $0.phrase.hasSuffix(" the") })
  }

  @Test func whatManyDocumentsHaveCountsLess() throws {
    let common = (0..<40).map { "A report about ships number \($0)." }
    let corpus = Corpus(
      (["The lighthouse has ships. The lighthouse stands. Ships come, ships go."] + common)
        .enumerated().map { transcript("d\($0)", [("", .narration, $1)]) })
    let found = Summarizer(corpus).keyphrases(of: corpus.selection(ofDocument: 0), limit: 5)
    let lighthouse = try #require(found.firstIndex { $0.phrase == "lighthouse" })
    let ships = try #require(found.firstIndex { $0.phrase == "ships" })
    #expect(lighthouse < ships)
  }

  @Test func namesKeepTheirCapitals() {
    let found = phrases("We met Ada Brandt at the pier. Later Ada Brandt left the pier.")
    #expect(found.contains { $0.phrase == "Ada Brandt" })
    #expect(found.contains { $0.phrase == "pier" })
  }

  @Test func aPhraseAndItsPartAreNotBothListed() {
    let found = phrases(
      "The harbour council met. The harbour council pays. The harbour council of the coast is old.")
    let texts = found.map(\.phrase)
    #expect(texts.contains("harbour council"))
    #expect(!texts.contains("council") && !texts.contains("harbour"))
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
  }

  /// Two documents and twenty unseen ones: ln(22 / (documents + 1)) / ln 22.
  @Test func rarityFallsWithTheNumberOfDocuments() {
    let corpus = Corpus([
      transcript("a", [("", .narration, "Glacier, glacier and beekeeper.")]),
      transcript("b", [("", .narration, "Glacier.")]),
    ])
    let content = ContentTerms(corpus)
    let weights = DocumentRarity.weights(corpus, content)
    func weight(_ stem: String) -> Float { content.stems.find(stem).map { weights[$0] } ?? 0 }
    #expect(abs(weight("glacier") - 0.644_58) < 1e-4)
    #expect(abs(weight("beekeep") - 0.775_76) < 1e-4)
  }

  @Test func theLimitIsKept() {
    let corpus = Corpus([lighthouse])
    #expect(Summarizer(corpus).keyphrases(of: corpus.everything, limit: 3).count == 3)
  }

  @Test func nothingOfNothing() {
    #expect(phrases("And so it was.").isEmpty)
  }

  @Test func summariesByTopicNameTheirTopic() {
    let corpus = Corpus([lighthouse])
    let summary = Summarizer(corpus).summary(of: corpus.everything, by: .topic)
    #expect(!summary.groups.isEmpty)
    for group in summary.groups {
      #expect(
        group.sentences.contains {
          $0.text.lowercased().contains(group.name.lowercased().prefix(4))
        })
    }
  }
}
