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
    #expect(sentences(summary).count == count)
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
    #expect(sentences(summary).map(\.text) == ["The harbour council pays half of the repair."])
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
    let place = chosen.firstIndex(of: "They voted for it in March.") ?? 0
    #expect(place > 0)
    #expect(place > 0 && chosen[place - 1] == "The harbour council pays half of the repair.")
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
    #expect(
      sentences(summary).map { $0.speaker.map { interview.speakers[$0].name } }
        == ["Keeper", "Keeper", "Keeper"])
  }

  @Test func oneSpeakerIsSummedUpByWhatTheySayAndAreQuotedWith() {
    var article = transcript(
      "article",
      [
        (
          "", .narration, "“The pilots of Sandoy want a second tug before winter,” Ada Brandt said."
        ),
        ("", .narration, "Nobody else on the quay wanted a second tug or a third pilot boat."),
      ])
    let quoted = "The pilots of Sandoy want a second tug before winter,"
    article.speakers = [SpeakerDraft(name: "Ada Brandt")]
    article.quotes = [QuoteDraft(bytes: 3..<3 + quoted.utf8.count, speaker: 0, kind: .direct)]
    let corpus = Corpus([lighthouse, article])
    let ada = corpus.speakers.firstIndex { $0.name == "Ada Brandt" }
    let summary = Summarizer(corpus).summary(
      of: corpus.everything, saidBy: ada, length: .sentences(20))
    #expect(summary.groups.map(\.name) == ["Ada Brandt"])
    let references = sentences(summary).map(\.reference.description)
    #expect(references.contains("article:1.1") && !references.contains("article:2.1"))
    #expect(!references.contains { $0.hasPrefix("lighthouse:1.") || $0.hasPrefix("lighthouse:3.") })
    #expect(references.contains { $0.hasPrefix("lighthouse:2.") })
  }

  @Test func theBeginningWeighsWhereSentencesAreAlike() {
    let lines = (0..<40).map { "Harbour number \($0 + 100) holds timber, salt and rope for boats." }
    let corpus = Corpus([transcript("t", [("", .narration, lines.joined(separator: " "))])])
    let summary = Summarizer(corpus).summary(of: corpus.everything, length: .sentences(1))
    #expect(sentences(summary).map(\.text) == [lines[0]])
  }

  @Test func sentencesOfFewWordsAreNotChosen() {
    let text =
      "Lighthouse lamps! Lamps and lenses. The keeper of the lighthouse cleans the lamps at noon. "
      + "Lamps, lamps."
    let corpus = Corpus([transcript("t", [("", .narration, text)])])
    let all = Summarizer(corpus).summary(of: corpus.everything, length: .sentences(4))
    #expect(
      sentences(all).map(\.text) == ["The keeper of the lighthouse cleans the lamps at noon."])
    let short = Corpus([transcript("t", [("", .narration, "Lamps burn. Ropes hold.")])])
    #expect(
      sentences(Summarizer(short).summary(of: short.everything, length: .sentences(2))).count == 2)
  }

  @Test func whatIsSaidTwiceIsChosenOnce() {
    let said = "The council of the harbour raises the price of moorings for sailing boats."
    let other = "A museum of nets and anchors opens in the old school behind the church."
    let corpus = Corpus([
      transcript("t", [("A", .statement, said), ("B", .statement, said), ("C", .statement, other)])
    ])
    let summary = Summarizer(corpus).summary(of: corpus.everything, length: .sentences(2))
    #expect(sentences(summary).map(\.text) == [said, other])
  }

  @Test func whoIsNamedInTheTopicIsHeardFirst() {
    let corpus = Corpus([
      transcript(
        "t",
        [
          ("Ann Lee", .statement, "The tunnel under the bay costs nine million crowns this year."),
          ("Bo Berg", .statement, "The tunnel under the bay costs two million crowns this year."),
          ("Cy Dahl", .statement, "The tunnel under the bay costs ten million crowns this year."),
        ])
    ])
    for (name, turn) in [("Lee", 1), ("Berg", 2), ("Cy Dahl", 3), ("Bo Berg", 2)] {
      // Names of three letters name nobody alone.
      let about = name == "Lee" ? "What does Ann Lee say about the tunnel?" : "\(name), the tunnel"
      let summary = Summarizer(corpus).summary(
        of: corpus.everything, about: about, length: .sentences(1))
      #expect(sentences(summary).map(\.reference.turn) == [turn], "\(name)")
    }
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
