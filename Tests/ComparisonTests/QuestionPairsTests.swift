import Corpus
import Summarization
import Testing

@testable import Comparison

@Suite struct QuestionPairsTests {
  private func pairs(_ left: DocumentDraft, _ right: DocumentDraft) -> [QuestionPair] {
    let corpus = Corpus([left, right])
    let sides = [0, 1].map {
      ComparisonSide(name: "", selection: corpus.selection(ofDocument: $0))
    }
    return Comparer(corpus).compare(sides[0], sides[1]).questions
  }

  private func asked(_ id: String, _ questions: [String]) -> DocumentDraft {
    document(
      id,
      questions.flatMap {
        [("Reporter \(id)", Role.question, $0), ("Guest \(id)", .answer, "That is well known.")]
      })
  }

  @Test func `Questions on one subject are paired with their answers`() throws {
    let found = pairs(harbourTalk, harbourTalkAgain)
    #expect(
      found.map(\.left.question.reference.description).sorted() == ["talk:1.1", "talk:3.1"])
    #expect(
      found.map(\.right.question.reference.description).sorted() == ["again:1.1", "again:3.1"])
    let treaty = try #require(found.first { $0.left.question.text.contains("treaty") })
    #expect(treaty.right.question.text.contains("treaty"))
    #expect(marked(treaty.left.question.text, treaty.left.question.changes) == ["does", "the"])
    #expect(marked(treaty.right.question.text, treaty.right.question.changes) == ["will", "our"])
    #expect(!treaty.left.answer.isEmpty && treaty.left.answer.count <= 2)
    #expect(treaty.left.answer.allSatisfy { $0.reference.turn == 2 })
    #expect(treaty.right.answer.allSatisfy { $0.reference.document == "again" })
  }

  @Test func `A question goes to its better partner only`() {
    let found = pairs(
      asked(
        "a",
        [
          "Will the ferry to Sandoy carry timber lorries?",
          "Will the ferry to Sandoy carry timber and cattle?",
        ]),
      asked("b", ["Will the ferry to Sandoy carry timber and cattle?"]))
    #expect(
      found.map(\.left.question.text) == ["Will the ferry to Sandoy carry timber and cattle?"])
    #expect(found.first.map { abs($0.similarity - 1) < 1e-5 } == true)
  }

  @Test func `Questions that share few of their many words are not alike`() {
    let found = pairs(
      asked(
        "a",
        [
          "Will the ferry to Sandoy carry timber, cattle, granite, slate, barley and smoked mutton?"
        ]),
      asked(
        "b",
        [
          "Does a ferry bring Sandoy its post, its timber, its priests, dentists, glaziers and coffins?"
        ]))
    #expect(found.isEmpty)
  }

  @Test func `What one speaker says has no questions to compare`() {
    let corpus = Corpus([harbourTalk, harbourTalkAgain])
    let holm = corpus.speakers.firstIndex { $0.name == "Ida Holm" }
    let sides = [0, 1].map {
      ComparisonSide(name: "", selection: corpus.selection(ofDocument: $0), speaker: holm)
    }
    #expect(Comparer(corpus).compare(sides[0], sides[1]).questions.isEmpty)
  }
}
