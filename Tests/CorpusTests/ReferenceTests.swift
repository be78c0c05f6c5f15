import Testing

@testable import Corpus

@Suite struct ReferenceTests {
  @Test(arguments: [
    ("lavrov", Reference(document: "lavrov")),
    ("lavrov:12", Reference(document: "lavrov", turn: 12)),
    ("lavrov:12.3", Reference(document: "lavrov", turn: 12, sentence: 3)),
    ("a:b", Reference(document: "a:b")),
    ("a:b:4", Reference(document: "a:b", turn: 4)),
    ("a:1.x", Reference(document: "a:1.x")),
  ])
  func parsing(text: String, expected: Reference) {
    #expect(Reference(parsing: text) == expected)
    #expect(expected.description == text)
  }

  @Test func resolving() throws {
    let corpus = Corpus([
      .ofTurns(["Ann: One. Two.", "Bob: Three."], id: "first"),
      .ofTurns(["Ann: Four."], id: "second"),
    ])
    #expect(corpus.resolve(Reference(parsing: "2:1"))?.turns == 2..<3)
    let sentence = try #require(corpus.resolve(Reference(parsing: "first:1.2")))
    #expect(corpus.text(ofSentence: sentence.sentences.lowerBound) == "Two.")
    #expect(corpus.reference(ofSentence: 1).description == "first:1.2")
    #expect(corpus.reference(ofSentence: 3).description == "second:1.1")
    for missing in ["third", "first:3", "first:0", "first:2.2", "3", "0"] {
      #expect(corpus.resolve(Reference(parsing: missing)) == nil)
    }
  }
}
