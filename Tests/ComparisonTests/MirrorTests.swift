import Corpus
import Statistics
import Testing

@testable import Comparison

/// Comparing B with A is comparing A with B in a mirror: every field of the result, with the sides
/// changed. A count, a share or a passage taken from the wrong side breaks one of these.
@Suite struct MirrorTests {
  private static let corpora: [[DocumentDraft]] = [
    [mayor, minister], [minister, baker], [mayor, baker], [harbourTalk, harbourSpeech],
    [harbourTalk, minister], [harbourTalk, harbourTalkAgain],
  ]

  private func both(_ drafts: [DocumentDraft]) -> (Corpus, Comparison, Comparison) {
    let corpus = Corpus(drafts)
    let sides = [0, 1].map {
      ComparisonSide(name: corpus.documents[$0].id, selection: corpus.selection(ofDocument: $0))
    }
    let comparer = Comparer(corpus)
    return (corpus, comparer.compare(sides[0], sides[1]), comparer.compare(sides[1], sides[0]))
  }

  @Test(arguments: corpora.indices) func `Profiles and similarity`(number: Int) {
    let (_, there, back) = both(Self.corpora[number])
    #expect(abs(there.similarity - back.similarity) < 1e-12)
    for (left, right) in [(there.left, back.right), (there.right, back.left)] {
      #expect(left.name == right.name)
      #expect(left.documents == right.documents)
      #expect(left.speakers == right.speakers)
      #expect(left.tokens.ranges == right.tokens.ranges)
      #expect(left.words == right.words && left.sentences == right.sentences)
      #expect(left.turns == right.turns && left.questions == right.questions)
    }
    #expect(there.left.name != there.right.name)
  }

  @Test(arguments: corpora.indices) func `Topics with their shares and passages`(number: Int) {
    let (_, there, back) = both(Self.corpora[number])
    #expect(there.shared.map(\.label) == back.shared.map(\.label))
    #expect(there.shared.map(\.score) == back.shared.map(\.score))
    #expect(there.shared.map(\.leftShare) == back.shared.map(\.rightShare))
    #expect(there.shared.map(\.rightShare) == back.shared.map(\.leftShare))
    #expect(there.shared.map(\.left) == back.shared.map(\.right))
    #expect(there.shared.map(\.right) == back.shared.map(\.left))
    for (one, other) in [(there.leftOnly, back.rightOnly), (there.rightOnly, back.leftOnly)] {
      #expect(one.map(\.label) == other.map(\.label))
      #expect(one.map(\.score) == other.map(\.score))
      #expect(one.map(\.share) == other.map(\.share))
      #expect(one.map(\.passages) == other.map(\.passages))
    }
  }

  @Test(arguments: corpora.indices) func `Words that tell the sides apart`(number: Int) {
    let (_, there, back) = both(Self.corpora[number])
    func mirrored(_ rows: [KeywordRow]) -> [[Int]] {
      rows.map { [$0.id, $0.frequencies.referenceCount, $0.frequencies.count] }
    }
    func plain(_ rows: [KeywordRow]) -> [[Int]] {
      rows.map { [$0.id, $0.frequencies.count, $0.frequencies.referenceCount] }
    }
    #expect(plain(there.leftKeywords) == mirrored(back.rightKeywords))
    #expect(plain(there.rightKeywords) == mirrored(back.leftKeywords))
    #expect(plain(there.commonWords) == mirrored(back.commonWords))
    #expect(there.shift.parts.map(\.row.id) == back.shift.parts.map(\.row.id))
    #expect(there.shift.parts.map(\.isOnLeft) == back.shift.parts.map { !$0.isOnLeft })
    #expect(abs(there.shift.divergence - back.shift.divergence) < 1e-12)
  }

  @Test(arguments: corpora.indices) func `Quotes and questions`(number: Int) {
    let (_, there, back) = both(Self.corpora[number])
    #expect(there.quotes.count == back.quotes.count)
    for quote in there.quotes {
      #expect(
        back.quotes.contains {
          $0.isOnLeft != quote.isOnLeft && $0.quoted == quote.quoted && $0.source == quote.source
            && $0.status == quote.status && $0.similarity == quote.similarity
        })
    }
    #expect(there.questions.count == back.questions.count)
    for pair in there.questions {
      #expect(
        back.questions.contains {
          $0.left.question == pair.right.question && $0.right.question == pair.left.question
            && $0.left.answer == pair.right.answer && $0.right.answer == pair.left.answer
            && $0.similarity == pair.similarity
        })
    }
  }

  @Test func `Passages that occur twice`() throws {
    let corpus = Corpus([harbourTalk, harbourSpeech])
    let sides = [0, 1].map {
      ComparisonSide(name: "", selection: corpus.selection(ofDocument: $0))
    }
    let there = Comparer(corpus).repeatedPassages(sides[0], sides[1])
    let back = Comparer(corpus).repeatedPassages(sides[1], sides[0])
    let (one, other) = (try #require(there.first), try #require(back.first))
    #expect(there.count == 1 && back.count == 1)
    #expect(one.left.tokens == other.right.tokens && one.right.tokens == other.left.tokens)
    #expect(one.leftChanges == other.rightChanges && one.rightChanges == other.leftChanges)
    #expect(marked(one.left.text, one.leftChanges) == ["old"])
    #expect(marked(one.right.text, one.rightChanges) == ["northern"])
    #expect(one.left.reference.document == "talk" && one.right.reference.document == "speech")
    // 25 words on each side, of which 24 are the same.
    #expect(abs(one.similarity - 24.0 / 25) < 1e-12)
    #expect(Comparer(corpus).repeatedPassages(sides[0], sides[0]).isEmpty)
  }
}
