import Corpus
import Testing

@testable import Statistics

@Suite struct HitFrequenciesTests {
  private let corpus = Corpus([
    document("one", [("A", "old war new war"), ("B", "the war old war")]),
    document("two", [("A", "war")]),
  ])

  private func rows(_ found: HitFrequencies) -> [String] {
    found.rows.map { "\($0.values.joined(separator: "|")) \($0.count)" }
  }

  @Test func `by an attribute, of one token and of several`() throws {
    let word = try #require(corpus.attribute("word"))
    let hits = [0..<2, 2..<4, 4..<6, 6..<8, 8..<9, 1..<1]
    let found = HitFrequencies(of: hits, by: [.attribute(word)])
    #expect(rows(found) == ["old war 2", "new war 1", "the war 1", "war 1", " 1"])
    #expect(found.total == 6)
    #expect(found.typeCount == 5)
    #expect(rows(HitFrequencies(of: hits, by: [.attribute(word)], minimum: 2)) == ["old war 2"])
    #expect(HitFrequencies(of: hits, by: [.attribute(word)], limit: 1).rows.count == 1)
  }

  @Test func `by several keys together`() throws {
    let word = try #require(corpus.attribute("word"))
    let turns = try #require(corpus.structure("turn"))
    let speakers = try #require(turns.values("speaker"))
    let documents = try #require(corpus.structure("document"))
    let ids = try #require(documents.values("id"))
    let hits = [1..<2, 3..<4, 5..<6, 7..<8, 8..<9, 0..<1]
    let found = HitFrequencies(
      of: hits, by: [.structure(turns, speakers), .attribute(word), .structure(documents, ids)])
    #expect(rows(found) == ["A|war|one 2", "B|war|one 2", "A|war|two 1", "A|old|one 1"])
  }

  @Test func `nothing to count, nothing to count by`() throws {
    let word = try #require(corpus.attribute("word"))
    #expect(HitFrequencies(of: [], by: [.attribute(word)]).rows.isEmpty)
    #expect(HitFrequencies(of: [0..<1], by: []).rows.isEmpty)
  }

  @Test func `what each speaker says, in turns and in quotes of narration`() {
    var article = document("a", [(nil, "he said we need ships"), ("Tom", "yes ships")])
    article.quotes = [QuoteDraft(bytes: 8..<21, speaker: 0, kind: .direct)]
    let corpus = Corpus([article])
    let said = corpus.tokensBySpeaker(in: corpus.everything)
    #expect(said.count == 1)
    #expect(said.first?.tokens == Runs(2..<7))
    #expect(corpus.tokensBySpeaker(in: Selection()).isEmpty)
  }
}
