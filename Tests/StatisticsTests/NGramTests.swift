import Corpus
import Testing

@testable import Statistics

@Suite struct NGramTests {
  private let corpus = Corpus([
    document("one", [("A", "the war , the gas | the war ended"), ("B", "the war")]),
    document("two", [("A", "gas the war")]),
  ])

  private func counts(_ list: NGramList) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: list.rows.map {
        (list.values(of: $0).joined(separator: " "), $0.count)
      })
  }

  @Test func `bigrams lie in a sentence and pass over punctuation`() throws {
    let word = try #require(corpus.attribute("word"))
    let list = NGramList(2, of: word, in: corpus.allTokens, of: corpus)
    #expect(
      counts(list) == ["the war": 4, "war the": 1, "the gas": 1, "war ended": 1, "gas the": 1])
    #expect(list.total == 8)
    #expect(list.typeCount == 5)
    let all = NGramList(2, of: word, in: corpus.allTokens, of: corpus, withPunctuation: true)
    #expect(counts(all)["war ,"] == 1)
    #expect(counts(all)["war the"] == nil)
  }

  @Test func `other lengths`() throws {
    let word = try #require(corpus.attribute("word"))
    let single = NGramList(1, of: word, in: corpus.allTokens, of: corpus)
    #expect(counts(single) == ["the": 5, "war": 4, "gas": 2, "ended": 1])
    let three = NGramList(3, of: word, in: corpus.allTokens, of: corpus)
    #expect(
      counts(three) == ["the war the": 1, "war the gas": 1, "the war ended": 1, "gas the war": 1])
    #expect(NGramList(9, of: word, in: corpus.allTokens, of: corpus).rows.isEmpty)
    #expect(NGramList(2, of: word, in: Runs(), of: corpus).rows.isEmpty)
  }

  @Test func `least count and limit`() throws {
    let word = try #require(corpus.attribute("word"))
    let list = NGramList(1, of: word, in: corpus.allTokens, of: corpus, minimum: 2, limit: 2)
    #expect(list.rows.map { list.values(of: $0)[0] } == ["the", "war"])
    #expect(list.typeCount == 3)
    let none = NGramList(1, of: word, in: corpus.allTokens, of: corpus, limit: 0)
    #expect(none.rows.isEmpty)
  }

  /// "insurgents killed in ongoing fighting" has 4, 7 and 9 bigrams with up to 0, 1 and 2 skips, and
  /// 7 trigrams with up to 1 (Guthrie and others, 2006, give these lists).
  @Test func `skip-grams of the example of Guthrie`() throws {
    let corpus = corpusOf("insurgents killed in ongoing fighting")
    let word = try #require(corpus.attribute("word"))
    func total(_ length: Int, _ skips: Int) -> Int {
      NGramList(length, of: word, in: corpus.allTokens, of: corpus, skips: skips).total
    }
    #expect(total(2, 0) == 4)
    #expect(total(2, 1) == 7)
    #expect(total(2, 2) == 9)
    #expect(total(3, 1) == 7)
    #expect(total(3, 2) == 10)
  }

  /// Lengths that do not fit into one key, on more types than a short code holds, against counting
  /// arrays of words.
  @Test(arguments: [(2, 0), (3, 0), (4, 0), (5, 0), (8, 0), (4, 1), (5, 2)])
  func `long n-grams agree with a dictionary of words`(length: Int, skips: Int) throws {
    var generator = SplitMix(seed: 3)
    let rare = (0..<70_000).map { "r\($0)" }.joined(separator: " ")
    let tokens = (0..<3000).map { _ in "w\(generator.next() % 4)" }
    let corpus = corpusOf(rare, tokens.joined(separator: " "))
    let word = try #require(corpus.attribute("word"))
    let list = NGramList(
      length, of: word, in: corpus.tokens(ofDocument: 2), of: corpus, skips: skips, minimum: 3)
    var expected: [[String]: Int] = [:]
    func extend(_ members: [Int]) {
      guard members.count < length else {
        expected[members.map { tokens[$0] }, default: 0] += 1
        return
      }
      let limit = members[0] + members.count + skips
      for next in members[members.count - 1] + 1...limit where next < tokens.count {
        extend(members + [next])
      }
    }
    for first in tokens.indices { extend([first]) }
    let found = Dictionary(uniqueKeysWithValues: list.rows.map { (list.values(of: $0), $0.count) })
    #expect(found == expected.filter { $0.value >= 3 })
    #expect(list.rows.map(\.count) == list.rows.map(\.count).sorted(by: >))
    if skips == 0, length <= 4 { #expect(list.total == tokens.count - length + 1) }
  }

  @Test func `a corpus large enough for all cores counts as a small one does`() throws {
    var generator = SplitMix(seed: 5)
    let tokens = (0..<200_000).map { _ in "w\(generator.next() % 300)" }
    let texts = stride(from: 0, to: tokens.count, by: 500).map {
      document("d\($0)", [("A", tokens[$0..<$0 + 500].joined(separator: " "))])
    }
    let corpus = Corpus(texts)
    let word = try #require(corpus.attribute("word"))
    let list = NGramList(2, of: word, in: corpus.allTokens, of: corpus)
    var expected: [String: Int] = [:]
    for place in tokens.indices.dropFirst() where place % 500 != 0 {
      expected[tokens[place - 1] + " " + tokens[place], default: 0] += 1
    }
    #expect(counts(list) == expected)
  }
}
