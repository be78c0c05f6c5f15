import Testing

@testable import Presentation

/// Widths after Unicode Standard Annex #11 and the emoji sequences of UTS #51.
@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("Lavrov", 6), ("Лавров", 6), ("Λαβρόφ", 6), ("naïve", 5),
      // A base letter and a combining accent.
      ("e\u{301}", 1), ("и\u{306}", 1),
      ("日本語", 6), ("ひらがな", 8), ("カタカナ", 8), ("ｶﾀｶﾅ", 4), ("Ａ", 2), ("한국어", 6),
      // Conjoining Hangul: one syllable of three letters.
      ("\u{1112}\u{1161}\u{11AB}", 2),
      ("שלום", 4), ("مرحبا", 5), ("مُحَمَّد", 4),
      ("ไทย", 3), ("เป็น", 3),
      ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇮🇹", 2), ("🇮🇹🇷🇺", 4),
      // A heart is narrow, and wide when it is asked for as a picture.
      ("\u{2764}", 1), ("\u{2764}\u{FE0F}", 2), ("🏴‍☠️", 2), ("1\u{FE0F}\u{20E3}", 1),
      ("“so”—…", 6), ("a\u{200B}b", 2), ("\u{FEFF}a", 1), ("soft\u{AD}ly", 7),
    ] as [(String, Int)])
  func columns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func truncationEndsInAnEllipsisWithinTheWidth() {
    #expect(DisplayWidth.truncated("Moscow", to: 6) == "Moscow")
    #expect(DisplayWidth.truncated("Moscow", to: 5) == "Mosc…")
    #expect(DisplayWidth.truncated("日本語", to: 5) == "日本…")
    #expect(DisplayWidth.truncated("日本語", to: 4) == "日…")
    #expect(DisplayWidth.truncated("Moscow", to: 1) == "…")
    #expect(DisplayWidth.truncated("Moscow", to: 0) == "")
    #expect(DisplayWidth.truncatedAtStart("interviews:12", to: 8) == "…iews:12")
    // A mark goes with its letter.
    #expect(DisplayWidth.truncated("cafe\u{301} noir", to: 5) == "cafe\u{301}…")
  }

  @Test func paddingCountsColumns() {
    #expect(DisplayWidth.padded("日本", to: 6) == "日本  ")
    #expect(DisplayWidth.padded("12", to: 5, alignment: .trailing) == "   12")
    #expect(DisplayWidth.padded("longer", to: 3) == "longer")
  }

  @Test func controlsOfATerminalAreMadeVisible() {
    func visible(_ text: String, keepingLineEnds: Bool = false) -> String {
      var bytes: [UInt8] = []
      VisibleText.append(text, to: &bytes, keepingLineEnds: keepingLineEnds)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(visible("\u{1B}[31mred\u{7}") == "␛[31mred␇")
    #expect(visible("a\u{9B}2Jb") == "a\u{FFFD}2Jb")
    #expect(visible("one\ttwo\nthree\u{7F}") == "one two three␡")
    #expect(visible("one\ntwo", keepingLineEnds: true) == "one\ntwo")
    #expect(visible("a\u{202E}b\u{2066}c") == "abc")
    #expect(visible("Ünï “日本”") == "Ünï “日本”")
  }
}
