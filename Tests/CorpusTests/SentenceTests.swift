import Testing

@testable import Corpus

@Suite struct SentenceTests {
  /// Expected boundaries are marked with `|` by hand.
  @Test(arguments: [
    "Hello there.| How are you?| Fine!",
    "Mr. Smith met Dr. Jones on Jan. 5 in St. Louis.| They talked.",
    "He lives in the U.S. and works for Acme Inc. in Ohio.",
    "He lives in the U.S.| The company pays.",
    "We met at 5 p.m. on Monday.| It rained.",
    "“I was there,” he said.| “You were not.”| She left.",
    "(It ended well.)| Nobody knew.",
    "\"Really?\" he asked.| Yes.",
    "J. R. R. Tolkien wrote it.| E. B. White did not.",
    "It grew 3.5 percent.| Then 4.",
    "I thought... maybe not.| Well... So be it.",
    "He was born there.[12] |He died young.",
    "First paragraph\n\n|Second paragraph",
    "one line\nstill the same sentence.| Next",
    "That was soon.|Sergey agreed.",
    "Что это?| Это дом.| И всё.",
    "No. 5 is alive, see p. 12 and vol. 3 of it.",
    "これは本です。|あれも本です。",
  ])
  func boundaries(marked: String) {
    let expected = marked.split(separator: "|").map { $0.trimmed }
    let corpus = Corpus.ofTurns([marked.filter { $0 != "|" }])
    let wanted =
      marked.contains("...") ? ["I thought... maybe not.", "Well...", "So be it."] : expected
    #expect((0..<corpus.sentenceCount).map { corpus.text(ofSentence: $0) } == wanted)
  }

  @Test func turnsBeginSentences() {
    let corpus = Corpus.ofTurns(["and so we", "went on"])
    #expect(corpus.sentenceCount == 2)
    #expect(corpus.turn(1).sentences == 1..<2)
  }
}

extension StringProtocol {
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Corpus {
  /// A corpus of one document with these turns, each by a speaker of its own if it has a label
  /// (`Ann: …`).
  static func ofTurns(_ turns: [String], id: String = "d") -> Corpus {
    Corpus([DocumentDraft.ofTurns(turns, id: id)])
  }
}

extension DocumentDraft {
  static func ofTurns(_ turns: [String], id: String) -> DocumentDraft {
    var draft = DocumentDraft(source: id, format: "test")
    draft.id = id
    for turn in turns {
      var text = turn
      var speaker: Int?
      if let colon = turn.firstIndex(of: ":"), !turn[..<colon].contains(" ") {
        let name = String(turn[..<colon])
        text = turn[turn.index(after: colon)...].trimmed
        speaker = draft.speakers.firstIndex { $0.name == name }
        if speaker == nil {
          speaker = draft.speakers.count
          draft.speakers.append(SpeakerDraft(name: name))
        }
      }
      let start = draft.text.count
      draft.text += Array(text.utf8)
      draft.turns.append(
        TurnDraft(bytes: start..<draft.text.count, speaker: speaker, role: .statement))
      draft.text.append(10)
    }
    return draft
  }
}
