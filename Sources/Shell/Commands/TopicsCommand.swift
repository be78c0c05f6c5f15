import Comparison
import Corpus
import Presentation

/// Shows what a text speaks about, with passages.
enum TopicsCommand: Command {
  static let scope = Parameter.inScope
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "topics", .summarizing, "Shows what a text speaks about, with passages.",
    parameters: [scope, limit],
    examples: [
      Example(
        "topics", "the topics of the selection", shows: "Libya, Middle East", "% of the words",
        "[sergey-lavrov-italian:4.6]", "[putin-renzi:3.1]"),
      Example(
        "topics in 2 limit 5", "five topics of the second document",
        shows: .times(5, "% of the words"), "Libya", .without("putin-renzi")),
    ],
    discussion: """
      Words that keep company in the text make a topic; the share says how much of the text stands in \
      sentences about it.
      """,
    seeAlso: ["keyphrases", "compare"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let scope = session.scope(invocation[scope])
    let speaker: Int? = if case .speaker(let index) = scope.kind { index } else { nil }
    let topics = session.comparer.topics(
      of: ComparisonSide(name: scope.name, selection: scope.selection, speaker: speaker),
      limit: session.limit(invocation[limit]) ?? 8)
    return TopicsResult(topics: topics, speakers: session.corpus.speakers.map(\.name))
  }
}

/// Topics with their passages.
struct TopicsResult: Presentable {
  let topics: [OneSidedTopic]
  /// The names of all speakers of the corpus.
  let speakers: [String]

  private func shown(_ passage: TopicPassage) -> Presentation.Passage {
    Presentation.Passage(
      reference: passage.reference.description, speaker: passage.speaker.map { speakers[$0] },
      text: StyledText(passage.text, highlighting: passage.highlights))
  }

  var json: JSON {
    [
      "type": "topics",
      "topics": .array(
        topics.map { topic in
          [
            "topic": .string(topic.label.joined(separator: ", ")), "terms": .strings(topic.label),
            "score": .double(topic.score), "share": .double(topic.share),
            "passages": .array(topic.passages.map { shown($0).json }),
          ]
        }),
    ]
  }

  var blocks: [Block] {
    guard !topics.isEmpty else { return [.paragraph("There is no text to find topics in.")] }
    return topics.flatMap { topic -> [Block] in
      [
        .heading(
          StyledText(topic.label.joined(separator: ", "))
            + StyledText("  \(Int((topic.share * 100).rounded())) % of the words", .dim)),
        .passages(Rows(topic.passages.map(shown))),
      ]
    }
  }

  var table: Table? {
    Table(
      columns: [
        .init("Topic"), .init("Score", kind: .number), .init("Share", kind: .number),
        .init("Reference", kind: .reference), .init("Text"),
      ],
      rows: topics.map { topic in
        [
          .text(topic.label.joined(separator: ", ")), .real(topic.score, decimals: 3),
          .real(topic.share, decimals: 3),
          .text(topic.passages.first?.reference.description), .text(topic.passages.first?.text),
        ]
      })
  }
}
