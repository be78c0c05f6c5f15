import Corpus
import Presentation

/// Lists the documents of a selection.
enum DocumentsCommand: Command {
  static let scope = Parameter.inScope
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "documents", aliases: ["docs"], .reading, "Lists the documents and what they were taken for.",
    parameters: [scope, limit],
    examples: [
      Example(
        "documents", "all that is loaded, or that the selection touches", shows: "1 putin-renzi",
        "2 sergey-lavrov-italian 2019-12-05 Foreign Minister"),
      Example(
        "documents in speaker Lavrov", "where Lavrov speaks or is quoted",
        shows: "2 sergey-lavrov-italian", .without("putin-renzi")),
    ],
    discussion: """
      A document is named by its id or by its number in load order wherever a command asks for one.
      """,
    seeAlso: ["info", "load", "speakers"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let selection = session.scope(invocation[scope]).selection
    return DocumentsResult(
      corpus: session.corpus, documents: session.corpus.documents(in: selection),
      limit: session.limit(invocation[limit]))
  }
}

/// Documents with what is known of them.
struct DocumentsResult: Presentable {
  let corpus: Corpus
  /// Indices of documents.
  let documents: [Int]
  /// How many are listed; nil for all.
  let limit: Int?

  private var shown: Rows<Int> { Rows(documents).limited(to: limit) }

  var json: JSON {
    let corpus = corpus
    return [
      "type": "documents",
      "documents": .array(shown.mapped { corpus.json(ofDocument: $0) }),
    ]
  }

  var blocks: [Block] {
    let corpus = corpus
    var table = Table(
      columns: [
        .init("#", key: "number", kind: .ordinal), .init("Id", kind: .reference),
        .init("Date", wraps: false), .init("Kind", wraps: false, optionality: 3),
        .init("Title", optionality: 0), .init("Language", wraps: false, optionality: 5),
        .init("Participants", optionality: 2), .init("Turns", kind: .number, optionality: 1),
        .init("Tokens", kind: .number, optionality: 4),
      ],
      rows: shown.mapped { index in
        let document = corpus.documents[index]
        return [
          .int(index + 1), .text(document.id), .text(document.date),
          .text(document.kind.rawValue), .text(document.title), .text(document.language),
          .text(document.participants.map { corpus.speakers[$0].name }.joined(separator: ", ")),
          .int(document.turns.count), .int(document.tokens.count),
        ]
      })
    if shown.count < documents.count {
      table.notes = [StyledText("\(Count.of(documents.count, "document")) in all")]
    }
    if documents.isEmpty { return [.paragraph("No documents. Load some with 'load PATH'.")] }
    return [.table(table)]
  }
}

extension Corpus {
  /// A document as results promise it.
  func json(ofDocument index: Int) -> JSON {
    let document = documents[index]
    return [
      "id": .string(document.id), "title": .string(document.title),
      "date": .string(document.date), "language": .string(document.language),
      "kind": .string(document.kind.rawValue), "format": .string(document.format),
      "source": .string(document.source),
      "participants": .strings(document.participants.map { speakers[$0].name }),
      "turns": .int(document.turns.count), "sentences": .int(document.sentences.count),
      "tokens": .int(document.tokens.count),
      "metadata": .object(document.metadata.map { ($0.key, .string($0.value)) }),
      "encoding": .string(document.encoding), "confidence": .double(document.confidence),
    ]
  }
}
