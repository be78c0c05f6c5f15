import Corpus
import Presentation
import Statistics

/// Counts sequences of words.
enum NGramsCommand: Command {
  static let length = Parameter.number("N", "how many words long", in: 1...50)
  static let skips = Parameter.number(
    "N", "how many words may be left out inside (skip-grams)", in: 0...8
  ).clause("skip")
  static let attribute = Parameter.byAttribute
  static let scope = Parameter.inScope
  static let minimum = Parameter.minimum
  static let limit = Parameter.limit
  static let punctuation = Parameter.withPunctuation

  static let spec = CommandSpec(
    "ngrams", .finding, "Counts sequences of words.",
    parameters: [length, skips, attribute, scope, minimum, limit, punctuation],
    examples: [
      Example(
        "ngrams 2 limit 20", "the commonest pairs of words", shows: "in the 13", "of the 12",
        "20 of"),
      Example(
        "ngrams 4 min 2", "what is said twice and more in four words",
        shows: "un security council resolutions 2", "alternative point of view 2"),
      Example(
        "ngrams 2 skip 2 in 1 limit 10", "pairs with up to two words between them",
        shows: "the of 5", "up to 2 left out inside in putin-renzi"),
    ],
    discussion: """
      A sequence lies in one sentence. Punctuation is passed over unless 'with punctuation' is given. \
      With 'skip n', up to n words between its members may be left out.
      """,
    seeAlso: ["frequency", "collocates"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let scope = session.scope(invocation[scope])
    let list = NGramList(
      invocation[length] ?? 2, of: try session.countedAttribute(invocation[attribute]),
      in: scope.tokens, of: session.corpus, skips: invocation[skips] ?? 0,
      minimum: invocation[minimum] ?? 1, limit: session.limit(invocation[limit]),
      withPunctuation: invocation[punctuation] ?? false)
    return NGramsResult(list: list, scope: scope.name)
  }
}

/// Sequences of words with their counts.
struct NGramsResult: Presentable {
  let list: NGramList
  /// What was counted, for readers.
  let scope: String

  var json: JSON {
    let list = list
    return [
      "type": "frequency", "total": .int(list.total), "types": .int(list.typeCount),
      "attribute": .string(list.attribute.name), "length": .int(list.length),
      "skips": .int(list.skips),
      "items": .array(
        Rows(list.rows).mapped { row in
          [
            "values": .strings(list.values(of: row)), "count": .int(row.count),
            "perMillion": .double(list.perMillion(row)),
          ]
        }),
    ]
  }

  var blocks: [Block] {
    let list = list
    var notes = StatisticsNotes()
    notes.addRest(shown: list.rows.count, of: list.typeCount, "row")
    let skipping = list.skips > 0 ? ", up to \(list.skips) left out inside" : ""
    notes.add(
      "\(Count.of(list.total, "sequence")) of \(list.length) by \(list.attribute.name)\(skipping) "
        + "in \(scope); none crosses the end of a sentence")
    return [
      .table(
        Table(
          columns: [
            .init("Words", key: "values"), .init("Count", kind: .number),
            .init("Per million", key: "perMillion", kind: .number),
          ],
          rows: Rows(list.rows).mapped { row in
            [
              .text(list.values(of: row).joined(separator: " ")), .int(row.count),
              .real(list.perMillion(row), decimals: 1),
            ]
          }, notes: notes.lines))
    ]
  }
}
