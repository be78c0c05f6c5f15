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
