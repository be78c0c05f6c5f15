import Corpus
import Testing

@testable import Reading

/// Exchanges that say by their setting alone who asks.
@Suite struct UnnamedLayoutTests {
  private static let questions = [
    "How is the harbour?", "And the ice?", "Will it come back?", "Why?",
  ]
  private static let answers = ["It is open.", "It melts.", "Nobody knows.", "We asked."]

  private func page(_ question: (String) -> String, _ answer: (String) -> String = { $0 }) -> String
  {
    zip(Self.questions, Self.answers).map { "\(question($0))\n\n\(answer($1))" }
      .joined(separator: "\n\n")
  }

  private func expectExchange(
    _ draft: DocumentDraft, answerer: String?, _ location: SourceLocation = #_sourceLocation
  ) {
    let expected = zip(Self.questions, Self.answers).flatMap {
      [ReadTurn(nil, .question, $0), ReadTurn(answerer, .answer, $1)]
    }
    #expect(draft.readTurns == expected, sourceLocation: location)
  }

  @Test func questionsInBoldItalicsAndHeadings() throws {
    let title = "# Interview with Anna Berg on ice\n\n"
    for mark in ["**", "*", "_", "__"] {
      let draft = try #require(try read(title + page { mark + $0 + mark }, path: "a.md").first)
      expectExchange(draft, answerer: "Anna Berg")
      #expect(draft.title == "Interview with Anna Berg on ice")
    }
    let headed = try #require(try read(title + page { "## " + $0 }, path: "a.md").first)
    expectExchange(headed, answerer: "Anna Berg")
  }

  @Test func answersAsQuotations() throws {
    let draft = try #require(try read(page({ $0 }, { "> " + $0 }), path: "a.md").first)
    expectExchange(draft, answerer: nil)
  }

  @Test func proseWithAQuestionIsNoExchange() throws {
    let text = """
      The harbour opened late this year.

      **Why did it?**

      Nobody knows. The ice was thick.

      It melted in May.

      Boats came in again.

      People were glad.
      """
    let draft = try #require(try read(text, path: "a.md").first)
    #expect(draft.format == "markdown article")
  }

  @Test func chevronsWhereTheSpeakerChanges() throws {
    let text = ">> Good evening from\nthe harbour.\n>> Thank you.\n>> Is it cold?\n>> It is."
    let draft = try #require(try read(text).first)
    #expect(
      draft.readTurns.map(\.text) == [
        "Good evening from\nthe harbour.", "Thank you.", "Is it cold?", "It is.",
      ])
  }

  @Test func personOfTheTitle() {
    #expect(TitlePerson.name(in: "Interview with Anna Berg on ice") == "Anna Berg")
    #expect(TitlePerson.name(in: "Intervista a Chiara Benassi") == "Chiara Benassi")
    #expect(TitlePerson.name(in: "Интервью Марины Соколовой") == "Марины Соколовой")
    #expect(TitlePerson.name(in: "Interview with the minister") == nil)
    #expect(TitlePerson.name(in: "The harbour in winter") == nil)
  }
}
