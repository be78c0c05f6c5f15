import Testing

@testable import Scoring

/// Values worked by hand, beside each.
@Suite struct QuoteScoreTests {
  private let text = "“We go now,” said Anna Berg. “You stay here,” she told Tom."

  private func quote(_ words: String, _ speaker: String?, _ kind: String = "direct") -> Quotation {
    let start = text.unicodeScalars.firstRange(of: words.unicodeScalars)?.lowerBound
    let offset = start.map { text.unicodeScalars.distance(from: text.startIndex, to: $0) } ?? 0
    return Quotation(
      span: offset..<offset + words.unicodeScalars.count, speaker: speaker, kind: kind)
  }

  private func score(_ gold: [Quotation], _ found: [Quotation], _ kinds: Set<String> = ["direct"])
    -> QuoteScore
  {
    var score = QuoteScore(kinds: kinds)
    score.add(text: text, gold: gold, found: found)
    return score
  }

  private var gold: [Quotation] {
    [quote("We go now", "Anna Berg"), quote("You stay here", "Anna Berg")]
  }

  @Test func `Marks and stops at the ends do not count`() {
    let score = score(gold, [quote("“We go now,”", "Berg"), quote("“You stay here,”", "Tom")])
    #expect(score.exact == Agreement(gold: 2, found: 2, right: 2))
    #expect(score.spans == Agreement(gold: 2, found: 2, right: 2))
    #expect(score.attributed == Agreement(gold: 2, found: 2, right: 1))
  }

  /// "go now" is 6 of 9 scalars (0.67: a match, not exact); "here" 4 of 13 (0.31: none).
  @Test func `Half of the text is enough`() {
    let score = score(gold, [quote("go now", "Anna"), quote("here", "Anna")])
    #expect(score.spans == Agreement(gold: 2, found: 2, right: 1))
    #expect(score.exact.right == 0)
    #expect(score.attributed.right == 1)
  }

  @Test func `One found quotation matches one of the gold`() {
    let score = score([gold[0]], [gold[0], gold[0]])
    #expect(score.spans == Agreement(gold: 1, found: 2, right: 1))
  }

  @Test func `What matches a kind that is not scored counts neither way`() {
    let mixed = [gold[0], quote("she told Tom", "Anna Berg", "indirect")]
    let both = [gold[0], quote("she told Tom", nil, "indirect")]
    #expect(score(mixed, both).spans == Agreement(gold: 1, found: 1, right: 1))
    #expect(
      score(mixed, both, ["direct", "indirect"]).spans == Agreement(gold: 2, found: 2, right: 2))
    // Too short to match, but inside what was not asked for.
    #expect(score(mixed, [gold[0], quote("told", nil)]).spans.found == 1)
  }

  @Test(arguments: [
    ("Anna Berg", "Berg", true), ("Anna Berg", "Anna", true), ("Berg", "Ms Berg", true),
    ("Anna Berg", "Tom Hale", false), ("Anna Berg", nil, false),
  ])
  func `Names agree by their last word`(gold: String, found: String?, isSame: Bool) {
    #expect(QuoteScore.isSame(gold, found) == isSame)
  }
}

@Suite struct OtherScoreTests {
  /// 3 of 4 found are right, of 5: precision 0.75, recall 0.6, F1 2·3/9.
  @Test func `Precision, recall and F1`() {
    let agreement = Agreement(gold: Set(1...5), found: [1, 2, 3, 9])
    #expect(agreement.precision == 0.75)
    #expect(agreement.recall == 0.6)
    #expect(agreement.f1 == 6.0 / 9)
    #expect(Agreement().f1 == 0)
    #expect(Accuracy().share == 1)
  }

  /// Two sentences in a paragraph found as one: no inner end of one, the whole one is wrong.
  @Test func `The end of a paragraph gives nothing away`() {
    var score = SentenceScore()
    score.add(gold: [0..<5, 6..<9, 11..<20], found: [0..<9, 11..<20], paragraphEnds: [9, 20])
    #expect(score.innerEnds == Agreement(gold: 1, found: 0, right: 0))
    #expect(score.spans == Agreement(gold: 3, found: 2, right: 1))
  }

  @Test func `A summary covers the exchanges that it has sentences of`() {
    var score = CoverageScore()
    score.add(
      summary: ["It rained.", "Nobody said\n this."],
      of: ["Was it wet? It  rained. Much.", "And you? I slept."])
    #expect(score.exchanges == Accuracy(cases: 2, right: 1))
    #expect(score.verbatim == Accuracy(cases: 2, right: 1))
  }

  /// The pair that comes twice counts once, and the eleventh is not looked at.
  @Test func `The first ten pairs of an alignment count`() {
    var score = AlignmentScore()
    let found = [(1, 1), (1, 1)] + (2...10).map { ($0, 99) } + [(11, 11)]
    score.add(
      gold: [.init(1, 1), .init(11, 11)], found: found.map { AlignmentScore.Pair($0.0, $0.1) })
    #expect(score.pairs == Agreement(gold: 2, found: 10, right: 1))
    #expect(AlignmentScore.exchange(of: "b  c", in: ["a", "a b\nc"]) == 1)
    #expect(AlignmentScore.exchange(of: "d", in: ["a", "a b c"]) == nil)
  }

  @Test func `Words are in lower case, without marks`() {
    #expect(words(of: "Don't—stop, ÉTÉ ﬁn 3.5") == ["don", "t", "stop", "été", "fin", "3", "5"])
  }
}
