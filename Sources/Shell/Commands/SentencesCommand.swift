import Corpus
import Presentation

/// Lists sentences with their tokens.
enum SentencesCommand: Command {
  static let scope = Parameter.inScope
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "sentences", .reading, "Lists sentences with their tokens.",
    parameters: [scope, limit],
    examples: [
      Example(
        "sentences in 2:4", "the sentences of one turn", shows: "Russia is conducting exclusively",
        "[sergey-lavrov-italian:4.1]", "[sergey-lavrov-italian:4.8]", .without(":5.1]")),
      Example(
        "sentences limit 5 to |head -3", "handed to another program",
        shows: "Meeting with Italy's Prime Minister", .without("[putin-renzi:1.1]")),
    ],
    seeAlso: ["turns", "show"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let corpus = session.corpus
    let tokens = session.scope(invocation[scope]).tokens
    let sentences = Runs(
      tokens.ranges.map {
        corpus.sentenceIndex(ofToken: $0.lowerBound)..<corpus.sentenceIndex(
          ofToken: $0.upperBound - 1) + 1
      })
    return SentencesResult(
      corpus: corpus, sentences: Array(sentences.members),
      limit: session.limit(invocation[limit]))
  }
}

/// Sentences of a corpus.
struct SentencesResult: Presentable {
  let corpus: Corpus
  /// Indices of sentences.
  let sentences: [Int]
  let limit: Int?

  private var shown: Rows<Int> { Rows(sentences).limited(to: limit) }

  var json: JSON {
    let corpus = corpus
    return [
      "type": "sentences",
      "sentences": .array(
        shown.mapped { index in
          [
            "reference": .string(corpus.reference(ofSentence: index).description),
            "text": .string(corpus.text(ofSentence: index)),
            "tokens": .strings(corpus.tokens(ofSentence: index).map { corpus.word(at: $0) }),
          ]
        }),
    ]
  }

  var blocks: [Block] {
    let corpus = corpus
    var blocks: [Block] = [
      .passages(
        shown.mapped { index in
          let turn = corpus.turnIndex(ofSentence: index)
          return Presentation.Passage(
            reference: corpus.reference(ofSentence: index).description,
            speaker: corpus.speaker(ofTurn: turn).map { corpus.speakers[$0].name },
            text: corpus.text(ofSentence: index))
        })
    ]
    if shown.count < sentences.count {
      blocks.append(
        .paragraph(StyledText("\(Count.of(sentences.count, "sentence")) in all", .dim)))
    }
    return blocks
  }
}
