import Testing

@testable import Query

@Suite struct QueryErrorTests {
  private let engine = QueryEngine(
    SmallCorpus.make(["Anna: Yes/INTJ/yes ,/PUNCT/, sir/NOUN/sir", "Ben: No/INTJ/no"]))

  @Test(arguments: [
    (#""the"#, 0, "\""), (#"[pos="NOUN""#, 0, "]"), (#"(("a")"#, 0, ")"),
    (#""a" {2,1}"#, 4, "{1,2}"), (#""the" @@ "of""#, 7, "\""), (#"[word=]"#, 6, "ATTRIBUTE"),
    (#"MU (meet "a" "b" 3 x)"#, 19, "NUMBER"), (#"TAB [] "a""#, 4, "\""),
    (#"(?fastest) "a""#, 2, "standard"),
  ])
  func syntaxErrorsSayWhereAndWhatWasExpected(query: String, place: Int, expected: String) {
    let error = engine.refusal(query)
    #expect(error?.range.lowerBound == place)
    #expect(error?.expected.contains(expected) ?? false)
  }

  @Test(arguments: [
    (#"[por="NOUN"]"#, "pos"), (#"<u_whom="A"> []"#, "u_who"), (#""a" within ss"#, "s"),
    (#"[strlne(word) = 1]"#, "strlen"), (#"a:[] :: b.word = "x" & a"#, "a"),
    (#"[u_who = "Anna"]"#, "_.u_who"), (#"[] :: word = "a""#, "match.word"),
    (#""a" sort by lema"#, "lemma"),
  ])
  func unknownNamesBringTheNearest(query: String, suggestion: String) {
    #expect(engine.refusal(query)?.suggestion == suggestion)
  }

  @Test(arguments: [
    #""a"?"#, "[]*", #"a:"x" "y""#, #"[word < "b"]"#, #"[word = lemma = pos]"#, #"[_.u = "x"]"#,
    #""(""#, #""a" expand to foo"#, "$nothing", #"[pos contains "a"%l]"#, "<target> []",
    #"match:"a" :: match"#,
  ])
  func whatMeansNothingIsRefused(query: String) {
    #expect(engine.refusal(query) != nil)
  }

  /// No text exhausts the stack.
  @Test func nestingWithoutMeasureIsRefused() throws {
    func nested(_ open: String, _ inner: String, _ close: String) -> String {
      String(repeating: open, count: 50_000) + inner + String(repeating: close, count: 50_000)
    }
    let queries = [
      nested("(", #""a""#, ")"), nested("[", "", ""), "[" + nested("(", #"word="a""#, ")") + "]",
      "[" + nested("!", #"word="a""#, "") + "]", "[" + nested("strlen(", "word", ")") + " > 1]",
      "[" + nested(#"word="a" -> "#, #"word="a""#, "") + "]",
      "MU " + nested(#"(meet "a" "#, #""a""#, ")"),
    ]
    for query in queries { #expect(engine.refusal(query) != nil) }
    let filter = nested("not (", "words > 1", ")")
    #expect(throws: QueryError.self) { try FilterExpression.parse(filter) }
    // Long is not deep.
    let many = Array(repeating: #"word!="a""#, count: 20_000)
    #expect(try engine.find("[" + many.joined(separator: " & ") + "]").matches.isEmpty == false)
    #expect(try engine.find("[" + many.joined(separator: " | ") + "]").matches.isEmpty == false)
  }

  @Test func twoWordsInOneTokenBringAHint() throws {
    let answer = try engine.find(#"[word="Yes" & word="sir"]"#)
    #expect(answer.matches.isEmpty)
    #expect(answer.hint?.contains(#"[word="Yes"] [word="sir"]"#) ?? false)
    #expect(try engine.find(#"[word="Yes" & pos="INTJ"]"#).hint == nil)
    let long = try engine.find(#"[pos="INTJ" & (word="Yes" & lemma!="no") & word="sir"]"#)
    #expect(long.hint?.contains(#"[word="Yes"] [word="sir"]"#) ?? false)
    #expect(try engine.find(#"[word="Yes" | word="sir" & word="no"]"#).hint == nil)
  }

  @Test func aTagRepeatedWithoutEndIsToldOf() throws {
    let refusal = try #require(engine.refusal(#"(<s>){2,} "Yes""#))
    #expect(refusal.message.contains("without end"))
  }

  @Test func aQueryEndsWhereTheNextClauseBegins() throws {
    let (_, end) = try Query.parse(#""a" within s sample 3"#)
    #expect(end == 13)
    let phrase = try Query.parse("european union sample 3", stopWords: ["sample"])
    #expect(phrase.end == 15)
  }
}
