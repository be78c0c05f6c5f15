import Corpus
import Testing

@testable import Statistics

@Suite struct FrequencyTests {
  private let corpus = Corpus([
    document("one", [("A", "The war , the gas"), ("B", "gas THE"), ("A", "war !")]),
    document("two", [("A", "the end"), (nil, "gas")]),
  ])

  @Test func `a tally counts values without punctuation`() throws {
    let lower = try #require(corpus.attribute("lower"))
    let tally = Tally(of: lower, in: corpus.allTokens, of: corpus)
    #expect(tally.total == 10)
    #expect(tally.typeCount == 4)
    #expect(tally.counts[try #require(lower.lexicon.find("the"))] == 4)
    let all = Tally(of: lower, in: corpus.allTokens, of: corpus, withPunctuation: true)
    #expect(all.total == 12)
    let part = Tally(of: lower, in: Runs([2..<5, 8..<10]), of: corpus)
    #expect(part.total == 3)
  }

  @Test func `annotated attributes leave out the tokens that are no words`() throws {
    var draft = document("a", [(nil, "the war , ends .")])
    draft.annotation?.attributes = [
      .init(name: "pos", values: ["DT", "NN", "P"], ids: [0, 1, 2, 1, 2])
    ]
    let corpus = Corpus([draft])
    let pos = try #require(corpus.attribute("pos"))
    let list = FrequencyList(of: pos, in: corpus.allTokens, of: corpus)
    #expect(list.rows.map { list.value(of: $0) } == ["NN", "DT"])
    #expect(list.total == 3)
  }

  @Test func `a list by count, then by first occurrence, with documents and speakers`() throws {
    let lower = try #require(corpus.attribute("lower"))
    let list = FrequencyList(of: lower, in: corpus.allTokens, of: corpus)
    #expect(list.rows.map { list.value(of: $0) } == ["the", "gas", "war", "end"])
    #expect(list.rows.map(\.count) == [4, 3, 2, 1])
    #expect(list.rows.map(\.documents) == [2, 2, 1, 1])
    #expect(list.rows.map(\.speakers) == [2, 2, 1, 1])
    #expect(agree(list.perMillion(list.rows[1]), 300_000))
    let frequent = FrequencyList(of: lower, in: corpus.allTokens, of: corpus, minimum: 3)
    #expect(frequent.rows.count == 2)
    #expect(frequent.typeCount == 4)
  }

  @Test func `a few rows have the documents and speakers that they have among all`() throws {
    let lower = try #require(corpus.attribute("lower"))
    for tokens in [corpus.allTokens, Runs([1..<4, 6..<9]), Runs()] {
      let all = FrequencyList(of: lower, in: tokens, of: corpus)
      for limit in 0...5 {
        let some = FrequencyList(of: lower, in: tokens, of: corpus, limit: limit)
        #expect(some.rows == Array(all.rows.prefix(limit)))
        #expect(some.rowCount == all.rows.count)
        #expect(some.total == all.total)
      }
    }
  }

  @Test func `ranking of large and small counts is stable`() {
    let counts = [3, 5000, 0, 3, 9000, 5000, 1]
    #expect(ranking(of: counts, minimum: 1) == [4, 1, 5, 0, 3, 6])
    #expect(ranking(of: counts, minimum: 4) == [4, 1, 5])
    #expect(ranking(of: [Int](), minimum: 1).isEmpty)
  }

  @Test func `runs are cut into equal parts that lose nothing`() {
    let runs = Runs([0..<10, 20..<21, 30..<50])
    for parts in 1...6 {
      let cut = runs.split(into: parts)
      #expect(Runs(cut.flatMap(\.self)) == runs)
      #expect(cut.count <= parts)
    }
    #expect(Runs().split(into: 3).isEmpty)
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
