import Corpus
import Testing

@testable import Summarization

@Suite struct SummarizerTests {
  let corpus = Corpus([lighthouse, randomTranscript("random", sentences: 60, seed: 3)])

  private func sentences(_ summary: Summary) -> [SummarySentence] {
    summary.groups.flatMap(\.sentences)
  }

  @Test(arguments: [nil, "the storm and the lamp", "who keeps the tower"], [5, 20, 40, 100])
  func sentencesAreVerbatimInOrderAndWithinTheLength(about: String?, limit: Int) {
    let summary = Summarizer(corpus).summary(
      of: corpus.everything, about: about, length: .words(limit))
    let chosen = sentences(summary)
    #expect(summary.words <= limit)
    #expect(chosen.map(\.sentence) == chosen.map(\.sentence).sorted())
    #expect(Set(chosen.map(\.sentence)).count == chosen.count)
    for sentence in chosen {
      let turn = corpus.turnIndex(ofSentence: sentence.sentence)
      #expect(corpus.text(ofTurn: turn).contains(sentence.text))
      #expect(corpus.resolve(sentence.reference)?.sentences.lowerBound == sentence.sentence)
      #expect(sentence.text.split(separator: " ").count == sentence.words)
    }
  }

  @Test(arguments: [1, 3, 7])
  func aNumberOfSentencesIsKept(count: Int) {
    let summary = Summarizer(corpus).summary(of: corpus.everything, length: .sentences(count))
    #expect((1...count).contains(sentences(summary).count))
  }

  @Test func aShareOfTheWordsIsKept() {
    let all = corpus.selection(ofDocument: 1)
    let words = corpus.text(bytes: corpus.documents[1].bytes).split { $0 == " " || $0 == "\n" }
      .count
    let summary = Summarizer(corpus).summary(of: all, length: .percent(25))
    #expect(summary.words <= words / 4)
    #expect(summary.words > words / 8)
  }

  @Test func theQuestionFindsItsAnswer() {
    let summary = Summarizer(corpus).summary(
      of: corpus.selection(ofDocument: 0), about: "Who pays for repairing the tower?",
      length: .sentences(1))
    #expect(
      sentences(summary).map(\.text) == ["The harbour council pays half of the repair."]
        || sentences(summary).map(\.text) == ["Who pays for the repair of the tower?"])
  }

  @Test func aTopicThatIsNotThereGivesNothing() {
    let summary = Summarizer(corpus).summary(
      of: corpus.everything, about: "quantum chromodynamics", length: .words(50))
    #expect(sentences(summary).isEmpty)
  }

  @Test func formulasAreLeftOut() {
    let summary = Summarizer(corpus).summary(
      of: corpus.selection(ofDocument: 0), length: .words(60))
    #expect(!sentences(summary).contains { $0.text.hasPrefix("Thank you") })
    #expect(!sentences(summary).contains { $0.text.hasPrefix("Good morning") })
  }

  @Test func aPronounBringsItsNeighbour() {
    let summary = Summarizer(corpus).summary(
      of: corpus.selection(ofDocument: 0), about: "voted in March", length: .words(30))
    let chosen = sentences(summary).map(\.text)
    if let place = chosen.firstIndex(of: "They voted for it in March.") {
      #expect(place > 0)
      #expect(chosen[place - 1] == "The harbour council pays half of the repair.")
    }
  }

  @Test func groupsByDocumentSpeakerAndQuestion() {
    let summarizer = Summarizer(corpus)
    let documents = summarizer.summary(of: corpus.everything, by: .document)
    #expect(documents.groups.map(\.name) == ["lighthouse", "random"])
    let first = corpus.selection(ofDocument: 0)
    let speakers = summarizer.summary(of: first, by: .speaker)
    #expect(speakers.groups.map(\.name) == ["Ada Brandt", "Reporter"])
    for group in speakers.groups {
      for sentence in group.sentences {
        #expect(sentence.speaker.map { corpus.speakers[$0].name } == group.name)
      }
    }
    let questions = summarizer.summary(of: first, by: .question, length: .sentences(1))
    #expect(
      questions.groups.map(\.name) == [
        "How did the storm damage the old lighthouse?", "Who pays for the repair of the tower?",
        "Will the light be automatic one day?",
      ])
    #expect(
      questions.groups.map { $0.sentences.first?.reference.turn } == [2, 4, 6])
  }

  @Test func anInterviewIsSummarizedByItsAnswers() {
    let answers = (1...9).map { number in
      "Shed \(number) holds timber for the boats of the harbour. "
        + "Its roof lost \(number) beams in the storm. Carpenters from the village mended them."
    }
    let interview = Corpus([
      transcript(
        "sheds",
        answers.map { answer in
          [
            ("Reporter", Role.question, "The harbour has timber sheds."),
            ("Keeper", Role.answer, answer),
          ]
        }.flatMap { $0 })
    ])
    let summary = Summarizer(interview).summary(of: interview.everything, length: .sentences(3))
    #expect(sentences(summary).count == 3)
    #expect(sentences(summary).allSatisfy { interview.speakers[$0.speaker ?? 0].name == "Keeper" })
  }

  @Test func emptySelectionsAreEmpty() {
    let summary = Summarizer(Corpus()).summary(of: Selection(), length: .words(10))
    #expect(summary.words == 0)
    #expect(Summarizer(corpus).summary(of: Selection(), by: .speaker).groups.isEmpty)
  }

  @Test func theSameEveryTime() {
    let first = Summarizer(corpus).summary(of: corpus.everything, length: .words(80))
    let second = Summarizer(corpus).summary(of: corpus.everything, length: .words(80))
    #expect(sentences(first) == sentences(second))
  }
}
