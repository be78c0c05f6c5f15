import Corpus
import Summarization
import Testing

@testable import Comparison

@Suite struct TextReuseTests {
  static let story = """
    When I was twelve my grandfather took me to the observatory above the harbour, and the old \
    astronomer there let me turn the brass wheel until Saturn came into view with all its rings.
    """

  private func reuse(
    _ texts: [String], leastWords: Int = 12, leastDocuments: Int = 2, onlyIn: Int? = nil
  ) -> (reuse: TextReuse, corpus: Corpus) {
    let corpus = Corpus(
      texts.enumerated().map { number, text in
        document("d\(number + 1)", [("Ann", .statement, text)])
      })
    var options = TextReuse.Options()
    options.leastWords = leastWords
    options.leastDocuments = leastDocuments
    options.document = onlyIn
    return (
      TextReuse(corpus, ContentTerms(corpus), in: corpus.everything, options: options), corpus
    )
  }

  private func occurrences(_ texts: [String], leastWords: Int = 12) -> [[ReuseOccurrence]] {
    let found = reuse(texts, leastWords: leastWords).reuse
    return found.passages.map(found.occurrences(of:))
  }

  @Test func findsWhatIsWordForWordTheSame() throws {
    let found = occurrences([
      "Well, let me begin with that. " + Self.story + " That was it.",
      "Bridges are my subject. Nobody asked about ferries today.",
      "You asked how it started. " + Self.story,
    ])
    #expect(found.count == 1)
    let places = try #require(found.first)
    #expect(places.map { $0.reference.document } == ["d1", "d3"])
    #expect(places.map(\.similarity) == [1, 1])
    #expect(places.allSatisfy { $0.changes.isEmpty })
    #expect(places[1].text == String(Self.story.dropLast()))
  }

  @Test func marksTheWordsThatWereChanged() throws {
    let told = Self.story.replacingFirst("the old astronomer there", by: "a kind guard")
    let places = try #require(occurrences([Self.story, told]).first)
    let second = try #require(places.last)
    let scalars = Array(second.text.unicodeScalars)
    let changed = second.changes.map { range in
      String(String.UnicodeScalarView(scalars[range]))
    }
    #expect(changed == ["a kind guard"])
    // 34 words against 33, of which 30 are the same.
    #expect(abs(second.similarity - 60.0 / 67) < 1e-9)
  }

  @Test func whatOneDocumentRepeatsIsNoReuse() {
    #expect(occurrences([Self.story + " " + Self.story, "Something else entirely."]).isEmpty)
  }

  @Test func doesNotReadOnFromOneDocumentIntoTheNext() {
    let words = Self.story.split(separator: " ")
    let first = words.prefix(8).joined(separator: " ")
    let second = words.dropFirst(8).prefix(8).joined(separator: " ")
    #expect(occurrences([first, second, first + " " + second]).isEmpty)
  }

  @Test func formulasWithoutContentDoNotCount() {
    let formula = "Thank you so much for that and so on and so forth as you know, thank you."
    #expect(occurrences([formula, formula]).isEmpty)
  }

  @Test func gathersAllPlacesOfAPassageInOneEntry() throws {
    let found = occurrences([
      Self.story, "First. " + Self.story, Self.story + " Last.", "Nothing of it.",
    ])
    #expect(found.map(\.count) == [3])
  }

  @Test func countsDocumentsAndKeepsToOne() {
    let other = """
      The committee printed forty pamphlets about herring quotas and nobody in the fishing village \
      ever read a single one of them before the winter storms arrived.
      """
    let texts = [Self.story, Self.story + " " + other, other, Self.story]
    #expect(reuse(texts).reuse.passages.map(\.documents) == [3, 2])
    #expect(reuse(texts, leastDocuments: 3).reuse.passages.map(\.documents) == [3])
    #expect(reuse(texts, onlyIn: 2).reuse.passages.map(\.documents) == [2])
  }

  @Test func whatWasSaidFirstComesFirst() throws {
    var drafts = ["2021-05", "2019", nil, "2020-01-02"].enumerated().map { number, date in
      var draft = document("d\(number + 1)", [("Ann", .statement, Self.story)])
      draft.date = date
      return draft
    }
    drafts.append(document("other", [("Ann", .statement, "Nothing of it.")]))
    let corpus = Corpus(drafts)
    let found = TextReuse(corpus, ContentTerms(corpus), in: corpus.everything)
    let places = found.occurrences(of: try #require(found.passages.first))
    #expect(places.map(\.reference.document) == ["d2", "d4", "d1", "d3"])
  }

  @Test func whoSaysMostOfAPassageIsNamedFirst() throws {
    let half = Self.story.firstRange(of: "and the old").map { String(Self.story[..<$0.lowerBound]) }
    let first = try #require(half)
    let rest = String(Self.story.dropFirst(first.count))
    let corpus = Corpus([
      document("a", [("Zoe", .statement, first), ("Ann", .statement, rest)]),
      document("b", [("Cy", .statement, Self.story)]),
    ])
    let found = TextReuse(corpus, ContentTerms(corpus), in: corpus.everything)
    let places = found.occurrences(of: try #require(found.passages.first))
    #expect(
      places.map { $0.speakers.map { corpus.speakers[$0].name } } == [["Ann", "Zoe"], ["Cy"]])
    #expect(
      places.first.map { [$0.reference.description, $0.end.description] } == ["a:1.1", "a:2.1"])
  }

  @Test func whatReachesMostDocumentsAndIsLongestComesFirst() {
    let short = "The committee printed forty pamphlets about herring quotas and burned them all."
    let texts = [short, Self.story + " Then. " + short, Self.story]
    let words = reuse(texts).reuse.passages.map(\.words)
    #expect(words == words.sorted(by: >))
    #expect(words.count == 2 && words[0] > words[1])
  }

  /// Against looking for every run of `leastWords` words in every other document.
  @Test(arguments: 0..<40) func missesNoRunThatTwoDocumentsShare(seed: Int) {
    var random = Numbers(seed: UInt64(seed))
    let vocabulary = (0..<9).map { "word\(Character(UnicodeScalar(UInt8(97 + $0))))" }
    let texts = (0..<5).map { _ in
      (0..<60).map { _ in vocabulary[Int(random.next() % 9)] }.joined(separator: " ")
    }
    // Parts of texts are copied into others.
    var words = texts.map { $0.split(separator: " ").map(String.init) }
    for _ in 0..<6 {
      let (from, to) = (Int(random.next() % 5), Int(random.next() % 5))
      let length = 6 + Int(random.next() % 12)
      let (start, place) = (Int(random.next() % 40), Int(random.next() % 40))
      words[to].replaceSubrange(place..<place, with: words[from][start..<start + length])
    }
    let leastWords = 9
    let found = reuse(words.map { $0.joined(separator: " ") }, leastWords: leastWords)
    var covered = words.map { Array(repeating: false, count: $0.count) }
    for passage in found.reuse.passages {
      for place in found.reuse.occurrences(of: passage) {
        let start = found.corpus.documents[place.document].tokens.lowerBound
        for token in place.tokens { covered[place.document][token - start] = true }
      }
    }
    for (document, text) in words.enumerated() {
      for start in 0..<text.count - leastWords + 1 {
        let run = Array(text[start..<start + leastWords])
        guard Set(run).count >= 4 else { continue }
        let isOnceHere = text.occurrences(of: run) == 1
        let isElsewhere = words.enumerated().contains {
          $0.offset != document && $0.element.occurrences(of: run) > 0
        }
        guard isOnceHere, isElsewhere else { continue }
        let isCovered = (start..<start + leastWords).contains { covered[document][$0] }
        #expect(isCovered, "document \(document + 1), word \(start)")
      }
    }
  }
}

extension [String] {
  fileprivate func occurrences(of run: [String]) -> Int {
    guard count >= run.count else { return 0 }
    return (0...count - run.count).count { self[$0..<$0 + run.count].elementsEqual(run) }
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, by other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}

/// SplitMix64.
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
