import Corpus
import Testing

@testable import Summarization

@Suite struct AnswerCheckTests {
  private func problems(
    _ turns: [(speaker: String, role: Role, text: String)]
  ) -> [AnswerProblem?] {
    let corpus = Corpus([transcript("t", turns)])
    return Summarizer(corpus).summary(of: corpus.everything, by: .question).groups.map(\.problem)
  }

  private static let asked = "Will the ministry publish the report on the harbour?"

  @Test(arguments: [
    "I have no comment.", "I'm not going to speculate about that.",
    "I don’t have anything to announce today.", "Let me refer you to the port authority.",
    "Dazu kann ich nichts sagen.", "Je ne commenterai pas cette affaire.",
    "Без комментариев.",
  ])
  func wordsThatDeclineAreNoticed(answer: String) {
    let found = problems([("Reporter", .question, Self.asked), ("Ida Holm", .answer, answer)])
    guard case .declined = found.first ?? nil else {
      Issue.record("\(answer): \(String(describing: found))")
      return
    }
  }

  @Test(arguments: [
    "Yes.", "In May, I hope.", "We have commented on that often enough: it will be published.",
    "They wanted to, but the printers in the city were on strike for most of the winter.",
    "No, and I would refer to no report as finished before three people have read it.",
  ])
  func plainAnswersAreNotFlagged(answer: String) {
    #expect(
      problems([("Reporter", .question, Self.asked), ("Ida Holm", .answer, answer)]) == [nil])
  }

  @Test func longAnswersMayMentionWhatTheyLeaveOut() {
    let long =
      "I'm not going to speculate. " + String(repeating: "But the tide comes in. ", count: 25)
    #expect(problems([("Reporter", .question, Self.asked), ("Ida Holm", .answer, long)]) == [nil])
  }

  @Test func whatNobodyAnswersIsFlaggedAmongReporters() {
    let found = problems([
      ("Reporter", .question, Self.asked),
      ("Reporter", .question, "Is the lighthouse keeper retiring this winter?"),
      ("Ida Holm", .answer, "He retires in March, after forty years on the rock."),
    ])
    #expect(found == [.nothingSaid, nil])
  }

  @Test func oneWhoGoesOnSpeakingMayHaveAskedThemselves() {
    let found = problems([
      ("Ann Lee", .question, Self.asked),
      ("Ann Lee", .question, "Or is the lighthouse the subject of another report?"),
      ("Ida Holm", .answer, "There is one report, and the lighthouse has a chapter in it."),
    ])
    #expect(!found.contains(.nothingSaid))
  }

  @Test func anotherAnswersThanWasAsked() throws {
    let corpus = Corpus([
      transcript(
        "t",
        [
          ("Ann Lee", .question, "Bo, which harbour has the best pilots on this coast?"),
          ("Cy Dahl", .answer, "If you ask me, the pilots of Sandoy know every stone by name."),
          ("Ann Lee", .question, "And which harbour has the worst weather?"),
          ("Bo Berg", .answer, "That would be the northern one, where the fog never lifts."),
        ])
    ])
    let groups = Summarizer(corpus).summary(of: corpus.everything, by: .question).groups
    guard case .otherSpeaker(let asked) = groups.first?.problem else {
      Issue.record("not noticed")
      return
    }
    #expect(corpus.speakers[asked].name == "Bo Berg")
    #expect(groups.last?.problem == nil)
  }

  @Test func theOneAddressedMayBeNamedAtTheEnd() {
    let found = problems([
      ("Ann Lee", .question, "Which harbour has the best pilots on this coast, Bo?"),
      ("Cy Dahl", .answer, "The pilots of Sandoy know every stone of the coast by name."),
      ("Bo Berg", .statement, "Thanks."),
      ("Ann Lee", .question, "And which harbour has the worst weather, Bo?"),
      ("Bo Berg", .answer, "The northern harbour, where the fog never lifts before noon."),
      ("Ann Lee", .question, "Which harbour has the worst pilots then, Cy?"),
      ("Bo Berg", .answer, "The pilots of the northern harbour, as everybody there knows."),
    ])
    #expect(found.count == 3)
    #expect(found[1] == nil)
    #expect(found[2]?.code == "answered by another")
  }

  @Test func anAnswerWithoutAWordOfAQuestionAskedTwiceIsBesideIt() {
    let asked = "Will the ministry publish the harbour report?"
    let beside = "Our youth choir sang wonderful songs at each market square last summer in Kiel."
    let found = problems([
      ("Ann Lee", .question, asked), ("Ida Holm", .answer, beside),
      ("Ann Lee", .question, "When does the ministry publish the harbour report?"),
      ("Ida Holm", .answer, "The ministry publishes the harbour report in May."),
    ])
    #expect(found == [.besideTheQuestion, nil])
    // Asked once only, nobody knows.
    #expect(
      problems([
        ("Ann Lee", .question, asked), ("Ida Holm", .answer, beside),
        ("Ann Lee", .question, "Who sings in the youth choir of the town?"),
        ("Ida Holm", .answer, "Forty children sing in the choir."),
      ]) == [nil, nil])
  }

  @Test func notesSayWhatIsTheMatter() throws {
    let corpus = Corpus([
      transcript(
        "t",
        [
          ("Reporter", .question, Self.asked), ("Reporter", .question, "Who pays for the pier?"),
          ("Ida Holm", .answer, "No comment."),
          ("Reporter", .question, "Bo, which harbour has the best pilots on this coast?"),
          ("Ida Holm", .answer, "The pilots of Sandoy know every stone of the coast."),
          ("Bo Berg", .statement, "Indeed."),
        ])
    ])
    let groups = Summarizer(corpus).summary(of: corpus.everything, by: .question).groups
    #expect(groups.map { $0.problem?.code } == ["no answer", "declined", nil])
    #expect(groups[0].note == "No answer: nothing is said before the next question.")
    #expect(groups[1].note == "Declined: “No comment.” [t:3.1]")
    #expect(groups.map { $0.reference?.description } == ["t:1.1", "t:2.1", "t:4.1"])
  }

  @Test func aQuestionWithoutContentComesWithTheSentenceBefore() {
    let corpus = Corpus([
      transcript(
        "t",
        [
          ("Reporter", .question, "The council sold the pier to a bank. Why?"),
          ("Ida Holm", .answer, "The pier cost more than it earned in every year since the war."),
        ])
    ])
    let groups = Summarizer(corpus).summary(of: corpus.everything, by: .question).groups
    #expect(groups.map(\.name) == ["The council sold the pier to a bank. Why?"])
  }

  @Test func whatTheAskerThrowsInIsNoAnswer() {
    let corpus = Corpus([
      transcript(
        "t",
        [
          ("Ann Lee", .question, "Who pays for the repair of the pier?"),
          (
            "Ida Holm", .answer,
            "The council pays for the repair of the pier from the harbour dues."
          ),
          (
            "Ann Lee", .statement, "So the council pays for the repair of the pier, you say, alone."
          ),
          (
            "Ida Holm", .answer, "Fishermen pay for the lamps on the pier out of their own pockets."
          ),
        ])
    ])
    let group = Summarizer(corpus).summary(
      of: corpus.everything, by: .question, length: .sentences(9)
    ).groups.first
    #expect(group?.sentences.map(\.reference.turn) == [2, 4])
  }

  @Test func thanksAreNoQuestions() {
    let corpus = Corpus([
      transcript(
        "t",
        [
          ("Reporter", .question, "Thank you."),
          ("Ida Holm", .answer, "Thank you."),
          ("Reporter", .question, Self.asked),
          ("Ida Holm", .answer, "It will be published in May, with all its maps."),
        ])
    ])
    let names = Summarizer(corpus).summary(of: corpus.everything, by: .question).groups.map(\.name)
    #expect(names == [Self.asked])
  }
}
