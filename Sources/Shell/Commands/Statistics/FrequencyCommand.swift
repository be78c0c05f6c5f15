import Corpus
import Presentation
import Statistics

/// Counts the words of a selection.
enum FrequencyCommand: Command {
  static let attribute = Parameter.byAttribute
  static let scope = Parameter.inScope
  static let minimum = Parameter.minimum
  static let limit = Parameter.limit
  static let punctuation = Parameter.withPunctuation

  static let spec = CommandSpec(
    "frequency", aliases: ["freq"], .finding, "Counts how often each word occurs.",
    parameters: [attribute, scope, minimum, limit, punctuation],
    examples: [
      Example(
        "frequency limit 20", "the commonest words of the selection", shows: "the 110", "and 52",
        "russia 24", "20 of 659 rows shown"),
      Example(
        "frequency by stem in 2 min 5", "word stems that occur five times and more",
        shows: "russia 16", .without(" 4 ")),
      Example(
        "frequency by word in speaker Lavrov to |head", "the words of one speaker as written",
        shows: "the 71", "and 38"),
    ],
    discussion: """
      Beside each count: occurrences in a million tokens, the number of documents that have the word, \
      and the number of speakers who say it in a turn of theirs.
      """,
    seeAlso: ["count", "ngrams", "keywords"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let scope = session.scope(invocation[scope])
    let list = FrequencyList(
      of: try session.countedAttribute(invocation[attribute]), in: scope.tokens,
      of: session.corpus, minimum: invocation[minimum] ?? 1,
      limit: session.limit(invocation[limit]) ?? session.rowsThatFit,
      withPunctuation: invocation[punctuation] ?? false)
    return FrequencyResult(
      list: list, scope: scope.name, documents: session.corpus.documents(in: scope.selection).count)
  }
}

/// A frequency list, shown.
struct FrequencyResult: Presentable {
  let list: FrequencyList
  /// What was counted, for readers.
  let scope: String
  /// The number of documents in it.
  let documents: Int

  private var shown: Rows<FrequencyList.Row> { Rows(list.rows) }

  var json: JSON {
    let list = list
    return [
      "type": "frequency", "total": .int(list.total), "types": .int(list.typeCount),
      "attribute": .string(list.attribute.name),
      "items": .array(
        shown.mapped { row in
          [
            "values": .strings([list.value(of: row)]), "count": .int(row.count),
            "perMillion": .double(list.perMillion(row)), "documents": .int(row.documents),
            "speakers": .int(row.speakers),
          ]
        }),
    ]
  }

  var blocks: [Block] {
    let list = list
    var notes = StatisticsNotes()
    notes.addRest(shown: shown.count, of: list.rowCount, "row")
    notes.add(
      "\(Count.of(list.total, "token")) of \(Count.of(list.typeCount, "type")) by "
        + "\(list.attribute.name) in \(scope), \(Count.of(documents, "document"))")
    return [
      .table(
        Table(
          columns: [
            .init(list.attribute.name, wraps: false), .init("Count", kind: .number),
            .init("Per million", key: "perMillion", kind: .number),
            .init("Documents", kind: .number, optionality: 2),
            .init("Speakers", kind: .number, optionality: 1),
          ],
          rows: shown.mapped { row in
            [
              .text(list.value(of: row)), .int(row.count),
              .real(list.perMillion(row), decimals: 1), .int(row.documents), .int(row.speakers),
            ]
          }, notes: notes.lines))
    ]
  }
}
