import Testing

@testable import Corpus

@Suite struct TurnMarksTests {
  private func corpus() -> Corpus {
    var first = DocumentDraft.ofTurns(["One.", "Two.", "Three."], id: "a")
    first.language = "en"
    first.turns[1].time = TurnTime(start: 12_500, end: 14_000)
    first.turns[2].language = "it"
    var second = DocumentDraft.ofTurns(["Four.", "Five."], id: "b")
    second.turns[0].time = TurnTime(start: 3_723_000)
    return Corpus([first, second])
  }

  @Test func onlyWhatHasAMarkHasOne() {
    let corpus = corpus()
    #expect((0..<5).map { corpus.time(ofTurn: $0)?.startSeconds } == [nil, 12.5, nil, 3723, nil])
    #expect((0..<5).map { corpus.time(ofTurn: $0)?.endSeconds } == [nil, 14, nil, nil, nil])
    #expect((0..<5).map { corpus.language(ofTurn: $0) } == ["en", "en", "it", nil, nil])
    #expect((0..<5).map { corpus.ownLanguage(ofTurn: $0) } == [nil, nil, "it", nil, nil])
    #expect(!Corpus([.ofTurns(["One."], id: "a")]).hasTimes)
  }

  @Test func queriesSeeThem() throws {
    let turn = try #require(corpus().structure("turn"))
    func values(_ key: String) -> [String]? {
      turn.values(key).map { values in
        (0..<5).map { values.lexicon.string(Int(values.ids[$0])) }
      }
    }
    #expect(values("start") == ["", "12.5", "", "3723", ""])
    #expect(values("end") == ["", "14", "", "", ""])
    #expect(values("language") == ["en", "en", "it", "", ""])
    let plain = try #require(Corpus([.ofTurns(["One."], id: "a")]).structure("turn"))
    #expect(plain.keys == ["role", "speaker"])
  }

  @Test func clockTimes() {
    #expect(TurnTime(start: 12_900).clock == "0:12")
    #expect(TurnTime(start: 3_723_000).clock == "1:02:03")
    #expect(TurnTime.seconds(ofClock: "1:02:03.5") == 3723.5)
    #expect(TurnTime.seconds(ofClock: "12") == nil)
    #expect(TurnTime.seconds(ofClock: "a:b") == nil)
  }

  @Test func anEndBeforeTheStartIsUnknown() {
    #expect(TurnTime(start: 5, end: 5).end == nil)
    #expect(TurnTime(startSeconds: -1) == nil)
    #expect(TurnTime(startSeconds: 1e12) == nil)
    #expect(TurnTime(startSeconds: 0.0004, endSeconds: 1.9996) == TurnTime(start: 0, end: 2_000))
  }
}
