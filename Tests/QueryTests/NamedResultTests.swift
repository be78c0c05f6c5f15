import Corpus
import Testing

@testable import Query

@Suite struct NamedResultTests {
  //                          0 1 2 3 4   5 6 7 8
  private let engine = QueryEngine(SmallCorpus.letters("aabab bcac"))

  private func spans(_ matches: Matches) -> [String] {
    (0..<matches.count).map { index in
      let match = matches[index]
      let target = match.target.map { "@\($0)" } ?? ""
      return "\(match.tokens.lowerBound)-\(match.tokens.upperBound - 1)\(target)"
    }
  }

  @Test func subsetsLookAtAnAnchor() throws {
    let pairs = try engine.find(#"[] @"b""#).matches
    #expect(spans(pairs) == ["1-2@2", "3-4@4", "4-5@5"])
    #expect(spans(try engine.subset(of: pairs, where: #"match: "a""#)) == ["1-2@2", "3-4@4"])
    #expect(spans(try engine.subset(of: pairs, where: "target: [lbound(s)]")) == ["4-5@5"])
    #expect(throws: QueryError.self) { try engine.subset(of: pairs, where: #"middle: "a""#) }
    #expect(throws: QueryError.self) { try engine.subset(of: pairs, where: #""a""#) }
  }

  /// Worked out by hand from the description of `set` in the manual of CQP.
  @Test func anchorsAreLookedFor() throws {
    let hits = try engine.find(#""b" | "c""#).matches
    #expect(spans(hits) == ["2-2", "4-4", "5-5", "6-6", "8-8"])
    func target(_ place: String) throws -> [String] {
      spans(try engine.setting(.target, of: hits, to: place))
    }
    // Without an extent, in the sentence of the match; of two as near, the one before.
    #expect(try target(#"nearest "a""#) == ["2-2@1", "4-4@3", "5-5@7", "6-6@7", "8-8@7"])
    #expect(try target(#"farthest "a""#) == ["2-2@0", "4-4@0", "5-5@7", "6-6@7", "8-8@7"])
    #expect(
      try target(#"nearest "a" within right 2 words"#) == ["2-2@3", "4-4", "5-5@7", "6-6@7", "8-8"])
    #expect(
      try target(#"leftmost [] within left 2 words"#)
        == ["2-2@0", "4-4@2", "5-5@3", "6-6@4", "8-8@6"])
    #expect(
      try target(#"rightmost "b" within s inclusive"#)
        == ["2-2@4", "4-4@4", "5-5@5", "6-6@5", "8-8@5"])
  }

  @Test func theTokensOfTheMatchAreLeftOut() throws {
    let pairs = try engine.find(#""a" "b""#).matches
    #expect(
      spans(try engine.setting(.target, of: pairs, to: #"nearest "a""#)) == ["1-2@0", "3-4@1"])
    #expect(
      spans(try engine.setting(.target, of: pairs, to: #"nearest "a" from matchend"#))
        == ["1-2@1", "3-4@3"])
    #expect(
      spans(try engine.setting(.target, of: pairs, to: #"nearest "a" inclusive"#))
        == ["1-2@1", "3-4@3"])
  }

  @Test func anchorsAreCopiedAndMoved() throws {
    let hits = try engine.find(#"@"b" "c"?"#).matches
    #expect(spans(hits) == ["2-2@2", "4-4@4", "5-5@5"])
    #expect(
      spans(try engine.setting(.target, of: hits, to: "match[-3]")) == ["2-2", "4-4@1", "5-5@2"])
    #expect(spans(try engine.setting(.target, of: hits, to: "nothing")) == ["2-2", "4-4", "5-5"])
    // A match that would end before it begins is dropped.
    #expect(spans(try engine.setting(.matchend, of: hits, to: "match[4]")) == ["2-6@2", "4-8@4"])
    #expect(spans(try engine.setting(.match, of: hits, to: "matchend[1]")) == [])
    #expect(throws: QueryError.self) { try engine.setting(.match, of: hits, to: "nothing") }
    #expect(throws: QueryError.self) { try engine.setting(.target, of: hits, to: "keyword") }
    #expect(throws: QueryError.self) {
      try engine.setting(.target, of: hits, to: "next [word=\"a\"]")
    }
  }

  @Test func clausesRearrange() throws {
    let hits = try engine.find(#""a" []"#).matches
    #expect(
      spans(try engine.rearranging(hits, by: "sort by word on matchend desc"))
        == ["7-8", "3-4", "1-2", "0-1"])
    #expect(spans(try engine.rearranging(hits, by: "cut 1 expand to s")) == ["0-4"])
    #expect(throws: QueryError.self) { try engine.rearranging(hits, by: "within s") }
    #expect(throws: QueryError.self) { try engine.rearranging(hits, by: "sorted by word") }
  }

  @Test func listsOfRowsStayInTheirOrder() {
    let matches = Matches(rows: [
      .init(match: 5, matchend: 6), .init(match: 1, matchend: 2, target: 2),
      .init(match: 1, matchend: 1),
    ])
    #expect(matches.starts == [1, 1, 5])
    #expect(matches.ends == [1, 2, 6])
    #expect(spans(matches) == ["5-6", "1-2@2", "1-1"])
    #expect(Matches.Row(match: 0, matchend: 8).isValid(tokenCount: 9))
    #expect(!Matches.Row(match: 0, matchend: 9).isValid(tokenCount: 9))
    #expect(!Matches.Row(match: 3, matchend: 2).isValid(tokenCount: 9))
    #expect(!Matches.Row(match: 3, matchend: 4, target: 9).isValid(tokenCount: 9))
  }

  @Test func placesInMatches() throws {
    #expect(AnchorPlace("match[-1]") == AnchorPlace(.match, offset: -1))
    #expect(AnchorPlace("keyword") == AnchorPlace(.keyword))
    #expect(AnchorPlace("match[") == nil)
    #expect(AnchorPlace("match[99999999999]") == nil)
    #expect(AnchorPlace("matches") == nil)
    let hits = try engine.find(#""b""#).matches
    let before = hits.tokens(at: AnchorPlace(.match, offset: -3), tokenCount: 9)
    #expect(before.starts == [-1, 1, 2])
    #expect(hits.token(at: AnchorPlace(.matchend, offset: 4), 1, tokenCount: 9) == 8)
    #expect(hits.token(at: AnchorPlace(.matchend, offset: 4), 2, tokenCount: 9) == nil)
    #expect(hits.token(at: AnchorPlace(.target), 0, tokenCount: 9) == nil)
  }

  @Test func groupsComeByFrequency() throws {
    let corpus = SmallCorpus.make(["Anna: a A b", "Ben: a b b", "Anna: a"])
    let words = try QueryEngine(corpus).find(#""[ab]"%c"#).matches
    let (grouped, groups) = words.grouped(by: try GroupingKey("word", in: corpus), in: corpus)
    #expect(groups.map(\.value) == ["a", "b", "A"])
    #expect(groups.map(\.count) == [3, 3, 1])
    #expect(spans(grouped) == ["0-0", "3-3", "6-6", "2-2", "4-4", "5-5", "1-1"])
    // Behind Anna's words stand a, b, a and nothing, behind Ben's b, b, a.
    let pairs = MatchCounts(
      [
        (words, try GroupingKey("speaker", in: corpus)),
        (
          words.tokens(at: AnchorPlace(.match, offset: 1), tokenCount: 7),
          try GroupingKey("lower", in: corpus)
        ),
      ], in: corpus)
    #expect(
      pairs.items.map { "\($0.values.joined(separator: "+")) \($0.count)" }
        == ["Anna+a 2", "Ben+b 2", "Anna+ 1", "Anna+b 1", "Ben+a 1"])
  }
}
