import Corpus
import Testing

@testable import Query

/// What queries mean: the points in which an implementation can go wrong, each with the matches
/// worked out by hand from the description of the language.
@Suite struct QueryEngineTests {
  //                          0 1 2 3 4 5 6 7 8
  private let engine = QueryEngine(SmallCorpus.letters("aabab bcac"))

  private let talk = QueryEngine(
    SmallCorpus.make([
      // 0 1 2 3 4 5 | 6 7 8 9
      "Anna: Do/AUX/do you/PRON/you like/VERB/like Go/PROPN/go ?/PUNCT/? | Go/VERB/go on/ADP/on ./PUNCT/.",
      // 8 9 10 11 12 13 14 | 15 16 17 18
      "Ben: I/PRON/I like/VERB/like the/DET/the big/ADJ/big red/ADJ/red café/NOUN/café ./PUNCT/. | He/PRON/he went/VERB/go home/NOUN/home ./PUNCT/.",
    ]))

  @Test func aStringIsAWholeToken() throws {
    #expect(try talk.spans(#""Go""#) == ["3-3", "5-5"])
    #expect(try talk.spans(#""G""#) == [])
    #expect(try talk.spans(#""G.""#) == ["3-3", "5-5"])
    #expect(try talk.spans(#""^Go$""#) == ["3-3", "5-5"])
    #expect(try talk.spans(#""""#) == [])
  }

  @Test func flags() throws {
    #expect(try talk.spans(#""go"%c"#) == ["3-3", "5-5"])
    #expect(try talk.spans(#""cafe"%d"#) == ["13-13"])
    #expect(try talk.spans(#""CAFE"%cd"#) == ["13-13"])
    #expect(try talk.spans(#""."%l"#) == ["7-7", "14-14", "18-18"])
    #expect(try talk.spans(#"[pos="PUNCT" & word="\?"]"#) == ["4-4"])
  }

  @Test func sequencesBindTighterThanAlternatives() throws {
    #expect(try engine.spans(#""a" "b" | "c""#) == ["1-2", "3-4", "6-6", "8-8"])
    #expect(try engine.spans(#""a" ("b" | "c")"#) == ["1-2", "3-4", "7-8"])
  }

  @Test func theFourStrategies() throws {
    // a a b a b
    #expect(
      try engine.spans(#"(?traditional) "a"* "b""#) == ["0-2", "1-2", "2-2", "3-4", "4-4", "5-5"])
    #expect(try engine.spans(#""a"* "b""#) == ["0-2", "3-4", "5-5"])
    #expect(try engine.spans(#"(?longest) "a"* "b""#) == ["0-2", "3-4", "5-5"])
    #expect(try engine.spans(#"(?shortest) "a"* "b""#) == ["2-2", "4-4", "5-5"])
  }

  @Test func aRepetitionAtTheEndTakesAsLittleAsItCan() throws {
    #expect(try engine.spans(#""a"+"#) == ["0-0", "1-1", "3-3", "7-7"])
    #expect(try engine.spans(#"(?longest) "a"+"#) == ["0-1", "3-3", "7-7"])
  }

  @Test func gapsAndTheirLimits() throws {
    #expect(try engine.spans(#""a" []{1,2} "b""#) == ["0-2", "1-4", "3-5"])
    #expect(try engine.spans(#""a" []* "c" within s"#) == ["7-8"])
    #expect(try engine.spans(#""a" []* "c" within 2 s"#) == ["0-6", "7-8"])
    #expect(try engine.spans(#""a" []* "b" within 1"#) == ["1-2", "3-4"])
    engine.settings.hardBoundary = 2
    #expect(try engine.spans(#""a" []* "c""#) == ["7-8"])
    engine.settings.hardBoundary = 500
  }

  @Test func tags() throws {
    #expect(try talk.spans("<s> []") == ["0-0", "5-5", "8-8", "15-15"])
    #expect(try talk.spans("<s>") == [])
    #expect(try talk.spans("</s>") == [])
    #expect(try talk.spans(#"<s> [pos="PRON"] []* </s>"#) == ["8-14", "15-18"])
    #expect(try talk.spans(#""\?" </s> <s> []"#) == ["4-5"])
    #expect(try talk.spans(#"<u_who="B.*"> [pos="PRON"]"#) == ["8-8"])
    #expect(try talk.spans(#"<u_who!="Ben"> []"#) == ["0-0"])
    #expect(try talk.spans(#"<turn_speaker="Ben"> []"#) == ["8-8"])
    #expect(try talk.spans(#"<u_tags contains "a"> []"#) == ["0-0"])
    #expect(try talk.spans(#"<u_tags matches "b"> []"#) == ["8-8"])
  }

  @Test func closingTagsCloseTheRegionThatWasOpened() throws {
    let query = #"<s> [] []* "on" []* </s>"#
    #expect(try talk.spans(query) == ["5-7"])
    talk.settings.strictRegions = false
    #expect(try talk.spans(query) == ["0-7"])
    talk.settings.strictRegions = true
  }

  @Test func wholeRegions() throws {
    #expect(try talk.spans(#"<<s>> "Go""#) == ["0-5"])
    #expect(try talk.spans(#""\?" <<s>>"#) == ["4-7"])
    #expect(try talk.spans(#"<<s/>> "Go""#) == ["5-5"])
    talk.named["A"] = try talk.find(#"[pos="ADJ"] [pos="ADJ"]"#).matches
    #expect(try talk.spans(#"<<A>> [pos="NOUN"]"#) == ["11-13"])
    #expect(try talk.spans(#"<<a:A b:>> [] :: distance(a, b) = 1"#) == ["11-13"])
  }

  @Test func valuesOfStructures() throws {
    #expect(try talk.spans(#"[_.u_who="Ben" & pos="PRON"]"#) == ["8-8", "15-15"])
    #expect(try talk.spans(#"[pos="PRON"] :: match.u_who="Anna""#) == ["1-1"])
    #expect(try talk.spans(#"[_.u_tags contains "a" & lbound(s)]"#) == ["0-0", "5-5"])
    #expect(try talk.spans(#"[rbound(s) & word!="\."]"#) == ["4-4"])
    #expect(try talk.spans(#"[pos="VERB" -> lemma="go"]"#).count == 17)
  }

  @Test func labels() throws {
    #expect(try engine.spans(#"a:[] b:[] :: a.word = b.word"#) == ["0-1", "4-5"])
    #expect(try engine.spans(#"a:[] [] [word=a.word]"#) == ["1-3", "2-4", "6-8"])
    #expect(try engine.spans(#"a:"a" []? b:"b" :: distance(a, b) = 2"#) == ["0-2", "3-5"])
    #expect(try talk.spans(#"a:[pos="ADJ"] [pos="ADJ"]? "café" :: a.word = "red""#) == ["12-13"])
    #expect(try engine.spans("[_ = 3]") == ["3-3"])
    #expect(try engine.spans("[] :: match >= 7") == ["7-7", "8-8"])
    #expect(try talk.spans(#"[pos="NOUN"] :: lbound_of(s, match) = 8"#) == ["13-13"])
  }

  @Test func functions() throws {
    #expect(try talk.spans("[strlen(word) = 4]") == ["2-2", "9-9", "13-13", "16-16", "17-17"])
    #expect(try talk.spans(#"[f(lemma) = 3]"#) == ["3-3", "5-5", "7-7", "14-14", "16-16", "18-18"])
    #expect(try talk.spans(#"[minus(word, lemma) = "went"]"#) == ["16-16"])
    #expect(try talk.spans(#"[prefix(word, lemma) = "" & pos = "VERB"]"#) == ["5-5", "16-16"])
    #expect(try talk.spans(#"[ambiguity(_.u_tags) = 2 & lemma = "do"]"#) == ["0-0"])
    #expect(try talk.spans(#"[normalize(word, "cd") = "cafe"]"#) == ["13-13"])
    #expect(
      try talk.spans(#"[add(strlen(word), strlen(lemma)) = 6]"#) == [
        "1-1", "10-10", "11-11", "12-12", "16-16",
      ])
  }

  @Test func markers() throws {
    let matches = try talk.find(#"[pos="DET"] @[pos="ADJ"] @1[pos="ADJ"]"#).matches
    #expect(matches.targets == [11])
    #expect(matches.keywords == [12])
    let repeated = try engine.find(#""a"* @"b""#).matches
    #expect(repeated.targets == [2, 4, 5])
  }

  @Test func partsOfMatches() throws {
    #expect(try engine.spans(#""a" x:"b" y:[] show x .. y"#) == ["2-3", "4-5"])
    #expect(try engine.spans(#""a" "b" show match[1] .. matchend[1]"#) == ["2-3", "4-5"])
    #expect(try engine.spans(#""a" "b" show match[-9] .. matchend"#) == [])
  }

  @Test func lookahead() throws {
    #expect(try engine.spans(#""a" [: word = "b" :]"#) == ["1-1", "3-3"])
    #expect(try engine.spans(#""c" [: word != "x" :]"#) == ["6-6"])
    #expect(try engine.spans(#"(?longest) "a"+ [: word = "b" :]"#) == ["0-1", "3-3"])
  }

  @Test func meetAndUnion() throws {
    #expect(try engine.spans(#"MU (meet "a" "b" 1 1)"#) == ["1-1", "3-3"])
    #expect(try engine.spans(#"MU (meet "a" "b" -1 1)"#) == ["1-1", "3-3"])
    #expect(try engine.spans(#"MU (meet "a" "c" s)"#) == ["7-7"])
    #expect(try engine.spans(#"MU (meet "b" not "a" -1 -1)"#) == ["5-5"])
    #expect(try engine.spans(#"MU (union "c" (meet "a" "a" 1 1))"#) == ["0-0", "6-6", "8-8"])
  }

  @Test func tabular() throws {
    #expect(try engine.spans(#"TAB "a" "b""#) == ["1-2", "3-4"])
    #expect(try engine.spans(#"TAB "a" {1} "b""#) == ["0-2", "3-5"])
    #expect(try engine.spans(#"TAB "a" * "c" within s"#) == ["7-8"])
    #expect(try engine.spans(#"TAB "b" ? "b""#) == ["2-4", "4-5"])
  }

  @Test func clauses() throws {
    #expect(try engine.spans(#""a" cut 2"#) == ["0-0", "1-1"])
    #expect(try engine.spans(#""a" expand to s"#) == ["0-4", "5-8"])
    #expect(try engine.spans(#""c" expand left to 1"#) == ["5-6", "7-8"])
    #expect(try engine.spans(#""b" sort by word on match[1]"#) == ["2-2", "4-4", "5-5"])
    #expect(try engine.spans(#""b" sort by word on match[1] desc"#) == ["5-5", "4-4", "2-2"])
    #expect(try talk.spans(#"[pos="PRON"] sort by word"#) == ["15-15", "8-8", "1-1"])
    #expect(try talk.spans(#"[pos="PRON"] sort by word reverse"#) == ["8-8", "15-15", "1-1"])
  }

  @Test func barePhrases() throws {
    #expect(try talk.spans("go") == ["3-3", "5-5"])
    #expect(try talk.spans("LIKE the Big") == ["9-11"])
    #expect(try talk.spans("go on within s") == ["5-6"])
    #expect(try talk.spans("h*") == ["15-15", "17-17"])
  }

  @Test func searchingInPartOfTheCorpus() throws {
    let turn = talk.corpus.tokens(in: Selection(turns: Runs(1..<2)))
    let found = try talk.find(#"[pos="PRON"]"#, in: .tokens(turn)).matches
    #expect(found.starts == [8, 15])
    let sentences = try talk.find("<s> []* </s>").matches
    let inside = try talk.find(#"[pos="PUNCT"] </match>"#, in: .matches(sentences)).matches
    #expect(inside.starts == [4, 7, 14, 18])
    let across = try talk.find(#""\?" []"#, in: .matches(sentences)).matches
    #expect(across.isEmpty)
  }

  @Test func hugeQueriesAreNoMatter() throws {
    let alternatives = (0..<3000).map { #""w\#($0)""# }.joined(separator: "|")
    #expect(try engine.spans("(\(alternatives)|\"c\")") == ["6-6", "8-8"])
    #expect(try engine.spans(#""a" []{0,300} "c""#) == ["0-6", "7-8"])
  }

  @Test func aStopIsHeeded() {
    #expect(throws: QueryError.cancelled) {
      try engine.find(#""a"* "b""#, isCancelled: { true })
    }
  }
}
