import Testing

@testable import Presentation

@Suite struct WrappingTests {
  private func wrap(_ text: String, first: Int? = nil, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    let lines = Wrapping(firstWidth: first ?? width, width: width).lines(of: bytes.span)
    return lines.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test func breaksAtBlanks() {
    #expect(wrap("the quick brown fox", 10) == ["the quick", "brown fox"])
    #expect(wrap("the quick brown fox", 9) == ["the quick", "brown fox"])
    #expect(wrap("the quick brown fox", 8) == ["the", "quick", "brown", "fox"])
    #expect(wrap("", 8) == [""])
    #expect(wrap("one\n\ntwo", 8) == ["one", "", "two"])
    #expect(wrap("trailing   ", 8) == ["trailing"])
  }

  @Test func cutsOnlyWordsLongerThanALine() {
    #expect(wrap("an incomprehensibility", 8) == ["an", "incompre", "hensibil", "ity"])
    #expect(wrap("https://example.org/a", 10) == ["https://ex", "ample.org/", "a"])
  }

  @Test func breaksAfterHyphensAndDashes() {
    #expect(wrap("a well-known fact", 8) == ["a well-", "known", "fact"])
    #expect(wrap("Minsk—Kiev", 8) == ["Minsk—", "Kiev"])
    #expect(wrap("in 2014-2015 it", 8) == ["in", "2014-201", "5 it"])
  }

  @Test func keepsNoBreakSpaces() {
    #expect(wrap("about 10\u{A0}km away", 8) == ["about", "10\u{A0}km", "away"])
  }

  @Test func breaksBetweenIdeographsNotBeforeClosingMarks() {
    #expect(wrap("日本語の本文です。", 8) == ["日本語の", "本文で", "す。"])
    #expect(wrap("彼は「行く」と", 6) == ["彼は", "「行", "く」と"])
  }

  @Test func firstLineMayBeWiderOrNarrower() {
    #expect(wrap("one two three four", first: 13, 8) == ["one two three", "four"])
    #expect(wrap("one two three four", first: 4, 9) == ["one", "two three", "four"])
    #expect(wrap("a extraordinarily", first: 16, 8) == ["a", "extraord", "inarily"])
  }

  @Test func keepsSignsWhole() {
    #expect(wrap("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2) == ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"])
    #expect(wrap("🇮🇹🇷🇺", 2) == ["🇮🇹", "🇷🇺"])
    #expect(wrap("e\u{301}e\u{301}e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}"])
  }

  /// No line is wider than asked, and the lines hold everything but the blanks between them.
  @Test(arguments: [1, 2, 3, 7, 20, 79])
  func linesFitAndLoseNothing(width: Int) {
    let text =
      "Mr. Лавров said “we — as before — stay”; 日本語とEnglish混在、e\u{301}tat 👍🏽 well-known "
      + String(repeating: "x", count: 50)
    let lines = wrap(text, width)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(2, width) })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
