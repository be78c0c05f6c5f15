import Comparison
import Corpus
import Presentation

/// Lists the documents that are most like one document.
enum NearestCommand: Command {
  static let document = Parameter<Int>.document("the document to compare with all others").required
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "nearest", .comparing, "Lists the documents that are most like one.",
    parameters: [document, limit],
    examples: [
      Example(
        "nearest 1", "what is like the first document, and by which words",
        shows: "sergey-lavrov-italian 0.", "Russia, Italy")
    ],
    discussion: """
      Similarity is the cosine of the content words of both documents, weighted by how few documents \
      have them: from 0 (nothing in common) to 1.
      """,
    seeAlso: ["compare", "keyphrases"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let limit = session.limit(invocation[limit]) ?? 10
    return NearestResult(
      corpus: session.corpus,
      near: session.comparer.nearest(to: try invocation.required(document), limit: limit))
  }
}

/// Documents with how near they are.
struct NearestResult: Presentable {
  let corpus: Corpus
  let near: [NearDocument]

  var json: JSON {
    [
      "type": "nearest",
      "items": .array(
        near.map { entry in
          [
            "document": .string(corpus.documents[entry.document].id),
            "title": .string(corpus.documents[entry.document].title),
            "similarity": .double(entry.similarity), "words": .strings(entry.words),
          ]
        }),
    ]
  }

  var blocks: [Block] {
    guard !near.isEmpty else { return [.paragraph("No other document has words in common.")] }
    return [
      .table(
        Table(
          columns: [
            .init("Document", kind: .reference), .init("Similarity", kind: .number),
            .init("Title", optionality: 1), .init("Common words", key: "words"),
          ],
          rows: near.map { entry in
            [
              .text(corpus.documents[entry.document].id), .real(entry.similarity, decimals: 2),
              .text(corpus.documents[entry.document].title),
              .text(entry.words.joined(separator: ", ")),
            ]
          }))
    ]
  }
}
