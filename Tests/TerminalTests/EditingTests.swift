import Testing

@testable import Terminal

@Suite struct EditingTests {
  private func pasted(_ text: String) -> PastedText {
    var paste = PastedText()
    for scalar in text.unicodeScalars where !paste.isComplete { paste.append(scalar) }
    return paste
  }

  @Test func pastedTextIsTakenUpToTheTerminalsMark() {
    #expect(pasted("load a\rload b\r\u{1B}[201~rest").text == "load a\nload b")
    #expect(pasted("one\r\ntwo\u{1B}[201~").text == "one\ntwo")
    #expect(pasted("a\tb\u{3}\u{1B}[0mc\u{1B}[201~").text == "a b[0mc")
    #expect(pasted("~[201~").isComplete == false)
  }

  @Test func upAndDownGoThroughTheLinesOfAnEntry() {
    let text = "find \"Лавров\"\nwithin\nturn"
    let inThird = text.utf8.count - 1
    // From before the "n" of "turn" (column 3) to before the "h" of "within": 3 + 1 + 3 back.
    #expect(LineEditor.distanceToLineAbove(in: text, from: inThird) == 7)
    #expect(LineEditor.distanceToLineBelow(in: text, from: inThird) == nil)
    #expect(LineEditor.distanceToLineAbove(in: text, from: 4) == nil)
    // From the end of the first line (13 signs) to the end of the shorter second one.
    let firstEnd = "find \"Лавров\"".utf8.count
    #expect(LineEditor.distanceToLineBelow(in: text, from: firstEnd) == 7)
    #expect(LineEditor.distanceToLineBelow(in: text, from: 2) == 14)
  }

  @Test func wordsEndBeforeWhatIsNoLetterOrDigit() {
    #expect(LineEditor.wordLength("find oil") == 4)
    #expect(LineEditor.wordLength(" \"Лавров\" x") == 8)
    #expect(LineEditor.wordLength("") == 0)
    #expect(LineEditor.wordLength("--") == 2)
  }

  @Test func resultsArePagedByTheRowsTheyTake() {
    func fits(_ text: String, _ columns: Int, _ lines: Int) -> Bool {
      Pager.fits(Array(text.utf8), columns: columns, lines: lines)
    }
    #expect(fits("a\nb\nc\n", 80, 3))
    #expect(!fits("a\nb\nc\n", 80, 2))
    #expect(fits("\n\n", 80, 2))
    // 81 columns take two rows of 80; escape sequences and marks none.
    #expect(!fits(String(repeating: "x", count: 81) + "\n", 80, 1))
    #expect(fits("\u{1B}[1;31m" + String(repeating: "x", count: 80) + "\u{1B}[0m\n", 80, 1))
    #expect(fits(String(repeating: "日", count: 40) + "\n", 80, 1))
  }
}
