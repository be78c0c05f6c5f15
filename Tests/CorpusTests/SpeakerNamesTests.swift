import Testing

@testable import Corpus

@Suite struct SpeakerNamesTests {
  static func corpus(_ names: [String]) -> Corpus {
    Corpus(
      names.enumerated().map { number, name in
        var draft = DocumentDraft.ofTurns(["word"], id: "d\(number)")
        draft.speakers = [SpeakerDraft(name: name)]
        draft.turns[0].speaker = 0
        return draft
      })
  }

  /// For each document, the name of the person who speaks in it.
  static func speakers(_ names: [String]) -> [String] {
    let corpus = corpus(names)
    return (0..<corpus.turnCount).map { turn in
      corpus.speaker(ofTurn: turn).map { corpus.speakers[$0].name } ?? "-"
    }
  }

  @Test func aSurnameIsTheOnePersonSoNamed() {
    #expect(Self.speakers(["Putin", "Vladimir Putin"]) == ["Vladimir Putin", "Vladimir Putin"])
    #expect(
      Self.speakers(["S. Lavrov", "Sergey Lavrov", "LAVROV"])
        == Array(repeating: "Sergey Lavrov", count: 3))
  }

  @Test func twoWhoShareASurnameStayApart() {
    let names = ["Bush", "George Bush", "Jeb Bush", "J. Bush"]
    #expect(Self.speakers(names) == ["Bush", "George Bush", "Jeb Bush", "Jeb Bush"])
    #expect(Self.speakers(["K. Bush", "George Bush"]) == ["K. Bush", "George Bush"])
  }

  @Test func aMiddleInitialMayBeLeftOut() {
    #expect(
      Self.speakers(["Ada Lind", "Ada B. Lind", "Lind"])
        == Array(repeating: "Ada B. Lind", count: 3))
    let names = ["Ada Lind", "Ada B. Lind", "Ada C. Lind", "Lind"]
    #expect(Self.speakers(names) == names)
  }

  @Test func caseAndStopsDoNotMatter() {
    #expect(
      Self.speakers(["Howard K. Smith", "HOWARD K SMITH"]) == [
        "Howard K. Smith", "Howard K. Smith",
      ])
  }

  @Test func theOtherNamesAreKept() throws {
    let corpus = Self.corpus(["Putin", "Vladimir Putin"])
    #expect(corpus.speakers[1].aliases == ["Putin"])
    #expect(corpus.documents[0].participants == [1])
  }

  @Test func labelsThatNameNobodyStayApart() {
    var person = DocumentDraft.ofTurns(["word"], id: "a")
    person.speakers = [SpeakerDraft(name: "Question")]
    person.turns[0].speaker = 0
    var label = person
    label.speakers = [SpeakerDraft(name: "Question", isPerson: false)]
    #expect(Corpus([person, label]).speakers.count == 2)
  }
}
