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
    #expect(overview.voices.first { $0.documents == 8 } != nil)
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

  @Test func keepsToTheLength() {
    #expect(briefing(.words(40)).words <= 40)
    #expect(briefing(.words(40)).words > 0)
  }

  @Test func fewDocumentsAreSummedUpAsBefore() {
    let corpus = Corpus([lighthouse])
    #expect(Summarizer(corpus).summary(of: corpus.everything).overview == nil)
  }
}
