import Synchronization
import Testing

@testable import Corpus

@Suite struct CorpusTests {
  /// Random documents, and the same corpus by plain means.
  static func drafts(_ count: Int, seed: UInt64) -> [DocumentDraft] {
    var random = SplitMix(seed: seed)
    let words = [
      "the", "The", "peace", "process", "didn't", "U.S.", "—", "café", "NATO", "x", "…", "no.",
    ]
    return (0..<count).map { number in
      let turns = (0..<Int(random.next() % 7)).map { turn in
        "S\(turn % 3): "
          + (0..<Int(random.next() % 60)).map { _ in words[Int(random.next() % UInt64(words.count))]
          }
          .joined(separator: random.next() % 9 == 0 ? "  " : " ")
      }
      return .ofTurns(turns, id: "doc\(number)")
    }
  }

  @Test func everyTokenStandsWhereItsTextIs() {
    let drafts = Self.drafts(40, seed: 1)
    let corpus = Corpus(drafts)
    for position in 0..<corpus.tokenCount {
      #expect(corpus.text(bytes: corpus.byteRange(ofToken: position)) == corpus.word(at: position))
      let turn = corpus.turn(corpus.turnIndex(ofToken: position))
      #expect(turn.tokens.contains(position))
      #expect(turn.document == corpus.documentIndex(ofToken: position))
    }
    for (index, draft) in drafts.enumerated() {
      let document = corpus.documents[index]
      #expect(document.turns.count == draft.turns.count)
      for (number, turn) in draft.turns.enumerated() {
        let text = corpus.text(ofTurn: document.turns.lowerBound + number)
        #expect(Array(text.utf8) == Array(draft.text[turn.bytes]))
        let tokens = corpus.tokens(ofTurn: document.turns.lowerBound + number)
        #expect(tokens.map { corpus.word(at: $0) } == Corpus.tokens(of: text))
      }
    }
  }

  @Test func longGapsAreKept() {
    let corpus = Corpus.ofTurns(["a" + String(repeating: " ", count: 700) + "b c"])
    #expect((0..<3).map { corpus.text(bytes: corpus.byteRange(ofToken: $0)) } == ["a", "b", "c"])
  }

  @Test func postingsAgreeWithTheColumn() {
    var corpus = Corpus()
    for draft in Self.drafts(60, seed: 2) { corpus.add([draft]) }
    var expected: [Int: [UInt32]] = [:]
    for position in 0..<corpus.tokenCount {
      expected[Int(corpus.words[position]), default: []].append(UInt32(position))
    }
    for type in corpus.lexicon.ids {
      #expect(corpus.positions(ofTypes: [type]) == expected[type] ?? [])
      #expect(corpus.count(ofType: type) == expected[type]?.count ?? 0)
    }
    let all = Array(corpus.lexicon.ids)
    #expect(corpus.positions(ofTypes: all) == (0..<UInt32(corpus.tokenCount)).map { $0 })
  }

  @Test func theNumberOfThreadsDoesNotMatter() throws {
    let drafts = Self.drafts(300, seed: 3)
    let expected = Corpus(drafts)
    for threads in [1, 2, 5] {
      var corpus = Corpus()
      try corpus.load(sizes: drafts.map { _ in 1 << 17 }, threads: threads) { [drafts[$0]] }
      #expect(corpus.documents.map(\.id) == expected.documents.map(\.id))
      #expect(corpus.speakers == expected.speakers)
      #expect(corpus.words.indices.allSatisfy { corpus.words[$0] == expected.words[$0] })
      #expect(corpus.lexicon.ids.allSatisfy { corpus.lexicon[$0] == expected.lexicon[$0] })
      #expect(corpus.sentenceCount == expected.sentenceCount)
    }
  }

  @Test func aStoppedLoadLeavesTheCorpusAsItWas() {
    let drafts = Self.drafts(50, seed: 4)
    var corpus = Corpus(Array(drafts.prefix(5)))
    let tokens = corpus.tokenCount
    let words = (0..<tokens).map { corpus.word(at: $0) }
    #expect(throws: LoadStopped.self) {
      try corpus.load(sizes: drafts.map { _ in 1 }, isCancelled: { true }) { [drafts[$0]] }
    }
    // Stopped on the way, with chunks that wait for others.
    let asked = Atomic<Int>(0)
    let many = (0..<40).map { _ in drafts[0] }
    #expect(throws: LoadStopped.self) {
      try corpus.load(
        sizes: many.map { _ in 1 << 21 }, threads: 4,
        isCancelled: { asked.add(1, ordering: .relaxed).newValue > 60 }
      ) { [many[$0]] }
    }
    corpus.add([.ofTurns(["Ann: after all"], id: "later")])
    #expect((0..<tokens).map { corpus.word(at: $0) } == words)
    #expect(corpus.documents.last?.id == "later")
    #expect((tokens..<corpus.tokenCount).map { corpus.word(at: $0) } == ["after", "all"])
  }

  @Test func attributesFollowFromWords() throws {
    let corpus = Corpus.ofTurns(["Élan Countries COUNTRIES country"])
    let lower = try #require(corpus.attribute("lower"))
    let stem = try #require(corpus.attribute("stem"))
    #expect((0..<4).map { lower.value(at: $0) } == ["élan", "countries", "countries", "country"])
    #expect(stem.id(at: 1) == stem.id(at: 3))
    #expect(corpus.frequencies(of: lower, in: Runs(0..<4))[lower.id(at: 1)] == 2)
    #expect(corpus.frequencies(of: lower, in: Runs(2..<4))[lower.id(at: 1)] == 1)
    #expect(corpus.attribute("lemma") == nil)
  }

  @Test func speakersAreOnePersonAcrossDocuments() {
    let corpus = Corpus([
      .ofTurns(["Ann: one", "Bob: two"], id: "a"), .ofTurns(["BOB: three", "Ann: four"], id: "b"),
    ])
    #expect(corpus.speakers.map(\.name) == ["Ann", "Bob"])
    #expect(
      corpus.tokens(saidBy: 1, in: corpus.everything).members.map { corpus.word(at: $0) } == [
        "two", "three",
      ])
  }

  @Test func idsAreUnique() {
    let corpus = Corpus(["a", "A", "a", "7", ""].map { .ofTurns(["x"], id: $0) })
    #expect(corpus.documents.map(\.id) == ["a", "A-2", "a-3", "d7", "document"])
    #expect(corpus.documentIndex(named: "d7") == 3)
    #expect(corpus.documentIndex(named: "2") == 1)
  }

  @Test func annotationsComeAlong() throws {
    var draft = DocumentDraft(source: "v", format: "vrt")
    draft.id = "v"
    draft.text = Array("He went home now".utf8)
    draft.turns = [TurnDraft(bytes: 0..<16, speaker: nil, role: .statement)]
    var annotation = TokenAnnotation()
    annotation.tokens = [0..<2, 3..<7, 8..<12, 13..<16]
    annotation.sentenceStarts = [0, 3]
    annotation.attributes = [
      .init(name: "lemma", values: ["he", "go", "home", "now"], ids: [0, 1, 2, 3])
    ]
    annotation.structures = [
      ("np", [.init(tokens: 2..<3, attributes: [.init(key: "head", value: "home")])])
    ]
    draft.annotation = annotation
    let corpus = Corpus([.ofTurns(["before that"], id: "p"), draft])
    let lemma = try #require(corpus.attribute("lemma"))
    #expect((0..<6).map { lemma.value(at: $0) } == ["", "", "he", "go", "home", "now"])
    #expect(corpus.sentenceCount == 3)
    let phrases = try #require(corpus.structure("np"))
    #expect(phrases.region(0) == 4..<5)
    let heads = try #require(phrases.values("head"))
    #expect(heads.lexicon[Int(heads.ids[0])] == "home")
    #expect(phrases.index(containing: 4) == 0)
    #expect(phrases.index(containing: 5) == nil)
  }
}
