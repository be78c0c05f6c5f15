import Presentation
import Summarization

/// Lists the words and phrases that say what a text is about.
enum KeyphrasesCommand: Command {
  static let scope = Parameter.inScope
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "keyphrases", .summarizing, "Lists the words and phrases that say what a text is about.",
    parameters: [scope, limit],
    examples: [
      Example(
        "keyphrases", "what the selection is about", shows: "Russia 2.000 24", "Italy", "Libya"),
      Example(
        "keyphrases in 2 limit 10", "ten phrases of the second document", shows: "Russia", "16",
        "Italy", .times(10, ".")),
    ],
    discussion: """
      A phrase counts more the oftener it occurs and the fewer documents have its words. Inflections \
      of a phrase are one; what only repeats part of a better phrase is left out.
      """,
    seeAlso: ["topics", "summarize", "keywords"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let scope = session.scope(invocation[scope])
    let limit = session.limit(invocation[limit]) ?? 30
    return KeyphrasesResult(
      keyphrases: session.summarizer.keyphrases(of: scope.selection, limit: limit))
  }
}

/// Phrases with their weight.
struct KeyphrasesResult: Presentable {
  let keyphrases: [Keyphrase]

  var json: JSON {
    [
      "type": "keyphrases",
      "items": .array(
        keyphrases.map {
          [
            "phrase": .string($0.phrase), "score": .double($0.score), "count": .int($0.count),
          ]
        }),
    ]
  }

  var blocks: [Block] {
    guard !keyphrases.isEmpty else { return [.paragraph("There is no text to take phrases from.")] }
    return [
      .table(
        Table(
          columns: [
            .init("Phrase"), .init("Score", kind: .number), .init("Count", kind: .number),
          ],
          rows: keyphrases.map {
            [.text($0.phrase), .real($0.score, decimals: 3), .int($0.count)]
          }))
    ]
  }
}
