import Corpus
import Testing

@testable import Summarization

@Suite struct BriefingTests {
  /// Eight interviews, each on beekeeping or on glaciers, by different people.
  private static let corpus: Corpus = {
    let bees = [
      "Beekeeping is a trade in which patience counts for more than honey ever will.",
      "Without beekeeping the orchards of this valley would carry no fruit in most years.",
      "My grandmother learned beekeeping from monks who lived on the island before the war.",
      "Modern beekeeping depends on sugar, on transport and on medicine against the mite.",
    ]
    let ice = [
      "A glacier is a river of ice that moves a few metres in a whole winter.",
      "The glacier above the pass has lost eleven metres of ice since the last survey.",
      "When a glacier calves into the lake, the wave reaches the village in four minutes.",
      "Every glacier keeps the dust of old volcanoes in layers that can be counted.",
    ]
    return Corpus(
      (0..<8).map { number in
        let subject = number < 4 ? "beekeeping" : "glacier"
        let sentence = number < 4 ? bees[number] : ice[number - 4]
        return transcript(
          "d\(number + 1)",
          [
            ("Host", .question, "Welcome back to the show. What about the \(subject) then?"),
            ("Guest \(number + 1)", .answer, "Thank you for having me. \(sentence)"),
            ("Host", .question, "And who else knows about the \(subject) today?"),
            ("Guest \(number + 1)", .answer, "Nobody else here works with a \(subject) like ours."),
          ])
      })
  }()

  private func briefing(_ length: SummaryLength? = nil) -> Summary {
    Summarizer(Self.corpus).summary(of: Self.corpus.everything, length: length)
  }

  @Test func namesWhatMostDocumentsAreAbout() {
    let names = briefing().groups.map(\.name)
    #expect(Set(names.prefix(2)) == ["beekeeping", "glacier"])
    #expect(briefing().groups.prefix(2).allSatisfy { $0.subject?.documents == 4 })
  }

  @Test func saysHowManyAndWho() throws {
    let overview = try #require(briefing().overview)
    #expect(overview.documents == 8)
    #expect(overview.speakers == 9)
    let hosts = overview.voices.filter { $0.documents == 8 }
    #expect(hosts.map { Self.corpus.speakers[$0.speaker].name } == ["Host"])
    #expect(overview.from == nil)
  }

  @Test func eachSentenceIsVerbatimAndByAnother() {
    let sentences = briefing(.sentences(4)).groups.flatMap(\.sentences)
    #expect(sentences.count == 4)
    #expect(Set(sentences.map(\.reference.document)).count == 4)
    for sentence in sentences {
      #expect(Self.corpus.text(ofSentence: sentence.sentence) == sentence.text)
      #expect(!sentence.text.contains("Welcome") && !sentence.text.contains("?"))
    }
  }

  @Test func countsKindsDatesAndVoices() throws {
    let drafts = (0..<7).map { number in
      var draft = transcript(
        "d\(number)",
        [
          ("Host", .question, "Why?"),
          (
            "Guest \(number)", .answer,
            Array(repeating: "glacier", count: 20 - number).joined(separator: " ")
          ),
        ])
      draft.kind = number < 2 ? .speech : number < 6 ? .interview : .article
      draft.date = ["2020-05", "2018-12-31", nil, "2021", "2019", "2020", nil][number]
      return draft
    }
    let corpus = Corpus(drafts)
    let overview = try #require(Summarizer(corpus).summary(of: corpus.everything).overview)
    #expect(overview.kinds.map(\.kind) == [.interview, .speech, .article])
    #expect(overview.kinds.map(\.documents) == [4, 2, 1])
    #expect(overview.from == "2018-12-31" && overview.to == "2021")
    // 20 + 19 + … + 14 words of guests and one of the host in each.
    #expect(overview.words == 7 * 17 + 7)
    #expect(overview.voices.map(\.words) == [20, 19, 18, 17, 16, 15, 14, 7])
    #expect(overview.voices.map(\.documents) == [1, 1, 1, 1, 1, 1, 1, 7])
  }

  @Test func thoseWhoSpeakAreNoSubject() {
    let corpus = Corpus(
      (0..<7).map { number in
        transcript(
          "d\(number)",
          [
            ("Molly Quist", .question, "I am Quist. What about the glacier, asks Quist?"),
            (
              "Ole \(number)", .answer,
              "Quist, my dear Quist, the glacier melts, and Quist knows it."
            ),
          ])
      })
    let subjects = Summarizer(corpus).subjects(of: corpus.everything, limit: 9).map(\.phrase)
    #expect(subjects.contains("glacier"))
    #expect(!subjects.contains { $0.contains("Quist") })
  }

  /// A sentence that says what its subject is is the clearest; one that breaks off the least.
  @Test func aSentenceThatSaysWhatSomethingIsIsClear() {
    let text =
      "A glacier is a river of ice. Ice covers every glacier, as everyone can see. A glacier melts… "
      + "But a glacier is a river of ice. A glacier is [inaudible] ice. A “glacier is a river of ice."
    let corpus = Corpus([transcript("t", [("", .narration, text)])])
    let summarizer = Summarizer(corpus)
    let clarity = SentenceClarity(summarizer)
    let stem = summarizer.content.stems.find("glacier").map { Int32($0) }
    let scores = corpus.documents[0].sentences.map { clarity.score($0, of: Set([stem ?? -1])) }
    let expected: [Float] = [0.5, 0.2, -0.1, 0.25, -0.5, 0.2]
    #expect(scores.count == expected.count)
    for (score, value) in zip(scores, expected) { #expect(abs(score - value) < 1e-6) }
  }

  @Test func fiveDocumentsAreNotBriefedAndSixAre() {
    for count in 5...6 {
      let corpus = Corpus(
        (0..<count).map { randomTranscript("d\($0)", sentences: 8, seed: UInt64($0)) })
      #expect((Summarizer(corpus).summary(of: corpus.everything).overview != nil) == (count == 6))
      #expect(
        Summarizer(corpus).summary(of: corpus.everything, length: .sentences(6)).overview == nil)
    }
  }

  @Test func keepsToTheLength() {
    #expect(briefing(.words(40)).words <= 40)
    #expect(briefing(.words(40)).words > 0)
  }

  @Test func fewDocumentsAreSummedUpAsBefore() {
    let corpus = Corpus([lighthouse])
    #expect(Summarizer(corpus).summary(of: corpus.everything).overview == nil)
  }
}
