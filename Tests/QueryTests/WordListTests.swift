import Corpus
import Testing

@testable import Query

@Suite struct WordListTests {
  private let engine = QueryEngine(
    SmallCorpus.make([
      // 0 Do, 1 you, 2 like, 3 Go, 4 C++, 5 ?, 6 Go, 7 on, 8 a.b
      "Anna: Do/AUX/do you/PRON/you like/VERB/like Go/PROPN/go C++/X/c ?/PUNCT/? | Go/VERB/go on/ADP/on a.b/X/ab",
      // 9 He, 10 went, 11 home, 12 Café
      "Ben: He/PRON/he went/VERB/go home/NOUN/home Café/NOUN/café",
    ]))

  init() {
    engine.wordLists = [
      "moves": ["home", "on", "nowhere"], "dotted": ["a.b", "C++"], "names": ["GO", "CAFE"],
      "ends": [".*e", "o."], "people": ["Ben", "Cleo"], "tags": ["b", "c"], "none": [],
    ]
  }

  @Test func wordsStandForThemselves() throws {
    #expect(try engine.spans("$moves") == ["7-7", "11-11"])
    #expect(try engine.spans(#"[lemma = $moves & pos = "NOUN"]"#) == ["11-11"])
    #expect(try engine.spans("[word = $dotted]") == ["4-4", "8-8"])
    #expect(try engine.spans("[word = $none]") == [])
    #expect(try engine.spans("[word != $moves]").count == 11)
  }

  @Test func flagsFoldBothSides() throws {
    #expect(try engine.spans("[word = $names]") == [])
    #expect(try engine.spans("[word = $names %c]") == ["3-3", "6-6"])
    #expect(try engine.spans("[word = $names %cd]") == ["3-3", "6-6", "12-12"])
  }

  @Test func wordsAsRegularExpressions() throws {
    #expect(try engine.spans("[word = RE($ends)]") == ["2-2", "7-7", "9-9", "11-11"])
    #expect(try engine.spans("[word = RE($names) %c]") == ["3-3", "6-6"])
    #expect(engine.refusal("[word = RE($ends) %l]") != nil)
    // A dot is any character here, and C++ is one or more of C.
    #expect(try engine.spans("[word = RE($dotted)]") == ["8-8"])
  }

  @Test func valuesOfStructuresAndSets() throws {
    #expect(try engine.spans("[_.u_who = $people]") == ["9-9", "10-10", "11-11", "12-12"])
    #expect(try engine.spans("<u_who = $people> []") == ["9-9"])
    #expect(try engine.spans("[_.u_tags contains $tags & lbound(u)]") == ["0-0", "9-9"])
    #expect(try engine.spans("[_.u_tags matches $tags & lbound(u)]") == ["9-9"])
    #expect(try engine.spans("a:[] [] :: a.lemma = $moves") == ["7-8", "11-12"])
  }

  @Test func aChangedListIsLookedUpAnew() throws {
    #expect(try engine.spans("$moves") == ["7-7", "11-11"])
    engine.wordLists["moves"] = ["went"]
    #expect(try engine.spans("$moves") == ["10-10"])
  }

  @Test func errorsNameTheNearestList() throws {
    let error = try #require(engine.refusal("[word = $move]"))
    #expect(error.suggestion == "$moves")
    #expect(error.range == 8..<13)
    #expect(engine.refusal("[strlen($moves) > 3]") != nil)
    #expect(engine.refusal("[word > $moves]") != nil)
  }

  @Test func longListsOfExpressions() throws {
    engine.wordLists["many"] = QueryWordList((0..<5_000).map { "x\($0).*" } + ["h.me"])
    #expect(try engine.spans("[word = RE($many)]") == ["11-11"])
  }
}
