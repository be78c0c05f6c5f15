import Testing

@testable import Reading

@Suite struct QuotationMarksTests {
  /// The quoted stretches of a paragraph.
  private func stretches(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var tokens: [ProseToken] = []
    ProseScanner(text: bytes, table: .table(for: nil)).scan(0..<bytes.count, into: &tokens)
    return QuotationPairing(text: bytes, tokens: tokens).stretches(in: 0..<tokens.count)
      .map { String(decoding: bytes[$0.inner], as: UTF8.self) }
  }

  @Test(arguments: [
    "She said \"it is late\" twice.", "She said “it is late” twice.",
    "She said „it is late“ twice.", "She said „it is late” twice.",
    "She said «it is late» twice.", "She said « it is late » twice.",
    "She said »it is late« twice.", "She said ‘it is late’ twice.",
    "She said 'it is late' twice.", "She said ''it is late'' twice.",
    "She said “it is late\" twice.", "She said ``it is late'' twice.",
  ])
  func pairs(_ text: String) {
    #expect(stretches(text) == ["it is late"])
  }

  @Test func apostrophesAreNoMarks() {
    #expect(stretches("The voters' choice isn't Keller's, it’s the party’s.").isEmpty)
    #expect(
      stretches("“We don't know the voters' choice,” she said.")
        == ["We don't know the voters' choice,"])
  }

  @Test func innerQuotesBelongToTheOuter() {
    #expect(stretches("“He said, ‘Go home,’ and left.”") == ["He said, ‘Go home,’ and left."])
    #expect(stretches("\"He said “go home” and left.\"") == ["He said “go home” and left."])
  }

  @Test func missingMarks() {
    #expect(stretches("“It goes on and on") == ["It goes on and on"])
    #expect(stretches("It is over,” he said.").isEmpty)
    #expect(
      stretches("\"It is over, he said. \"We are done.\"") == ["It is over", "We are done."])
  }

  @Test func spaceForgottenBeforeAMark() {
    #expect(stretches("“It is over,” she said.“We are done.”") == ["It is over,", "We are done."])
  }
}
